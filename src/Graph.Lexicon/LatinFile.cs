using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Lexicon;

/// <summary>The table latin.yaml.</summary>
internal static class LatinFile
{
    public static LatinWords Read(YamlTable table)
    {
        var words = new LatinWords(
            Words(table, "names"),
            Words(table, "foreign"),
            Words(table, "places"),
            Words(table, "offices"),
            Words(table, "bodies"),
            Words(table, "nouns"),
            Words(table, "adjectives"),
            Words(table, "front"),
            Words(table, "links"),
            Words(table, "demonyms"),
            table.List("plurals"),
            table.List("definite"));
        table.Done();
        return words;
    }

    /// <summary>Words are looked up folded, so two spellings that fold to one are one word.</summary>
    private static ImmutableArray<LatinWord> Words(YamlTable table, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. table.Map(key, word => !seen.Add(Letters.Fold(word))).Select(pair => new LatinWord(pair.Key, pair.Value))];
    }
}
