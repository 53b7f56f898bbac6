using Graph.Core.Deltas;

namespace Graph.Storage.Neo4j;

/// <summary>
/// The tallies that a store has at hand. One is read from the graph when it is first needed, and holds as long as nobody else writes to the graph; what
/// an article takes back is read anew.
/// </summary>
internal sealed class GraphTallies
{
    /// <summary>More than these are not kept from one batch to the next, so that a long run does not fill the memory.</summary>
    private const int MostKept = 500_000;

    private readonly Dictionary<string, ActorTally> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<RelationshipKey, RelationshipTally> _relationships = [];

    // The relationships in the graph, of the subjects whose relationships are known.
    private readonly HashSet<RelationshipKey> _there = [];
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private long _revision = -1;

    /// <summary>The tally of an actor; it has been loaded.</summary>
    public ActorTally Of(string actor) => _actors[actor];

    /// <summary>The tally of a relationship, which is empty where there is none; it has been loaded.</summary>
    public RelationshipTally this[RelationshipKey relationship]
    {
        get => _relationships[relationship];
        set => _relationships[relationship] = value;
    }

    /// <summary>Whether a relationship, which has been loaded, is in the graph.</summary>
    public bool IsThere(RelationshipKey relationship) => _there.Contains(relationship);

    /// <summary>Says that relationships are in the graph now, or no longer.</summary>
    public void Mark(IEnumerable<RelationshipKey> relationships, bool areThere)
    {
        if (areThere) _there.UnionWith(relationships);
        else _there.ExceptWith(relationships);
    }

    /// <summary>Forgets everything: what is at hand is not what the graph holds.</summary>
    public void Clear()
    {
        _actors.Clear();
        _relationships.Clear();
        _there.Clear();
        _subjects.Clear();
        _revision = -1;
    }

    /// <summary>Goes on to a new revision of the graph; somebody else's between this and the last makes the tallies useless.</summary>
    public void Advance(long revision)
    {
        if (revision != _revision + 1 || _actors.Count + _relationships.Count + _there.Count > MostKept) Clear();
        _revision = revision;
    }

    /// <summary>Makes the tallies of these actors and relationships ready.</summary>
    /// <param name="transaction">Reads what is not at hand.</param>
    /// <param name="actors">The actors.</param>
    /// <param name="relationships">The relationships.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task LoadAsync(ICypherTransaction transaction, IEnumerable<string> actors, IEnumerable<RelationshipKey> relationships, CancellationToken cancellationToken)
    {
        var newActors = actors.Where(a => _actors.TryAdd(a, new ActorTally(a))).Order(StringComparer.Ordinal).ToList();
        if (newActors.Count > 0)
        {
            var testimonies = await transaction.RunAsync(GraphStatements.Writing("tally-actors", "actors", newActors), cancellationToken);
            foreach (var testimony in testimonies.Select(Testimony)) _actors[testimony.Actor.Id].Add(testimony);
        }

        var newRelationships = relationships.Where(r => _relationships.TryAdd(r, RelationshipTally.Empty)).ToList();
        var newSubjects = newRelationships.Select(r => r.Subject).Where(_subjects.Add).Order(StringComparer.Ordinal).ToList();
        if (newSubjects.Count > 0)
        {
            var outgoing = await transaction.RunAsync(GraphStatements.Writing("outgoing-relationships", "actors", newSubjects), cancellationToken);
            _there.UnionWith(outgoing.Select(KeyOf));
        }

        // Where the graph has no relationship, no asserted statement has been made.
        var pairs = newRelationships.Where(_there.Contains).Select(RowOf).ToList();
        if (pairs.Count > 0)
        {
            var tallies = await transaction.RunAsync(GraphStatements.Writing("tally-relationships", "pairs", pairs), cancellationToken);
            foreach (var (key, tally) in tallies.Select(Tally)) _relationships[key] = tally;
        }
    }

    /// <summary>Forgets actors and relationships that an article takes something back from.</summary>
    public void Forget(IEnumerable<string> actors, IEnumerable<RelationshipKey> relationships)
    {
        foreach (var actor in actors) _actors.Remove(actor);
        foreach (var relationship in relationships) _relationships.Remove(relationship);
    }

    /// <summary>A relationship as a row of a statement.</summary>
    public static Dictionary<string, object?> RowOf(RelationshipKey key) => new(StringComparer.Ordinal) { ["relation"] = Terms.Of(key.Relation), ["subject"] = key.Subject, ["object"] = key.Object };

    /// <summary>A relationship of a row that a statement gave.</summary>
    public static RelationshipKey KeyOf(NamedRow row) => new(Terms.RelationOf(row.Text("relation")), row.Text("subject"), row.Text("object"));

    private static ActorTestimony Testimony(NamedRow row) => new(
        new ActorContribution(
            row.Text("id"), Terms.ActorTypeOf(row.Text("type")), row.TextOrNull("name"), row.Text("nameLatin"), row.Texts("aliases"), row.TextOrNull("office"), row.TextOrNull("country"), row.TextOrNull("kind"), 0),
        row.Texts("partOf"),
        row.Number("articles"),
        row.Day("firstSeen"),
        row.Day("lastSeen"));

    private static (RelationshipKey Key, RelationshipTally Tally) Tally(NamedRow row) => (KeyOf(row), new RelationshipTally
    {
        Statements = row.Number("statements"),
        Articles = row.Number("articles"),
        Outlets = RelationshipTally.Empty.Outlets.Union(row.Texts("outlets")),
        FirstSeen = row.Day("firstSeen"),
        LastSeen = row.Day("lastSeen"),
        Best = new RelationshipTally.Evidence(row.Text("id"), row.Real("confidence"), row.Day("date"), row.Text("quote")),
    });
}
