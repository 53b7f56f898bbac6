using System.Globalization;
using Graph.Core.Deltas;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Writes what articles contribute into the tables, within the caller's transaction.</summary>
internal sealed class DeltaWriter(SqliteConnection connection) : IDisposable
{
    // Children before parents, so that no foreign key has anything to look for.
    private readonly PreparedCommand[] _removals =
    [
        .. new[]
        {
            "DELETE FROM statement WHERE article = $article",
            "DELETE FROM membership WHERE article = $article",
            "DELETE FROM mention_alias WHERE article = $article",
            "DELETE FROM mention WHERE article = $article",
            "DELETE FROM article WHERE id = $article",
        }.Select(sql => new PreparedCommand(connection, sql, "$article")),
    ];

    private readonly PreparedCommand _article = Insert(connection, "article", "id", "title", "outlet", "published", "url", "hash", "reader", "given", "file");
    private readonly PreparedCommand _mention = Insert(connection, "mention", "article", "actor", "type", "name", "name_latin", "office", "country", "kind", "count");
    private readonly PreparedCommand _alias = Insert(connection, "mention_alias", "article", "actor", "alias");
    private readonly PreparedCommand _membership = Insert(connection, "membership", "article", "part", "whole");
    private readonly PreparedCommand _statement = Insert(
        connection, "statement", "id", "article", "relation", "subject", "object", "status", "manner", "speaker", "quote", "quote_start", "quote_end", "rule", "confidence", "date");

    /// <summary>Puts what the article says in the place of what it said before.</summary>
    public async Task ReplaceAsync(GraphDelta delta, Origin? origin, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        var article = delta.Article;
        await RemoveAsync(article.Id, transaction, cancellationToken);
        await _article.ExecuteAsync(
            transaction,
            [article.Id, article.Title, article.Outlet, Day(article.Published), article.Url, article.Hash, article.Reader, origin?.Given, origin?.File],
            cancellationToken);
        foreach (var a in delta.Actors)
        {
            await _mention.ExecuteAsync(transaction, [article.Id, a.Id, Terms.Of(a.Type), a.Name, a.NameLatin, a.Office, a.Country, a.Kind, a.Mentions], cancellationToken);
            foreach (var alias in a.Aliases) await _alias.ExecuteAsync(transaction, [article.Id, a.Id, alias], cancellationToken);
        }

        foreach (var m in delta.Memberships) await _membership.ExecuteAsync(transaction, [article.Id, m.Part, m.Whole], cancellationToken);
        foreach (var s in delta.Statements)
        {
            await _statement.ExecuteAsync(
                transaction,
                [
                    s.Id, article.Id, Terms.Of(s.Relation), s.Subject, s.Object, Terms.Of(s.Status), s.Manner is { } manner ? Terms.Of(manner) : null, s.Speaker,
                    s.Quote, s.Start, s.End, s.Rule, s.Confidence, Day(s.Date),
                ],
                cancellationToken);
        }
    }

    /// <summary>Takes out all that the article said.</summary>
    /// <returns>Whether the article was there.</returns>
    public async Task<bool> RemoveAsync(string article, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = 0;
        foreach (var removal in _removals) rows = await removal.ExecuteAsync(transaction, [article], cancellationToken);
        return rows > 0;
    }

    public void Dispose()
    {
        foreach (var command in _removals) command.Dispose();
        foreach (var command in new[] { _article, _mention, _alias, _membership, _statement }) command.Dispose();
    }

    private static PreparedCommand Insert(SqliteConnection connection, string table, params string[] columns)
    {
        var parameters = Array.ConvertAll(columns, c => "$" + c);
        return new PreparedCommand(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", parameters)})", parameters);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
