using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Lexicon;

/// <summary>Phrases that tell page furniture from the article. See <c>seeds/lexicon/furniture.yaml</c> for what each list means.</summary>
public sealed record FurniturePhrases(
    ImmutableArray<string> Words,
    ImmutableArray<string> Lines,
    ImmutableArray<string> Bylines,
    ImmutableArray<string> Outlets,
    ImmutableArray<string> Openers,
    ImmutableArray<string> Pointers,
    ImmutableArray<string> Closers,
    ImmutableArray<string> Tails,
    ImmutableArray<string> Tags);

/// <summary>Reads the phrases of page furniture from the lexicon.</summary>
public static class FurnitureFile
{
    private const string Name = "furniture.yaml";

    /// <summary>Reads <c>lexicon/furniture.yaml</c> below the folder; faults are added to the list, and then there are no phrases.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> in it.</param>
    /// <param name="faults">Where faults go.</param>
    public static FurniturePhrases Read(string folder, ICollection<Diagnostic> faults)
    {
        var path = Path.Combine(folder, "lexicon", Name);
        var lists = ReadLists(path, faults);
        if (faults.Count > 0) return new FurniturePhrases([], [], [], [], [], [], [], [], []);
        return new FurniturePhrases(
            List("words"), List("lines"), List("bylines"), List("outlets"), List("openers"), List("pointers"), List("closers"), List("tails"), List("tags"));

        ImmutableArray<string> List(string key)
        {
            if (lists.Remove(key, out var list)) return list;
            faults.Add(new Diagnostic(path, 1, 1, "FUR002", $"The list '{key}' is missing."));
            return [];
        }
    }

    private static Dictionary<string, ImmutableArray<string>> ReadLists(string path, ICollection<Diagnostic> faults)
    {
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        try
        {
            using var text = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                faults.Add(new Diagnostic(path, 1, 1, "FUR001", "The file has to be one mapping of lists."));
                return lists;
            }

            foreach (var (key, value) in root.Children)
            {
                if (value is YamlSequenceNode sequence)
                    lists[key.ToString()] = [.. sequence.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "").Where(v => v.Length > 0)];
                else
                    faults.Add(new Diagnostic(path, (int)value.Start.Line, (int)value.Start.Column, "FUR003", $"'{key}' has to be a list of phrases."));
            }
        }
        catch (YamlException fault)
        {
            faults.Add(new Diagnostic(path, (int)fault.Start.Line, (int)fault.Start.Column, "FUR001", fault.Message));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet loses its way, and the place, in some unfinished lists.
            faults.Add(new Diagnostic(path, 1, 1, "FUR001", "The file is no well-formed YAML: look for a bracket that is not closed."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Diagnostic(path, 1, 1, "FUR000", $"The file cannot be read: {fault.Message}"));
        }

        return lists;
    }
}
