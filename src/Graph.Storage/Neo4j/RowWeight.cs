using System.Collections;

namespace Graph.Storage.Neo4j;

/// <summary>How much there is to a row of a statement.</summary>
/// <param name="Rows">The rows in it: its items where it has any, and itself.</param>
/// <param name="Characters">The characters of its texts.</param>
internal readonly record struct RowWeight(int Rows, int Characters)
{
    public static RowWeight operator +(RowWeight one, RowWeight other) => new(one.Rows + other.Rows, one.Characters + other.Characters);

    /// <summary>Weighs a row.</summary>
    public static RowWeight Of(IReadOnlyDictionary<string, object?> row)
    {
        var weight = new RowWeight(1, 0);
        foreach (var value in row.Values) weight += OfValue(value);
        return weight;
    }

    private static RowWeight OfValue(object? value) => value switch
    {
        string text => new RowWeight(0, text.Length),
        IReadOnlyDictionary<string, object?> row => Of(row),
        IEnumerable list => list.Cast<object?>().Select(OfValue).Aggregate(default(RowWeight), (sum, w) => sum + w),
        _ => default,
    };
}
