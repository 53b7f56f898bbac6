using System.CommandLine;
using Graph.App.Commands;

namespace Graph.App;

/// <summary>The program from its command line to its exit code.</summary>
internal static class GraphProgram
{
    /// <summary>Runs one command.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = GraphCommandLine.Create(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.Error.WriteLine($"graph: error: {Printable.Of(error.Message)}");
            terminal.Error.WriteLine($"graph: 'graph {string.Join(' ', GraphCommandLine.NamesOf(parsed))}--help' shows how it is used.");
            return ExitCodes.WrongUsage;
        }

        // Ctrl+C is the host's business, and it waits for the article that is being written.
        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        var code = await parsed.InvokeAsync(configuration, cancellation);
        await terminal.Output.FlushAsync(CancellationToken.None);
        return code;
    }
}
