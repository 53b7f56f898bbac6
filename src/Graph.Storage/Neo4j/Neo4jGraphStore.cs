using System.Collections.Immutable;
using Polly;
using Polly.Retry;

namespace Graph.Storage.Neo4j;

/// <summary>
/// The graph on a Neo4j server. Any number of programs may write to it at a time: a batch waits until the one before is done. What fails in passing, a lost
/// connection or a deadlock with somebody else, is tried again until the patience is at its end.
/// </summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    /// <summary>How often the whole graph is read anew because somebody wrote in the meantime.</summary>
    private const int ReadAttempts = 5;

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly ICypherRunner _runner;
    private readonly Neo4jSchema _schema;
    private readonly GraphWriter _writer = new();
    private readonly ResiliencePipeline _retry;
    private StoreAccess? _access;

    /// <summary>A store on a server.</summary>
    /// <param name="runner">Talks to the server; it is disposed by whoever made it.</param>
    /// <param name="patience">How long to go on trying.</param>
    /// <param name="clock">Measures the pauses between two attempts.</param>
    public Neo4jGraphStore(ICypherRunner runner, TimeSpan patience, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(runner);
        (_runner, _schema) = (runner, new Neo4jSchema(runner));
        _retry = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<CypherException>(fault => fault.IsTransient),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = ShortestPause,
                MaxDelay = LongestPause,
                MaxRetryAttempts = AttemptsWithin(patience),
            })
            .Build();
    }

    /// <inheritdoc />
    public string Description => $"the Neo4j store {_runner.Address}";

    /// <inheritdoc />
    public async Task OpenAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        if (_access is not null) throw new InvalidOperationException("The store is open already.");

        // Not with patience: a server that is not there at the beginning has more likely a wrong address than a moment's absence.
        await _schema.PrepareAsync(access, cancellationToken);
        _access = access;
    }

    /// <inheritdoc />
    public Task<ImmutableSortedDictionary<string, ArticleState>> ReadArticlesAsync(CancellationToken cancellationToken = default) =>
        PatientlyAsync(token => Reader(token).ReadArticlesAsync(), cancellationToken);

    /// <inheritdoc />
    public async Task ApplyAsync(IReadOnlyList<ArticleUpdate> updates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(updates);
        RequireWriting();
        foreach (var update in updates) update.Delta.RequireItsActors();
        var all = GraphBatch.Of(updates);
        await PatientlyAsync(
            async token =>
            {
                var known = await KnownArticles.FindAsync(statement => _runner.RunAsync(statement, StoreAccess.Read, token), all.Updates.Keys);
                var batch = all.Without(known.Fingerprints);
                return batch.Updates.IsEmpty || await WrittenAsync(
                    async transaction =>
                    {
                        await _writer.ApplyAsync(batch, known, transaction, token);
                        return true;
                    },
                    token);
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> WithdrawAsync(IEnumerable<string> articles, CancellationToken cancellationToken = default)
    {
        RequireWriting();
        var ids = articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return 0;
        return await PatientlyAsync(token => WrittenAsync(transaction => _writer.WithdrawAsync(ids, transaction, token), token), cancellationToken);
    }

    /// <inheritdoc />
    public Task<GraphSnapshot> ReadAsync(CancellationToken cancellationToken = default) =>
        PatientlyAsync(token => _access == StoreAccess.Write ? ReadLockedAsync(token) : ReadUndisturbedAsync(token), cancellationToken);

    /// <inheritdoc />
    public Task<StoreReport> CheckAsync(CancellationToken cancellationToken = default) => PatientlyAsync(
        async token =>
        {
            if (_access == StoreAccess.Write)
            {
                await using var transaction = await _runner.BeginAsync(StoreAccess.Write, token);
                await transaction.RunAsync(GraphStatements.Writing("lock"), token);
            }

            var product = await _runner.RunAsync(new CypherStatement("CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition"), StoreAccess.Read, token);
            var version = product.Select(r => $"Neo4j {r.Text("version")} {r.Text("edition")}").Single();
            var counts = await _runner.RunAsync(GraphStatements.Reading("counts"), StoreAccess.Read, token);
            return counts.Select(r => new StoreReport(version, Neo4jSchema.Version, r.Number("articles"), r.Number("actors"), r.Number("statements"))).Single();
        },
        cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _access = null;
        return ValueTask.CompletedTask;
    }

    private static int AttemptsWithin(TimeSpan patience)
    {
        var attempts = 1;
        for (var (pause, waited) = (ShortestPause, ShortestPause); waited < patience; attempts++)
        {
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            waited += pause;
        }

        return attempts;
    }

    private Neo4jSnapshotReader Reader(CancellationToken cancellationToken) => _access is null
        ? throw new InvalidOperationException("The store is not open.")
        : new Neo4jSnapshotReader(statement => _runner.RunAsync(statement, StoreAccess.Read, cancellationToken));

    private void RequireWriting()
    {
        if (_access != StoreAccess.Write) throw new InvalidOperationException("The store is not open for writing.");
    }

    private async Task<T> PatientlyAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        await _retry.ExecuteAsync(async token => await work(token), cancellationToken);

    private async Task<T> WrittenAsync<T>(Func<ICypherTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await using var transaction = await _runner.BeginAsync(StoreAccess.Write, cancellationToken);
            var result = await write(transaction);

            // From here on it is the server's: whoever asks for an end gets it after this batch.
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch
        {
            _writer.Forget();
            throw;
        }
    }

    /// <summary>Reads while every writer waits.</summary>
    private async Task<GraphSnapshot> ReadLockedAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await _runner.BeginAsync(StoreAccess.Write, cancellationToken);
        await transaction.RunAsync(GraphStatements.Writing("lock"), cancellationToken);
        return await new Neo4jSnapshotReader(statement => transaction.RunAsync(statement, cancellationToken)).ReadAsync();
    }

    /// <summary>Reads until nobody has written in the meantime: a server shows each statement the graph as it is at its own moment.</summary>
    private async Task<GraphSnapshot> ReadUndisturbedAsync(CancellationToken cancellationToken)
    {
        var reader = Reader(cancellationToken);
        for (var attempt = 0; attempt < ReadAttempts; attempt++)
        {
            var before = await reader.ReadRevisionAsync();
            var graph = await reader.ReadAsync();
            if (await reader.ReadRevisionAsync() == before) return graph;
        }

        throw new StoreException(StoreFault.Locked, $"The graph at {_runner.Address} is being written to all the time: wait until the run is done, and try again.");
    }
}
