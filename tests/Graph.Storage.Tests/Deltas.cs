using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Storage.Cypher;

namespace Graph.Storage.Tests;

/// <summary>Deltas as the reader would make them, written short.</summary>
internal static class Deltas
{
    public static GraphDelta Article(string id, ActorContribution[] actors, StatementNode[]? statements = null, string? outlet = null, DateOnly? published = null, string hash = "h1") => new(
        new ArticleNode(id, $"Title of {id}", outlet, published, null, hash, "reader-1"),
        [.. actors.OrderBy(a => a.Id, StringComparer.Ordinal)],
        [.. (statements ?? []).Select(s => s with { Date = published }).OrderBy(s => s.Id, StringComparer.Ordinal)],
        []);

    public static ActorContribution Country(string iso3, string name, params string[] aliases) =>
        new(iso3, ActorType.Country, name, iso3, [.. aliases], null, iso3, null, 1);

    public static ActorContribution Person(string id, string? name, string? office = null, string? country = null) =>
        new(id, ActorType.Person, name, "Latin " + id, [], office, country, null, 2);

    public static ActorContribution Organization(string id, string name, string? country = null, string? kind = null) =>
        new(id, ActorType.Organization, name, "Latin " + id, [], null, country, kind, 1);

    public static StatementNode Says(string id, Relation relation, string subject, string @object, Status status = Status.Asserted, double confidence = 0.9, string? quote = null) =>
        new(id, relation, subject, @object, status, null, null, quote ?? "quote of " + id, 10, 20, "test.rule", confidence, null);

    public static DateOnly Day(int day) => new(2024, 12, day);

    /// <summary>Applies one article alone.</summary>
    public static Task ApplyAsync(this IGraphStore store, GraphDelta delta, Origin? origin, CancellationToken cancellationToken) => store.ApplyAsync([new ArticleUpdate(delta, origin)], cancellationToken);

    /// <summary>The graph as <c>graph export</c> prints it: equal graphs are equal texts.</summary>
    public static string Printed(this GraphSnapshot graph)
    {
        using var text = new StringWriter();
        CypherScript.Write(graph, text);
        return text.ToString();
    }

    /// <summary>Two states, a minister and his ministry, and a statement of each kind.</summary>
    public static GraphDelta Whole(string article = "a1") => new(
        new ArticleNode(article, "Title", "Outlet", Day(1), "https://example.org/1", "hash", "reader-1"),
        [
            Country("IRQ", "العراق", "بغداد"),
            new ActorContribution("O-1", ActorType.Organization, "وزارة الخارجية", "Ministry", ["الوزارة"], null, "IRQ", "ministry", 3),
            Person("P-1", "فؤاد حسين", "وزير الخارجية", "IRQ"),
            Country("SYR", "سوريا"),
        ],
        [
            Says($"S-{article}-1", Relation.Supports, "IRQ", "SYR") with { Manner = Manner.Verbal, Speaker = "P-1", Date = Day(1) },
            Says($"S-{article}-2", Relation.MetWith, "P-1", "SYR", Status.Planned, 0.5) with { Manner = Manner.Visit, Date = Day(1) },
            Says($"S-{article}-3", Relation.Accused, "O-1", "SYR", Status.Denied, 1) with { Date = Day(1) },
        ],
        [new Membership("O-1", "IRQ")]);

    public static ImmutableArray<Relationship> Of(this GraphSnapshot graph, Relation relation) => [.. graph.Relationships.Where(r => r.Relation == relation)];

    public static ActorNode Actor(this GraphSnapshot graph, string id) => graph.Actors.Single(a => a.Id == id);
}
