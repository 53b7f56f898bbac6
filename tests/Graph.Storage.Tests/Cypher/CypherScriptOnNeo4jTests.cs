using System.Text.Json;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Neo4j;
using Graph.Storage.Tests.Sqlite;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Cypher;

/// <summary>The script on a real server. The graph has ids of its own, so that whatever else the server holds stays.</summary>
public sealed class CypherScriptOnNeo4jTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _run = $"cypher-script-test-{Guid.NewGuid():N}-";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_script_loads_and_loads_again_without_a_trace()
    {
        await using var database = await Neo4jDatabase.TakeAsync();
        using var server = Neo4jServer.OrSkip();
        var graph = await GraphAsync();
        try
        {
            await LoadAsync(server, graph);
            var once = await HeldAsync(server);
            await LoadAsync(server, graph);
            var twice = await HeldAsync(server);

            twice.ShouldBe(once);
            once.ShouldBe(Expected(graph));
        }
        finally
        {
            await server.RunAsync("MATCH (n) WHERE n.id STARTS WITH $run DETACH DELETE n", new { run = _run });
        }
    }

    [Fact]
    public async Task Hostile_text_arrives_as_it_was()
    {
        await using var database = await Neo4jDatabase.TakeAsync();
        using var server = Neo4jServer.OrSkip();
        foreach (var text in Hostile.Texts.Select(t => t.Data))
        {
            var script = new System.Text.StringBuilder("RETURN ");
            Storage.Cypher.CypherLiteral.Append(script, text);
            (await server.RunAsync(script.ToString()))[0][0].GetString().ShouldBe(text);
        }
    }

    private static async Task LoadAsync(Neo4jServer server, GraphSnapshot graph)
    {
        foreach (var statement in CypherScriptTests.Statements(graph.Printed())) await server.RunAsync(statement);
    }

    /// <summary>Every node and relationship of the run on a line, with labels and properties.</summary>
    private async Task<string[]> HeldAsync(Neo4jServer server)
    {
        var nodes = await server.RunAsync("MATCH (n) WHERE n.id STARTS WITH $run RETURN labels(n), properties(n)", new { run = _run });
        var relationships = await server.RunAsync("MATCH (a)-[r]->(b) WHERE a.id STARTS WITH $run RETURN a.id, type(r), b.id, properties(r)", new { run = _run });
        var lines = nodes.Select(n => Line(string.Join(':', Strings(n[0]).Order(StringComparer.Ordinal)), n[1]))
            .Concat(relationships.Select(r => Line($"{r[0]} {r[1]} {r[2]}", r[3])));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string[] Expected(GraphSnapshot graph)
    {
        static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd");
        var lines = new List<string>();
        lines.AddRange(graph.Articles.Select(a => Line("Article", new { id = a.Id, title = a.Title, outlet = a.Outlet, published = Date(a.Published), url = a.Url, hash = a.Hash })));
        lines.AddRange(graph.Actors.Select(a => Line(
            string.Join(':', new[] { "Actor", Terms.Of(a.Type) }.Order(StringComparer.Ordinal)),
            new { id = a.Id, name = a.Name, nameLatin = a.NameLatin, aliases = a.Aliases, office = a.Office, country = a.Country, kind = a.Kind })));
        lines.AddRange(graph.Offices.Select(o => Line($"{o.Person} SERVES {o.State}", new { office = o.Office, firstSeen = Date(o.FirstSeen), lastSeen = Date(o.LastSeen) })));
        lines.AddRange(graph.Memberships.Select(m => Line($"{m.Part} PART_OF {m.Whole}", new { })));
        lines.AddRange(graph.Mentions.Select(m => Line($"{m.Article} MENTIONS {m.Actor}", new { count = m.Count })));
        foreach (var (article, s) in graph.Statements)
        {
            lines.Add(Line("Statement", new
            {
                id = s.Id,
                relation = Terms.Of(s.Relation),
                status = Terms.Of(s.Status),
                manner = s.Manner is { } manner ? Terms.Of(manner) : null,
                quote = s.Quote,
                start = s.Start,
                end = s.End,
                rule = s.Rule,
                confidence = s.Confidence,
                date = Date(s.Date),
            }));
            lines.Add(Line($"{s.Id} EVIDENCED_BY {article}", new { }));
            lines.Add(Line($"{s.Id} SUBJECT {s.Subject}", new { }));
            lines.Add(Line($"{s.Id} OBJECT {s.Object}", new { }));
            if (s.Speaker is { } speaker) lines.Add(Line($"{s.Id} SAID_BY {speaker}", new { }));
        }

        lines.AddRange(graph.Relationships.Select(r => Line(
            $"{r.Subject} {Terms.Of(r.Relation)} {r.Object}",
            new { statements = r.Statements, articles = r.Articles, outlets = r.Outlets, firstSeen = Date(r.FirstSeen), lastSeen = Date(r.LastSeen), confidence = r.Confidence, quote = r.Quote })));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string Line(string what, object properties) => Line(what, JsonSerializer.SerializeToElement(properties));

    private static string Line(string what, JsonElement properties) => what + " " + string.Join(
        ", ",
        properties.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}={Value(p.Value)}"));

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString("R"),
        JsonValueKind.Array => string.Join('|', Strings(value)),
        _ => value.ToString(),
    };

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(e => e.GetString()!);

    private async Task<GraphSnapshot> GraphAsync()
    {
        await using var store = new SqliteGraphStore(_folder["graph.db"]);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        await store.ApplyAsync(Own(Whole()), null, Cancellation);
        await store.ApplyAsync(Own(Whole("a2") with { Statements = [Says("S-9", Relation.Accused, "P-1", "O-1", quote: "'}) DETACH DELETE n //\n\\u0027")] }), null, Cancellation);
        return await store.ReadAsync(Cancellation);
    }

    /// <summary>The same delta with ids that only this run has.</summary>
    private GraphDelta Own(GraphDelta delta) => new(
        delta.Article with { Id = _run + delta.Article.Id },
        [.. delta.Actors.Select(a => a with { Id = _run + a.Id, Country = a.Country is null ? null : _run + a.Country })],
        [.. delta.Statements.Select(s => s with { Id = _run + s.Id, Subject = _run + s.Subject, Object = _run + s.Object, Speaker = s.Speaker is null ? null : _run + s.Speaker })],
        [.. delta.Memberships.Select(m => new Membership(_run + m.Part, _run + m.Whole))]);
}
