using System.Collections.Immutable;

namespace Graph.Storage.Neo4j;

/// <summary>Which of some articles the graph holds, at one revision of it.</summary>
/// <param name="Revision">The revision, or -1 where there is no graph.</param>
/// <param name="Fingerprints">What each that is there said, by its id; <c>null</c> for one that another program wrote.</param>
internal sealed record KnownArticles(int Revision, ImmutableSortedDictionary<string, string?> Fingerprints)
{
    /// <summary>Looks for articles.</summary>
    /// <param name="run">Runs a statement that reads.</param>
    /// <param name="articles">Their ids.</param>
    public static async Task<KnownArticles> FindAsync(Func<CypherStatement, Task<CypherResult>> run, IEnumerable<string> articles)
    {
        var rows = (await run(GraphStatements.Writing("known-articles", "articles", articles)))
            .Select(r => (Revision: r.Number("revision"), Id: r.TextOrNull("id"), Fingerprint: r.TextOrNull("fingerprint")))
            .ToList();
        return new KnownArticles(
            rows.Count > 0 ? rows[0].Revision : -1,
            rows.Where(r => r.Id is not null).ToImmutableSortedDictionary(r => r.Id!, r => r.Fingerprint, StringComparer.Ordinal));
    }
}
