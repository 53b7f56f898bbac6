using Graph.Storage.Neo4j;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A server that goes in the middle of a run.</summary>
public sealed class LostServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_survives_a_server_that_goes_and_comes_back_and_one_that_gives_up_is_continued_by_the_next()
    {
        await using var server = await OwnServer.StartOrSkipAsync();
        await using var runner = Neo4jDatabase.Open(server.Options);

        var written = 0;
        await using (var patient = await OpenAsync(runner, TimeSpan.FromMinutes(5)))
        {
            using var enough = new CancellationTokenSource();
            var run = WriteAsync(patient, enough.Token);
            await HasWrittenAsync(patient, 5);
            await server.KillAsync();
            await Task.Delay(2_000, Cancellation);
            run.IsCompleted.ShouldBeFalse();
            await server.StartAsync();
            await HasWrittenAsync(patient, written + 3);
            await enough.CancelAsync();
            await run;
        }

        await using (var impatient = await OpenAsync(runner, TimeSpan.FromSeconds(2)))
        {
            var run = WriteAsync(impatient, CancellationToken.None);
            await HasWrittenAsync(impatient, written + 3);
            await server.KillAsync();
            var fault = await Should.ThrowAsync<StoreException>(run);
            fault.Fault.ShouldBe(StoreFault.Unreachable);
            fault.Message.ShouldContain("What was written before is kept.");
            await server.StartAsync();
        }

        await using var next = await OpenAsync(runner, TimeSpan.FromSeconds(10));
        var left = await next.ReadAsync(Cancellation);
        left.Articles.Length.ShouldBeInRange(written, written + 1, "the last batch was committed or not");
        left.Statements.Length.ShouldBe(3 * left.Articles.Length);
        await next.ApplyAsync([new ArticleUpdate(Whole($"a{written}"), null)], Cancellation);
        var graph = await next.ReadAsync(Cancellation);
        graph.Articles.Length.ShouldBe(written + 1);
        graph.Statements.Length.ShouldBe(3 * (written + 1));
        graph.Relationships.ShouldHaveSingleItem().Statements.ShouldBe(written + 1);

        async Task WriteAsync(IGraphStore store, CancellationToken enough)
        {
            for (; !enough.IsCancellationRequested; written++) await store.ApplyAsync([new ArticleUpdate(Whole($"a{written}"), null)], Cancellation);
        }
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
