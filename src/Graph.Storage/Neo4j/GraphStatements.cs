namespace Graph.Storage.Neo4j;

/// <summary>The statements that the store runs: the files below <c>cypher</c>, by name.</summary>
internal static class GraphStatements
{
    /// <summary>A statement of <c>cypher/read</c>.</summary>
    public static CypherStatement Reading(string name) => new(Text($"read/{name}.cypher"));

    /// <summary>A statement of <c>cypher/write</c> with one parameter.</summary>
    public static CypherStatement Writing(string name, string parameter, object? value) =>
        new(Text($"write/{name}.cypher"), new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = value });

    /// <summary>A statement of <c>cypher/write</c> without parameters.</summary>
    public static CypherStatement Writing(string name) => new(Text($"write/{name}.cypher"));

    private static string Text(string path) => Texts.GetOrAdd(path, CypherFiles.Read);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);
}
