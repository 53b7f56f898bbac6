using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Storage.Neo4j;

/// <summary>A row of a result, read by the names of its columns.</summary>
internal readonly struct NamedRow(Dictionary<string, int> columns, ImmutableArray<object?> values)
{
    /// <summary>A text that is there.</summary>
    public string Text(string column) => TextOrNull(column) ?? throw new StoreException(StoreFault.Corrupt, $"The graph holds something without '{column}', which this program always writes: take it out, or empty the database and run 'graph run' again.");

    /// <summary>A text, or <c>null</c>.</summary>
    public string? TextOrNull(string column) => (string?)values[columns[column]];

    /// <summary>A whole number; nothing is 0.</summary>
    public int Number(string column) => Convert.ToInt32(values[columns[column]], CultureInfo.InvariantCulture);

    /// <summary>A number; nothing is 0.</summary>
    public double Real(string column) => Convert.ToDouble(values[columns[column]], CultureInfo.InvariantCulture);

    /// <summary>A day, or <c>null</c>.</summary>
    public DateOnly? Day(string column) => (DateOnly?)values[columns[column]];

    /// <summary>A list of texts; nothing is an empty one.</summary>
    public ImmutableArray<string> Texts(string column) => values[columns[column]] is ImmutableArray<object?> list ? [.. list.OfType<string>()] : [];
}

/// <summary>Reads results by the names of their columns.</summary>
internal static class NamedRows
{
    /// <summary>Makes something of every row.</summary>
    public static IEnumerable<T> Select<T>(this CypherResult result, Func<NamedRow, T> make)
    {
        var columns = result.Columns.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        return result.Rows.Select(values => make(new NamedRow(columns, values)));
    }
}
