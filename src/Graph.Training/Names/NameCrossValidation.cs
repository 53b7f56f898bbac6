using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>Measures the tagger on what it was not fitted on: each contiguous fifth of both sources by a model fitted on the other four.</summary>
internal sealed class NameCrossValidation(NameWords words, NameFitting fitting)
{
    public const int Folds = 5;

    public NameReport Run(IReadOnlyList<BenchmarkStretch> benchmark, IReadOnlyList<GoldArticle> gold, TextWriter? errors)
    {
        var report = new NameReport();
        var fitted = new FittedNames[Folds];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
            fitted[fold] = fitting.Fit(words, [.. Except(benchmark, fold).Select(stretch => stretch.Labeled), .. Except(gold, fold).Select(article => article.Labeled)]));
        for (var fold = 0; fold < Folds; fold++)
        {
            var (shipped, own) = (fitted[fold].Tagger(NameSource.Gold), fitted[fold].Tagger(NameSource.Benchmark));
            foreach (var stretch in Fold(benchmark, fold))
            {
                report.Add("benchmark", stretch, own.Tag(stretch.Labeled.Text, stretch.Labeled.Known), errors);
                report.Add("benchmark, as shipped", stretch, shipped.Tag(stretch.Labeled.Text, stretch.Labeled.Known), null);
            }

            foreach (var article in Fold(gold, fold)) report.Add(article, shipped.Tag(article.Labeled.Text, article.Labeled.Known), errors);
        }

        return report;
    }

    private static IEnumerable<T> Fold<T>(IReadOnlyList<T> items, int fold) => items.Where((_, i) => i * Folds / items.Count == fold);

    private static IEnumerable<T> Except<T>(IReadOnlyList<T> items, int fold) => items.Where((_, i) => i * Folds / items.Count != fold);
}

/// <summary>The figures of a measurement.</summary>
internal sealed class NameReport
{
    private static readonly NameType[] Types = [NameType.Person, NameType.Organization, NameType.Location];

    public ImmutableSortedDictionary<string, NameCounts> Counts { get; private set; } = ImmutableSortedDictionary.Create<string, NameCounts>(StringComparer.Ordinal);

    public void Add(string source, BenchmarkStretch stretch, ImmutableArray<TaggedName> found, TextWriter? errors)
    {
        foreach (var type in Types) NameScorer.Count(Of($"{source}: {type}, spans"), stretch, found, type);
        if (errors != null) NameErrors.Write(errors, "benchmark", stretch.Labeled, found);
    }

    public void Add(GoldArticle article, ImmutableArray<TaggedName> found, TextWriter? errors)
    {
        foreach (var type in Types[..2])
        {
            NameScorer.Count(Of($"gold: {type}, spans"), article.Labeled, found, type);
            NameScorer.CountByName(Of($"gold: {type}, by name"), article, found, type);
        }

        if (errors != null) NameErrors.Write(errors, "gold", article.Labeled, found);
    }

    public void Write(TextWriter output)
    {
        foreach (var (name, counts) in Counts) output.WriteLine($"{name,-42} {counts}");
    }

    private NameCounts Of(string name)
    {
        if (Counts.TryGetValue(name, out var counts)) return counts;
        counts = new NameCounts();
        Counts = Counts.Add(name, counts);
        return counts;
    }
}
