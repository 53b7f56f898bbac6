using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds who gives what somebody enjoys, where that is praised: <c>أشاد بما يحظى به القطاع من دعم ورعاية من الأمير</c>.</summary>
internal sealed class GiverReader(AnnotatedArticle article, Syntax syntax)
{
    private const int GiftReach = 6;
    private const int VerbReach = 14;

    /// <summary>Whether <c>من</c> names with the mention who gives it, and the trigger praises what is given.</summary>
    public bool IsPraised(Trigger trigger, Marking marking)
    {
        if (trigger is not { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal } and not { IsLoose: true, Needs.Length: 0 }, Reading.Form: PredicateForm.Verb or PredicateForm.Active }) return false;
        if (marking is not { Preposition: Markers.From or Markers.By, Depth: 0, Governor: var from } || GiftBefore(from, trigger.Token) is not (>= 0 and var gift)) return false;
        for (var i = gift - 1; i > trigger.Token + 1 && i >= gift - VerbReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Receive) && syntax.IsVerb(i)) return (syntax.MarkerOfWhat(i - 1) ?? (syntax.IsWhat(i - 1) ? Markers.Direct : null)) is { } marker && Slots.FitsObject(trigger, marker);
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>The <c>من</c> behind which what is given is named: <c>من دعم غير محدود</c>; -1 where there is none.</summary>
    private int GiftBefore(int from, int trigger)
    {
        for (var i = from - 1; i > trigger && i >= from - GiftReach && syntax.MentionAt[i] < 0; i--)
        {
            if (syntax.Prepositions[i] is Markers.From) return i < from - 1 ? i : -1;
            if (article.Text.Tokens[i].Kind != Text.TokenKind.Word || syntax.IsVerb(i)) return -1;
        }

        return -1;
    }
}
