namespace Graph.App.Sources;

/// <summary>Reads an article that is plain text: its first line is the headline.</summary>
internal static class PlainText
{
    // A longer first line is the article itself, written without line breaks.
    private const int LongestTitle = 300;

    /// <summary>Reads the text.</summary>
    public static ArticleDraft Read(string text) => new(null, TitleOf(text), text, HasTitleApart: false, ArticleDates.OfFirstLines(text), null, null);

    private static string? TitleOf(string text)
    {
        var body = text.AsSpan().Trim();
        var end = body.IndexOfAny('\n', '\r');
        if (end < 0) return null;
        var title = body[..end].TrimEnd();
        return title.Length <= LongestTitle ? title.ToString() : null;
    }
}
