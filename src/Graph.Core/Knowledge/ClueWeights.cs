using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Extraction;

namespace Graph.Core.Knowledge;

/// <summary>What each clue is worth, in log odds: a plain sum decides.</summary>
/// <param name="Bias">What every proposal starts with.</param>
/// <param name="Thresholds">The confidence from which a proposal is accepted, by relation; 0 where none is given.</param>
/// <param name="Weights">The worth of each clue by its name.</param>
public sealed record ClueWeights(double Bias, ImmutableDictionary<Relation, double> Thresholds, FrozenDictionary<string, double> Weights)
{
    /// <summary>The clue of a reading that grammar leaves no doubt of. Its worth is set and not fitted: rare as such readings are in gold, they are right.</summary>
    public const string Certain = "certain";

    /// <summary>The clue of a reading that grammar shows to be right, as far as the words around it are read right. Its worth is set as well.</summary>
    public const string Likely = "likely";

    /// <summary>What the names of clues begin with that end with a level, each of which takes in those between it and 0: what the third is worth is what the first, the second and the third are.</summary>
    public const string Stepped = "history-";

    private const double CertainWorth = 4;
    private const double LikelyWorth = 1.5;

    /// <summary>Without weights every proposal is accepted.</summary>
    public static ClueWeights Empty { get; } = new(0, ImmutableDictionary<Relation, double>.Empty, FrozenDictionary<string, double>.Empty);

    /// <summary>The worth of a clue; 0 where the table does not know it.</summary>
    public double Of(string clue) => clue switch { Certain => CertainWorth, Likely => LikelyWorth, _ => Weights.GetValueOrDefault(clue) };

    /// <summary>The confidence from which a proposal of the relation is accepted.</summary>
    public double ThresholdOf(Relation relation) => Thresholds.GetValueOrDefault(relation);

    /// <summary>The probability that the log odds stand for.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
