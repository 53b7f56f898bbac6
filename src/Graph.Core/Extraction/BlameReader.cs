using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads whom a verb loads with what: the responsibility onto whom <c>لـ</c> names, <c>حمّل الوزير المسؤولية الكاملة للشركة</c>, or whom it has for its object with the responsibility, and then <c>لـ</c> says something else,
/// <c>حمّل الوزير الشركة مسؤولية ما جرى للسكان</c>.
/// </summary>
internal sealed class BlameReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const string Whole = "كامل";

    /// <summary>Whether the frame has the responsibility for its object and <c>لـ</c> before who bears it, but the clause has another object.</summary>
    public bool IsOtherwiseGiven(Trigger trigger)
    {
        if (trigger.Entry is not { Relation: Relation.Accused, Manner: Manner.Blame, Needs.Length: > 0 } entry || (trigger.IsNoun ? entry.NounObjects : entry.Objects) is not [Markers.Li]) return false;
        if (trigger.IsVerb && trigger.Reading.Pronoun is not null) return true;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken; i++)
        {
            if (syntax.Asides.EndOf(i) is > 0 and var aside) i = aside;
            else if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                if (!trigger.IsVerb || clauses.At(trigger.Token).Subject is var subject && mention != subject && syntax.HeadOf(article.Mentions[mention]) != subject) return true;
                i = article.Mentions[mention].EndToken - 1;
            }
            else if (!syntax.Is(i, Cue.Adverb)) return !entry.AreMetBy(article.Text.Tokens[i]) && article.Text.Tokens[i].Folded != Whole;
        }

        return true;
    }
}
