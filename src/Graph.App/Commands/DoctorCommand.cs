using System.CommandLine;
using Graph.App.Hosting;
using Graph.App.Output;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Graph.App.Commands;

/// <summary><c>graph doctor</c>: is everything here and reachable?</summary>
internal sealed class DoctorCommand : GraphCommand
{
    public DoctorCommand(Terminal terminal)
        : base("doctor", "Looks whether everything the program needs is here and works, and says how to mend what does not. It changes nothing.", "graph doctor --database graph.db", terminal)
    {
        AddStore();
        AddLexicon(readsArticles: false);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var console = TerminalConsole.Of(Terminal);
        var failed = false;
        await foreach (var finding in ActivatorUtilities.CreateInstance<Diagnosis>(services).ExamineAsync(cancellation))
        {
            failed |= finding.Health == Health.Fail;
            var (word, color) = finding.Health switch
            {
                Health.Ok => ("ok  ", Color.Green),
                Health.Warn => ("warn", Color.Yellow),
                _ => ("fail", Color.Red),
            };
            console.Write(new Text(word, new Style(color)));
            console.WriteLine($"  {finding.Part}: {Printable.Of(finding.Text)}");
        }

        return failed ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
