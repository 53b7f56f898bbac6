using System.Collections.Frozen;

namespace Graph.Core.Knowledge;

/// <summary>
/// What much news has been read to say of single actors, and of dyads: two actors together, the unit in which event data is counted. Who has accused a party a hundred times is likelier to be meant as its
/// accuser again than a party that has praised it; the history never states anything, it only weighs what a sentence may say.
/// </summary>
public sealed class DyadHistory
{
    private readonly FrozenDictionary<string, HistoryCounts> _actors;
    private readonly FrozenDictionary<(string Low, string High), HistoryCounts> _dyads;

    /// <summary>A history of these counts.</summary>
    /// <param name="ofAllActors">The sum over all actors, those that are too rare to be kept included.</param>
    /// <param name="ofAllDyads">The sum over all dyads, likewise.</param>
    /// <param name="actors">The counts of single actors by name.</param>
    /// <param name="dyads">The counts of dyads by both names, in any order; they speak of the first.</param>
    public DyadHistory(HistoryCounts ofAllActors, HistoryCounts ofAllDyads, IEnumerable<KeyValuePair<string, HistoryCounts>> actors, IEnumerable<KeyValuePair<(string One, string Other), HistoryCounts>> dyads)
    {
        OfAllActors = ofAllActors;
        OfAllDyads = ofAllDyads;
        _actors = actors.ToFrozenDictionary(StringComparer.Ordinal);
        _dyads = dyads.ToFrozenDictionary(d => HistoryNames.Ordered(d.Key.One, d.Key.Other), d => HistoryNames.AreOrdered(d.Key.One, d.Key.Other) ? d.Value : d.Value.Reverse());
    }

    /// <summary>A history that knows nothing.</summary>
    public static DyadHistory Empty { get; } = new(HistoryCounts.None, HistoryCounts.None, [], []);

    /// <summary>The sum over all actors.</summary>
    public HistoryCounts OfAllActors { get; }

    /// <summary>The sum over all dyads.</summary>
    public HistoryCounts OfAllDyads { get; }

    /// <summary>Whether it knows nothing.</summary>
    public bool IsEmpty => _actors.Count == 0 && _dyads.Count == 0;

    /// <summary>What is known of the actor with this name; <c>null</c> for nothing.</summary>
    public HistoryCounts? Of(string actor) => _actors.GetValueOrDefault(actor);

    /// <summary>What is known of the first together with the other; <c>null</c> for nothing.</summary>
    public HistoryCounts? Of(string one, string other) => _dyads.GetValueOrDefault(HistoryNames.Ordered(one, other)) is { } counts ? HistoryNames.AreOrdered(one, other) ? counts : counts.Reverse() : null;
}
