using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Training.History;

/// <summary>Counts in how many articles actors and dyads are named, and in how many something is stated of them.</summary>
internal sealed class HistoryCounter
{
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
        foreach (var (one, other) in article.Together) Add(_dyads, one, other, new(1, 0, 0, 0, 0, 0));
        foreach (var (relation, subject, @object) in article.Related) Add(_dyads, subject, @object, AsSubject(relation));
        foreach (var (relation, subject) in article.Subjects) Add(_actors, subject, AsSubject(relation));
        foreach (var (relation, @object) in article.Objects) Add(_actors, @object, AsSubject(relation).Reverse());
    }

    private static HistoryCounts AsSubject(Relation relation) => relation switch
    {
        Relation.MetWith => HistoryCounts.None with { Met = 1 },
        Relation.Accused => HistoryCounts.None with { Accuses = 1 },
        _ => HistoryCounts.None with { Supports = 1 },
    };

    private static void Add(Dictionary<string, HistoryCounts> counts, string name, HistoryCounts more) => counts[name] = counts.GetValueOrDefault(name, HistoryCounts.None).Plus(more);

    private static void Add(Dictionary<(string, string), HistoryCounts> counts, string one, string other, HistoryCounts more)
    {
        var key = HistoryNames.Ordered(one, other);
        counts[key] = counts.GetValueOrDefault(key, HistoryCounts.None).Plus(HistoryNames.AreOrdered(one, other) ? more : more.Reverse());
    }
}

/// <summary>What one article names and states, each thing once.</summary>
/// <param name="Named">The actors it names.</param>
/// <param name="Together">The dyads it names.</param>
/// <param name="Related">What it states of dyads; of a meeting in the order of the names.</param>
/// <param name="Subjects">Who does what in it; who meets, on whichever end.</param>
/// <param name="Objects">To whom it is done.</param>
internal sealed record Observed(
    IReadOnlyCollection<string> Named,
    IReadOnlyCollection<(string One, string Other)> Together,
    IReadOnlyCollection<(Relation Relation, string Subject, string Object)> Related,
    IReadOnlyCollection<(Relation Relation, string Subject)> Subjects,
    IReadOnlyCollection<(Relation Relation, string Object)> Objects)
{
    // A list of everybody who came says nothing of any two of them.
    private const int MostActors = 40;

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
            foreach (var (_, one, other) in HistoryNames.DyadsOf(subject, @object))
                related.Add(statement.Relation == Relation.MetWith ? (statement.Relation, HistoryNames.Ordered(one, other).Low, HistoryNames.Ordered(one, other).High) : (statement.Relation, one, other));
            foreach (var name in HistoryNames.NamesOf(subject)) subjects.Add((statement.Relation, name));
            foreach (var name in HistoryNames.NamesOf(@object))
            {
                if (statement.Relation == Relation.MetWith) subjects.Add((statement.Relation, name));
                else objects.Add((statement.Relation, name));
            }
        }

        return new Observed(article.Entities.SelectMany(HistoryNames.NamesOf).ToHashSet(StringComparer.Ordinal), TogetherIn(article), related, subjects, objects);
    }

    private static HashSet<(string One, string Other)> TogetherIn(AnnotatedArticle article)
    {
        var together = new HashSet<(string, string)>();
        if (article.Entities.Length > MostActors) return together;
        for (var i = 0; i < article.Entities.Length; i++)
            for (var j = i + 1; j < article.Entities.Length; j++)
                foreach (var (_, one, other) in HistoryNames.DyadsOf(article.Entities[i], article.Entities[j])) together.Add(HistoryNames.Ordered(one, other));
        return together;
    }
}
