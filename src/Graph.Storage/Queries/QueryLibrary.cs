using System.Collections.Immutable;
using Graph.Storage.Neo4j;

namespace Graph.Storage.Queries;

/// <summary>The queries that come with the program: those of the folder <c>cypher/queries</c>.</summary>
public static class QueryLibrary
{
    private const string Folder = "queries";

    /// <summary>The query that finds actors by words of a name.</summary>
    public const string FindActor = "find-actor";

    /// <summary>Reads all of them, in ordinal order of their names.</summary>
    public static ImmutableArray<GraphQuery> ReadAll() => [.. Names().Select(Read)];

    /// <summary>The names of all of them, in ordinal order.</summary>
    public static ImmutableArray<string> Names() => [.. CypherFiles.List(Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>Reads one.</summary>
    /// <param name="name">Its name, as <see cref="Names"/> gives it.</param>
    public static GraphQuery Read(string name) => QueryFile.Read(name, CypherFiles.Read($"{Folder}/{name}.cypher"));
}
