using System.Collections.Immutable;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Lexicon;

/// <summary>Reads predicates, word lists and weights: <c>lexicon/frames/*.yaml</c> and <c>weights/relations.tsv</c>.</summary>
public static class FrameLoader
{
    private const string CuesFile = "cues.yaml";
    private const string Prepositions = "prepositions";

    /// <summary>Reads the files and collects every fault.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static (RelationLexicon Lexicon, ImmutableArray<Diagnostic> Diagnostics) Load(string folder)
    {
        var diagnostics = new List<Diagnostic>();
        var frames = Path.Combine(folder, "lexicon", "frames");
        var predicates = ImmutableArray.CreateBuilder<PredicateEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var cues = CueWords.Empty;
        if (Directory.Exists(frames))
        {
            foreach (var file in Directory.EnumerateFiles(frames, "*.yaml").Order(StringComparer.Ordinal))
            {
                if (Path.GetFileName(file) == CuesFile) cues = ReadCues(file, diagnostics);
                else predicates.AddRange(ReadPredicates(file, ids, diagnostics));
            }
        }

        var weights = WeightsFile.Load(Path.Combine(folder, "weights", "relations.tsv"), diagnostics);
        return (new RelationLexicon(predicates.ToImmutable(), cues, weights), [.. diagnostics]);
    }

    private static CueWords ReadCues(string file, List<Diagnostic> diagnostics)
    {
        var lists = new List<KeyValuePair<Cue, ImmutableArray<string>>>();
        var prepositions = new List<KeyValuePair<string, string>>();
        Read(file, diagnostics, parser =>
        {
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (key.Value == Prepositions)
                {
                    parser.Consume<MappingStart>();
                    while (!parser.TryConsume<MappingEnd>(out _))
                    {
                        var marker = parser.Consume<Scalar>().Value;
                        foreach (var words in ReadList(parser)) prepositions.Add(new(words, marker));
                    }
                }
                else if (Enum.TryParse<Cue>(key.Value, ignoreCase: true, out var cue)) lists.Add(new(cue, ReadList(parser)));
                else
                {
                    diagnostics.Add(At(file, key, "FRM001", $"'{key.Value}' is no word list; expected {Prepositions} or one of {string.Join(", ", Enum.GetNames<Cue>()).ToLowerInvariant()}."));
                    parser.SkipThisAndNestedEvents();
                }
            }
        });
        return new CueWords(lists, prepositions);
    }

    private static List<PredicateEntry> ReadPredicates(string file, HashSet<string> ids, List<Diagnostic> diagnostics)
    {
        var entries = new List<PredicateEntry>();
        Read(file, diagnostics, parser =>
        {
            var relation = Relation.MetWith;
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (key.Value == "relation")
                {
                    var name = parser.Consume<Scalar>();
                    if (!Enum.TryParse(name.Value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out relation))
                        diagnostics.Add(At(file, name, "FRM002", $"'{name.Value}' is no relation; expected MET_WITH, ACCUSED or SUPPORTS."));
                    continue;
                }

                if (!ids.Add(key.Value)) diagnostics.Add(At(file, key, "FRM003", $"'{key.Value}' is there twice."));
                if (PredicateReader.Read(parser, file, key, relation, diagnostics) is { } entry) entries.Add(entry);
            }
        });
        return entries;
    }

    internal static ImmutableArray<string> ReadList(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var one)) return [one.Value];
        parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<string>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(parser.Consume<Scalar>().Value);
        return items.ToImmutable();
    }

    internal static Diagnostic At(string file, ParsingEvent where, string code, string message) => new(file, (int)where.Start.Line, (int)where.Start.Column, code, message);

    private static void Read(string file, List<Diagnostic> diagnostics, Action<IParser> read)
    {
        try
        {
            using var text = File.OpenText(file);
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            read(parser);
        }
        catch (YamlException e)
        {
            diagnostics.Add(new Diagnostic(file, (int)e.Start.Line, (int)e.Start.Column, "FRM000", e.Message));
        }
    }
}
