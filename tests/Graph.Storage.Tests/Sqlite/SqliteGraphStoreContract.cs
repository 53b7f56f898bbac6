using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteGraphStoreContract : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _others;

    public void Dispose() => _folder.Dispose();

    protected override Task<IGraphStore> OpenAsync() => OpenAsync("graph.db");

    protected override Task<IGraphStore> OpenAnotherAsync() => OpenAsync($"other{_others++}.db");

    private async Task<IGraphStore> OpenAsync(string file)
    {
        var store = new SqliteGraphStore(_folder[file]);
        await store.OpenAsync(StoreAccess.Write);
        return store;
    }
}
