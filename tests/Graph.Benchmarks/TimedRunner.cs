using System.Diagnostics;
using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Benchmarks;

/// <summary>Passes everything on to another runner and measures how long the server takes for it, the way there and back included.</summary>
internal sealed class TimedRunner(ICypherRunner inner) : ICypherRunner
{
    public string Address => inner.Address;

    /// <summary>The time that was spent waiting for the server.</summary>
    public TimeSpan Waited { get; private set; }

    /// <summary>Begins anew.</summary>
    public void Reset() => Waited = TimeSpan.Zero;

    public Task<CypherResult> RunAsync(CypherStatement statement, StoreAccess access, CancellationToken cancellationToken = default) =>
        TimedAsync(() => inner.RunAsync(statement, access, cancellationToken));

    public Task<ICypherTransaction> BeginAsync(StoreAccess access, CancellationToken cancellationToken = default) =>
        TimedAsync<ICypherTransaction>(async () => new Transaction(this, await inner.BeginAsync(access, cancellationToken)));

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<T> TimedAsync<T>(Func<Task<T>> work)
    {
        var begun = Stopwatch.GetTimestamp();
        var result = await work();
        Waited += Stopwatch.GetElapsedTime(begun);
        return result;
    }

    private sealed class Transaction(TimedRunner runner, ICypherTransaction inner) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default) => runner.TimedAsync(() => inner.RunAsync(statement, cancellationToken));

        public Task CommitAsync(CancellationToken cancellationToken = default) => runner.TimedAsync(async () =>
        {
            await inner.CommitAsync(cancellationToken);
            return true;
        });

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
