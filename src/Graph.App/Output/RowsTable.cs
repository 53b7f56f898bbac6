using Graph.Storage.Neo4j;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Writes the rows of an answer as a table for people.</summary>
internal static class RowsTable
{
    private const int LongestCell = 160;

    /// <summary>Writes the rows, each on one line where nobody looks, and how many there are.</summary>
    public static void Write(CypherResult result, Terminal terminal)
    {
        var console = TerminalConsole.Of(terminal);
        if (result.Rows.Length > 0)
        {
            var table = new Table().NoBorder();
            foreach (var column in result.Columns) table.AddColumn(new TableColumn(new Text(Printable.Of(column), new Style(decoration: Decoration.Bold))));
            foreach (var row in result.Rows) table.AddRow(row.Select(v => new Text(Printable.Line(CellText.Of(v), LongestCell))));
            console.Write(table);
        }

        console.WriteLine(result.Rows.Length == 1 ? "1 row" : $"{result.Rows.Length} rows");
    }
}
