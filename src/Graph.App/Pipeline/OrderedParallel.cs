using System.Runtime.CompilerServices;

namespace Graph.App.Pipeline;

/// <summary>Works on several items at a time and hands the results on in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>Applies the work to every item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done to each, on any thread.</param>
    /// <param name="degree">How many are worked on at a time.</param>
    /// <param name="cancellation">Ends the enumeration between two items.</param>
    public static async IAsyncEnumerable<TResult> SelectInOrderAsync<T, TResult>(
        this IAsyncEnumerable<T> items, Func<T, TResult> work, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Twice as many as are worked on, so that one long article does not keep the others waiting.
        var ahead = degree * 2;
        using var slots = new SemaphoreSlim(degree);
        var pending = new Queue<Task<TResult>>(ahead);
        try
        {
            await foreach (var item in items.WithCancellation(cancellation))
            {
                pending.Enqueue(RunAsync(item));
                if (pending.Count >= ahead) yield return await pending.Dequeue();
                cancellation.ThrowIfCancellationRequested();
            }

            while (pending.TryDequeue(out var result))
            {
                yield return await result;
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await Task.WhenAll(pending).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        async Task<TResult> RunAsync(T item)
        {
            await slots.WaitAsync(CancellationToken.None);
            try
            {
                return await Task.Run(() => work(item), CancellationToken.None);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
