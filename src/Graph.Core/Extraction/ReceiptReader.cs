using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads the relative clause behind help that says who received it, and after <c>من</c> from whom: <c>المساعدات التي تلقتها تونس من قطر</c>, <c>مدرعات حصلت عليها المقاومة من التحالف</c>.</summary>
internal sealed class ReceiptReader(AnnotatedArticle article, Syntax syntax, ObtainingReader obtaining)
{
    private const int VerbReach = 4;

    /// <summary>The verb of receiving behind the noun of support; -1 where there is none, or nobody who gives is named.</summary>
    public int VerbBehind(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Supports }) return -1;
        var relative = false;
        for (var i = token + 1; i < sentence.EndToken && i <= token + VerbReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind != TokenKind.Word) return -1;
            relative |= syntax.Is(i, Cue.Relative);
            if (syntax.IsVerb(i)) return syntax.Is(i, Cue.Receive) && (relative || TakesUp(i)) && obtaining.HasGiver(sentence, Receiver(i, sentence)) ? i : -1;
            if (syntax.Prepositions[i] is not null || syntax.HasConjunction(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a pronoun on the verb, or on a preposition right behind it, stands for the help.</summary>
    private bool TakesUp(int verb) => Agreement.PronounOf(article.Text.Tokens[verb].Folded).Length > 0 || verb + 1 < article.Text.Tokens.Length && syntax.MentionAt[verb + 1] < 0 && syntax.PronounMarker(verb + 1) is not null;

    /// <summary>The last token of who is named behind the verb as receiving; the verb itself where nobody is.</summary>
    private int Receiver(int verb, Sentence sentence)
    {
        var at = verb + 1;
        if (at < sentence.EndToken && syntax.MentionAt[at] < 0 && syntax.PronounMarker(at) is not null) at++;
        return at < sentence.EndToken && syntax.MentionAt[at] is >= 0 and var receiver ? article.Mentions[receiver].EndToken - 1 : verb;
    }
}
