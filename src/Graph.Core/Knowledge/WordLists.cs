using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Knowledge;

/// <summary>The words of every <see cref="WordList"/>, folded.</summary>
public sealed class WordLists
{
    private readonly FrozenSet<string>[] _lists;

    /// <summary>Folds the words.</summary>
    /// <param name="words">The words of each list, as they are written; a list that is not there is empty.</param>
    public WordLists(IReadOnlyDictionary<WordList, ImmutableArray<string>> words) => _lists =
        [.. Enum.GetValues<WordList>().Select(l => (words.TryGetValue(l, out var written) ? written : []).Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal))];

    /// <summary>No list has any word.</summary>
    public static WordLists Empty { get; } = new(ImmutableDictionary<WordList, ImmutableArray<string>>.Empty);

    /// <summary>The folded words of a list.</summary>
    public FrozenSet<string> this[WordList list] => _lists[(int)list];
}
