using System.Runtime.CompilerServices;

namespace Graph.App.Sources;

/// <summary>Reads all that the given paths hold, one outcome an article, in the order of the paths and of the names below them.</summary>
/// <param name="files">Reads a file.</param>
/// <param name="standardInput">What the path <c>-</c> reads.</param>
internal sealed class ArticleSource(ArticleFiles files, Stream standardInput)
{
    /// <summary>Reads the paths: files, folders, or <c>-</c>.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            await foreach (var outcome in ReadPathAsync(path, cancellation))
            {
                if (outcome is ArticleRead read && !ids.TryAdd(read.Article.Id, read.Source))
                    yield return new ArticleUnread(read.Source, read.File, $"Its id '{read.Article.Id}' is also that of {ids[read.Article.Id]}: give each article of a run an id of its own.");
                else
                    yield return outcome;
            }
        }
    }

    private IAsyncEnumerable<ReadOutcome> ReadPathAsync(string path, CancellationToken cancellation)
    {
        if (path == ArticlePaths.StandardInput) return files.ReadAsync(standardInput, cancellation);
        if (Directory.Exists(path)) return ReadFolderAsync(path, cancellation);
        if (File.Exists(path)) return files.ReadAsync(new ArticleFile(path, Path.GetFileName(path), null), cancellation);
        return One(new ArticleUnread(path, null, "There is no such file or folder: check the path."));
    }

    private async IAsyncEnumerable<ReadOutcome> ReadFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var any = false;
        foreach (var file in ArticlePaths.Below(folder))
        {
            any = true;
            await foreach (var outcome in files.ReadAsync(file, cancellation)) yield return outcome;
        }

        if (!any) yield return new ArticleUnread(folder, null, "The folder holds no articles: put .txt, .html, .json or .jsonl files into it.");
    }

    private static async IAsyncEnumerable<ReadOutcome> One(ReadOutcome outcome)
    {
        await Task.CompletedTask;
        yield return outcome;
    }
}
