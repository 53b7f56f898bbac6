using Graph.Storage.Neo4j;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What every store promises, kept by a Neo4j server; a way of talking to it has a class that derives from this one.</summary>
public abstract class Neo4jGraphStoreContract : GraphStoreContract, IAsyncLifetime
{
    private readonly List<ICypherRunner> _runners = [];
    private Neo4jDatabase? _database;

    // Each takes some hundred requests.
    protected override int OrdersTried => 6;

    public async ValueTask InitializeAsync()
    {
        SkipUnlessPossible();
        _database = await Neo4jDatabase.TakeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var runner in _runners) await runner.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    /// <summary>Skips the test where this way of talking to the server is not there.</summary>
    protected virtual void SkipUnlessPossible()
    {
    }

    /// <summary>A runner for the server at the options' address over HTTP.</summary>
    protected abstract ICypherRunner Open(Neo4jOptions options);

    protected override async Task<IGraphStore> OpenAsync()
    {
        var runner = Open(_database!.Options);
        _runners.Add(runner);
        var store = new Neo4jGraphStore(runner, TimeSpan.FromSeconds(10), TimeProvider.System);
        await store.OpenAsync(StoreAccess.Write);
        return store;
    }

    protected override async Task<IGraphStore> OpenAnotherAsync()
    {
        await _database!.EmptyAsync();
        return await OpenAsync();
    }
}

/// <summary>Over the HTTP Query API.</summary>
public sealed class HttpGraphStoreContract : Neo4jGraphStoreContract
{
    protected override ICypherRunner Open(Neo4jOptions options) => Neo4jDatabase.Open(options);
}
