using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Articles;

/// <summary>One news article as it was read: the text is never changed after this point, and every offset in the graph points into it.</summary>
/// <param name="Id">The article's name: a path relative to the folder that was given, or the <c>id</c> of a JSON article.</param>
/// <param name="Text">The whole text as read, in UTF-16; where the source keeps the title apart it is the first line.</param>
/// <param name="Title">The headline, or <c>null</c> where the source has none.</param>
/// <param name="Date">The day of publication, or <c>null</c> where the source does not say.</param>
/// <param name="Outlet">The newspaper, agency or site, or <c>null</c> where the source does not say.</param>
/// <param name="Url">The address it was published at, or <c>null</c>.</param>
/// <param name="Furniture">What of <paramref name="Text"/> is page furniture (share lines, "read also", comment boxes, embedded posts), in order, not overlapping.</param>
/// <param name="Hash">SHA-256 of text, title, date, outlet and address in lower-case hexadecimal: equal hashes say the same.</param>
public sealed record Article(
    string Id,
    string Text,
    string? Title,
    DateOnly? Date,
    string? Outlet,
    string? Url,
    ImmutableArray<TextSpan> Furniture,
    string Hash);
