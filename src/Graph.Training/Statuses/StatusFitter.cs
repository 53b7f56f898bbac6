using System.Collections.Frozen;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Graph.Training.Statuses;

/// <summary>Fits what each clue is worth for each status by multinomial logistic regression; the same samples give the same weights.</summary>
internal static class StatusFitter
{
    private const float L2 = 5;
    private const int LeastArticles = 4;
    private const double LeastWorth = 0.02;

    /// <summary>Fits the weights.</summary>
    public static StatusWeights Fit(IReadOnlyList<StatusSample> samples)
    {
        var names = samples.SelectMany(s => s.Clues.Select(c => (Clue: c, s.Article))).Distinct().GroupBy(p => p.Clue, StringComparer.Ordinal).Where(g => g.Count() >= LeastArticles).Select(g => g.Key).Order(StringComparer.Ordinal).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, names.Length);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), Enum.GetValues<Status>().Length);
        var data = ml.Data.LoadFromEnumerable(samples.Select(s => Row.Of(s, index)), schema);
        var trainer = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = L2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
            MaximumNumberOfIterations = 300,
            HistorySize = 20,
        });
        var model = trainer.Fit(ml.Data.Cache(data)).Model;
        var weights = default(VBuffer<float>[]);
        model.GetWeights(ref weights, out _);
        var dense = weights.Select(w => w.DenseValues().ToArray()).ToArray();
        var bias = model.GetBiases().ToArray();
        var worths = names.Select((name, i) => KeyValuePair.Create(name, new StatusWorth(dense[0][i], dense[1][i], dense[2][i], dense[3][i]))).Where(w => Enum.GetValues<Status>().Any(s => Math.Abs(w.Value.Of(s)) >= LeastWorth));
        return new StatusWeights(new StatusWorth(bias[0], bias[1], bias[2], bias[3]), worths.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The status that the weights give a sample.</summary>
    public static Status Predict(StatusWeights weights, StatusSample sample) => sample.Clues.Aggregate(weights.Bias, (sum, clue) => sum + weights.Of(clue)).Highest().Best;

    private sealed class Row
    {
        public uint Label { get; set; }

        public VBuffer<float> Features { get; set; }

        public static Row Of(StatusSample sample, Dictionary<string, int> index)
        {
            var places = sample.Clues.Select(c => index.GetValueOrDefault(c, -1)).Where(i => i >= 0).Distinct().Order().ToArray();
            return new Row { Label = (uint)sample.Gold, Features = new VBuffer<float>(index.Count, places.Length, [.. places.Select(_ => 1f)], places) };
        }
    }
}
