using System.CommandLine;
using Graph.App.Output;
using Graph.App.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.App.Commands;

/// <summary><c>graph extract</c>: what articles say, as JSON Lines.</summary>
internal sealed class ExtractCommand : GraphCommand
{
    private readonly Argument<string[]> _paths = GraphCommandLine.Paths();

    public ExtractCommand(Terminal terminal)
        : base("extract", "Writes what each article says as one line of JSON on standard output; no store is used.", "graph extract seeds/articles > facts.jsonl", terminal)
    {
        Arguments.Add(_paths);
        AddLexicon();
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var counts = new ReadCounts();
        await foreach (var article in services.GetRequiredService<ArticleExtraction>().ExtractAsync(parsed.GetRequiredValue(_paths), counts, cancellation))
            await Terminal.Output.WriteLineAsync(ExtractLine.Of(article.Reading));
        await Terminal.Output.FlushAsync(cancellation);
        return counts.ExitCode;
    }
}
