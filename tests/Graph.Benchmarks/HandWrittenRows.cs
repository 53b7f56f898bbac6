using System.Reflection;
using Graph.Storage;

namespace Graph.Benchmarks;

/// <summary>Articles as rows of the statement in <c>hand-written.cypher</c>.</summary>
internal static class HandWrittenRows
{
    /// <summary>The statement.</summary>
    public static string Statement { get; } = Read();

    public static Dictionary<string, object?> Of(ArticleUpdate update)
    {
        var article = update.Delta.Article;
        return new(StringComparer.Ordinal)
        {
            ["id"] = article.Id,
            ["title"] = article.Title,
            ["outlet"] = article.Outlet,
            ["published"] = article.Published,
            ["url"] = article.Url,
            ["hash"] = article.Hash,
            ["actors"] = update.Delta.Actors.Select(a => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["id"] = a.Id,
                ["type"] = Terms.Of(a.Type),
                ["name"] = a.Name,
                ["nameLatin"] = a.NameLatin,
                ["aliases"] = a.Aliases,
                ["office"] = a.Office,
                ["country"] = a.Country,
                ["kind"] = a.Kind,
                ["count"] = a.Mentions,
            }).ToList(),
            ["statements"] = update.Delta.Statements.Select(s => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["id"] = s.Id,
                ["subject"] = s.Subject,
                ["object"] = s.Object,
                ["speaker"] = s.Speaker,
                ["relation"] = Terms.Of(s.Relation),
                ["status"] = Terms.Of(s.Status),
                ["manner"] = s.Manner is { } manner ? Terms.Of(manner) : null,
                ["quote"] = s.Quote,
                ["start"] = s.Start,
                ["end"] = s.End,
                ["rule"] = s.Rule,
                ["confidence"] = s.Confidence,
            }).ToList(),
        };
    }

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("hand-written.cypher")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
