using Graph.Core.Extraction;
using Graph.Storage.Neo4j;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What only a server can do or suffer, beyond the contract of every store.</summary>
public sealed class Neo4jGraphStoreTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private Neo4jDatabase? _database;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Neo4jDatabase Database => _database!;

    public async ValueTask InitializeAsync() => _database = await Neo4jDatabase.TakeAsync();

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }

    [Fact]
    public async Task What_the_graph_holds_already_is_not_written_again()
    {
        var runner = new CountingRunner(Database.Runner);
        await using var store = await OpenAsync(runner);
        await store.ApplyAsync([new(Whole(), null), new(Whole("a2"), null)], Cancellation);
        var written = runner.Changes;

        await store.ApplyAsync([new(Whole("a2"), null), new(Whole(), null)], Cancellation);
        await using var other = await OpenAsync(runner);
        await other.ApplyAsync([new(Whole(), null)], Cancellation);

        written.ShouldBeGreaterThan(0);
        runner.Changes.ShouldBe(written);
    }

    [Fact]
    public async Task A_new_article_leaves_alone_what_it_does_not_change()
    {
        await using (var store = await OpenAsync(Database.Runner)) await store.ApplyAsync([new(Whole(), null)], Cancellation);
        var runner = new CountingRunner(Database.Runner);
        await using var next = await OpenAsync(runner);
        var mention = Article("a2", [Country("IRQ", "العراق", "بغداد")]);

        await next.ApplyAsync([new(mention, null)], Cancellation);

        // The lock takes 3; the article has a label, 5 properties that are not null; the mention a relationship with 6.
        runner.Changes.ShouldBeLessThan(30);
        (await next.ReadAsync(Cancellation)).Mentions.Length.ShouldBe(5);
    }

    [Fact]
    public async Task An_empty_database_holds_no_graph_for_a_reader()
    {
        await using var store = new Neo4jGraphStore(Database.Runner, Patience, TimeProvider.System);

        var fault = await Should.ThrowAsync<StoreException>(() => store.OpenAsync(StoreAccess.Read, Cancellation));

        fault.Fault.ShouldBe(StoreFault.Missing);
        fault.Message.ShouldContain("'graph run PATH' makes one");
    }

    [Fact]
    public async Task A_graph_of_a_newer_schema_is_refused()
    {
        await (await OpenAsync(Database.Runner)).DisposeAsync();
        await RunAsync("MATCH (s:GraphStore) SET s.schema = 99");

        var fault = await Should.ThrowAsync<StoreException>(() => OpenAsync(Database.Runner));

        fault.Fault.ShouldBe(StoreFault.NewerSchema);
        fault.Message.ShouldContain("(schema 99, this one knows 1)");
    }

    [Fact]
    public async Task What_is_missing_of_the_schema_is_named_and_made()
    {
        await (await OpenAsync(Database.Runner)).DisposeAsync();
        await RunAsync("DROP INDEX actor_country");
        var schema = new Neo4jSchema(Database.Runner);

        (await schema.FindMissingAsync(Cancellation)).ShouldBe(["actor_country"]);
        await (await OpenAsync(Database.Runner)).DisposeAsync();

        (await schema.FindMissingAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lock_that_somebody_else_holds_is_waited_for_and_then_given_up()
    {
        await using var store = await OpenAsync(Impatient());
        await using var somebody = await Database.Runner.BeginAsync(StoreAccess.Write, Cancellation);
        await somebody.RunAsync(new CypherStatement("MATCH (s:GraphStore) SET s.held = true"), Cancellation);

        var fault = await Should.ThrowAsync<StoreException>(() => store.ApplyAsync([new(Whole(), null)], Cancellation));
        fault.Fault.ShouldBe(StoreFault.Locked);
        fault.Message.ShouldContain("another program holds what is needed");

        await somebody.DisposeAsync();
        await store.ApplyAsync([new(Whole(), null)], Cancellation);
        (await store.ReadArticlesAsync(Cancellation)).Keys.ShouldBe(["a1"]);
    }

    [Fact]
    public async Task A_lock_that_is_soon_let_go_delays_and_no_more()
    {
        await using var store = await OpenAsync(Database.Runner);
        var somebody = await Database.Runner.BeginAsync(StoreAccess.Write, Cancellation);
        await somebody.RunAsync(new CypherStatement("MATCH (s:GraphStore) SET s.held = true"), Cancellation);
        var applied = store.ApplyAsync([new(Whole(), null)], Cancellation);
        await Task.Delay(500, Cancellation);
        applied.IsCompleted.ShouldBeFalse();

        await somebody.DisposeAsync();

        await applied;
        (await store.ReadArticlesAsync(Cancellation)).Keys.ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Two_runs_at_a_time_take_turns_and_lose_nothing()
    {
        await using var one = await OpenAsync(Database.Runner);
        await using var other = await OpenAsync(Neo4jDatabase.Open(Database.Options));

        await Task.WhenAll(RunAsync(one, "a"), RunAsync(other, "b"));

        var together = await one.ReadAsync(Cancellation);
        await Database.EmptyAsync();
        await using var alone = await OpenAsync(Database.Runner);
        await RunAsync(alone, "b");
        await RunAsync(alone, "a");
        together.Printed().ShouldBe((await alone.ReadAsync(Cancellation)).Printed());

        static async Task RunAsync(IGraphStore store, string prefix)
        {
            for (var i = 0; i < 10; i++) await store.ApplyAsync([new(Whole($"{prefix}{i}"), null), new(Whole("shared"), null)], Cancellation);
        }
    }

    [Fact]
    public async Task A_deadlock_with_somebody_else_is_tried_again()
    {
        await using var store = await OpenAsync(Database.Runner);
        await store.ApplyAsync([new(Whole(), null)], Cancellation);
        await using var somebody = await Database.Runner.BeginAsync(StoreAccess.Write, Cancellation);
        await somebody.RunAsync(new CypherStatement("MATCH (a:Actor {id: 'IRQ'}) SET a.held = true"), Cancellation);

        // The run holds the store and wants the actor; somebody holds the actor and wants the store.
        var applied = store.ApplyAsync([new(Whole("a2") with { Actors = [.. Whole().Actors.Select(a => a with { Name = "اسم آخر" })] }, null)], Cancellation);
        await Task.Delay(1_000, Cancellation);
        try
        {
            await somebody.RunAsync(new CypherStatement("MATCH (s:GraphStore) SET s.held = true"), Cancellation);
        }
        catch (CypherException fault) when (fault.IsTransient)
        {
            // The server picked somebody else to give way.
        }

        await somebody.DisposeAsync();
        await applied;
        (await store.ReadArticlesAsync(Cancellation)).Keys.ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public async Task A_graph_that_was_loaded_from_a_script_is_taken_over()
    {
        string script;
        await using (var store = await OpenAsync(Database.Runner))
        {
            await store.ApplyAsync([new(Whole(), null), new(Whole("a2"), null)], Cancellation);
            script = (await store.ReadAsync(Cancellation)).Printed();
        }

        await Database.EmptyAsync();
        foreach (var statement in Cypher.CypherScriptTests.Statements(script)) await RunAsync(statement);
        await using var taken = await OpenAsync(Database.Runner);
        await taken.ApplyAsync([new(Whole(), null)], Cancellation);
        await taken.ApplyAsync([new(Whole("a2"), null)], Cancellation);

        (await taken.ReadAsync(Cancellation)).Printed().ShouldBe(script);
    }

    [Fact]
    public async Task A_reader_sees_a_writer_before_or_after_a_batch()
    {
        await using var writing = await OpenAsync(Database.Runner);
        await writing.ApplyAsync([new(Whole(), null)], Cancellation);
        await using var reading = new Neo4jGraphStore(Neo4jDatabase.Open(Database.Options), Patience, TimeProvider.System);
        await reading.OpenAsync(StoreAccess.Read, Cancellation);

        var write = Task.Run(
            async () =>
            {
                for (var i = 0; i < 5; i++) await writing.ApplyAsync([.. Enumerable.Range(0, 3).Select(n => new ArticleUpdate(Whole($"b{i}{n}"), null))], Cancellation);
            },
            Cancellation);
        while (!write.IsCompleted)
        {
            try
            {
                var graph = await reading.ReadAsync(Cancellation);
                graph.Statements.Length.ShouldBe(3 * graph.Articles.Length);
                graph.Of(Relation.Supports).Single().Statements.ShouldBe(graph.Articles.Length);
            }
            catch (StoreException fault) when (fault.Fault == StoreFault.Locked)
            {
                // It was written to all the time, and that was said.
            }
        }

        await write;
    }

    private static async Task<IGraphStore> OpenAsync(ICypherRunner runner)
    {
        var store = new Neo4jGraphStore(runner, Patience, TimeProvider.System);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        return store;
    }

    private ICypherRunner Impatient() => Neo4jDatabase.Open(new Neo4jOptions { Uri = Database.Options.Uri, User = Database.Options.User, Password = Database.Options.Password, PatienceSeconds = 2 });

    private Task<CypherResult> RunAsync(string statement) => Database.Runner.RunAsync(new CypherStatement(statement), StoreAccess.Write, Cancellation);
}
