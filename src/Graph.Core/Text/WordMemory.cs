using System.Collections.Concurrent;

namespace Graph.Core.Text;

/// <summary>
/// Remembers what was read of a word by itself, for the next time: of the words of an article nine in ten have stood in those before. Several articles may be read at a time.
/// </summary>
/// <param name="read">Reads a word; what it gives depends on how the word is written, and on nothing else.</param>
internal sealed class WordMemory<T>(Func<Token, T> read)
{
    private const int Most = 1 << 14;
    private const int LongestWord = 24;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What was read of the word, now or before.</summary>
    public T Read(Token token)
    {
        if (_known.TryGetValue(token.Surface, out var known)) return known;
        var fresh = read(token);
        if (token.Surface.Length > LongestWord || !_known.TryAdd(token.Surface, fresh)) return fresh;
        if (Interlocked.Increment(ref _count) > Most)
        {
            // A corpus has ever more words that stand in it once: the frequent ones are back soon.
            Interlocked.Exchange(ref _count, 0);
            _known.Clear();
        }

        return fresh;
    }
}
