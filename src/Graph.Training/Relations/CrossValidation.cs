using System.Collections.Immutable;
using Graph.Core.Extraction;

namespace Graph.Training.Relations;

/// <summary>Scores each article by weights that were fitted without its fold, at the bars that statements have to reach.</summary>
internal sealed class CrossValidation
{
    private const int Folds = 5;
    private const string Plain = "plain=";

    private readonly List<LabelledArticle> _articles;
    private readonly double[][] _held;

    /// <summary>Fits and scores all folds.</summary>
    /// <param name="articles">The articles to score, in the order that makes the folds.</param>
    /// <param name="more">Other readings of the same articles to fit on as well.</param>
    /// <param name="always">Samples of no article, which every fold is fitted on.</param>
    /// <param name="fitter">Fits the weights.</param>
    public CrossValidation(List<LabelledArticle> articles, List<LabelledArticle> more, IReadOnlyList<Sample> always, WeightFitter fitter)
    {
        _articles = articles;
        _held = new double[articles.Count][];
        var sources = ReferenceEquals(articles, more) ? new[] { articles } : [articles, more];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (from, to) = (articles.Count * fold / Folds, articles.Count * (fold + 1) / Folds);
            var weights = fitter.Fit([.. sources.SelectMany(s => s.Where((_, i) => i < from || i >= to)).SelectMany(a => a.Samples), .. always]);
            for (var i = from; i < to; i++) _held[i] = [.. articles[i].Samples.Select(s => WeightFitter.Score(weights, s))];
        }

        List<int> news = [.. Enumerable.Range(0, articles.Count).Where(i => !articles[i].IsWritten)];
        Score = ScoreAt(news, r => Thresholds[r]);
    }

    /// <summary>
    /// For each relation the confidence from which a proposal is accepted. It lies above what would find most on these folds: of articles that state little, as opinion and local news do, less is right than of
    /// others at the same confidence, and a false accusation is the worst that can be said.
    /// </summary>
    public static ImmutableDictionary<Relation, double> Thresholds { get; } = ImmutableDictionary.CreateRange(new Dictionary<Relation, double> { [Relation.MetWith] = 0.65, [Relation.Accused] = 0.65, [Relation.Supports] = 0.65 });

    /// <summary>The score of news at the thresholds.</summary>
    public RelationScore Score { get; }

    /// <summary>Reports precision, recall and calibration.</summary>
    /// <param name="output">Takes the report.</param>
    /// <param name="only">The ids of the articles to report on, or <c>null</c> for all.</param>
    public void Report(TextWriter output, HashSet<string>? only)
    {
        var chosen = Enumerable.Range(0, _articles.Count).Where(i => only is null || only.Contains(_articles[i].Gold.Id)).ToList();
        var samples = chosen.SelectMany(i => _articles[i].Samples).ToList();
        output.WriteLine($"{chosen.Count} articles, {samples.Count} proposals, {samples.Count(s => s.Label == true)} of them right, {samples.Count(s => s.Label is null)} optional or elsewhere");
        var best = new RelationScore();
        foreach (var a in chosen.Select(i => _articles[i])) best.Add(a, a.Samples.Where(s => s.Label == true).Select(s => s.Statement));
        output.WriteLine($"recall of what is proposed at its place {best.Recall:0.000}");
        foreach (var (threshold, score) in Sweep(chosen)) output.WriteLine($"threshold {threshold:0.000}  P {score.Precision:0.000}  R {score.Recall:0.000}  F1 {score.F1:0.000}");
        var reached = ScoreAt(chosen, r => Thresholds[r]);
        output.WriteLine($"thresholds {string.Join(", ", Thresholds.OrderBy(t => t.Key).Select(t => $"{t.Key} {t.Value:0.000}"))}: P {reached.Precision:0.000}  R {reached.Recall:0.000}  F1 {reached.F1:0.000}");
        foreach (var line in reached.Lines()) output.WriteLine(line);
        foreach (var kind in samples.SelectMany(s => s.Statement.Clues.Where(c => c.Name.StartsWith(Plain, StringComparison.Ordinal)).Select(c => (c.Name, s.Label))).GroupBy(p => p.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count(p => p.Label == true)} right, {kind.Count(p => p.Label == false)} not, {kind.Count(p => p.Label is null)} optional or elsewhere");
        var labelled = chosen.SelectMany(i => _articles[i].Samples.Select((s, k) => (s.Label, Confidence: _held[i][k]))).Where(p => p.Label is not null);
        foreach (var bin in labelled.GroupBy(p => Math.Min(9, (int)(p.Confidence * 10))).OrderBy(g => g.Key))
            output.WriteLine($"confidence {bin.Key / 10.0:0.0}: {bin.Count(p => p.Label == true)} of {bin.Count()} right ({bin.Average(p => p.Label == true ? 1.0 : 0.0):0.00})");
    }

    /// <summary>Writes what is predicted at the threshold, and beside it everything that is proposed.</summary>
    public void Write(string file)
    {
        PredictionWriter.Write(file, _articles, _held, r => Thresholds[r]);
        PredictionWriter.Write(Path.ChangeExtension(file, ".proposed.jsonl"), _articles, _held, null);
    }

    private IEnumerable<(double Threshold, RelationScore Score)> Sweep(List<int> articles) => Enumerable.Range(8, 31).Select(i => i * 0.025).Select(t => (Math.Round(t, 2), ScoreAt(articles, _ => Math.Round(t, 2))));

    private RelationScore ScoreAt(List<int> articles, Func<Relation, double> threshold)
    {
        var score = new RelationScore();
        foreach (var i in articles) score.Add(_articles[i], _articles[i].Standing(_held[i], threshold).Select(s => s.Statement));
        return score;
    }
}
