using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Core.Evaluation;

/// <summary>How well the extractor read a set of articles.</summary>
/// <param name="Articles">The number of articles with gold.</param>
/// <param name="Tallies">What was right, extra and missed, by what was counted (<c>entities</c>, <c>entities.Person</c>, <c>offices</c>, <c>relations.ACCUSED</c> …), in ordinal order.</param>
/// <param name="Manner">How often the manner of a right relation is right.</param>
/// <param name="Speaker">How often the speaker of a right relation is right.</param>
/// <param name="Errors">Every miss and every extra, in the order of the articles.</param>
/// <param name="Unread">Articles with gold for which nothing was predicted.</param>
public sealed record Score(
    int Articles,
    ImmutableSortedDictionary<string, Tally> Tallies,
    Accuracy Manner,
    Accuracy Speaker,
    ImmutableArray<ScoringError> Errors,
    ImmutableArray<string> Unread);

/// <summary>Counts of what was right, extra and missed.</summary>
public readonly record struct Tally(int Right, int Extra, int Missed)
{
    /// <summary>The share of what was predicted that is right; 0 where nothing was predicted.</summary>
    public double Precision => Right + Extra == 0 ? 0 : (double)Right / (Right + Extra);

    /// <summary>The share of what was asked for that was found; 0 where nothing was asked for.</summary>
    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found.</summary>
    public double F1 => Right + Extra + Missed == 0 ? 1 : 2.0 * Right / ((2 * Right) + Extra + Missed);

    /// <summary>A figure rounded to four decimals, a tie to the even digit, by its exact value.</summary>
    public static double Rounded(double figure) =>
        (double)decimal.Round(decimal.Parse(figure.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), 4, MidpointRounding.ToEven);
}

/// <summary>How many of a number of answers are right.</summary>
public readonly record struct Accuracy(int Right, int Of)
{
    /// <summary>The share that is right, or <c>null</c> where nothing was asked.</summary>
    public double? Share => Of == 0 ? null : (double)Right / Of;

    internal Accuracy With(bool right) => new(Right + (right ? 1 : 0), Of + 1);
}

/// <summary>One thing that is missed (<c>entity-</c>, <c>office-</c>, <c>relation-</c>) or extra (<c>entity+</c>, <c>relation+</c>).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Article">The article.</param>
/// <param name="Fields">What identifies it, for a person to read.</param>
public sealed record ScoringError(string Kind, string Article, ImmutableArray<string> Fields)
{
    /// <summary>The error on one line, its fields divided by tabs.</summary>
    public override string ToString() => string.Join('\t', Fields.Insert(0, Article).Insert(0, Kind));
}
