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
    public ClueWeights Fit(IReadOnlyList<Sample> samples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clue in samples.GroupBy(s => s.Article, StringComparer.Ordinal).SelectMany(a => a.SelectMany(s => s.Statement.Clues).Select(c => c.Name).Distinct(StringComparer.Ordinal).SelectMany(Steps.Of).Distinct(StringComparer.Ordinal))) counts[clue] = counts.GetValueOrDefault(clue) + 1;
        var names = counts.Where(c => c.Value >= options.LeastArticles && c.Key is not (ClueWeights.Certain or ClueWeights.Likely)).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);

        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        // Each clue twice: what it is worth anywhere, and what it is worth besides in written texts, which is thrown away.
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, 2 * names.Length);
        var data = ml.Data.LoadFromEnumerable(samples.Where(s => s.Label is not null || options.DoubtfulWeight > 0).Select(s => Row.Of(s, index, options)), schema);
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
        var fitted = names.Select((name, i) => KeyValuePair.Create(name, (double)weights[i])).ToDictionary(StringComparer.Ordinal);
        var kept = samples.SelectMany(s => s.Statement.Clues).Select(c => c.Name).Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, Steps.Worth(name, fitted))).Where(w => Math.Abs(w.Value) >= options.LeastWeight);
        return new ClueWeights(model.SubModel.Bias, ClueWeights.Empty.Thresholds, kept.ToFrozenDictionary(StringComparer.Ordinal));
    }

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

        public static Row Of(Sample sample, Dictionary<string, int> index, FitOptions options)
        {
            var places = sample.Statement.Clues.SelectMany(c => Steps.Of(c.Name)).Select(step => index.GetValueOrDefault(step, -1)).Where(i => i >= 0).Distinct().Order().ToArray();
            var all = sample.IsWritten ? [.. places, .. places.Select(p => p + index.Count)] : places;
            return new Row { Label = sample.Label != false, Weight = sample.Label is null ? options.DoubtfulWeight : 1, Features = new VBuffer<float>(2 * index.Count, all.Length, [.. all.Select(p => p < index.Count ? 1f : options.WrittenApart)], all) };
        }
    }
}

/// <summary>How weights are fitted.</summary>
/// <param name="L1">What drives small weights to zero.</param>
/// <param name="L2">What holds large weights back.</param>
/// <param name="LeastArticles">In how many articles a clue has to occur to get a weight.</param>
/// <param name="DoubtfulWeight">How much a proposal counts as right that gold holds optional.</param>
/// <param name="WrittenApart">How freely a clue may be worth something else than in news where the text was written for the purpose, from 0 (not at all) to 1; half of it is measured best.</param>
/// <param name="LeastWeight">Smaller weights are not written down.</param>
internal sealed record FitOptions(float L1, float L2, int LeastArticles, double LeastWeight, float DoubtfulWeight, float WrittenApart);
