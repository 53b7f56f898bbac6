using System.Collections.Immutable;
using Graph.App.Hosting;
using Graph.App.Sources;
using Graph.Core.Deltas;
using Graph.Storage;

namespace Graph.App.Pipeline;

/// <summary>How a run is to go.</summary>
/// <param name="Paths">Files, folders, or <c>-</c>.</param>
/// <param name="Prune">Whether articles that are gone from the folders given are withdrawn.</param>
/// <param name="Again">Whether unchanged articles are read again.</param>
internal sealed record UpdateRequest(ImmutableArray<string> Paths, bool Prune, bool Again);

/// <summary>What a run has done so far.</summary>
internal sealed class UpdateReport
{
    private const int MostShown = 20;

    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Withdrawn { get; set; }

    public int Failed { get; set; }

    public bool IsStopped { get; set; }

    /// <summary>What the first articles say that were put into the graph.</summary>
    public List<GraphDelta> Shown { get; } = [];

    public int Applied => New + Changed;

    /// <summary>The counts on one line.</summary>
    public string Summary => string.Concat(
        $"{New} new, {Changed} changed, {Unchanged} unchanged",
        Withdrawn > 0 ? $", {Withdrawn} withdrawn" : "",
        Failed > 0 ? $", {Failed} failed" : "");

    public void Show(GraphDelta delta)
    {
        if (Shown.Count < MostShown) Shown.Add(delta);
    }
}

/// <summary>Brings the graph up to date with articles: reads what is new or changed, and puts into the store what is ready, in batches.</summary>
internal sealed class GraphUpdate(ArticleExtraction extraction, LexiconSource lexicon)
{
    /// <summary>Brings the store up to date. When it is stopped, what is done stays.</summary>
    public async Task<UpdateReport> RunAsync(IGraphStore store, UpdateRequest request, Action<UpdateReport> progress, CancellationToken cancellation)
    {
        var report = new UpdateReport();
        var known = await store.ReadArticlesAsync(cancellation);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unreadFiles = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            await foreach (var batch in ReadAsync().InBatchesAsync(a => a.Update?.Weigh() ?? 0, cancellation))
            {
                ArticleUpdate[] updates = [.. batch.Select(a => a.Update).OfType<ArticleUpdate>()];
                if (updates.Length > 0) await store.ApplyAsync(updates, cancellation);
                foreach (var article in batch) Count(article);
                progress(report);
            }

            if (request.Prune) report.Withdrawn = await store.WithdrawAsync(Gone(known, request.Paths, seen, unreadFiles), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            report.IsStopped = true;
        }

        return report;

        bool IsWanted(ArticleRead read) => request.Again || !known.TryGetValue(read.Article.Id, out var state) || state.Hash != read.Article.Hash || state.Reader != lexicon.Version;

        async IAsyncEnumerable<Examined> ReadAsync()
        {
            await foreach (var (outcome, reading) in extraction.ReadAsync(request.Paths, IsWanted, cancellation))
            {
                yield return outcome is ArticleRead read
                    ? new Examined(read.Article.Id, read.File, reading is null ? null : new ArticleUpdate(reading.Delta, OriginOf(read.File)))
                    : new Examined(null, outcome.File, null);
            }
        }

        void Count(Examined article)
        {
            if (article.Id is null)
            {
                report.Failed++;
                if (article.File is { } file) unreadFiles.Add(Path.GetFullPath(file.Path));
                return;
            }

            seen.Add(article.Id);
            if (article.Update is null) report.Unchanged++;
            else if (known.ContainsKey(article.Id)) report.Changed++;
            else report.New++;
            if (article.Update is not null) report.Show(article.Update.Delta);
        }
    }

    private static Origin? OriginOf(ArticleFile? file) => file is null ? null : new Origin(FullName(file.Folder ?? file.Path), FullName(file.Path));

    // An article is gone when its folder was read and it was not there. A file that cannot be read is still there.
    private static IEnumerable<string> Gone(ImmutableSortedDictionary<string, ArticleState> known, ImmutableArray<string> paths, HashSet<string> seen, HashSet<string> unreadFiles)
    {
        var folders = paths.Where(Directory.Exists).Select(FullName).ToHashSet(StringComparer.Ordinal);
        return known.Where(a => a.Value.Origin is { } origin && folders.Contains(origin.Given) && !unreadFiles.Contains(origin.File) && !seen.Contains(a.Key)).Select(a => a.Key);
    }

    private static string FullName(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>What became of an article, without its text: a batch may hold many.</summary>
    /// <param name="Id">Its id, or <c>null</c> where it could not be read.</param>
    /// <param name="File">The file it came from, if any.</param>
    /// <param name="Update">What it says, or <c>null</c> where it was not wanted.</param>
    private sealed record Examined(string? Id, ArticleFile? File, ArticleUpdate? Update);
}
