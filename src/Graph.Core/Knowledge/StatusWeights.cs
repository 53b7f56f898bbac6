using System.Collections.Frozen;
using Graph.Core.Extraction;

namespace Graph.Core.Knowledge;

/// <summary>What each clue about a word that carries a relation is worth for each status: the status with the highest sum is taken.</summary>
/// <param name="Bias">What every word starts with.</param>
/// <param name="Worths">The worth of each clue by its name.</param>
public sealed record StatusWeights(StatusWorth Bias, FrozenDictionary<string, StatusWorth> Worths)
{
    /// <summary>Without weights the status stays as it is read.</summary>
    public static StatusWeights Empty { get; } = new(default, FrozenDictionary<string, StatusWorth>.Empty);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Worths.Count == 0;

    /// <summary>The worth of a clue; nothing where the table does not know it.</summary>
    public StatusWorth Of(string clue) => Worths.GetValueOrDefault(clue);
}

/// <summary>What something is worth for each status, in log odds.</summary>
/// <param name="Asserted">For its being told as a fact.</param>
/// <param name="Denied">For its being denied.</param>
/// <param name="Planned">For its being planned.</param>
/// <param name="CalledFor">For its being asked for.</param>
public readonly record struct StatusWorth(double Asserted, double Denied, double Planned, double CalledFor)
{
    private static readonly Status[] All = Enum.GetValues<Status>();

    /// <summary>The sum of two.</summary>
    public static StatusWorth operator +(StatusWorth one, StatusWorth other) => new(one.Asserted + other.Asserted, one.Denied + other.Denied, one.Planned + other.Planned, one.CalledFor + other.CalledFor);

    /// <summary>The worth for one status.</summary>
    public double Of(Status status) => status switch { Status.Asserted => Asserted, Status.Denied => Denied, Status.Planned => Planned, _ => CalledFor };

    /// <summary>The status that it is worth most for, and the one it is worth most for besides.</summary>
    public (Status Best, Status Next) Highest()
    {
        var worth = this;
        var order = All.OrderByDescending(s => worth.Of(s)).ToArray();
        return (order[0], order[1]);
    }

    /// <summary>The probability of a status, where these are the log odds of all.</summary>
    public double Probability(Status status)
    {
        var (worth, most) = (this, Of(Highest().Best));
        return Math.Exp(Of(status) - most) / All.Sum(s => Math.Exp(worth.Of(s) - most));
    }
}
