using System.CommandLine;
using Graph.App.Output;
using Graph.App.Queries;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Queries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.App.Commands;

/// <summary><c>graph query</c>: a question to the graph in Neo4j.</summary>
internal sealed class QueryCommand : GraphCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Csv = "csv";

    private readonly Argument<string?> _name = GraphCommandLine.Checked(new Argument<string?>("NAME")
    {
        Description = "A query that comes with the program (--list shows them), or a file with Cypher that only reads.",
        Arity = ArgumentArity.ZeroOrOne,
    });

    private readonly Option<string[]> _given = new("--param", "-p") { Description = "A value for a parameter. An actor is given by its id or by any of its names.", HelpName = "KEY=VALUE", DefaultValueFactory = _ => [] };
    private readonly Option<string> _format = new("--format") { Description = "How the rows are written.", DefaultValueFactory = _ => Table };
    private readonly Option<bool> _list = new("--list") { Description = "Describe the queries that come with the program, or the one that is named, instead of asking." };

    private readonly Option<string?> _favorites = new("--favorites") { Description = "Write the queries that come with the program into a file of favorites for Neo4j Browser, instead of asking.", HelpName = "FILE" };

    public QueryCommand(Terminal terminal)
        : base("query", "Asks the graph in Neo4j and writes the rows of the answer. It only reads: a statement that writes is refused.", "graph query meetings-of -p actor=العراق --format table", terminal)
    {
        Arguments.Add(_name);
        Options.Add(_given);
        Options.Add(_format.AcceptOnlyFromAmong(Table, Json, Csv));
        Options.Add(_list);
        Options.Add(_favorites);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var name = parsed.GetValue(_name);
        if (parsed.GetValue(_list))
        {
            QueryListView.Write(name is null ? QueryLibrary.ReadAll() : [QueryChoice.Of(name)], Terminal);
            return ExitCodes.Ok;
        }

        if (parsed.GetValue(_favorites) is { } file)
        {
            await WholeFile.WriteAsync(file, (Stream output) => BrowserFavorites.Write(QueryLibrary.ReadAll(), output));
            return ExitCodes.Ok;
        }

        var query = QueryChoice.Of(name ?? throw new UsageException("Name a query or a file with Cypher: 'graph query --list' shows the queries."));
        var values = QueryChoice.Values(query, parsed.GetValue(_given) ?? []);
        if (!services.GetRequiredService<IOptions<Neo4jOptions>>().Value.IsConfigured)
            throw new UsageException("Queries are put to Neo4j, and no server is configured: set GRAPH_NEO4J__URI, GRAPH_NEO4J__USER and GRAPH_NEO4J__PASSWORD.");

        var runner = services.GetRequiredService<ICypherRunner>();
        var statement = new CypherStatement(query.Text, await new NamedActors(new ActorFinder(runner)).ResolveAsync(query, values, cancellation));
        Write(await runner.RunAsync(statement, StoreAccess.Read, cancellation), parsed.GetRequiredValue(_format));
        return ExitCodes.Ok;
    }

    private void Write(CypherResult result, string format)
    {
        switch (format)
        {
            case Json:
                RowsJson.Write(result, Terminal.Output);
                break;
            case Csv:
                RowsCsv.Write(result, Terminal.Output);
                break;
            default:
                RowsTable.Write(result, Terminal);
                break;
        }
    }
}
