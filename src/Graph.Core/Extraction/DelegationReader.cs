using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds who leads a delegation that meets: <c>استقبل الوزير وفدا من الحركة برئاسة فلان</c>.</summary>
/// <param name="syntax">The sentence's syntax.</param>
/// <param name="farthest">How many words may stand between the delegation and the trigger.</param>
internal sealed class DelegationReader(Syntax syntax, int farthest)
{
    private const int Reach = 8;

    /// <summary>The mentions, by index, of those who lead a delegation near the trigger; none where it is no meeting.</summary>
    public List<int> LeadersFor(Trigger trigger)
    {
        var leaders = new List<int>();
        if (trigger.Entry.Relation != Relation.MetWith) return leaders;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (syntax.Markings[m.Index] is { Preposition: Markers.Chief } marking && IsOfDelegation(marking.Governor, trigger)) leaders.Add(m.Index);
        return leaders;
    }

    private bool IsOfDelegation(int governor, Trigger trigger)
    {
        for (var i = governor - 1; i >= trigger.Sentence.FirstToken && i >= governor - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Delegate)) return Math.Abs(i - trigger.Token) <= farthest;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
