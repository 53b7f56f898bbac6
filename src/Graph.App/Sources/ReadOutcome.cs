using Graph.Core.Articles;

namespace Graph.App.Sources;

/// <summary>What became of one thing that was to be read.</summary>
/// <param name="Source">Where it was found: a path, with the line where a file holds many articles.</param>
/// <param name="File">The file it stands in; <c>null</c> for what is no file: standard input, or a path that holds nothing.</param>
internal abstract record ReadOutcome(string Source, ArticleFile? File);

/// <summary>An article.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="File">The file it stands in, or <c>null</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Warning">What was odd about it and how it was read all the same, or <c>null</c>.</param>
internal sealed record ArticleRead(string Source, ArticleFile? File, Article Article, string? Warning) : ReadOutcome(Source, File);

/// <summary>Something that could not be read.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="File">The file it stands in, or <c>null</c>.</param>
/// <param name="Reason">Why not, and what to do.</param>
internal sealed record ArticleUnread(string Source, ArticleFile? File, string Reason) : ReadOutcome(Source, File);
