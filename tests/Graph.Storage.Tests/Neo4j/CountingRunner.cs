using Graph.Storage.Neo4j;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Passes everything on to another runner and counts what the statements change.</summary>
internal sealed class CountingRunner(ICypherRunner inner) : ICypherRunner
{
    public string Address => inner.Address;

    /// <summary>How many things were changed.</summary>
    public int Changes { get; private set; }

    public async Task<CypherResult> RunAsync(CypherStatement statement, StoreAccess access, CancellationToken cancellationToken = default) =>
        Counted(await inner.RunAsync(statement, access, cancellationToken));

    public async Task<ICypherTransaction> BeginAsync(StoreAccess access, CancellationToken cancellationToken = default) =>
        new Transaction(this, await inner.BeginAsync(access, cancellationToken));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private CypherResult Counted(CypherResult result)
    {
        var c = result.Counters;
        Changes += c.NodesCreated + c.NodesDeleted + c.RelationshipsCreated + c.RelationshipsDeleted + c.PropertiesSet + c.LabelsAdded + c.LabelsRemoved + c.SchemaChanges;
        return result;
    }

    private sealed class Transaction(CountingRunner runner, ICypherTransaction inner) : ICypherTransaction
    {
        public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default) => runner.Counted(await inner.RunAsync(statement, cancellationToken));

        public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
