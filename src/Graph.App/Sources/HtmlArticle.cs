using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Graph.App.Sources;

/// <summary>Reads an article from a web page: headline, day, site and address from what the page says of itself, the text by paragraphs.</summary>
internal static partial class HtmlArticle
{
    private const string Blocks = "p, h1, h2, h3, h4, li, blockquote, pre, td";

    // The page is read without a network: an address is only needed to make links absolute.
    private const string NoAddress = "https://example.invalid/";

    /// <summary>Reads the page.</summary>
    /// <exception cref="UnreadableException">There is no text in it.</exception>
    public static ArticleDraft Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var title = Meta(page, "og:title", "twitter:title") ?? Trimmed(page.QuerySelector("h1")?.TextContent) ?? Trimmed(page.Title);
        var text = MainText(page, html);
        if (text.Length == 0) throw new UnreadableException("The page has no text.");
        if (title is not null && text.StartsWith(title + "\n", StringComparison.Ordinal)) text = text[(title.Length + 1)..];
        return new ArticleDraft(
            null,
            title,
            text,
            HasTitleApart: true,
            ArticleDates.Parse(Meta(page, "article:published_time", "datePublished", "date", "pubdate", "publish-date", "dc.date", "DC.date.issued") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            Meta(page, "og:site_name", "application-name", "publisher"),
            Trimmed(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(page, "og:url"));
    }

    /// <summary>Whether the text is markup and not plain.</summary>
    public static bool IsMarkup(string text) => Tag().IsMatch(text);

    /// <summary>The words of a piece of markup, a line for each paragraph.</summary>
    public static string TextOf(string markup)
    {
        using var page = new HtmlParser().ParseDocument(markup);
        return TextOf(page.Body);
    }

    /// <summary>The encoding that the page says it has, in lower case, or <c>null</c>.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> head)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(head[..Math.Min(head.Length, 2048)]));
        return match.Success ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static string MainText(IHtmlDocument page, string html)
    {
        var article = new SmartReader.Reader(NoAddress, html) { CharThreshold = 0 }.GetArticle();
        var text = article.Content is { Length: > 0 } content ? TextOf(content) : "";
        return text.Length > 0 ? text : TextOf(page.Body);
    }

    private static string TextOf(IElement? body)
    {
        if (body is null) return "";
        var lines = body.QuerySelectorAll(Blocks)
            .Where(b => b.QuerySelector(Blocks) is null)
            .Select(Words)
            .Where(w => w.Length > 0)
            .ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : Words(body);
    }

    private static string Words(IElement element)
    {
        foreach (var br in element.QuerySelectorAll("br")) br.Replace(element.Owner!.CreateTextNode("\n"));
        var lines = element.TextContent.Split('\n').Select(l => Spaces().Replace(l, " ").Trim()).Where(l => l.Length > 0);
        return string.Join('\n', lines);
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var meta = page.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']");
            if (Trimmed(meta?.GetAttribute("content")) is { } content) return content;
        }

        return null;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"</?(p|br|div|span|strong|a|b|i|ul|h[1-6])\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<meta[^>]+charset\s*=\s*[""']?(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Charset();

    [GeneratedRegex(@"\s+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Spaces();
}
