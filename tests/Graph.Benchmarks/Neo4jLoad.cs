using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Benchmarks;

/// <summary>
/// 100,000 statements into an empty database of the server that the environment names: as the store writes them, and as one statement of Cypher, written by
/// hand for this and nothing else, does. Whatever is in the database is taken out.
/// </summary>
[LoadConfig]
public class Neo4jLoad : IAsyncDisposable
{
    public const int Statements = 100_000;

    private const int Articles = 20_000;
    private const int Actors = 3_000;
    private const int Seed = 7;
    private const int HeaviestBatch = 2_000_000;

    // An actor has so many relationships that it goes last, when they are gone.
    private static readonly CypherStatement[] Emptying =
    [
        new("MATCH (n:Statement) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"),
        new("MATCH (n:Article) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"),
        new("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS"),
    ];

    private ImmutableArray<ArticleUpdate[]> _batches = [];
    private ServiceProvider? _services;
    private TimedRunner? _runner;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var services = new ServiceCollection().AddNeo4j((address, _) => throw new NotSupportedException($"{address.Uri.Scheme} is not measured."));
        services.AddOptions<Neo4jOptions>().Configure(o =>
        {
            o.Uri = Environment.GetEnvironmentVariable("GRAPH_NEO4J__URI") ?? throw new InvalidOperationException("No Neo4j server: GRAPH_NEO4J__URI is not set.");
            o.Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J__PASSWORD") ?? "";
            o.PatienceSeconds = 600;
        });
        _services = services.BuildServiceProvider();
        _runner = new TimedRunner(_services.GetRequiredService<ICypherRunner>());
        await new Neo4jSchema(_runner).PrepareAsync(StoreAccess.Write);
        _batches = [.. Batches(new SyntheticNews(Seed, Actors).Write(Articles, Statements))];
    }

    [IterationSetup]
    public void Empty()
    {
        foreach (var statement in Emptying) _runner!.RunAsync(statement, StoreAccess.Write).GetAwaiter().GetResult();
        _runner!.Reset();
    }

    [IterationCleanup]
    public void Check()
    {
        LoadMeasurements.Add(_runner!.Waited);
        var counts = _runner.RunAsync(new CypherStatement("RETURN COUNT { (:Statement)-[:EVIDENCED_BY]->() }"), StoreAccess.Read).GetAwaiter().GetResult();
        if (counts.Rows[0][0] is not (long)Statements) throw new InvalidOperationException($"The graph holds {counts.Rows[0][0]} statements.");
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_runner is not null) await _runner.DisposeAsync();
        if (_services is not null) await _services.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "written by hand")]
    public async Task ByHandAsync()
    {
        LoadMeasurements.Of(nameof(ByHandAsync));
        foreach (var batch in _batches)
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = batch.Select(HandWrittenRows.Of).ToList() };
            await _runner!.RunAsync(new CypherStatement(HandWrittenRows.Statement, parameters), StoreAccess.Write);
        }
    }

    [Benchmark(Description = "by the store")]
    public async Task ByTheStoreAsync()
    {
        LoadMeasurements.Of(nameof(ByTheStoreAsync));
        await using var store = new Neo4jGraphStore(_runner!, TimeSpan.FromSeconds(600), TimeProvider.System);
        await store.OpenAsync(StoreAccess.Write);
        foreach (var batch in _batches) await store.ApplyAsync(batch);
    }

    private static IEnumerable<ArticleUpdate[]> Batches(IEnumerable<ArticleUpdate> updates)
    {
        var (batch, heft) = (new List<ArticleUpdate>(), 0);
        foreach (var update in updates)
        {
            batch.Add(update);
            heft += update.Weigh();
            if (heft < HeaviestBatch) continue;
            yield return [.. batch];
            (batch, heft) = ([], 0);
        }

        if (batch.Count > 0) yield return [.. batch];
    }
}
