using System.Collections.Immutable;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>A status with what spoke for it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Doubt">What speaks against a fact, or <c>null</c>.</param>
/// <param name="Sureness">How sure it is: one of three words for the relation's own clues; <c>null</c> where it was not weighed.</param>
/// <param name="Clues">The clues, with what each is worth against the status that comes next.</param>
internal sealed record StatusDecision(Status Status, string? Doubt, string? Sureness, ImmutableArray<Clue> Clues);

/// <summary>Decides the status of what a trigger says: the rules read it, and the words around it, weighed, can speak against them.</summary>
internal sealed class StatusWeigher(StatusReader reader, StatusClues clues, StatusWeights weights)
{
    private const string Weighed = "weighed";
    private const double Sure = 0.95;
    private const double Likely = 0.8;

    /// <summary>Decides the status.</summary>
    public StatusDecision Decide(Trigger trigger)
    {
        var read = reader.Read(trigger);
        var names = clues.Of(trigger, read);
        if (weights.IsEmpty) return new StatusDecision(read.Status, read.Reason, null, [.. names.Select(n => new Clue(n, 0))]);
        var worths = Array.ConvertAll([.. names], weights.Of);
        var sum = worths.Aggregate(weights.Bias, (total, worth) => total + worth);
        var (best, next) = sum.Highest();

        // No weight overrules a negation that stands right before the word.
        if (read.Status == Status.Denied && best != Status.Denied && reader.IsPlainlyNegated(trigger)) return new StatusDecision(Status.Denied, read.Reason, "sure", [.. names.Zip(worths, (name, worth) => new Clue(name, worth.Of(Status.Denied) - worth.Of(best)))]);
        var sureness = sum.Probability(best) switch { >= Sure => "sure", >= Likely => "likely", _ => "open" };
        return new StatusDecision(best, best == read.Status ? read.Reason : Weighed, sureness, [.. names.Zip(worths, (name, worth) => new Clue(name, worth.Of(best) - worth.Of(next)))]);
    }
}
