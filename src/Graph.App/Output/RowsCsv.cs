using CsvHelper;
using Graph.Storage.Neo4j;

namespace Graph.App.Output;

/// <summary>Writes the rows of an answer as CSV (RFC 4180, with a header and the line ends of the program).</summary>
internal static class RowsCsv
{
    private static readonly CsvWriterOptions Lines = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes the rows; an actor by its names, a list with semicolons.</summary>
    public static void Write(CypherResult result, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Lines, leaveOpen: true);
        foreach (var column in result.Columns) csv.WriteField(column);
        csv.EndRecord();
        foreach (var row in result.Rows)
        {
            foreach (var value in row) csv.WriteField(CellText.Of(value));
            csv.EndRecord();
        }
    }
}
