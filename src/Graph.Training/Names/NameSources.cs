using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Lexicon;

namespace Graph.Training.Names;

/// <summary>What the name tagger learns from.</summary>
/// <param name="Words">What is known of single words.</param>
/// <param name="Benchmark">ANERcorp, in stretches; empty where it was not given.</param>
/// <param name="Gold">The project's gold; empty where none was given.</param>
internal sealed record NameSources(NameWords Words, ImmutableArray<BenchmarkStretch> Benchmark, ImmutableArray<GoldArticle> Gold)
{
    public IReadOnlyList<LabeledText> Texts => [.. Benchmark.Select(stretch => stretch.Labeled), .. Gold.Select(article => article.Labeled)];

    public static NameSources Read(DirectoryInfo seeds, FileInfo? benchmark, IReadOnlyList<DirectoryInfo> gold, IReadOnlyList<FileInfo> corpus)
    {
        var (words, lexicon) = ReadWords(seeds.FullName);
        var gazetteer = new Gazetteer(lexicon);
        return new NameSources(
            words,
            benchmark is null ? [] : [.. new BenchmarkCorpus(gazetteer).Read(benchmark.FullName)],
            [.. new GoldCorpus(words, gazetteer).Read(gold.Select(g => g.FullName), corpus.Select(c => c.FullName))]);
    }

    private static (NameWords Words, Core.Knowledge.Lexicon Lexicon) ReadWords(string seeds)
    {
        var loaded = LexiconLoader.Load(seeds);
        return loaded.Lexicon is { } lexicon ? (lexicon.Names.Words, lexicon) : throw new InvalidDataException(string.Join(Environment.NewLine, loaded.Diagnostics));
    }
}
