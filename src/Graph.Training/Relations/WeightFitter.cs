using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Graph.Training.Relations;

/// <summary>Fits what each clue is worth by logistic regression; the same samples give the same weights.</summary>
/// <param name="options">How strongly weights are held back.</param>
internal sealed class WeightFitter(FitOptions options)
{
    private static readonly FrozenSet<string> Grammar = FrozenSet.ToFrozenSet(
        ["relation", "fit", "fit-form", "fit-relation", "form", "rivals", "again", "stance", "stance-fit", "stance-kind", "stance-fit-strength", "subject-breaks", "object-breaks", "subject-verbs", "object-verbs", "manner", "types"], StringComparer.Ordinal);

    public ClueWeights Fit(IReadOnlyList<Sample> samples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clue in samples.SelectMany(s => s.Statement.Clues)) counts[clue.Name] = counts.GetValueOrDefault(clue.Name) + 1;
        var names = counts.Where(c => c.Value >= options.LeastCount && c.Key != ClueWeights.Certain).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);

        var scales = names.Select(n => IsOfGrammar(n) ? 1f : options.SparseScale).ToArray();

        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, names.Length);
        var data = ml.Data.LoadFromEnumerable(samples.Where(s => s.Label is not null || options.DoubtfulWeight > 0).Select(s => Row.Of(s, index, scales, options.DoubtfulWeight)), schema);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = options.L1,
            L2Regularization = options.L2,
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
            MaximumNumberOfIterations = 300,
            HistorySize = 20,
        });
        var model = (CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)trainer.Fit(ml.Data.Cache(data)).Model;
        var weights = model.SubModel.Weights;
        var kept = names.Select((name, i) => KeyValuePair.Create(name, (double)weights[i] * scales[i])).Where(w => Math.Abs(w.Value) >= options.LeastWeight);
        return new ClueWeights(model.SubModel.Bias, ClueWeights.Empty.Thresholds, kept.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the clue tells of grammar, which is the same for every word, and not of a word or a rare meeting of circumstances.</summary>
    private static bool IsOfGrammar(string clue) => Grammar.Contains(clue.Split('=')[0]);

    /// <summary>The confidence that the weights give a proposal.</summary>
    public static double Score(ClueWeights weights, Sample sample)
    {
        var sum = weights.Bias;
        foreach (var clue in sample.Statement.Clues) sum += weights.Of(clue.Name);
        return ClueWeights.Probability(sum);
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        public VBuffer<float> Features { get; set; }

        public static Row Of(Sample sample, Dictionary<string, int> index, float[] scales, float doubtfulWeight)
        {
            var places = sample.Statement.Clues.Select(c => index.GetValueOrDefault(c.Name, -1)).Where(i => i >= 0).Distinct().Order().ToArray();
            return new Row { Label = sample.Label != false, Weight = sample.Label is null ? doubtfulWeight : 1, Features = new VBuffer<float>(index.Count, places.Length, [.. places.Select(i => scales[i])], places) };
        }
    }
}

/// <summary>How weights are fitted.</summary>
/// <param name="L1">What drives small weights to zero.</param>
/// <param name="L2">What holds large weights back.</param>
/// <param name="LeastCount">How often a clue has to occur to get a weight.</param>
/// <param name="DoubtfulWeight">How much a proposal counts as right that gold holds optional.</param>
/// <param name="LeastWeight">Smaller weights are not written down.</param>
internal sealed record FitOptions(float L1, float L2, int LeastCount, double LeastWeight, float DoubtfulWeight)
{
    /// <summary>By how much a clue that tells of few cases counts for less than one of grammar, so that it is held back more.</summary>
    public float SparseScale { get; init; } = 1;
}
