using System.Diagnostics;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>
/// The database of the server that the environment names, emptied, and the test's alone until it is disposed: the edition that is free of charge has one
/// database, so tests take turns, those of other processes too.
/// </summary>
public sealed class Neo4jDatabase : IAsyncDisposable
{
    private readonly FileStream _turn;

    private Neo4jDatabase(FileStream turn, Neo4jOptions options)
    {
        _turn = turn;
        Options = options;
        Runner = Open(options);
    }

    /// <summary>How the server is talked to over HTTP.</summary>
    public Neo4jOptions Options { get; }

    /// <summary>A runner over HTTP.</summary>
    public ICypherRunner Runner { get; }

    /// <summary>The server's settings; without a server the test is reported skipped.</summary>
    public static Neo4jOptions OptionsOrSkip()
    {
        var uri = Environment.GetEnvironmentVariable("GRAPH_NEO4J__URI");
        Assert.SkipWhen(uri is null, "No Neo4j server: GRAPH_NEO4J__URI is not set.");
        return new Neo4jOptions
        {
            Uri = uri!,
            User = Environment.GetEnvironmentVariable("GRAPH_NEO4J__USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J__PASSWORD") ?? "",
        };
    }

    /// <summary>Waits for the database and empties it.</summary>
    public static async Task<Neo4jDatabase> TakeAsync()
    {
        var options = OptionsOrSkip();
        var database = new Neo4jDatabase(await TurnAsync(new Uri(options.Uri).Port), options);
        await database.EmptyAsync();
        return database;
    }

    /// <summary>A runner over HTTP for a server.</summary>
    public static ICypherRunner Open(Neo4jOptions options) => new HttpCypherRunner(new HttpClient(), Neo4jAddress.Parse(options.Uri)!, options);

    /// <summary>Takes out every node; constraints and indexes stay.</summary>
    public Task EmptyAsync() => Runner.RunAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), StoreAccess.Write);

    public async ValueTask DisposeAsync()
    {
        await Runner.DisposeAsync();
        await _turn.DisposeAsync();
    }

    private static async Task<FileStream> TurnAsync(int port)
    {
        var file = Path.Combine(Path.GetTempPath(), $"graph-tests-neo4j-{port}.lock");
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < TimeSpan.FromMinutes(10))
            {
                // Another test's turn.
            }
        }
    }
}
