using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds who has to do, or is asked to do, what a verb behind "that" says: <c>على الأمم المتحدة أن تدين إسرائيل</c>, <c>يجب على فرنسا، في رأي الوزير، أن تعتذر</c>,
/// <c>طالب النواب الحكومة بأن تدعم المزارعين</c>.
/// </summary>
internal sealed class ObligationReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 30;

    /// <summary>The mention that says who has to do it or is asked to; -1 where none does.</summary>
    /// <param name="clause">The clause of the verb.</param>
    /// <param name="verb">The verb behind "that".</param>
    /// <param name="sentence">The sentence.</param>
    public int Of(Clause clause, int verb, Sentence sentence)
    {
        var that = verb - 1;
        if (that > sentence.FirstToken && syntax.MentionAt[that] < 0 && syntax.Is(that, Cue.Negation)) that--;
        if (that <= sentence.FirstToken || syntax.MentionAt[that] >= 0 || !syntax.Has(WordList.ThatOfWishes, article.Text.Tokens[that].Folded)) return -1;
        return Before(that, sentence) is >= 0 and var mention && (syntax.Markings[mention] is { Preposition: Markers.On, Depth: 0 } && syntax.MentionAt[that - 1] is var beside && (beside >= 0 || syntax.Asides.OpeningOf(that - 1) >= 0) || IsAsked(clause.Parent, mention)) ? syntax.HeadOf(article.Mentions[mention]) : -1;
    }

    /// <summary>The mention before "that", with nothing but its preposition and asides between, or the first part of a name whose parts stand there; -1 where there is none.</summary>
    private int Before(int that, Sentence sentence)
    {
        var first = -1;
        for (var i = that - 1; i > sentence.FirstToken && i > that - Reach; i--)
        {
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening) i = opening;
            else if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                first = mention;
                if (syntax.Markings[mention].Through is not (>= 0 and var through) || article.Mentions[mention] is { Form: not MentionForm.Nationality } m && m.Entities[0] != article.Mentions[through].Entities[0]) return mention;
                i = article.Mentions[mention].FirstToken;
            }
            else if (i != that - 1 || syntax.Prepositions[i] is not (Markers.To or Markers.On)) return first;
        }

        return first;
    }

    /// <summary>Whether the verb that governs the clause calls on the one named, who is not who calls.</summary>
    private bool IsAsked(Clause? asking, int mention) => asking is { Verb: >= 0 and var verb, Subject: >= 0 and var subject } && syntax.MentionAt[verb] < 0 && syntax.Is(verb, Cue.Urge) && article.Mentions[mention] is var m && m.FirstToken > verb
        && syntax.HeadOf(m) != subject && m.Entities[0] != article.Mentions[subject].Entities[0] && m.Form != MentionForm.Nationality && syntax.Markings[mention] is { Preposition: null or Markers.From, Depth: 0 };
}
