using System.Net;
using System.Text.Json;

namespace Graph.App.Sources;

/// <summary>Reads an article that is a JSON object: <c>{id?, title?, text|body|content, date?, source|outlet?, url?}</c>.</summary>
internal static class JsonArticle
{
    /// <summary>Reads the object.</summary>
    /// <exception cref="UnreadableException">It is no article.</exception>
    public static ArticleDraft Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new UnreadableException("It is no JSON object: an article is an object with a 'text', and a 'title', 'date', 'source', 'url' and 'id' where there are.");
        var text = Field(json, "text", "body", "content") ?? throw new UnreadableException("The JSON object has no 'text' (or 'body', or 'content') with words in it.");
        var title = Field(json, "title", "headline")?.ReplaceLineEndings(" ").Trim();
        var body = HtmlArticle.IsMarkup(text) ? HtmlArticle.TextOf(text) : WebUtility.HtmlDecode(text);
        return new ArticleDraft(
            Field(json, "id"),
            title is null ? null : WebUtility.HtmlDecode(title),
            body,
            HasTitleApart: true,
            ArticleDates.Parse(Field(json, "date", "published", "datePublished")),
            Field(json, "source", "outlet", "publisher"),
            Field(json, "url", "link"));
    }

    private static string? Field(JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!json.TryGetProperty(name, out var value)) continue;
            var text = value.ValueKind switch
            {
                JsonValueKind.String => Text(value, name),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text)) return text;
        }

        return null;
    }

    private static string? Text(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException fault)
        {
            throw new UnreadableException($"The field '{name}' holds an escape that is no character.", fault);
        }
    }
}
