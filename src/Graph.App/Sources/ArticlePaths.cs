using System.IO.Enumeration;

namespace Graph.App.Sources;

/// <summary>A file that may hold articles.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Id">Its name as an article: relative to the folder that was given, with <c>/</c> between folders.</param>
/// <param name="Folder">The folder that was given, or <c>null</c> where the file itself was.</param>
internal sealed record ArticleFile(string Path, string Id, string? Folder);

/// <summary>Finds the files that a PATH stands for.</summary>
internal static class ArticlePaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".json", ".jsonl"];

    private static readonly EnumerationOptions WholeTree = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };

    /// <summary>The files below a folder, in ordinal order of their ids. A link to a folder is not followed: it may lead back up.</summary>
    public static IEnumerable<ArticleFile> Below(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToSpecifiedFullPath(), WholeTree)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsArticle(entry.FileName),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }
        .Select(f => new ArticleFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), folder))
        .OrderBy(f => f.Id, StringComparer.Ordinal);

    private static bool IsArticle(ReadOnlySpan<char> name)
    {
        var extension = Path.GetExtension(name);
        foreach (var known in Extensions)
            if (extension.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
