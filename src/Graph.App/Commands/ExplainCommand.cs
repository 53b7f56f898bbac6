using System.CommandLine;
using Graph.App.Output;
using Graph.App.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.App.Commands;

/// <summary><c>graph explain</c>: how an article was read, with the reasons.</summary>
internal sealed class ExplainCommand : GraphCommand
{
    private readonly Argument<string> _path = GraphCommandLine.Checked(new Argument<string>("PATH") { Description = "The article: a file, or - for standard input. Of a folder, every article is explained." });
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON object an article instead." };

    public ExplainCommand(Terminal terminal)
        : base("explain", "Shows sentence by sentence what was found in an article, by which rule, and what was rejected and why.", "graph explain seeds/articles/003_8ed349425e4bec21.txt", terminal)
    {
        Arguments.Add(_path);
        AddLexicon();
        Options.Add(_json);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var counts = new ReadCounts();
        var view = new ExplanationView(Terminal);
        await foreach (var article in services.GetRequiredService<ArticleExtraction>().ExtractAsync([parsed.GetRequiredValue(_path)], counts, cancellation))
        {
            var explanation = Explanation.Of(article.Reading);
            if (parsed.GetValue(_json)) await Terminal.Output.WriteLineAsync(JsonLine.Of(explanation, ExplanationJson.Default.Explanation));
            else view.Write(explanation);
        }

        return counts.ExitCode;
    }
}
