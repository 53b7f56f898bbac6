using System.Collections.Immutable;

namespace Graph.Storage.Queries;

/// <summary>Finds what somebody who misspelled a word may have meant.</summary>
public static class Suggestions
{
    private const int MostSuggested = 3;

    /// <summary>The words that are least unlike the one that was written, the likeliest first; none where all are too unlike it.</summary>
    public static ImmutableArray<string> For(string written, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(written);
        var allowed = Math.Max(1, written.Length / 3);
        return
        [
            .. words
                .Select(w => (Word: w, Edits: w.StartsWith(written, StringComparison.OrdinalIgnoreCase) || written.StartsWith(w, StringComparison.OrdinalIgnoreCase) ? 0 : Edits(written, w)))
                .Where(s => s.Edits <= allowed)
                .OrderBy(s => s.Edits).ThenBy(s => s.Word, StringComparer.Ordinal)
                .Take(MostSuggested)
                .Select(s => s.Word),
        ];
    }

    /// <summary>How many letters have to be put in, taken out, replaced or swapped with their neighbor to make one word of the other (Damerau, Levenshtein).</summary>
    private static int Edits(string one, string other)
    {
        var counts = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) counts[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) counts[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                counts[i, j] = Math.Min(Math.Min(counts[i - 1, j], counts[i, j - 1]) + 1, counts[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) counts[i, j] = Math.Min(counts[i, j], counts[i - 2, j - 2] + 1);
            }
        }

        return counts[one.Length, other.Length];
    }
}
