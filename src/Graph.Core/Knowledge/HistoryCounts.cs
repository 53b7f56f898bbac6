namespace Graph.Core.Knowledge;

/// <summary>In how many articles something is said of an actor, or of one actor of a dyad and the other.</summary>
/// <param name="Articles">That name it, or both.</param>
/// <param name="Met">That state a meeting.</param>
/// <param name="Accuses">In which it accuses.</param>
/// <param name="Accused">In which it is accused.</param>
/// <param name="Supports">In which it supports.</param>
/// <param name="Supported">In which it is supported.</param>
public sealed record HistoryCounts(int Articles, int Met, int Accuses, int Accused, int Supports, int Supported)
{
    /// <summary>Nothing said.</summary>
    public static HistoryCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>In how many relations of all articles it stands.</summary>
    public int Statements => Met + Accuses + Accused + Supports + Supported;

    /// <summary>The same from the other actor's side.</summary>
    public HistoryCounts Reverse() => this with { Accuses = Accused, Accused = Accuses, Supports = Supported, Supported = Supports };

    /// <summary>Both together.</summary>
    public HistoryCounts Plus(HistoryCounts other) => new(Articles + other.Articles, Met + other.Met, Accuses + other.Accuses, Accused + other.Accused, Supports + other.Supports, Supported + other.Supported);
}
