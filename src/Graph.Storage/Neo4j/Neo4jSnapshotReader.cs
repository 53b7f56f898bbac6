using System.Collections.Immutable;
using Graph.Core.Deltas;

namespace Graph.Storage.Neo4j;

/// <summary>Reads the graph out of the server.</summary>
/// <param name="run">Runs a statement that reads.</param>
internal sealed class Neo4jSnapshotReader(Func<CypherStatement, Task<CypherResult>> run)
{
    /// <summary>How often the graph has been written to.</summary>
    public async Task<int> ReadRevisionAsync() => (await RowsAsync("revision", r => r.Number("revision"))).SingleOrDefault();

    /// <summary>Reads the whole graph.</summary>
    public async Task<GraphSnapshot> ReadAsync() => GraphSnapshot.InOrder(
        await RowsAsync("articles", r => new ArticleNode(r.Text("id"), r.TextOrNull("title"), r.TextOrNull("outlet"), r.Day("published"), r.TextOrNull("url"), r.Text("hash"), r.TextOrNull("reader") ?? "")),
        await RowsAsync("actors", r => new ActorNode(
            r.Text("id"), Terms.ActorTypeOf(r.Text("type")), r.TextOrNull("name"), r.Text("nameLatin"), r.Texts("aliases"), r.TextOrNull("office"), r.TextOrNull("country"), r.TextOrNull("kind"))),
        await RowsAsync("offices", r => new OfficeHeld(r.Text("person"), r.Text("state"), r.Text("office"), r.Day("firstSeen"), r.Day("lastSeen"))),
        await RowsAsync("memberships", r => new Membership(r.Text("part"), r.Text("whole"))),
        await RowsAsync("mentions", r => new ArticleMention(r.Text("article"), r.Text("actor"), r.Number("count"))),
        await RowsAsync("statements", r => new EvidencedStatement(r.Text("article"), Statement(r))),
        await RowsAsync("relationships", r => new Relationship(
            Terms.RelationOf(r.Text("relation")),
            r.Text("subject"),
            r.Text("object"),
            r.Number("statements"),
            r.Number("articles"),
            r.Number("outlets"),
            r.Day("firstSeen"),
            r.Day("lastSeen"),
            r.Real("confidence"),
            r.Text("quote"))));

    /// <summary>Reads what is known of every article without its content.</summary>
    public async Task<ImmutableSortedDictionary<string, ArticleState>> ReadArticlesAsync()
    {
        var articles = await RowsAsync("article-states", r => KeyValuePair.Create(r.Text("id"), new ArticleState(r.Text("hash"), r.TextOrNull("reader") ?? "", Origin(r))));
        return articles.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static Origin? Origin(NamedRow row) => row.TextOrNull("given") is { } given ? new Origin(given, row.Text("file")) : null;

    private static StatementNode Statement(NamedRow r) => new(
        r.Text("id"),
        Terms.RelationOf(r.Text("relation")),
        r.Text("subject"),
        r.Text("object"),
        Terms.StatusOf(r.Text("status")),
        r.TextOrNull("manner") is { } manner ? Terms.MannerOf(manner) : null,
        r.TextOrNull("speaker"),
        r.Text("quote"),
        r.Number("start"),
        r.Number("end"),
        r.Text("rule"),
        r.Real("confidence"),
        r.Day("date"));

    private async Task<ImmutableArray<T>> RowsAsync<T>(string statement, Func<NamedRow, T> row) => [.. (await run(GraphStatements.Reading(statement))).Select(row)];
}
