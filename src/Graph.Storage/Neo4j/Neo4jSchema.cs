using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Storage.Neo4j;

/// <summary>The constraints and indexes of <c>cypher/schema.cypher</c>, and the version of the graph's shape, which its one <c>GraphStore</c> node bears.</summary>
public sealed partial class Neo4jSchema(ICypherRunner runner)
{
    /// <summary>The version that this program writes.</summary>
    public const int Version = 1;

    private const string File = "schema.cypher";

    /// <summary>The version of the graph in the database, or <c>null</c> where there is none.</summary>
    public async Task<int?> ReadVersionAsync(CancellationToken cancellationToken = default)
    {
        var store = await runner.RunAsync(GraphStatements.Reading("revision"), StoreAccess.Read, cancellationToken);
        return store.Select(r => (int?)r.Number("schema")).FirstOrDefault();
    }

    /// <summary>The names of the constraints and indexes that are not there, or not ready.</summary>
    public async Task<ImmutableArray<string>> FindMissingAsync(CancellationToken cancellationToken = default)
    {
        var indexes = await runner.RunAsync(new CypherStatement("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"), StoreAccess.Read, cancellationToken);
        var there = indexes.Select(r => r.Text("name")).ToHashSet(StringComparer.Ordinal);
        return [.. CypherFiles.Statements(File).Select(s => Name().Match(s).Groups["name"].Value).Where(name => !there.Contains(name))];
    }

    /// <summary>Makes sure that the database bears a graph of this version: for writing it is made ready, for reading it has to be.</summary>
    /// <param name="access">What it is opened for.</param>
    /// <param name="cancellationToken">Cancels between two constraints or indexes.</param>
    public async Task PrepareAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        var version = await ReadVersionAsync(cancellationToken);
        if (version > Version)
            throw new StoreException(StoreFault.NewerSchema, $"The graph at {runner.Address} was made by a newer version of this program (schema {version}, this one knows {Version}): update the program, or name another database with Neo4j:Database.");
        if (access == StoreAccess.Write) await CompleteAsync(version, cancellationToken);
        else if (version is null)
            throw new StoreException(StoreFault.Missing, $"There is no graph yet at {runner.Address}: 'graph run PATH' makes one, Neo4j:Database names another database.");
    }

    private async Task CompleteAsync(int? version, CancellationToken cancellationToken)
    {
        if ((await FindMissingAsync(cancellationToken)).Length > 0)
        {
            foreach (var statement in CypherFiles.Statements(File)) await runner.RunAsync(new CypherStatement(statement), StoreAccess.Write, cancellationToken);
            await runner.RunAsync(new CypherStatement("CALL db.awaitIndexes(60)"), StoreAccess.Read, cancellationToken);
        }

        if (version is null) await runner.RunAsync(GraphStatements.Writing("found", "schema", Version), StoreAccess.Write, cancellationToken);
    }

    [GeneratedRegex(@"^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (?<name>\w+) IF NOT EXISTS", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
