using Graph.Core.Annotation;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>
/// Names how a verb or participle agrees in gender and number with whoever would be its subject, or a passive participle with what it is said of: <c>المعارضة المدعومة من التحالف</c>, but not
/// <c>رئيس الحكومة المدعومة من التحالف</c>.
/// </summary>
internal sealed class AgreementClues(AnnotatedArticle article, Syntax syntax)
{
    private const string Group = "group";

    public IEnumerable<string> Of(Proposal proposal)
    {
        var trigger = proposal.Trigger;
        if (trigger.IsNoun) yield break;
        var isPassive = trigger.Reading.Form is PredicateForm.Passive or PredicateForm.PassiveVerb;
        var party = isPassive ? proposal.Object : proposal.Subject;
        var shape = trigger.IsVerb ? syntax.ShapeOf(trigger.Token).ToString() : ShapeOfParticiple(trigger.Token);
        var of = party.Mention.Entities.Length > 1 ? Group : Agreement.GenderOf(party.Mention, syntax).ToString();
        var place = party.Mention.Sentence != trigger.Sentence.Index ? "earlier" : party.Mention.FirstToken < trigger.Token ? "before" : "behind";
        yield return $"agrees={trigger.Reading.Form}.{shape}.{of}.{article.Entities[party.Entity].Type}";
        yield return $"agrees-place={trigger.Reading.Form}.{place}.{shape}.{of}";
        yield return $"agrees-slot={trigger.Reading.Form}.{party.Slot}.{shape}.{of}";
    }

    /// <summary>What the ending of a participle says of what it describes.</summary>
    private string ShapeOfParticiple(int token)
    {
        var word = article.Text.Tokens[token];
        return word.Surface[^1] == 'ة' ? "Feminine"
            : word.Folded.EndsWith("ات", StringComparison.Ordinal) ? "Feminines"
            : word.Folded.EndsWith("ين", StringComparison.Ordinal) || word.Folded.EndsWith("ون", StringComparison.Ordinal) ? "Plural"
            : "Masculine";
    }
}
