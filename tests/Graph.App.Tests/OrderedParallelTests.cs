using Graph.App.Pipeline;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

public class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Results_come_in_the_order_of_the_items_whoever_is_first(int degree)
    {
        var results = new List<int>();
        await foreach (var result in Numbers(50).SelectInOrderAsync(i => Later(i, i % 5), degree, TestContext.Current.CancellationToken)) results.Add(result);

        results.ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task No_more_are_worked_on_at_a_time_than_allowed()
    {
        var (now, most) = (0, 0);
        var counting = new Lock();
        await foreach (var _ in Numbers(30).SelectInOrderAsync(Count, 3, TestContext.Current.CancellationToken))
        {
        }

        most.ShouldBeLessThanOrEqualTo(3);

        int Count(int i)
        {
            var here = Interlocked.Increment(ref now);
            lock (counting) most = Math.Max(most, here);
            Thread.Sleep(2);
            Interlocked.Decrement(ref now);
            return i;
        }
    }

    [Fact]
    public async Task A_result_does_not_wait_for_the_next_item()
    {
        await using var results = OneAndThenNothing().SelectInOrderAsync(i => i, 4, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        (await results.MoveNextAsync()).ShouldBeTrue();
        results.Current.ShouldBe(1);
    }

    [Fact]
    public async Task It_stops_while_it_waits_for_the_next_item()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in OneAndThenNothing().SelectInOrderAsync(i => i, 4, stop.Token)) await stop.CancelAsync();
        });
    }

    [Fact]
    public async Task A_fault_of_the_source_or_of_the_work_reaches_the_caller()
    {
        await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (var _ in Numbers(5).SelectInOrderAsync<int, int>(_ => throw new InvalidDataException(), 2, TestContext.Current.CancellationToken))
            {
            }
        });
    }

    private static int Later(int i, int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return i;
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    // Never ends by itself, as standard input does not while nobody types, and does not listen to cancellation either.
    private static async IAsyncEnumerable<int> OneAndThenNothing()
    {
        yield return 1;
        await new TaskCompletionSource().Task;
    }
}
