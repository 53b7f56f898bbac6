using Graph.Storage.Neo4j;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A server that goes in the middle of a run.</summary>
public sealed class LostServerTests
{
    private const int Batches = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_survives_a_server_that_goes_and_comes_back_and_one_that_gives_up_is_continued_by_the_next()
    {
        await using var server = await OwnServer.StartOrSkipAsync();
        await using var runner = Neo4jDatabase.Open(server.Options);

        await using (var patient = await OpenAsync(runner, TimeSpan.FromMinutes(5)))
        {
            var run = ApplyAsync(patient, from: 0);
            await HasWrittenAsync(patient, 5);
            await server.KillAsync();
            await Task.Delay(2_000, Cancellation);
            run.IsCompleted.ShouldBeFalse();
            await server.StartAsync();
            await run;
        }

        await using (var impatient = await OpenAsync(runner, TimeSpan.FromSeconds(2)))
        {
            var run = ApplyAsync(impatient, from: Batches);
            await HasWrittenAsync(impatient, Batches + 5);
            await server.KillAsync();
            var fault = await Should.ThrowAsync<StoreException>(run);
            fault.Fault.ShouldBe(StoreFault.Unreachable);
            fault.Message.ShouldContain("What was written before is kept.");
            await server.StartAsync();
        }

        await using var next = await OpenAsync(runner, TimeSpan.FromSeconds(10));
        var left = await next.ReadAsync(Cancellation);
        left.Articles.Length.ShouldBeInRange(Batches + 5, 2 * Batches);
        left.Statements.Length.ShouldBe(3 * left.Articles.Length, "batches are whole");
        await ApplyAsync(next, from: Batches);
        var graph = await next.ReadAsync(Cancellation);
        graph.Articles.Length.ShouldBe(2 * Batches);
        graph.Statements.Length.ShouldBe(3 * 2 * Batches);
        graph.Relationships.ShouldHaveSingleItem().Statements.ShouldBe(2 * Batches);
    }

    private static async Task ApplyAsync(IGraphStore store, int from)
    {
        for (var i = from; i < from + Batches; i++) await store.ApplyAsync([new ArticleUpdate(Whole($"a{i}"), null)], Cancellation);
    }

    private static async Task HasWrittenAsync(IGraphStore store, int articles)
    {
        while ((await store.ReadArticlesAsync(Cancellation)).Count < articles) await Task.Delay(20, Cancellation);
    }

    private static async Task<IGraphStore> OpenAsync(ICypherRunner runner, TimeSpan patience)
    {
        var store = new Neo4jGraphStore(runner, patience, TimeProvider.System);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        return store;
    }
}
