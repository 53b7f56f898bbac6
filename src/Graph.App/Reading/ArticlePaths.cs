namespace Graph.App.Reading;

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

    private static readonly EnumerationOptions WholeTree = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System, ReturnSpecialDirectories = false };

    /// <summary>The files below a folder, in ordinal order of their ids.</summary>
    public static IEnumerable<ArticleFile> Below(string folder) => Directory
        .EnumerateFiles(folder, "*", WholeTree)
        .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
        .Select(f => new ArticleFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), folder))
        .OrderBy(f => f.Id, StringComparer.Ordinal);

    /// <summary>The name of a folder under which the store keeps what came from it: the same however the folder was written.</summary>
    public static string FullName(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
