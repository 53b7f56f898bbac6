using Graph.Storage;
using Graph.Storage.Bolt;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Neo4j;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>The program with a Neo4j server for a store.</summary>
public sealed class Neo4jTests : IDisposable
{
    private static readonly Dictionary<string, string> NoChanges = new(StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seeds_make_the_same_graph_on_the_server_and_in_the_file()
    {
        await using var database = await Neo4jDatabase.TakeAsync();
        var onServer = await RunAsync(database, "run", Repository.SeedArticles);
        var inFile = await RunAsync(database, "run", Repository.SeedArticles, "--store", "embedded");

        onServer.OutputLines[0].ShouldBe($"Writing to the Neo4j store {database.Runner.Address}");
        inFile.OutputLines[0].ShouldBe("Writing to the embedded store graph.db");
        var (server, file) = (await ReadAsync(new Neo4jGraphStore(database.Runner, TimeSpan.FromSeconds(10), TimeProvider.System)), await ReadAsync(new SqliteGraphStore(_folder["graph.db"])));
        server.Articles.ShouldBe(file.Articles);
        server.Actors.Select(a => a with { Aliases = [] }).ShouldBe(file.Actors.Select(a => a with { Aliases = [] }));
        foreach (var (one, other) in server.Actors.Zip(file.Actors)) one.Aliases.ShouldBe(other.Aliases, one.Id);
        server.Offices.ShouldBe(file.Offices);
        server.Memberships.ShouldBe(file.Memberships);
        server.Mentions.ShouldBe(file.Mentions);
        server.Statements.ShouldBe(file.Statements);
        server.Relationships.ShouldBe(file.Relationships);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_to_write()
    {
        await using var database = await Neo4jDatabase.TakeAsync();
        await RunAsync(database, "run", Repository.SeedArticles);
        var before = await RevisionAsync(database);

        var second = await RunAsync(database, "run", Repository.SeedArticles);
        var again = await RunAsync(database, "run", Repository.SeedArticles, "--again");

        second.Output.ShouldContain("0 new, 0 changed, 5 unchanged");
        again.Output.ShouldContain("0 new, 5 changed, 0 unchanged");
        (await RevisionAsync(database)).ShouldBe(before, "the graph tells how often it was written to");
    }

    [Fact]
    public async Task The_doctor_examines_the_server_from_the_outside_in()
    {
        await using var database = await Neo4jDatabase.TakeAsync();
        await RunAsync(database, "run", Repository.SeedArticles);

        var well = await RunAsync(database, "doctor");
        var stranger = await RunAsync(database, new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__PASSWORD"] = "wrong" }, "doctor");
        var nowhere = await RunAsync(database, new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__URI"] = "http://127.0.0.1:1" }, "doctor");
        var elsewhere = await RunAsync(database, new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__DATABASE"] = "nosuch" }, "doctor");

        well.ExitCode.ShouldBe(0, well.Output + well.Error);
        foreach (var part in new[] { "server: Neo4j 5.", "credentials: ", "database: neo4j, with 5 articles", "schema: version 1, with every", "clock: ", "writing: " }) well.OutputLines.ShouldContain(l => l.StartsWith($"ok    {part}", StringComparison.Ordinal), part);
        foreach (var (result, part) in new[] { (stranger, "credentials"), (nowhere, "server"), (elsewhere, "database") })
        {
            result.ExitCode.ShouldBe(1);
            result.OutputLines.Where(l => l.StartsWith("fail", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith($"fail  {part}: ");
        }
    }

    [Fact]
    public async Task A_wrong_password_is_one_line_and_no_secret_is_in_it_or_in_the_log()
    {
        await using var database = await Neo4jDatabase.TakeAsync();

        var result = await RunAsync(database, new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__PASSWORD"] = "a-secret-that-is-wrong" }, "run", Repository.SeedArticles);

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("refuses the user", "GRAPH_NEO4J__PASSWORD");
        result.Error.ShouldNotContain("a-secret");
        foreach (var log in Directory.GetFiles(_folder["logs"])) (await File.ReadAllTextAsync(log, Cancellation)).ShouldNotContain("a-secret");
    }

    [Fact]
    public async Task A_bolt_address_in_a_build_without_the_driver_is_told_both_ways_out()
    {
        Assert.SkipWhen(BoltRunners.HaveDriver, "This build has the driver.");

        var result = await GraphProcess.RunAsync(_folder, null, ["export"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__URI"] = "bolt://db.example.org:7687" });

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("http://db.example.org:7474", "-p:Neo4jDriver=true");
    }

    [Theory]
    [InlineData("ftp://db.example.org")]
    [InlineData("db.example.org:7474")]
    [InlineData("http://neo4j:secret@db.example.org:7474")]
    public async Task An_address_that_is_none_is_a_fault_of_the_configuration(string uri)
    {
        var result = await GraphProcess.RunAsync(_folder, null, ["export"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_NEO4J__URI"] = uri });

        result.ExitCode.ShouldBe(2);
        result.ShouldComplainOnce("Neo4j:Uri is no address of a server");
        result.Error.ShouldNotContain("secret");
    }

    [Fact]
    public async Task The_store_on_a_server_that_is_not_configured_is_a_fault_of_the_configuration()
    {
        var result = await GraphProcess.RunAsync(_folder, "export", "--store", "neo4j");

        result.ExitCode.ShouldBe(2);
        result.ShouldComplainOnce("GRAPH_NEO4J__URI");
    }

    [Fact]
    public async Task A_file_is_no_server()
    {
        var result = await GraphProcess.RunAsync(_folder, "export", "--store", "neo4j", "--database", "graph.db");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("leave out one of them");
    }

    private Task<GraphResult> RunAsync(Neo4jDatabase database, params string[] args) => GraphProcess.RunAsync(_folder, database, NoChanges, args);

    private Task<GraphResult> RunAsync(Neo4jDatabase database, Dictionary<string, string> changes, params string[] args) => GraphProcess.RunAsync(_folder, database, changes, args);

    private static async Task<GraphSnapshot> ReadAsync(IGraphStore store)
    {
        await using (store)
        {
            await store.OpenAsync(StoreAccess.Read, Cancellation);
            return await store.ReadAsync(Cancellation);
        }
    }

    private static async Task<object?> RevisionAsync(Neo4jDatabase database) =>
        (await database.Runner.RunAsync(new CypherStatement(CypherFiles.Read("read/revision.cypher")), StoreAccess.Read, Cancellation)).Rows[0][0];
}
