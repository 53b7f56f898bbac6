using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Graph.Core.Deltas;
using Graph.Core.Extraction;

namespace Graph.Storage.Neo4j;

/// <summary>Articles that are put into the graph in one transaction: the last word of each on what it says.</summary>
internal sealed class GraphBatch
{
    private GraphBatch(ImmutableSortedDictionary<string, ArticleUpdate> updates, ImmutableDictionary<string, string> fingerprints) => (Updates, Fingerprints) = (updates, fingerprints);

    /// <summary>What each article says, by its id.</summary>
    public ImmutableSortedDictionary<string, ArticleUpdate> Updates { get; }

    /// <summary>The hash of each update by the article's id: one that the graph knows is in the graph already.</summary>
    public ImmutableDictionary<string, string> Fingerprints { get; }

    /// <summary>The actors that the articles mention.</summary>
    public IEnumerable<string> Actors => Updates.Values.SelectMany(u => u.Delta.Actors).Select(a => a.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The relationships that rest on the articles.</summary>
    public IEnumerable<RelationshipKey> Relationships => Updates.Values.SelectMany(u => u.Delta.Statements).Where(s => s.Status == Status.Asserted).Select(KeyOf).Distinct();

    /// <summary>Makes a batch; of two updates of an article the later holds.</summary>
    public static GraphBatch Of(IEnumerable<ArticleUpdate> updates)
    {
        var byArticle = ImmutableSortedDictionary.CreateBuilder<string, ArticleUpdate>(StringComparer.Ordinal);
        foreach (var update in updates) byArticle[update.Delta.Article.Id] = update;
        return new GraphBatch(byArticle.ToImmutable(), byArticle.ToImmutableDictionary(u => u.Key, u => Fingerprint(u.Value), StringComparer.Ordinal));
    }

    /// <summary>What is left of the batch without the articles that the graph holds as they are.</summary>
    /// <param name="known">The fingerprints in the graph.</param>
    public GraphBatch Without(IReadOnlyDictionary<string, string?> known) =>
        new(Updates.RemoveRange(Updates.Keys.Where(id => known.GetValueOrDefault(id) == Fingerprints[id])), Fingerprints);

    /// <summary>The relationship that a statement speaks of.</summary>
    public static RelationshipKey KeyOf(StatementNode statement) => new(statement.Relation, statement.Subject, statement.Object);

    private static string Fingerprint(ArticleUpdate update) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(update)));
}
