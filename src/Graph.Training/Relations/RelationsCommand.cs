using System.CommandLine;
using System.Globalization;
using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Lexicon;

namespace Graph.Training.Relations;

/// <summary>Fits the weights of <c>seeds/weights/relations.tsv</c> and reports how they do by five-fold cross-validation over whole articles.</summary>
internal static class RelationsCommand
{
    private static readonly FitOptions Options = new(L1: 0f, L2: 16f, LeastArticles: 4, LeastWeight: 0.02, DoubtfulWeight: 0, WrittenApart: 0.5f);

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var gold = new Option<DirectoryInfo>("--gold") { Description = "The folder of gold files.", Required = true };
        var more = new Option<DirectoryInfo[]>("--more") { Description = "Folders of further gold files, of other articles: they are fitted on and held out as well.", AllowMultipleArgumentsPerToken = true };
        var written = new Option<DirectoryInfo[]>("--written") { Description = "Folders of gold files of articles that were written for the purpose: fitted on and held out as well, but what is true of them alone is kept out of the weights, and no threshold is chosen on them.", AllowMultipleArgumentsPerToken = true };
        var judged = new Option<FileInfo[]>("--judged") { Description = "Articles without gold, as JSON Lines, of which readers have judged what was proposed: they are fitted on in every fold, and never held out.", AllowMultipleArgumentsPerToken = true };
        var corpus = new Option<FileInfo[]>("--corpus") { Description = "The articles they speak of, as JSON Lines.", Required = true, AllowMultipleArgumentsPerToken = true };
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "The folder with lexicon and weights.", DefaultValueFactory = _ => new DirectoryInfo("seeds") };
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Where to write what the held-out folds predict." };
        var command = new Command("relations", "Fits seeds/weights/relations.tsv and reports five-fold cross-validation over whole articles.") { gold, more, written, judged, corpus, seeds, predictions };
        command.SetAction(parsed => Run([parsed.GetRequiredValue(gold).FullName, .. (parsed.GetValue(more) ?? []).Select(d => d.FullName)], [.. (parsed.GetValue(written) ?? []).Select(d => d.FullName)], [.. (parsed.GetValue(judged) ?? []).Select(f => f.FullName)], [.. parsed.GetRequiredValue(corpus).Select(f => f.FullName)], parsed.GetRequiredValue(seeds).FullName, parsed.GetValue(predictions)?.FullName, Console.Out));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="gold">The folders of gold files; each is reported by itself as well.</param>
    /// <param name="written">Those of articles that were written for the purpose.</param>
    /// <param name="judged">Articles without gold of which what was proposed has been judged.</param>
    /// <param name="corpus">The articles they speak of.</param>
    /// <param name="seeds">The folder with <c>lexicon</c> and <c>weights</c>.</param>
    /// <param name="predictions">Where to write what the held-out folds predict, in the form that the scorer reads; <c>null</c> for nowhere.</param>
    /// <param name="output">Takes the report.</param>
    public static int Run(IReadOnlyList<string> gold, IReadOnlyList<string> written, IReadOnlyList<string> judged, IReadOnlyList<string> corpus, string seeds, string? predictions, TextWriter output)
    {
        var loaded = LexiconLoader.Load(seeds);
        if (loaded.Lexicon is not { } lexicon)
        {
            foreach (var diagnostic in loaded.Diagnostics) output.WriteLine(diagnostic);
            return 1;
        }

        var fitter = new WeightFitter(Options);
        lexicon = lexicon with { Relations = lexicon.Relations with { Weights = ClueWeights.Empty } };
        var (asRead, withGold) = Read(gold, written, corpus, lexicon);
        var extractor = new Extractor(lexicon);
        List<Sample> examples = [.. FrameExamples.Read(lexicon.Relations, extractor), .. FrameExamples.ReadTextbook(Path.Combine(seeds, "gold", "textbook"), new Annotator(lexicon), extractor), .. Judgements.Read(judged, corpus, lexicon)];
        var upper = new CrossValidation(withGold, withGold, examples, fitter);
        output.WriteLine("Where every entity of gold is found:");
        upper.Report(output, null);
        if (predictions is not null) upper.Write(Path.ChangeExtension(predictions, ".gold.jsonl"));

        var validation = new CrossValidation(asRead, withGold, examples, fitter);
        output.WriteLine("As read:");
        validation.Report(output, null);
        if (written.Count > 0)
        {
            output.WriteLine("Of these what is news:");
            validation.Report(output, [.. asRead.Where(a => !a.IsWritten).Select(a => a.Gold.Id)]);
        }

        foreach (var folder in gold.Count + written.Count > 1 ? gold.Concat(written) : [])
        {
            output.WriteLine($"Of these in {Path.GetFileName(folder)}:");
            validation.Report(output, [.. Directory.EnumerateFiles(folder, "*.json").Select(f => GoldArticle.Read(f).Id)]);
        }

        if (predictions is not null) validation.Write(predictions);

        var weights = fitter.Fit([.. asRead.Concat(withGold).SelectMany(a => a.Samples), .. examples]) with { Thresholds = CrossValidation.Thresholds };
        WriteWeights(Path.Combine(seeds, "weights", "relations.tsv"), weights, validation.Score);
        output.WriteLine($"{weights.Weights.Count} weights written");
        return 0;
    }

    private static (List<LabelledArticle> AsRead, List<LabelledArticle> WithGold) Read(IEnumerable<string> gold, IEnumerable<string> written, IEnumerable<string> corpus, Core.Knowledge.Lexicon lexicon)
    {
        var wanted = Golds(gold, false).Concat(Golds(written, true)).ToDictionary(g => g.Gold.Id, StringComparer.Ordinal);
        var (annotator, extractor) = (new Annotator(lexicon), new Extractor(lexicon));

        // By date, so that papers that print the same story on the same day fall into the same fold.
        var read = corpus.SelectMany(Corpus.Read)
            .Where(a => wanted.ContainsKey(a.Id))
            .OrderBy(a => a.Date ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select(a => (wanted[a.Id].Gold, wanted[a.Id].IsWritten, Article: annotator.Annotate(Normalizer.Normalize(a))))
            .ToList();
        return (
            [.. read.Select(r => LabelledArticle.Label(r.Gold, r.IsWritten, r.Article, extractor))],
            [.. read.Select(r => LabelledArticle.Label(r.Gold, r.IsWritten, GoldMentions.Add(r.Gold, r.Article), extractor))]);
    }

    private static IEnumerable<(GoldArticle Gold, bool IsWritten)> Golds(IEnumerable<string> folders, bool areWritten) => folders.SelectMany(f => Directory.EnumerateFiles(f, "*.json")).Select(f => (GoldArticle.Read(f), areWritten));

    private static void WriteWeights(string file, ClueWeights weights, RelationScore score)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var text = new StringBuilder()
            .Append("# What each clue about a proposed statement is worth, in log odds. Written by Graph.Training: do not edit.\n")
            .Append(CultureInfo.InvariantCulture, $"# Cross-validated: P {score.Precision:0.000}  R {score.Recall:0.000}  F1 {score.F1:0.000}\n")
            .Append(CultureInfo.InvariantCulture, $"{WeightsFile.Bias}\t{weights.Bias:0.000}\n");
        foreach (var (relation, threshold) in weights.Thresholds.OrderBy(t => t.Key)) text.Append(CultureInfo.InvariantCulture, $"{WeightsFile.Threshold(relation)}\t{threshold:0.000}\n");
        foreach (var (name, weight) in weights.Weights.OrderBy(w => w.Key, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:0.000}\n");
        File.WriteAllText(file, text.ToString());
    }
}
