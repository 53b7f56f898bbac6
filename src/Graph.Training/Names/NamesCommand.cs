using System.CommandLine;
using System.Globalization;

namespace Graph.Training.Names;

/// <summary>The commands of the name tagger: fit its weights, measure it, make its list of names.</summary>
internal static class NamesCommand
{
    private static readonly Option<DirectoryInfo> Seeds = new("--seeds") { Description = "The folder with lexicon and weights in it.", DefaultValueFactory = _ => new DirectoryInfo("seeds") };
    private static readonly Option<FileInfo> Benchmark = new("--benchmark") { Description = "ANERcorp in the CoNLL format." };
    private static readonly Option<DirectoryInfo[]> Gold = new("--gold") { Description = "Folders with gold files.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<FileInfo[]> Corpus = new("--corpus") { Description = "The articles of the gold files, as JSON Lines.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<FileInfo> Errors = new("--errors") { Description = "Where to write the sentences that were read wrongly." };
    private static readonly Option<FileInfo> Names = new("--names") { Description = "The table of names: name, sources, count, ordinary word.", Required = true };

    public static Command Create()
    {
        var fit = new Command("fit", "Fits seeds/weights/names.tsv from the benchmark and the gold given.") { Seeds, Benchmark, Gold, Corpus };
        fit.SetAction(parsed => Fit(parsed));
        var measure = new Command("measure", "Measures the tagger by cross-validation over contiguous fifths of the benchmark and the gold given.") { Seeds, Benchmark, Gold, Corpus, Errors };
        measure.SetAction(parsed => Measure(parsed));
        var list = new Command("list", "Makes seeds/lexicon/names.txt from a table of names.") { Seeds, Names };
        list.SetAction(parsed => NameListWriter.Write(parsed.GetValue(Names)!.FullName, Path.Combine(parsed.GetValue(Seeds)!.FullName, "lexicon", "names.txt")));
        return new Command("names", "The tagger of names never seen before.") { fit, measure, list };
    }

    private static void Fit(ParseResult parsed)
    {
        var sources = NameSources.Read(parsed.GetValue(Seeds)!, parsed.GetValue(Benchmark), parsed.GetValue(Gold) ?? [], parsed.GetValue(Corpus) ?? []);
        var path = Path.Combine(parsed.GetValue(Seeds)!.FullName, "weights", "names.tsv");
        using var output = new StreamWriter(path) { NewLine = "\n" };
        output.Write(NameFitting.Head);
        foreach (var (clue, label, weight) in NameFitting.Default.Fit(sources.Words, sources.Texts).Entries(NameSource.Gold))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clue}\t{label}\t{weight}"));
    }

    private static void Measure(ParseResult parsed)
    {
        var sources = NameSources.Read(parsed.GetValue(Seeds)!, parsed.GetValue(Benchmark), parsed.GetValue(Gold) ?? [], parsed.GetValue(Corpus) ?? []);
        using var errors = parsed.GetValue(Errors)?.CreateText();
        new NameCrossValidation(sources.Words, NameFitting.Default).Run(sources.Benchmark, sources.Gold, errors).Write(Console.Out);
    }
}
