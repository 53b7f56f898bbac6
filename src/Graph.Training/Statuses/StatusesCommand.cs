using System.CommandLine;
using System.Globalization;
using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Lexicon;
using Graph.Training.Relations;

namespace Graph.Training.Statuses;

/// <summary>Fits the weights of <c>seeds/weights/status.tsv</c> and reports how they do beside the rules alone, by five-fold cross-validation over whole articles.</summary>
internal static class StatusesCommand
{
    private const int Folds = 5;

    // Grammar leaves no doubt of an example, and few of its words are in news as well: it counts as often as this.
    private const int TimesAnExample = 3;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var gold = new Option<DirectoryInfo[]>("--gold") { Description = "Folders of gold files to fit on.", AllowMultipleArgumentsPerToken = true };
        var judged = new Option<FileInfo[]>("--judged") { Description = "Further articles to fit on, as JSON Lines in the form of gold files, each relation with the sentence that it stands in and its verdict.", AllowMultipleArgumentsPerToken = true };
        var test = new Option<DirectoryInfo[]>("--test") { Description = "Folders of gold files that are only measured.", AllowMultipleArgumentsPerToken = true };
        var corpus = new Option<FileInfo[]>("--corpus") { Description = "The articles they speak of, as JSON Lines.", Required = true, AllowMultipleArgumentsPerToken = true };
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "The folder with lexicon and weights.", DefaultValueFactory = _ => new DirectoryInfo("seeds") };
        var command = new Command("statuses", "Fits seeds/weights/status.tsv and reports five-fold cross-validation over whole articles; fit it before the relations, which build on it.") { gold, judged, test, corpus, seeds };
        command.SetAction(parsed => Run(
            [.. FoldersOf(parsed.GetValue(gold)).Concat((parsed.GetValue(judged) ?? []).SelectMany(f => GoldArticle.ReadLines(f.FullName)))],
            [.. FoldersOf(parsed.GetValue(test))],
            [.. parsed.GetRequiredValue(corpus).Select(f => f.FullName)],
            parsed.GetRequiredValue(seeds).FullName,
            Console.Out));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="gold">What to fit on.</param>
    /// <param name="test">What to measure besides.</param>
    /// <param name="corpus">The articles they speak of.</param>
    /// <param name="seeds">The folder with <c>lexicon</c> and <c>weights</c>.</param>
    /// <param name="output">Takes the report.</param>
    public static int Run(IReadOnlyList<GoldArticle> gold, IReadOnlyList<GoldArticle> test, IReadOnlyList<string> corpus, string seeds, TextWriter output)
    {
        var loaded = LexiconLoader.Load(seeds);
        if (loaded.Lexicon is not { } lexicon)
        {
            foreach (var diagnostic in loaded.Diagnostics) output.WriteLine(diagnostic);
            return 1;
        }

        lexicon = lexicon with { Relations = lexicon.Relations with { StatusWeights = StatusWeights.Empty } };
        List<StatusSample> samples = [.. Read(gold, corpus, lexicon), .. Examples(seeds, lexicon)];
        var articles = samples.Select(s => s.Article).Distinct(StringComparer.Ordinal).Select((a, i) => (a, Fold: i % Folds)).ToDictionary(p => p.a, p => p.Fold, StringComparer.Ordinal);
        var held = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = StatusFitter.Fit([.. samples.Where(s => articles[s.Article] != fold)]);
            return samples.Where(s => articles[s.Article] == fold).Select(s => (Sample: s, Weighed: StatusFitter.Predict(weights, s)));
        }).ToList();
        Report(output, "Held out", held);
        var all = StatusFitter.Fit(samples);
        if (test.Count > 0) Report(output, "Of the articles to be measured", [.. Read(test, corpus, lexicon).Select(s => (s, StatusFitter.Predict(all, s)))]);
        Write(Path.Combine(seeds, "weights", "status.tsv"), all);
        output.WriteLine($"{all.Worths.Count} weights written");
        return 0;
    }

    private static List<StatusSample> Read(IReadOnlyList<GoldArticle> gold, IEnumerable<string> corpus, Core.Knowledge.Lexicon lexicon)
    {
        var wanted = gold.ToLookup(g => g.Id, StringComparer.Ordinal);
        var (annotator, extractor) = (new Annotator(lexicon), new Extractor(lexicon));
        return [.. corpus.SelectMany(Corpus.Read).Where(a => wanted.Contains(a.Id)).AsParallel().AsOrdered().SelectMany(a =>
        {
            var article = annotator.Annotate(Normalizer.Normalize(a));
            return wanted[a.Id].SelectMany(g => StatusSample.Of(g, article, extractor));
        })];
    }

    /// <summary>What textbook sentences and the examples of the lexicon state, which the rules read as they should.</summary>
    private static IEnumerable<StatusSample> Examples(string seeds, Core.Knowledge.Lexicon lexicon)
    {
        var extractor = new Extractor(lexicon);
        return FrameExamples.Read(lexicon.Relations, extractor).Concat(FrameExamples.ReadTextbook(Path.Combine(seeds, "gold", "textbook"), new Annotator(lexicon), extractor))
            .Where(s => s.Label == true && !s.Statement.StatusClues.IsEmpty)
            .SelectMany(s => Enumerable.Repeat(new StatusSample(s.Article, s.Statement.Status, s.Statement.Status, [.. s.Statement.StatusClues.Select(c => c.Name)]), TimesAnExample));
    }

    private static void Report(TextWriter output, string heading, List<(StatusSample Sample, Status Weighed)> samples)
    {
        output.WriteLine($"{heading}: {samples.Count} words; the rules read {samples.Count(s => s.Sample.Read == s.Sample.Gold)} right, weighed {samples.Count(s => s.Weighed == s.Sample.Gold)} are");
        foreach (var status in Enum.GetValues<Status>())
        {
            var these = samples.Where(s => s.Sample.Gold == status).ToList();
            output.WriteLine($"{RelationScore.StatusName(status),-10} {these.Count,6}  rules {these.Count(s => s.Sample.Read == status),6} found, {samples.Count(s => s.Sample.Read == status && s.Sample.Gold != status),5} beside  weighed {these.Count(s => s.Weighed == status),6} found, {samples.Count(s => s.Weighed == status && s.Sample.Gold != status),5} beside");
        }
    }

    private static IEnumerable<GoldArticle> FoldersOf(DirectoryInfo[]? folders) => (folders ?? []).SelectMany(f => Directory.EnumerateFiles(f.FullName, "*.json").Order(StringComparer.Ordinal)).Select(GoldArticle.Read);

    private static void Write(string file, StatusWeights weights)
    {
        var text = new StringBuilder().Append("# What each clue about a word that carries a relation is worth for its being asserted, denied, planned and called for, in log odds. Written by Graph.Training: do not edit.\n");
        Line(StatusWeightsFile.Bias, weights.Bias);
        foreach (var (name, worth) in weights.Worths.OrderBy(w => w.Key, StringComparer.Ordinal)) Line(name, worth);
        File.WriteAllText(file, text.ToString());

        void Line(string name, StatusWorth worth) => text.Append(CultureInfo.InvariantCulture, $"{name}\t{worth.Asserted:0.00}\t{worth.Denied:0.00}\t{worth.Planned:0.00}\t{worth.CalledFor:0.00}\n");
    }
}
