using System.Runtime.CompilerServices;
using Graph.App.Hosting;
using Graph.App.Sources;
using Graph.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.App.Pipeline;

/// <summary>An article and what reading it gave.</summary>
internal sealed record ExtractedArticle(ArticleRead Source, Reading Reading);

/// <summary>How many articles could be read and how many could not.</summary>
internal sealed class ReadCounts
{
    /// <summary>How many could be read.</summary>
    public int Read { get; set; }

    /// <summary>How many could not.</summary>
    public int Unread { get; set; }

    /// <summary>The exit code that these counts make.</summary>
    public int ExitCode => Unread == 0 ? ExitCodes.Ok : ExitCodes.SomeUnread;
}

/// <summary>Reads articles and extracts from them what they say, several at a time, in their order. What cannot be read is logged once.</summary>
internal sealed class ArticleExtraction(ArticleSource source, LexiconSource lexicon, IOptions<ReadingOptions> options, ILogger<ArticleExtraction> log)
{
    /// <summary>Extracts from all that the paths hold.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="counts">Counts what could be read and what could not.</param>
    /// <param name="cancellation">Ends it between two articles.</param>
    public async IAsyncEnumerable<ExtractedArticle> ExtractAsync(IReadOnlyList<string> paths, ReadCounts counts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (outcome, reading) in ReadAsync(paths, static _ => true, cancellation))
        {
            if (reading is null)
            {
                counts.Unread++;
                continue;
            }

            counts.Read++;
            yield return new ExtractedArticle((ArticleRead)outcome, reading);
        }
    }

    /// <summary>Reads all that the paths hold.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="isWanted">Whether to extract from an article; it is asked on any thread.</param>
    /// <param name="cancellation">Ends it between two articles.</param>
    /// <returns>What became of each; the reading is <c>null</c> where there is none.</returns>
    public async IAsyncEnumerable<(ReadOutcome Outcome, Reading? Reading)> ReadAsync(
        IReadOnlyList<string> paths, Func<ArticleRead, bool> isWanted, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var outcomes = source.ReadAsync(paths, cancellation).SelectInOrderAsync(o => Extract(o, isWanted), options.Value.DegreeOfParallelism, cancellation);
        await foreach (var (outcome, reading) in outcomes)
        {
            switch (outcome)
            {
                case ArticleUnread unread:
                    log.Unread(Printable.Of(unread.Source), Printable.Of(unread.Reason));
                    break;
                case ArticleRead { Warning: { } warning }:
                    log.Odd(Printable.Of(outcome.Source), warning);
                    break;
            }

            yield return (outcome, reading);
        }
    }

    private (ReadOutcome Outcome, Reading? Reading) Extract(ReadOutcome outcome, Func<ArticleRead, bool> isWanted)
    {
        if (outcome is not ArticleRead read || !isWanted(read)) return (outcome, null);
        var reader = lexicon.Reader;
        try
        {
            return (outcome, reader.Read(read.Article));
        }
        catch (Exception fault)
        {
            // A fault of the reader costs one article, not the run.
            log.ReaderFailed(fault, read.Source);
            return (new ArticleUnread(read.Source, read.File, $"The reader failed on it ({fault.GetType().Name}): report it with the article; the log has the details."), null);
        }
    }
}
