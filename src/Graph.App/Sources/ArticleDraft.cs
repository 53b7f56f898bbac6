namespace Graph.App.Sources;

/// <summary>An article as its format gives it, before furniture is found and the hash is made.</summary>
/// <param name="Id">The id that the source gives, or <c>null</c>.</param>
/// <param name="Title">The headline, or <c>null</c>.</param>
/// <param name="Body">The text without the headline, where the format keeps the two apart; otherwise the whole text.</param>
/// <param name="HasTitleApart">Whether the headline has to be put in front of the text.</param>
/// <param name="Date">The day of publication, or <c>null</c>.</param>
/// <param name="Outlet">The newspaper, agency or site, or <c>null</c>.</param>
/// <param name="Url">The address, or <c>null</c>.</param>
internal sealed record ArticleDraft(string? Id, string? Title, string Body, bool HasTitleApart, DateOnly? Date, string? Outlet, string? Url)
{
    /// <summary>The whole text: where the source keeps the title apart it is the first line.</summary>
    public string Text => HasTitleApart && Title is not null ? $"{Title}\n{Body}" : Body;
}
