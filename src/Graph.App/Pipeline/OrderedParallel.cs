using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Graph.App.Pipeline;

/// <summary>Works on several items at a time and hands the results on in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>Applies the work to every item. A result is handed on as soon as it and all before it are there.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done to each, on any thread.</param>
    /// <param name="degree">How many are worked on at a time.</param>
    /// <param name="cancellation">Ends the enumeration between two items, also while the next item is being waited for.</param>
    public static async IAsyncEnumerable<TResult> SelectInOrderAsync<T, TResult>(
        this IAsyncEnumerable<T> items, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var slots = new SemaphoreSlim(degree);

        // As many again as are worked on, so that one long article does not keep the others waiting.
        var results = Channel.CreateBounded<Task<TResult>>(degree);
        _ = Task.Run(() => ProduceAsync(stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellation))
            {
                yield return await result;
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        async Task ProduceAsync(CancellationToken stopping)
        {
            try
            {
                await foreach (var item in items.WithCancellation(stopping))
                {
                    await slots.WaitAsync(stopping);
                    await results.Writer.WriteAsync(Task.Run(() => Work(item), CancellationToken.None), stopping);
                }

                results.Writer.Complete();
            }
            catch (Exception fault)
            {
                results.Writer.Complete(fault);
            }
        }

        TResult Work(T item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
