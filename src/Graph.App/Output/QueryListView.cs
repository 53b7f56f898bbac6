using System.Collections.Immutable;
using Graph.Storage.Queries;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Describes queries to people.</summary>
internal static class QueryListView
{
    /// <summary>Writes the queries by folder, each with what it is for and what it takes.</summary>
    public static void Write(ImmutableArray<GraphQuery> queries, Terminal terminal)
    {
        var console = TerminalConsole.Of(terminal);
        foreach (var folder in queries.GroupBy(q => q.Folder, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (folder.Key.Length > 0) console.MarkupLineInterpolated($"[bold underline]{folder.Key}[/]");
            foreach (var query in folder) Write(query, console);
        }
    }

    private static void Write(GraphQuery query, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"  [bold]{query.Name}[/]  {query.Title}");
        if (query.Purpose.Length > 0) console.WriteLine($"    {query.Purpose}");
        foreach (var parameter in query.Parameters)
            console.MarkupLineInterpolated($"    -p {parameter.Name}=[grey]{parameter.Type.ToString().ToUpperInvariant()}[/]  {parameter.Description}{(parameter.Default is null ? "" : $" ({CellText.Of(parameter.Default)})")}{(parameter.IsRequired ? " (required)" : "")}");
    }
}
