using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who is said to be the first, second or last in a row of whom the verb right behind says what they do: <c>أصبح ترامب أول رئيس أمريكي يتهم الحلف</c>.</summary>
internal sealed class RowReader(AnnotatedArticle article, Syntax syntax)
{
    private const int LongestPhrase = 3;

    /// <summary>Whom the clause around says to be that one, so that he does what the verb says: <c>أصبح ترامب أول رئيس أمريكي يتهم الحلف</c>, <c>تعد فرنسا ثالث دولة تتهم روسيا</c>; -1 elsewhere.</summary>
    public int Of(Clause clause, int verb, Sentence sentence)
    {
        if (clause.Kind != ClauseKind.Relative || clause.First != verb) return -1;
        var first = verb - 1;
        for (; first > sentence.FirstToken && first >= verb - LongestPhrase; first--)
        {
            if (syntax.MentionAt[first] is >= 0 and var mention)
            {
                if (article.Mentions[mention].Form != MentionForm.Nationality) return -1;
                continue;
            }

            if (article.Text.Tokens[first].Kind != TokenKind.Word || syntax.Breaks(first) || syntax.IsVerb(first) || syntax.Prepositions[first] is not null) return -1;
            if (syntax.Has(WordList.Ordinals, article.Text.Tokens[first].Folded)) break;
        }

        if (first == verb - 1 || first < verb - LongestPhrase || first <= sentence.FirstToken) return -1;
        return clause.Parent is { Topic: >= 0 and var topic } around && article.Mentions[topic].EndToken <= first && (around.Verb < 0 || syntax.MentionAt[around.Verb] < 0 && article.Text.Tokens[around.Verb].Analyses.Any(a => syntax.Has(WordList.BecomingVerbs, a.Stem))) ? topic : -1;
    }
}
