using Graph.Core.Articles;

namespace Graph.App.Reading;

/// <summary>What became of one thing that was to be read.</summary>
/// <param name="Source">Where it was found: a path, with the line where a file holds many articles.</param>
/// <param name="Folder">The folder that was given and that it lies in, or <c>null</c> where a file or standard input was given.</param>
internal abstract record ReadOutcome(string Source, string? Folder);

/// <summary>An article.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Folder">The folder that was given, or <c>null</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Warning">What was odd about it and how it was read all the same, or <c>null</c>.</param>
internal sealed record ArticleRead(string Source, string? Folder, Article Article, string? Warning) : ReadOutcome(Source, Folder);

/// <summary>Something that could not be read.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Folder">The folder that was given, or <c>null</c>.</param>
/// <param name="Id">The id that the article would have; <c>null</c> where it is a file of many.</param>
/// <param name="Reason">Why not, and what to do.</param>
/// <param name="IsMissing">Whether the path that was given holds nothing to read at all.</param>
internal sealed record ArticleUnread(string Source, string? Folder, string? Id, string Reason, bool IsMissing = false) : ReadOutcome(Source, Folder);
