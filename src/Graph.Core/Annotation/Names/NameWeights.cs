using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Core.Annotation.Names;

/// <summary>What each clue is worth for each label, as the table of weights says it.</summary>
/// <remarks>
/// A clue looks at one token by its distance from the token to be labeled, or at two or three neighbors by their kinds. The rows of the weights lie one after
/// another, each <see cref="NameLabels.Count"/> long.
/// </remarks>
public sealed class NameWeights
{
    /// <summary>How far a clue looks.</summary>
    public const int Reach = 3;

    internal const int Span = (2 * Reach) + 1;

    private const int Eight = 8;
    private const int Twelve = NameLabels.Count - 1;

    /// <summary>The groups of neighbors whose kinds are looked at together, as first and last distance.</summary>
    internal static readonly (int First, int Last)[] Groups = [(-1, 0), (0, 1), (-2, -1), (1, 2), (-1, 1), (-2, 0), (0, 2), (-3, -1)];

    internal NameWeights(ClueIndex index, int[][] rows, Dictionary<int, int> groupRows, float[] weights, float[] transitions)
    {
        Index = index;
        Rows = rows;
        GroupRows = groupRows;
        Weights = weights;
        Transitions = transitions;
    }

    internal ClueIndex Index { get; }

    /// <summary>Where the row of a clue begins, by distance and clue; -1 where it has none.</summary>
    internal int[][] Rows { get; }

    /// <summary>Where the row of a group of kinds begins, by its key.</summary>
    internal Dictionary<int, int> GroupRows { get; }

    internal float[] Weights { get; }

    /// <summary>What the step from one label to the next is worth; the start and the end of a sentence count as <see cref="NameLabels.Outside"/>.</summary>
    internal float[] Transitions { get; }

    /// <summary>Whether clues of a family are looked at from that distance: letters only near by, words a little farther.</summary>
    internal static bool Looks(ClueFamily family, int distance) => Math.Abs(distance) <= family switch
    {
        ClueFamily.Is => Reach,
        ClueFamily.Word => 2,
        ClueFamily.Letters => 0,
        _ => 1,
    };

    internal static int GroupKey(int group, int first, int second, int third) => (group << 24) | (first << 16) | (second << 8) | third;

    /// <summary>Lists the rows that speak about a token of the sentence.</summary>
    internal void CollectRows(ReadOnlySpan<TokenClues> sentence, int at, List<int> rows)
    {
        rows.Clear();
        for (var distance = -Reach; distance <= Reach; distance++)
        {
            var i = at + distance;
            if (i < 0 || i >= sentence.Length) continue;
            var rowOf = Rows[distance + Reach];
            foreach (var clue in sentence[i].Clues)
                if (rowOf[clue] >= 0) rows.Add(rowOf[clue]);
        }

        for (var group = 0; group < Groups.Length; group++)
            if (GroupRows.TryGetValue(KeyAt(sentence, at, group), out var row)) rows.Add(row);
    }

    /// <summary>Adds up what the rows are worth for each label, in their order, so that the sums are the same on every machine.</summary>
    internal void Add(List<int> rows, Span<float> scores)
    {
        // Thirteen labels: eight and four at a time, and the last one by itself.
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref var sums = ref MemoryMarshal.GetReference(scores[..NameLabels.Count]);
        var eight = Vector256.LoadUnsafe(ref sums);
        var four = Vector128.LoadUnsafe(ref sums, Eight);
        var last = scores[Twelve];
        foreach (var row in CollectionsMarshal.AsSpan(rows))
        {
            eight += Vector256.LoadUnsafe(ref weights, (nuint)row);
            four += Vector128.LoadUnsafe(ref weights, (nuint)row + Eight);
            last += Weights[row + Twelve];
        }

        eight.StoreUnsafe(ref sums);
        four.StoreUnsafe(ref sums, Eight);
        scores[Twelve] = last;
    }

    internal static int KeyAt(ReadOnlySpan<TokenClues> sentence, int at, int group)
    {
        var (first, last) = Groups[group];
        var middle = last - first == 2 ? KindAt(sentence, at + first + 1) : 0;
        return GroupKey(group, KindAt(sentence, at + first), middle, KindAt(sentence, at + last));
    }

    private static int KindAt(ReadOnlySpan<TokenClues> sentence, int at) => at < 0 || at >= sentence.Length ? WordKinds.Edge : sentence[at].Kind;
}
