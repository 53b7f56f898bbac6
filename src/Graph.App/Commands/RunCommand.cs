using System.CommandLine;
using Graph.App.Output;
using Graph.App.Pipeline;
using Graph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.App.Commands;

/// <summary><c>graph run</c>: articles into the graph.</summary>
internal sealed class RunCommand : GraphCommand
{
    private readonly Argument<string[]> _paths = GraphCommandLine.Paths();
    private readonly Option<bool> _prune = new("--prune") { Description = "Withdraw what came from articles that are gone from the folders given." };
    private readonly Option<bool> _again = new("--again") { Description = "Read unchanged articles again, too." };

    public RunCommand(Terminal terminal)
        : base("run", "Reads articles and writes what they say to the store: new and changed ones only. A changed article replaces what it said before.", "graph run seeds/articles --database graph.db", terminal)
    {
        Arguments.Add(_paths);
        AddStore();
        AddLexicon();
        Options.Add(_prune);
        Options.Add(_again);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var view = new GraphView(Terminal);
        var log = services.GetRequiredService<ILogger<RunCommand>>();
        var request = new UpdateRequest([.. parsed.GetRequiredValue(_paths)], parsed.GetValue(_prune), parsed.GetValue(_again));
        var store = services.GetRequiredService<IGraphStore>();
        view.ShowStore(store.Description);
        await store.OpenAsync(StoreAccess.Write, cancellation);

        var report = await view.WatchAsync(progress => services.GetRequiredService<GraphUpdate>().RunAsync(store, request, progress, cancellation));
        log.Done(report.Summary, store.Description);
        if (report.IsStopped)
        {
            view.ShowSummary(report, store.Description);
            log.StoppedRun(store.Description);
            return ExitCodes.Failed;
        }

        view.ShowArticles(report);
        view.ShowGraph(await store.ReadAsync(cancellation));
        view.ShowSummary(report, store.Description);
        return report.Failed == 0 ? ExitCodes.Ok : ExitCodes.SomeUnread;
    }
}
