namespace Graph.Storage.Neo4j;

/// <summary>
/// Runs Cypher on a Neo4j server. Everything that goes wrong, on the way there or on the server, is a <see cref="CypherException"/>; nothing is tried
/// twice. It can be used by several callers at a time.
/// </summary>
public interface ICypherRunner : IAsyncDisposable
{
    /// <summary>The server and the database, for people: <c>http://127.0.0.1:7474, database neo4j</c>.</summary>
    string Address { get; }

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="access">For <see cref="StoreAccess.Read"/> the server refuses a statement that writes.</param>
    /// <param name="cancellationToken">Cancelled, the statement may or may not have been carried out.</param>
    Task<CypherResult> RunAsync(CypherStatement statement, StoreAccess access, CancellationToken cancellationToken = default);

    /// <summary>Begins a transaction of several statements.</summary>
    Task<ICypherTransaction> BeginAsync(StoreAccess access, CancellationToken cancellationToken = default);
}

/// <summary>Several statements of which all or none take effect; disposed without having been committed, none do. It is used by one caller at a time.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs one more statement.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Makes the statements take effect.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
