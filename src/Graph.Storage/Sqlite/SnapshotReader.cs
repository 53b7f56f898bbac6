using System.Collections.Immutable;
using System.Globalization;
using Graph.Core.Deltas;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Reads the graph out of the tables and views.</summary>
internal static class SnapshotReader
{
    /// <summary>Reads the whole graph in one transaction, so that a writer at work is seen before or after an article, never within.</summary>
    public static async Task<GraphSnapshot> ReadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = connection.BeginTransaction(deferred: true);
        Task<List<T>> Rows<T>(string sql, Func<SqliteDataReader, T> row) => RowsAsync(connection, transaction, sql, row, cancellationToken);

        var articles = await Rows(
            "SELECT id, title, outlet, published, url, hash, reader FROM article",
            r => new ArticleNode(r.GetString(0), Text(r, 1), Text(r, 2), Day(r, 3), Text(r, 4), r.GetString(5), r.GetString(6)));
        var aliases = (await Rows("SELECT actor, alias FROM actor_alias", r => (Actor: r.GetString(0), Alias: r.GetString(1))))
            .ToLookup(a => a.Actor, a => a.Alias, StringComparer.Ordinal);
        var actors = await Rows(
            "SELECT id, type, name, name_latin, office, country, kind FROM actor",
            r => new ActorNode(
                r.GetString(0), Terms.ActorTypeOf(r.GetString(1)), Text(r, 2), r.GetString(3), [.. aliases[r.GetString(0)].Order(StringComparer.Ordinal)], Text(r, 4), Text(r, 5), Text(r, 6)));
        var offices = await Rows(
            "SELECT person, state, office, first_seen, last_seen FROM serves",
            r => new OfficeHeld(r.GetString(0), r.GetString(1), r.GetString(2), Day(r, 3), Day(r, 4)));
        var memberships = await Rows("SELECT part, whole FROM part_of", r => new Membership(r.GetString(0), r.GetString(1)));
        var mentions = await Rows("SELECT article, actor, count FROM mention", r => new ArticleMention(r.GetString(0), r.GetString(1), r.GetInt32(2)));
        var statements = await Rows(
            "SELECT article, id, relation, subject, object, status, manner, speaker, quote, quote_start, quote_end, rule, confidence, date FROM statement",
            r => new EvidencedStatement(r.GetString(0), Statement(r)));
        var relationships = await Rows(
            "SELECT relation, subject, object, statements, articles, outlets, first_seen, last_seen, confidence, quote FROM relationship",
            r => new Relationship(
                Terms.RelationOf(r.GetString(0)), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5), Day(r, 6), Day(r, 7), r.GetDouble(8), r.GetString(9)));
        return GraphSnapshot.InOrder(articles, actors, offices, memberships, mentions, statements, relationships);
    }

    /// <summary>Reads what is known of every article without its content.</summary>
    public static async Task<ImmutableSortedDictionary<string, ArticleState>> ReadArticlesAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(
            connection,
            transaction: null,
            "SELECT id, hash, reader, given, file FROM article",
            r => KeyValuePair.Create(r.GetString(0), new ArticleState(r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : new Origin(r.GetString(3), r.GetString(4)))),
            cancellationToken);
        return rows.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static StatementNode Statement(SqliteDataReader r) => new(
        r.GetString(1),
        Terms.RelationOf(r.GetString(2)),
        r.GetString(3),
        r.GetString(4),
        Terms.StatusOf(r.GetString(5)),
        Text(r, 6) is { } manner ? Terms.MannerOf(manner) : null,
        Text(r, 7),
        r.GetString(8),
        r.GetInt32(9),
        r.GetInt32(10),
        r.GetString(11),
        r.GetDouble(12),
        Day(r, 13));

    private static async Task<List<T>> RowsAsync<T>(
        SqliteConnection connection, SqliteTransaction? transaction, string sql, Func<SqliteDataReader, T> row, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(row(reader));
        return rows;
    }

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateOnly? Day(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
