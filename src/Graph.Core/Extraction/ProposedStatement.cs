namespace Graph.Core.Extraction;

/// <summary>A statement as a frame proposes it.</summary>
/// <param name="Statement">The statement, with the confidence that the weights give it.</param>
/// <param name="SubjectHead">The mention that the subject's list begins with, or the subject's own.</param>
/// <param name="ObjectHead">The same of the object.</param>
/// <param name="Fit">How well both ends stand where grammar expects them, together: from 2 (hardly) to 6 (beyond doubt).</param>
public sealed record ProposedStatement(Statement Statement, int SubjectHead, int ObjectHead, int Fit)
{
    private const string Verb = ".verb";

    /// <summary>
    /// Which proposals of one article stand. A trigger has one subject, one object and one status: its most likely reading is taken, and beside it only what goes with its ends, members of the same lists.
    /// </summary>
    /// <param name="proposals">The proposals of one article, in order.</param>
    /// <param name="confidence">The confidence of each.</param>
    /// <param name="threshold">The confidence from which a proposal of a relation can stand.</param>
    /// <returns>The indexes of those that stand, in order.</returns>
    public static IEnumerable<int> Choose(IReadOnlyList<ProposedStatement> proposals, IReadOnlyList<double> confidence, Func<Relation, double> threshold) =>
        Enumerable.Range(0, proposals.Count)
            .Where(i => confidence[i] >= threshold(proposals[i].Statement.Relation))
            .GroupBy(i => (proposals[i].Statement.Evidence.Trigger, proposals[i].Statement.Relation))
            .SelectMany(rivals =>
            {
                var best = proposals[rivals.MaxBy(i => confidence[i])];
                return rivals.Where(i => proposals[i].GoesWith(best));
            });

    private bool GoesWith(ProposedStatement best) =>
        Statement.Status == best.Statement.Status
        && (SubjectHead == best.SubjectHead && ObjectHead == best.ObjectHead || Statement.Relation == Relation.MetWith && (SubjectHead == best.ObjectHead && ObjectHead == best.SubjectHead || AreGuests(this, best) || AreGuests(best, this)));

    /// <summary>Whether the one says of those in a list whom the other says somebody has met that they met each other: <c>جمع الملك الرئيس والوزير</c>.</summary>
    private static bool AreGuests(ProposedStatement one, ProposedStatement other) => one.SubjectHead == one.ObjectHead && one.ObjectHead == other.ObjectHead && one.Statement.Rule.EndsWith(Verb, StringComparison.Ordinal);
}
