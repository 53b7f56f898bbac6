using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Graph.App.Pipeline;

/// <summary>Gathers what comes into batches.</summary>
internal static class Batches
{
    private const int HeaviestBatch = 2_000_000;
    private const int MostItems = 1_000;

    /// <summary>
    /// Hands on what is ready, as many items together as there are and as a batch may weigh: one by one where they come slowly, many at a time where the
    /// batches do. Items go on coming while a batch is worked on.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="weight">What an item weighs, in characters.</param>
    /// <param name="cancellation">Ends the enumeration between two batches.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> InBatchesAsync<T>(this IAsyncEnumerable<T> items, Func<T, int> weight, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ready = Channel.CreateBounded<T>(new BoundedChannelOptions(MostItems) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => GatherAsync(stop.Token), CancellationToken.None);
        try
        {
            while (await ready.Reader.WaitToReadAsync(cancellation))
            {
                var batch = new List<T>();
                for (var heft = 0L; heft < HeaviestBatch && batch.Count < MostItems && ready.Reader.TryRead(out var item); heft += weight(item)) batch.Add(item);
                yield return batch;
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        async Task GatherAsync(CancellationToken stopping)
        {
            try
            {
                await foreach (var item in items.WithCancellation(stopping)) await ready.Writer.WriteAsync(item, stopping);
                ready.Writer.Complete();
            }
            catch (Exception fault)
            {
                ready.Writer.Complete(fault);
            }
        }
    }
}
