using System.Collections.Immutable;
using Graph.Storage.Neo4j;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What every way of running Cypher promises, on a real server.</summary>
public abstract class CypherRunnerContract : IAsyncLifetime
{
    private Neo4jDatabase? _database;
    private ICypherRunner? _runner;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ICypherRunner Runner => _runner!;

    public async ValueTask InitializeAsync()
    {
        SkipUnlessPossible();
        _database = await Neo4jDatabase.TakeAsync();
        _runner = Open(_database.Options);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_runner is not null) await _runner.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task Values_go_there_and_come_back_as_they_were()
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a b"] = "ا", ["n"] = null };
        var result = await RunAsync(
            "RETURN $text, $whole, $broken, $truth, $day, $nothing, $list, $map",
            ("text", "العراق 😀 '\\\n"), ("whole", 7L), ("broken", 1.0), ("truth", true), ("day", new DateOnly(2024, 12, 1)), ("nothing", null), ("list", new object?[] { 1, "x", null }), ("map", map));

        var row = result.Rows.ShouldHaveSingleItem();
        row[..6].ShouldBe(["العراق 😀 '\\\n", 7L, 1.0, true, new DateOnly(2024, 12, 1), null]);
        row[6].ShouldBeOfType<ImmutableArray<object?>>().ShouldBe([1L, "x", null]);
        row[7].ShouldBeOfType<ImmutableDictionary<string, object?>>().ShouldBe(map, ignoreOrder: true);
    }

    [Fact]
    public async Task Nodes_relationships_and_paths_are_told_with_what_they_bear()
    {
        var result = await RunAsync("CREATE p = (:A:B {id: 1})-[:R {since: date('2024-01-02')}]->(:C) RETURN p, nodes(p)[0] AS a, relationships(p)[0] AS r");

        result.Columns.ShouldBe(["p", "a", "r"]);
        var path = result.Rows[0][0].ShouldBeOfType<CypherPath>();
        path.Nodes.Select(n => string.Join(':', n.Labels.Order(StringComparer.Ordinal))).ShouldBe(["A:B", "C"]);
        path.Relationships.ShouldHaveSingleItem().Type.ShouldBe("R");
        result.Rows[0][1].ShouldBeOfType<CypherNode>().Properties["id"].ShouldBe(1L);
        result.Rows[0][2].ShouldBeOfType<CypherRelationship>().Properties["since"].ShouldBe(new DateOnly(2024, 1, 2));
        (result.Counters.NodesCreated, result.Counters.RelationshipsCreated, result.Counters.LabelsAdded, result.Counters.PropertiesSet).ShouldBe((2, 1, 3, 2));
    }

    [Fact]
    public async Task Other_points_in_time_and_space_are_texts()
    {
        var result = await RunAsync("RETURN duration('P1D'), datetime('2024-01-02T03:04:05Z'), time('10:00Z')");

        result.Rows[0].ShouldAllBe(v => v is string);
        result.Rows[0][1].ShouldBe("2024-01-02T03:04:05Z");
    }

    [Fact]
    public async Task A_statement_for_reading_cannot_write()
    {
        var fault = await Should.ThrowAsync<CypherException>(() => Runner.RunAsync(new CypherStatement("CREATE (:A)"), StoreAccess.Read, Cancellation));

        (fault.Fault, fault.Code).ShouldBe((StoreFault.Rejected, "Neo.ClientError.Statement.AccessMode"));
        (await RunAsync("MATCH (n:A) RETURN count(n)")).Rows[0][0].ShouldBe(0L);
    }

    [Fact]
    public async Task An_error_that_comes_up_among_the_rows_is_an_error() =>
        (await Should.ThrowAsync<CypherException>(() => RunAsync("UNWIND [1, 0] AS x RETURN 1 / x"))).Message.ShouldContain("/ by zero");

    [Fact]
    public async Task A_statement_that_is_no_Cypher_is_refused_in_one_line()
    {
        var fault = await Should.ThrowAsync<CypherException>(() => RunAsync("RETUR 1"));

        (fault.Fault, fault.IsTransient).ShouldBe((StoreFault.Rejected, false));
        fault.Message.ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_transaction_takes_effect_when_it_is_committed_and_not_before()
    {
        await using (var transaction = await Runner.BeginAsync(StoreAccess.Write, Cancellation))
        {
            await transaction.RunAsync(new CypherStatement("CREATE (:A {id: 1})"), Cancellation);
            (await transaction.RunAsync(new CypherStatement("MATCH (n:A) RETURN count(n)"), Cancellation)).Rows[0][0].ShouldBe(1L);
            (await RunAsync("MATCH (n:A) RETURN count(n)")).Rows[0][0].ShouldBe(0L);
            await transaction.CommitAsync(Cancellation);
        }

        (await RunAsync("MATCH (n:A) RETURN count(n)")).Rows[0][0].ShouldBe(1L);
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_leaves_nothing()
    {
        await using (var transaction = await Runner.BeginAsync(StoreAccess.Write, Cancellation)) await transaction.RunAsync(new CypherStatement("CREATE (:A)"), Cancellation);

        (await RunAsync("MATCH (n:A) RETURN count(n)")).Rows[0][0].ShouldBe(0L);
    }

    [Fact]
    public async Task A_plan_is_told_step_by_step()
    {
        var result = await RunAsync("EXPLAIN MATCH (n) RETURN n");

        var plan = result.Plan.ShouldNotBeNull();
        plan.Operator.ShouldBe("ProduceResults");
        plan.Children.ShouldHaveSingleItem().Operator.ShouldBe("AllNodesScan");
    }

    [Fact]
    public async Task What_takes_longer_than_there_is_patience_is_given_up()
    {
        await using var impatient = Open(With(o => o.PatienceSeconds = 1));
        await RunAsync("CREATE (:A {id: 1})");
        await using var other = await Runner.BeginAsync(StoreAccess.Write, Cancellation);
        await other.RunAsync(new CypherStatement("MATCH (n:A) SET n.held = true"), Cancellation);

        await using var transaction = await impatient.BeginAsync(StoreAccess.Write, Cancellation);
        var fault = await Should.ThrowAsync<CypherException>(() => transaction.RunAsync(new CypherStatement("MATCH (n:A) SET n.held = false"), Cancellation));

        fault.Fault.ShouldBe(StoreFault.Locked);
        fault.Message.ShouldContain("within 1 seconds");
    }

    [Fact]
    public async Task A_wrong_password_is_said_to_be_so_and_is_not_repeated()
    {
        await using var stranger = Open(With(o => o.Password = "not-the-password"));

        var fault = await Should.ThrowAsync<CypherException>(() => stranger.RunAsync(new CypherStatement("RETURN 1"), StoreAccess.Read, Cancellation));

        fault.Fault.ShouldBe(StoreFault.Denied);
        fault.Message.ShouldContain("GRAPH_NEO4J__PASSWORD");
        fault.ToString().ShouldNotContain("not-the-password");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var elsewhere = Open(With(o => o.Database = "no-such-database"));

        var fault = await Should.ThrowAsync<CypherException>(() => elsewhere.RunAsync(new CypherStatement("RETURN 1"), StoreAccess.Read, Cancellation));

        fault.Fault.ShouldBe(StoreFault.Missing);
        fault.Message.ShouldContain("no database 'no-such-database'");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        await using var nowhere = Open(With(o => o.Uri = new UriBuilder(o.Uri) { Port = 1 }.Uri.AbsoluteUri));

        var fault = await Should.ThrowAsync<CypherException>(() => nowhere.RunAsync(new CypherStatement("RETURN 1"), StoreAccess.Read, Cancellation));

        (fault.Fault, fault.IsTransient).ShouldBe((StoreFault.Unreachable, true));
        fault.Message.ShouldContain("cannot be reached");
    }

    /// <summary>Skips the test where this way of running Cypher is not there.</summary>
    protected virtual void SkipUnlessPossible()
    {
    }

    /// <summary>A runner for the server at the options' address over HTTP.</summary>
    protected abstract ICypherRunner Open(Neo4jOptions options);

    private Neo4jOptions With(Action<Neo4jOptions> change)
    {
        var given = _database!.Options;
        var options = new Neo4jOptions { Uri = given.Uri, User = given.User, Password = given.Password, Database = given.Database };
        change(options);
        return options;
    }

    private Task<CypherResult> RunAsync(string text, params (string Name, object? Value)[] parameters) =>
        Runner.RunAsync(new CypherStatement(text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)), StoreAccess.Write, Cancellation);
}
