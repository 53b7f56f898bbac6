using System.CommandLine;
using Graph.App.Output;
using Graph.App.Pipeline;
using Graph.Core.Evaluation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.App.Commands;

/// <summary><c>graph evaluate</c>: how well articles are read.</summary>
internal sealed class EvaluateCommand : GraphCommand
{
    private readonly Argument<string> _gold = GraphCommandLine.Checked(new Argument<string>("GOLD") { Description = "A folder with one .json file an article: what it really says." });
    private readonly Argument<string[]> _paths = GraphCommandLine.Paths();
    private readonly Option<bool> _errors = new("--errors") { Description = "List every miss and every extra, one a line." };
    private readonly Option<bool> _json = new("--json") { Description = "Write the figures as JSON." };

    public EvaluateCommand(Terminal terminal)
        : base("evaluate", "Reads articles and compares what they say with gold: precision, recall and F1. A PATH may also be the output of 'graph extract'.", "graph evaluate tests/gold seeds/articles --errors", terminal)
    {
        Arguments.Add(_gold);
        Arguments.Add(_paths);
        AddLexicon();
        Options.Add(_errors);
        Options.Add(_json);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var gold = FactFiles.ReadGold(parsed.GetRequiredValue(_gold));
        var counts = new ReadCounts();
        var predicted = await PredictAsync(services.GetRequiredService<ArticleExtraction>(), parsed.GetRequiredValue(_paths), counts, cancellation);
        var score = Scorer.Run(gold, predicted);
        var log = services.GetRequiredService<ILogger<EvaluateCommand>>();
        foreach (var article in score.Unread) log.NothingRead(Printable.Of(article));
        ScoreView.Write(score, Terminal, parsed.GetValue(_errors), parsed.GetValue(_json));
        return counts.ExitCode;
    }

    private static async Task<List<ArticleFacts>> PredictAsync(ArticleExtraction extraction, string[] paths, ReadCounts counts, CancellationToken cancellation)
    {
        var predicted = new List<ArticleFacts>();
        foreach (var path in paths.Where(FactFiles.IsExtract)) predicted.AddRange(FactFiles.ReadExtract(path));
        string[] articles = [.. paths.Where(p => !FactFiles.IsExtract(p))];
        await foreach (var article in extraction.ExtractAsync(articles, counts, cancellation)) predicted.Add(ReadFacts.Of(article.Reading));
        return predicted;
    }
}
