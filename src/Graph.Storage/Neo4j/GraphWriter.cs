using System.Collections.Immutable;
using Graph.Core.Deltas;

namespace Graph.Storage.Neo4j;

/// <summary>Writes batches of articles into the graph, each within a transaction of the caller's.</summary>
internal sealed class GraphWriter
{
    /// <summary>A statement gets as many rows as stay below these, so that neither side holds too much at a time.</summary>
    private const int RowsPerStatement = 5_000;
    private const int CharactersPerStatement = 4_000_000;

    private readonly GraphTallies _tallies = new();

    /// <summary>Forgets what is known of the graph, after a transaction that did not take effect.</summary>
    public void Forget() => _tallies.Clear();

    /// <summary>Puts what articles say in the place of what they said before.</summary>
    /// <param name="batch">The articles.</param>
    /// <param name="known">Which of them the graph held a moment ago.</param>
    /// <param name="transaction">Where it is written.</param>
    /// <param name="cancellationToken">Cancels between two statements.</param>
    public async Task ApplyAsync(GraphBatch batch, KnownArticles known, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var there = await LockAsync(batch.Updates.Keys, known, transaction, cancellationToken);
        var withdrawn = await WithdrawAsync(there, transaction, cancellationToken);
        var actors = batch.Actors.Union(withdrawn.Actors, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var relationships = batch.Relationships.Union(withdrawn.Relationships).ToList();
        await _tallies.LoadAsync(transaction, actors, relationships, cancellationToken);
        var before = actors.Except(withdrawn.Actors, StringComparer.Ordinal).ToDictionary(a => a, a => ActorState.Of(_tallies.Of(a)), StringComparer.Ordinal);
        foreach (var (article, update) in batch.Updates) Count(article, update.Delta);

        await WriteAsync("articles", batch.Updates.Values.Select(u => GraphRows.Of(u, batch.Fingerprints[u.Delta.Article.Id])), transaction, cancellationToken);
        await WriteActorsAsync(actors, before, transaction, cancellationToken);
        await WriteAsync("mentions", batch.Updates.SelectMany(u => Rows(u.Key, u.Value.Delta.Actors.Select(a => GraphRows.Of(a, Wholes(u.Value.Delta, a.Id))))), transaction, cancellationToken);
        await WriteAsync("statements", batch.Updates.SelectMany(u => Rows(u.Key, u.Value.Delta.Statements.Select(GraphRows.Of))), transaction, cancellationToken);
        await WriteRelationshipsAsync(relationships, transaction, cancellationToken);
        await RemoveActorsAsync(withdrawn, transaction, cancellationToken);
    }

    /// <summary>Takes out articles and what rests on them alone.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> WithdrawAsync(IReadOnlyCollection<string> articles, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var there = await LockAsync(articles, known: null, transaction, cancellationToken);
        if (there.IsEmpty) return 0;
        var withdrawn = await WithdrawAsync(there, transaction, cancellationToken);
        await _tallies.LoadAsync(transaction, withdrawn.Actors, withdrawn.Relationships, cancellationToken);
        await WriteActorsAsync(withdrawn.Actors, ImmutableDictionary<string, ActorState>.Empty, transaction, cancellationToken);
        await WriteRelationshipsAsync(withdrawn.Relationships, transaction, cancellationToken);
        await transaction.RunAsync(GraphStatements.Writing("withdraw-articles", "articles", there), cancellationToken);
        await RemoveActorsAsync(withdrawn, transaction, cancellationToken);
        return there.Length;
    }

    /// <summary>Keeps all other writers out until the transaction ends, and looks which of the articles there are.</summary>
    private async Task<ImmutableArray<string>> LockAsync(IEnumerable<string> articles, KnownArticles? known, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var locked = await transaction.RunAsync(GraphStatements.Writing("lock"), cancellationToken);
        var revision = locked.Select(r => r.Number("revision")).Single();
        _tallies.Advance(revision);

        // What was known a moment ago is so still unless somebody else has written.
        if (known?.Revision != revision - 1) known = await KnownArticles.FindAsync(statement => transaction.RunAsync(statement, cancellationToken), articles);
        return [.. articles.Where(known.Fingerprints.ContainsKey)];
    }

    private async Task<Withdrawal> WithdrawAsync(ImmutableArray<string> articles, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        if (articles.IsEmpty) return Withdrawal.Nothing;
        Task<CypherResult> RunAsync(string statement) => transaction.RunAsync(GraphStatements.Writing(statement, "articles", articles), cancellationToken);

        var actors = (await RunAsync("withdrawn-actors")).Select(r => r.Text("id")).ToImmutableArray();
        var relationships = (await RunAsync("withdrawn-relationships")).Select(GraphTallies.KeyOf).ToImmutableArray();
        await RunAsync("withdraw");
        _tallies.Forget(actors, relationships);
        var ties = await transaction.RunAsync(GraphStatements.Writing("remove-ties", "actors", actors), cancellationToken);
        return new Withdrawal(actors, relationships, [.. ties.Select(r => r.Text("id"))]);
    }

    private void Count(string article, GraphDelta delta)
    {
        foreach (var actor in delta.Actors)
            _tallies.Of(actor.Id).Add(new ActorTestimony(actor, Wholes(delta, actor.Id), 1, delta.Article.Published, delta.Article.Published));
        foreach (var statements in delta.Statements.Where(s => s.Status == Core.Extraction.Status.Asserted).GroupBy(GraphBatch.KeyOf))
            _tallies[statements.Key] = _tallies[statements.Key].With(delta.Article, [.. statements]);
    }

    private async Task WriteActorsAsync(
        IReadOnlyCollection<string> actors, IReadOnlyDictionary<string, ActorState> before, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var changes = actors.Select(a => _tallies.Of(a)).Where(t => !t.IsEmpty).Select(t => ActorState.Of(t).Since(before.GetValueOrDefault(t.Id, ActorState.Unknown))).ToList();
        await WriteAsync("actors", changes.Where(c => c.Node is not null).Select(c => GraphRows.Of(c.Node!)), transaction, cancellationToken);
        await WriteAsync("offices", changes.SelectMany(c => c.Offices).Select(GraphRows.Of), transaction, cancellationToken);
        await WriteAsync("memberships", changes.SelectMany(c => c.Memberships).Select(GraphRows.Of), transaction, cancellationToken);
    }

    private async Task WriteRelationshipsAsync(IReadOnlyCollection<RelationshipKey> relationships, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var sorted = relationships.OrderBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Object, StringComparer.Ordinal).ThenBy(r => r.Relation)
            .ToLookup(r => (IsThere: _tallies.IsThere(r), IsToBe: _tallies[r].Statements > 0));
        await WriteAsync("create-relationships", sorted[(false, true)].Select(r => GraphRows.Of(r, _tallies[r])), transaction, cancellationToken);
        await WriteAsync("update-relationships", sorted[(true, true)].Select(r => GraphRows.Of(r, _tallies[r])), transaction, cancellationToken);
        await WriteAsync("remove-relationships", sorted[(true, false)].Select(GraphTallies.RowOf), transaction, cancellationToken);
        _tallies.Mark([.. sorted[(false, true)]], areThere: true);
        _tallies.Mark([.. sorted[(true, false)]], areThere: false);
    }

    private async Task RemoveActorsAsync(Withdrawal withdrawn, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var candidates = withdrawn.Actors.Where(a => _tallies.Of(a).IsEmpty).Union(withdrawn.Served, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (candidates.Count == 0) return;
        await transaction.RunAsync(GraphStatements.Writing("unmention-states", "actors", candidates), cancellationToken);
        await transaction.RunAsync(GraphStatements.Writing("remove-actors", "actors", candidates), cancellationToken);
    }

    private static async Task WriteAsync(string statement, IEnumerable<Dictionary<string, object?>> rows, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var part = new List<Dictionary<string, object?>>();
        var weight = default(RowWeight);
        foreach (var row in rows)
        {
            part.Add(row);
            weight += RowWeight.Of(row);
            if (weight is { Rows: < RowsPerStatement, Characters: < CharactersPerStatement }) continue;
            await transaction.RunAsync(GraphStatements.Writing(statement, "rows", part), cancellationToken);
            part.Clear();
            weight = default;
        }

        if (part.Count > 0) await transaction.RunAsync(GraphStatements.Writing(statement, "rows", part), cancellationToken);
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(string article, IEnumerable<Dictionary<string, object?>> items) => items.Chunk(RowsPerStatement).Select(part => GraphRows.OfArticle(article, part));

    private static ImmutableArray<string> Wholes(GraphDelta delta, string part) => [.. delta.Memberships.Where(m => m.Part == part).Select(m => m.Whole)];

    /// <summary>What articles took back that were withdrawn.</summary>
    /// <param name="Actors">The actors they mentioned.</param>
    /// <param name="Relationships">The relationships that rested on them.</param>
    /// <param name="Served">What the actors served and were part of.</param>
    private sealed record Withdrawal(ImmutableArray<string> Actors, ImmutableArray<RelationshipKey> Relationships, ImmutableArray<string> Served)
    {
        public static Withdrawal Nothing { get; } = new([], [], []);
    }

    /// <summary>An actor with its ties, as it stands in the graph or is going to.</summary>
    private sealed record ActorState(ActorNode? Node, ImmutableArray<OfficeHeld> Offices, ImmutableArray<Membership> Memberships)
    {
        public static ActorState Unknown { get; } = new(null, [], []);

        public static ActorState Of(ActorTally tally) => tally.IsEmpty ? Unknown : new ActorState(tally.Node(), [.. tally.Offices], [.. tally.Memberships]);

        /// <summary>What of it has changed.</summary>
        public ActorState Since(ActorState before) => new(
            before.Node is { } was && Node is { } node && was with { Aliases = node.Aliases } == node && was.Aliases.SequenceEqual(node.Aliases) ? null : Node,
            [.. Offices.Except(before.Offices)],
            [.. Memberships.Except(before.Memberships)]);
    }
}
