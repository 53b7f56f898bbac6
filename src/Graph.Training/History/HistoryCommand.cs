using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Lexicon;
using Graph.Training.Relations;

namespace Graph.Training.History;

/// <summary>Reads much news without gold and writes <c>seeds/weights/history.tsv</c>: what it says of actors and dyads.</summary>
internal static class HistoryCommand
{
    // Whoever the lexicon does not know is kept under a name only where the press tells more than once of them.
    private const int LeastOfUnknown = 2;
    private const double LeastConfidence = 0.7;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var corpus = new Option<FileInfo[]>("--corpus") { Description = "The articles to count, as JSON Lines.", Required = true, AllowMultipleArgumentsPerToken = true };
        var apart = new Option<FileInfo[]>("--apart") { Description = "Articles, as JSON Lines, on which weights are fitted or measured: neither they nor the same story in another paper are counted.", AllowMultipleArgumentsPerToken = true };
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "The folder with lexicon and weights.", DefaultValueFactory = _ => new DirectoryInfo("seeds") };
        var command = new Command("history", "Reads much news without gold and writes seeds/weights/history.tsv: what it says of actors and dyads.") { corpus, apart, seeds };
        command.SetAction(parsed => Run([.. parsed.GetRequiredValue(corpus).Select(f => f.FullName)], [.. (parsed.GetValue(apart) ?? []).Select(f => f.FullName)], parsed.GetRequiredValue(seeds).FullName, Console.Out));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="corpus">The articles to count.</param>
    /// <param name="apart">Those that must not be counted.</param>
    /// <param name="seeds">The folder with <c>lexicon</c> and <c>weights</c>.</param>
    /// <param name="output">Takes the report.</param>
    public static int Run(IReadOnlyList<string> corpus, IReadOnlyList<string> apart, string seeds, TextWriter output)
    {
        var loaded = LexiconLoader.Load(seeds);
        if (loaded.Lexicon is not { } lexicon)
        {
            foreach (var diagnostic in loaded.Diagnostics) output.WriteLine(diagnostic);
            return 1;
        }

        var stories = new StoryFilter(apart.SelectMany(Corpus.Read));
        var counter = new HistoryCounter();
        foreach (var observed in Observe(corpus.SelectMany(Corpus.Read).Where(stories.IsNew), lexicon)) counter.Add(observed);
        var file = Path.Combine(seeds, "weights", "history.tsv");
        var (actors, dyads) = Write(file, counter, KnownNames(lexicon));
        output.WriteLine($"{counter.Articles} articles counted, {stories.Skipped} left out as told before or held apart; {actors} actors and {dyads} dyads written");
        return 0;
    }

    private static ParallelQuery<Observed> Observe(IEnumerable<Article> articles, Core.Knowledge.Lexicon lexicon)
    {
        var relations = lexicon.Relations;
        var thresholds = Enum.GetValues<Relation>().ToImmutableDictionary(r => r, _ => LeastConfidence);
        var confident = lexicon with { Relations = relations with { Weights = relations.Weights with { Thresholds = thresholds } } };
        var (annotator, extractor) = (new Annotator(confident), new Extractor(confident));
        return articles.AsParallel().Select(a =>
        {
            var annotated = annotator.Annotate(Normalizer.Normalize(a));
            return Observed.Of(annotated, extractor.Extract(annotated).Statements);
        });
    }

    private static HashSet<string> KnownNames(Core.Knowledge.Lexicon lexicon) => lexicon.People.Select(p => p.Name).Concat(lexicon.Bodies.Select(b => b.Name)).Select(HistoryNames.Folded).Concat(lexicon.Countries.Select(c => c.Iso3)).ToHashSet(StringComparer.Ordinal);

    private static (int Actors, int Dyads) Write(string file, HistoryCounter counter, HashSet<string> known)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var table = new StreamWriter(file) { NewLine = "\n" };
        table.WriteLine("# What much news has been read to say of actors and dyads, against which what an article may say is weighed. Written by Graph.Training: do not edit.");
        table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# Counted over {counter.Articles} articles. A code is a state, a code behind ~ everybody of that state; behind = stands a class of actors, at home or abroad of each other."));
        table.WriteLine("# actor, other (or -), articles that name it (or both), that state a meeting, in which it accuses, is accused, supports, is supported (by the other)");
        var actors = counter.Actors.Where(a => a.Value.Statements >= LeastOf(a.Key)).OrderBy(a => a.Key, StringComparer.Ordinal).ToList();
        var dyads = counter.Dyads.Where(d => d.Value.Statements >= Math.Max(LeastOf(d.Key.Low), LeastOf(d.Key.High))).OrderBy(d => d.Key.Low, StringComparer.Ordinal).ThenBy(d => d.Key.High, StringComparer.Ordinal).ToList();
        int LeastOf(string name) => HistoryNames.IsOfMany(name) || known.Contains(name) ? 1 : LeastOfUnknown;
        table.WriteLine(HistoryFile.Line(HistoryFile.AllActors, HistoryFile.Alone, Sum(counter.Actors.Select(a => a.Value))));
        table.WriteLine(HistoryFile.Line(HistoryFile.AllDyads, HistoryFile.Alone, Sum(counter.Dyads.Select(d => d.Value))));
        foreach (var (name, counts) in actors) table.WriteLine(HistoryFile.Line(name, HistoryFile.Alone, counts));
        foreach (var ((low, high), counts) in dyads) table.WriteLine(HistoryFile.Line(low, high, counts));
        return (actors.Count, dyads.Count);
    }

    private static HistoryCounts Sum(IEnumerable<HistoryCounts> counts) => counts.Aggregate(HistoryCounts.None, (sum, c) => sum.Plus(c));
}
