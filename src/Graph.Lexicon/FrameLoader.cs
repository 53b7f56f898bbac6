using System.Collections.Immutable;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>Reads predicates, word lists, weights and history: <c>lexicon/frames/*.yaml</c>, <c>weights/relations.tsv</c>, <c>weights/status.tsv</c> and <c>weights/history.tsv</c>.</summary>
public static class FrameLoader
{
    private const string Frames = "frames/";
    private const string Prepositions = "prepositions";

    // Whatever else is among the frames holds predicates.
    private static readonly ImmutableArray<string> ListFiles = [$"{SeedFiles.Lexicon}/{Frames}cues.yaml", $"{SeedFiles.Lexicon}/{Frames}verbs.yaml"];

    /// <summary>Reads these files alone and collects every fault.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static (RelationLexicon Lexicon, ImmutableArray<Diagnostic> Diagnostics) Load(string folder)
    {
        var seeds = SeedFiles.Find(folder);
        var documents = LexiconDocuments.Parse(seeds with { Names = [.. seeds.Names.Where(n => n.StartsWith($"{SeedFiles.Lexicon}/{Frames}", StringComparison.Ordinal))] });
        var (lexicon, faults) = Load(folder, documents);
        return (lexicon, documents.Diagnostics.AddRange(faults));
    }

    /// <summary>Reads the predicates and word lists among the documents, and weights and history from their files.</summary>
    internal static (RelationLexicon Lexicon, ImmutableArray<Diagnostic> Diagnostics) Load(string folder, LexiconDocuments documents)
    {
        var diagnostics = new List<Diagnostic>();
        var predicates = ImmutableArray.CreateBuilder<PredicateEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var lists = new List<KeyValuePair<Cue, ImmutableArray<string>>>();
        var prepositions = new List<KeyValuePair<string, string>>();
        foreach (var (file, root) in documents.In(Frames))
        {
            if (!root.IsTable) diagnostics.Add(At(file, root, "LEX002", "a table is expected"));
            else if (ListFiles.Contains(file, StringComparer.Ordinal)) ReadLists(file, root, lists, prepositions, diagnostics);
            else ReadPredicates(file, root, ids, predicates, diagnostics);
        }

        var weights = WeightsFile.Load(Path.Combine(folder, "weights", "relations.tsv"), diagnostics);
        var statuses = StatusWeightsFile.Load(Path.Combine(folder, "weights", "status.tsv"), diagnostics);
        var history = HistoryFile.Load(Path.Combine(folder, "weights", "history.tsv"), diagnostics);
        return (new RelationLexicon(predicates.ToImmutable(), new CueWords(lists, prepositions), weights) { StatusWeights = statuses, History = history }, [.. diagnostics]);
    }

    internal static Diagnostic At(string file, YamlNode where, string code, string message) => new(file, where.Place.Line, where.Place.Column, code, message);

    private static void ReadLists(string file, YamlNode root, List<KeyValuePair<Cue, ImmutableArray<string>>> lists, List<KeyValuePair<string, string>> prepositions, List<Diagnostic> diagnostics)
    {
        foreach (var (key, value) in root.Pairs())
        {
            if (key.Text == Prepositions)
            {
                foreach (var (marker, words) in value.Pairs())
                    foreach (var word in YamlTable.Texts(file, marker.Text, words, diagnostics)) prepositions.Add(new(word, marker.Text ?? ""));
            }
            else if (Enum.TryParse<Cue>(key.Text, ignoreCase: true, out var cue)) lists.Add(new(cue, YamlTable.Texts(file, key.Text, value, diagnostics)));
            else diagnostics.Add(At(file, key, "FRM001", $"'{key.Text}' is no word list; expected {Prepositions} or one of {string.Join(", ", Enum.GetNames<Cue>()).ToLowerInvariant()}."));
        }
    }

    private static void ReadPredicates(string file, YamlNode root, HashSet<string> ids, ImmutableArray<PredicateEntry>.Builder entries, List<Diagnostic> diagnostics)
    {
        var relation = Relation.MetWith;
        foreach (var (key, value) in root.Pairs())
        {
            if (key.Text == "relation")
            {
                if (!Enum.TryParse(value.Text?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out relation))
                    diagnostics.Add(At(file, value, "FRM002", $"'{value.Text}' is no relation; expected MET_WITH, ACCUSED or SUPPORTS."));
                continue;
            }

            if (!ids.Add(key.Text ?? "")) diagnostics.Add(At(file, key, "FRM003", $"'{key.Text}' is there twice."));
            if (PredicateReader.Read(file, key, value, relation, diagnostics) is { } entry) entries.Add(entry);
        }
    }
}
