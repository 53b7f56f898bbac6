using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Training.History;

/// <summary>Counts in how many articles actors and dyads are named, and in how many something is stated of them.</summary>
internal sealed class HistoryCounter
{
    // A list of everybody who came says nothing of any two of them.
    private const int MostActors = 40;

    private readonly Dictionary<string, HistoryCounts> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Low, string High), HistoryCounts> _dyads = [];

    /// <summary>How many articles were counted.</summary>
    public int Articles { get; private set; }

    /// <summary>The counts of every actor.</summary>
    public IEnumerable<KeyValuePair<string, HistoryCounts>> Actors => _actors;

    /// <summary>The counts of every dyad; they speak of the first.</summary>
    public IEnumerable<KeyValuePair<(string Low, string High), HistoryCounts>> Dyads => _dyads;

    /// <summary>Counts one article: each actor and dyad once, and once for each relation in which it stands.</summary>
    public void Add(Observed article)
    {
        Articles++;
        foreach (var name in article.Named) Add(_actors, name, new(1, 0, 0, 0, 0, 0));
        if (article.Named.Count <= MostActors) AddTogether(article.Named);
        if (article.Sides.Count <= MostActors) AddTogether(article.Sides);
        foreach (var (relation, subject, @object) in article.Related)
        {
            var counts = relation switch { Relation.MetWith => HistoryCounts.None with { Met = 1 }, Relation.Accused => HistoryCounts.None with { Accuses = 1 }, _ => HistoryCounts.None with { Supports = 1 } };
            Add(_dyads, subject, @object, counts);
        }

        foreach (var (relation, subject) in article.Subjects) Add(_actors, subject, relation switch { Relation.MetWith => HistoryCounts.None with { Met = 1 }, Relation.Accused => HistoryCounts.None with { Accuses = 1 }, _ => HistoryCounts.None with { Supports = 1 } });
        foreach (var (relation, @object) in article.Objects) Add(_actors, @object, relation == Relation.Accused ? HistoryCounts.None with { Accused = 1 } : HistoryCounts.None with { Supported = 1 });
    }

    private void AddTogether(IReadOnlyCollection<string> names)
    {
        string[] all = [.. names];
        for (var i = 0; i < all.Length; i++)
            for (var j = i + 1; j < all.Length; j++) Add(_dyads, all[i], all[j], new(1, 0, 0, 0, 0, 0));
    }

    private static void Add(Dictionary<string, HistoryCounts> counts, string name, HistoryCounts more) => counts[name] = counts.GetValueOrDefault(name, HistoryCounts.None).Plus(more);

    private static void Add(Dictionary<(string, string), HistoryCounts> counts, string one, string other, HistoryCounts more)
    {
        var isOrdered = string.CompareOrdinal(one, other) <= 0;
        var key = isOrdered ? (one, other) : (other, one);
        counts[key] = counts.GetValueOrDefault(key, HistoryCounts.None).Plus(isOrdered ? more : more.Reversed);
    }
}

/// <summary>What one article names and states, each thing once.</summary>
/// <param name="Named">The actors it names.</param>
/// <param name="Sides">The sides it names.</param>
/// <param name="Related">What it states of two actors, and of two sides.</param>
/// <param name="Subjects">Who does what in it; who meets, on whichever end.</param>
/// <param name="Objects">To whom it is done.</param>
internal sealed record Observed(
    IReadOnlyCollection<string> Named,
    IReadOnlyCollection<string> Sides,
    IReadOnlyCollection<(Relation Relation, string Subject, string Object)> Related,
    IReadOnlyCollection<(Relation Relation, string Subject)> Subjects,
    IReadOnlyCollection<(Relation Relation, string Object)> Objects)
{
    /// <summary>What an article names and states.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Its statements, of whatever status: a denied accusation is one more between the two.</param>
    public static Observed Of(AnnotatedArticle article, IEnumerable<Statement> statements)
    {
        var related = new HashSet<(Relation, string, string)>();
        var subjects = new HashSet<(Relation, string)>();
        var objects = new HashSet<(Relation, string)>();
        foreach (var statement in statements)
        {
            var (subject, @object) = (article.Entities[statement.Subject], article.Entities[statement.Object]);
            var (one, other) = (DyadHistory.NameOf(subject), DyadHistory.NameOf(@object));
            Relate(one, other);
            Relate(DyadHistory.SideOf(subject), DyadHistory.SideOf(@object));
            if (one is not null) subjects.Add((statement.Relation, one));
            if (other is null) continue;
            if (statement.Relation == Relation.MetWith) subjects.Add((statement.Relation, other));
            else objects.Add((statement.Relation, other));

            void Relate(string? from, string? to)
            {
                if (from is null || to is null || from == to) return;
                related.Add(statement.Relation == Relation.MetWith && string.CompareOrdinal(from, to) > 0 ? (statement.Relation, to, from) : (statement.Relation, from, to));
            }
        }

        return new Observed(Names(article, DyadHistory.NameOf), Names(article, DyadHistory.SideOf), related, subjects, objects);
    }

    private static HashSet<string> Names(AnnotatedArticle article, Func<Entity, string?> name) => article.Entities.Select(name).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
