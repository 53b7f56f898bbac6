namespace Graph.Core.Extraction;

/// <summary>A proposal with how well its ends stand where grammar expects them: the sum of both, from 2 to 6.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Fit">That sum.</param>
/// <param name="SubjectHead">The mention that the subject's list begins with.</param>
/// <param name="ObjectHead">The mention that the object's list begins with.</param>
/// <param name="IsNamedOnce">Whether an end is named in one sentence only, so that the article cannot say the same again.</param>
internal sealed record FittedProposal(Proposal Proposal, int Fit, int SubjectHead, int ObjectHead, bool IsNamedOnce);

/// <summary>Names what the other proposals of an article say for and against one: who else may fill the same frame, and what else says the same.</summary>
internal sealed class Company
{
    /// <summary>From which fit on both ends stand well.</summary>
    public const int WellFitted = 5;

    private const int MostCounted = 3;

    private readonly IReadOnlyList<FittedProposal> _all;
    private readonly ILookup<(int Token, Relation Relation), FittedProposal> _byTrigger;
    private readonly ILookup<(int, int), FittedProposal> _byEnds;

    public Company(IReadOnlyList<FittedProposal> all)
    {
        _all = all;
        _byTrigger = all.ToLookup(p => (p.Proposal.Trigger.Token, p.Proposal.Trigger.Entry.Relation));
        _byEnds = all.ToLookup(Ends);
    }

    /// <summary>The clues about the proposal with this index.</summary>
    public IEnumerable<string> Of(int index)
    {
        var mine = _all[index];
        var trigger = mine.Proposal.Trigger;
        var relation = trigger.Entry.Relation;
        yield return $"rivals={relation}.{(trigger.IsNoun ? "noun" : "verb")}.{Standing(mine)}";

        var (again, weaker, reverse, otherwise) = (new HashSet<int>(), new HashSet<int>(), false, "");
        foreach (var other in _byEnds[Ends(mine)])
        {
            var there = other.Proposal.Trigger;
            if (there.Token == trigger.Token) continue;
            var same = other.Proposal.Subject.Entity == mine.Proposal.Subject.Entity;
            if (there.Entry.Relation == relation && (same || relation == Relation.MetWith)) (other.Fit >= WellFitted ? again : weaker).Add(there.Token);
            else if (there.Entry.Relation == relation) reverse |= other.Fit >= WellFitted;
            else if (other.Fit >= WellFitted && !there.Entry.IsLoose) otherwise = there.Entry.Relation.ToString();
        }

        // What an article that names an end once says once is said as often as it can be.
        yield return $"again={relation}.{(again.Count == 0 && mine.IsNamedOnce ? "no-more" : Math.Min(again.Count, MostCounted))}";

        // What is said once in an article weighs by how plainly it is said.
        if (again.Count == 0) yield return $"once={relation}.{(trigger.Entry.IsLoose ? "loose" : "strict")}.{trigger.Reading.Form}.{mine.Fit}";
        if (weaker.Count > 0) yield return $"again-weakly={relation}.{Math.Min(weaker.Count, MostCounted)}";
        if (reverse) yield return $"reverse={relation}";
        if (otherwise.Length > 0) yield return $"otherwise={relation}.{otherwise}";
    }

    /// <summary>How the proposal stands among those of the same trigger that have other ends; members of the same lists are no rivals.</summary>
    private string Standing(FittedProposal mine)
    {
        var (better, equal, worse) = (false, false, false);
        foreach (var rival in _byTrigger[(mine.Proposal.Trigger.Token, mine.Proposal.Trigger.Entry.Relation)])
        {
            if (rival.SubjectHead == mine.SubjectHead && rival.ObjectHead == mine.ObjectHead) continue;
            better |= rival.Fit > mine.Fit;
            equal |= rival.Fit == mine.Fit;
            worse |= rival.Fit < mine.Fit;
        }

        return better ? "better" : equal ? "equal" : worse ? "best" : "alone";
    }

    private static (int Low, int High) Ends(FittedProposal p) =>
        (Math.Min(p.Proposal.Subject.Entity, p.Proposal.Object.Entity), Math.Max(p.Proposal.Subject.Entity, p.Proposal.Object.Entity));
}
