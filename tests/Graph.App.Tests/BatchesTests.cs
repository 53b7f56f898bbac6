using Graph.App.Pipeline;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

public sealed class BatchesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_ready_is_not_waited_for()
    {
        var rest = new TaskCompletionSource();

        await using var batches = Items().InBatchesAsync(_ => 1, Cancellation).GetAsyncEnumerator(Cancellation);
        (await batches.MoveNextAsync()).ShouldBeTrue();
        batches.Current.ShouldBe([1]);
        rest.SetResult();
        var others = new List<int>();
        while (await batches.MoveNextAsync()) others.AddRange(batches.Current);

        others.ShouldBe([2, 3]);

        async IAsyncEnumerable<int> Items()
        {
            yield return 1;
            await rest.Task;
            yield return 2;
            yield return 3;
        }
    }

    [Fact]
    public async Task What_is_ready_goes_together_as_far_as_a_batch_may_weigh()
    {
        var batches = await Enumerable.Range(0, 2_500).ToAsyncEnumerable().InBatchesAsync(i => i == 7 ? 3_000_000 : 1, Cancellation).ToListAsync(Cancellation);

        batches.SelectMany(b => b).ShouldBe(Enumerable.Range(0, 2_500));
        batches.ShouldAllBe(b => b.Count <= 1_000);
        batches.Single(b => b.Contains(7))[^1].ShouldBe(7);
    }

    [Fact]
    public async Task What_came_before_a_fault_is_handed_on()
    {
        var seen = new List<int>();

        await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (var batch in Items().InBatchesAsync(_ => 1, Cancellation)) seen.AddRange(batch);
        });

        seen.ShouldBe([1, 2]);

        static async IAsyncEnumerable<int> Items()
        {
            await Task.Yield();
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }
    }
}
