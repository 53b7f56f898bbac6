using System.Collections.Immutable;
using System.Reflection;

namespace Graph.Storage.Neo4j;

/// <summary>The Cypher that is written in the folder <c>cypher</c> of the project, and comes with the program.</summary>
public static class CypherFiles
{
    private const string Prefix = "cypher/";

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path below <c>cypher</c>, with slashes: <c>write/articles.cypher</c>.</param>
    public static string Read(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + path) ?? throw new FileNotFoundException($"No Cypher file {path} comes with the program.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The paths of the files below a folder, in ordinal order.</summary>
    /// <param name="folder">Its path below <c>cypher</c>: <c>queries</c>.</param>
    public static ImmutableArray<string> List(string folder) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The statements of a file, which end in semicolons at the end of a line; comments stand on lines of their own and are left out.</summary>
    public static ImmutableArray<string> Statements(string path) =>
    [
        .. string.Join('\n', Read(path).ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)))
            .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];
}
