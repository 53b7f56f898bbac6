using System.Collections.Immutable;
using Graph.Core.Deltas;

namespace Graph.Storage.Neo4j;

/// <summary>What is written, as rows of the statements in <c>cypher/write</c>.</summary>
internal static class GraphRows
{
    public static Dictionary<string, object?> Of(ArticleUpdate update, string fingerprint)
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
            ["reader"] = article.Reader,
            ["fingerprint"] = fingerprint,
            ["given"] = update.Origin?.Given,
            ["file"] = update.Origin?.File,
        };
    }

    public static Dictionary<string, object?> Of(ActorNode actor) => new(StringComparer.Ordinal)
    {
        ["id"] = actor.Id,
        ["type"] = Terms.Of(actor.Type),
        ["name"] = actor.Name,
        ["nameLatin"] = actor.NameLatin,
        ["aliases"] = actor.Aliases,
        ["office"] = actor.Office,
        ["country"] = actor.Country,
        ["kind"] = actor.Kind,
    };

    public static Dictionary<string, object?> Of(OfficeHeld office) => new(StringComparer.Ordinal)
    {
        ["person"] = office.Person,
        ["state"] = office.State,
        ["office"] = office.Office,
        ["firstSeen"] = office.FirstSeen,
        ["lastSeen"] = office.LastSeen,
    };

    public static Dictionary<string, object?> Of(Membership membership) => new(StringComparer.Ordinal) { ["part"] = membership.Part, ["whole"] = membership.Whole };

    /// <summary>Items of one article.</summary>
    public static Dictionary<string, object?> OfArticle(string article, IEnumerable<Dictionary<string, object?>> items) => new(StringComparer.Ordinal) { ["article"] = article, ["items"] = items };

    public static Dictionary<string, object?> Of(ActorContribution actor, ImmutableArray<string> wholes) => new(StringComparer.Ordinal)
    {
        ["actor"] = actor.Id,
        ["count"] = actor.Mentions,
        ["type"] = Terms.Of(actor.Type),
        ["name"] = actor.Name,
        ["nameLatin"] = actor.NameLatin,
        ["aliases"] = actor.Aliases.IsEmpty ? null : actor.Aliases,
        ["office"] = actor.Office,
        ["country"] = actor.Country,
        ["kind"] = actor.Kind,
        ["partOf"] = wholes.IsEmpty ? null : wholes,
    };

    public static Dictionary<string, object?> Of(StatementNode statement) => new(StringComparer.Ordinal)
    {
        ["id"] = statement.Id,
        ["subject"] = statement.Subject,
        ["object"] = statement.Object,
        ["speaker"] = statement.Speaker,
        ["relation"] = Terms.Of(statement.Relation),
        ["status"] = Terms.Of(statement.Status),
        ["manner"] = statement.Manner is { } manner ? Terms.Of(manner) : null,
        ["quote"] = statement.Quote,
        ["start"] = statement.Start,
        ["end"] = statement.End,
        ["rule"] = statement.Rule,
        ["confidence"] = statement.Confidence,
        ["date"] = statement.Date,
    };

    public static Dictionary<string, object?> Of(RelationshipKey key, RelationshipTally tally)
    {
        var row = GraphTallies.RowOf(key);
        row["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["statements"] = tally.Statements,
            ["articles"] = tally.Articles,
            ["outlets"] = tally.Outlets.Count,
            ["firstSeen"] = tally.FirstSeen,
            ["lastSeen"] = tally.LastSeen,
            ["confidence"] = tally.Best!.Confidence,
            ["quote"] = tally.Best.Quote,
        };
        return row;
    }
}
