using System.CommandLine;
using Graph.App.Output;
using Graph.Storage;
using Graph.Storage.Cypher;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.App.Commands;

/// <summary><c>graph export</c>: the whole graph in a form that other programs read.</summary>
internal sealed class ExportCommand : GraphCommand
{
    private const string Cypher = "cypher";

    private readonly Option<string> _format = new("--format") { Description = "How it is written: cypher, a script for cypher-shell and Neo4j Browser.", HelpName = Cypher, DefaultValueFactory = _ => Cypher };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write (default: standard output). It appears whole or not at all.", HelpName = "FILE" };

    public ExportCommand(Terminal terminal)
        : base("export", "Writes the whole graph as one script; the same graph gives the same script.", "graph export --format cypher -o graph.cypher", terminal)
    {
        Options.Add(_format.AcceptOnlyFromAmong(Cypher));
        Options.Add(_output);
        AddStore();
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<IGraphStore>();
        await store.OpenAsync(StoreAccess.Read, cancellation);
        var graph = await store.ReadAsync(cancellation);
        if (parsed.GetValue(_output) is { } file) await WholeFile.WriteAsync(file, (TextWriter output) => CypherScript.Write(graph, output));
        else CypherScript.Write(graph, Terminal.Output);
        return ExitCodes.Ok;
    }
}
