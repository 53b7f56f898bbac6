using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Names how often the press has told what is proposed of these two, of the states behind them, of those who are what they are, and of each alone, against how often it tells it of any two that it names
/// together: each level is about two thirds more often than the one below, 0 is as often and is not named.
/// </summary>
internal sealed class HistoryClues(AnnotatedArticle article, DyadHistory history)
{
    private const double Step = 0.5;
    private const int Lowest = -6;
    private const int Highest = 9;

    // How many articles of the common kind an actor counts as having beside its own, so that few articles say little.
    private const double ForPair = 3;
    private const double ForMany = 10;
    private const double ForActor = 10;

    private static readonly (string Name, Func<HistoryCounts, int> Count)[] OfDyad = [("met", c => c.Met), ("acc", c => c.Accuses + c.Accused), ("sup", c => c.Supports + c.Supported)];
    private static readonly (string Name, Func<HistoryCounts, int> Count)[] OfActor = [("accuses", c => c.Accuses), ("accused", c => c.Accused), ("supports", c => c.Supports), ("supported", c => c.Supported)];
    private static readonly (string Name, Func<HistoryCounts, int> Count)[] OfMeeting = [("met", c => c.Met)];

    public IEnumerable<string> Of(Proposal proposal)
    {
        if (history.IsEmpty) yield break;
        var relation = proposal.Trigger.Entry.Relation;
        var (subject, @object) = (article.Entities[proposal.Subject.Entity], article.Entities[proposal.Object.Entity]);
        foreach (var (kind, one, other) in HistoryNames.DyadsOf(subject, @object))
            foreach (var clue in Dyad(kind, relation, one, other)) yield return clue;

        // Who meets has no direction.
        var (first, second) = relation == Relation.MetWith ? ("party", "party") : ("subject", "object");
        foreach (var clue in Actor(first, relation, subject)) yield return clue;
        foreach (var clue in Actor(second, relation, @object)) yield return clue;
    }

    private IEnumerable<string> Dyad(DyadKind kind, Relation relation, string one, string other)
    {
        if (history.Of(one, other) is not { } counts)
        {
            yield return $"{ClueWeights.Stepped}{Named(kind)}={relation}.unknown";
            yield break;
        }

        foreach (var (name, count) in OfDyad)
            if (Level(count(counts), counts.Articles, count(history.OfAllDyads), history.OfAllDyads.Articles, kind == DyadKind.Pair ? ForPair : ForMany) is not 0 and var level) yield return $"{ClueWeights.Stepped}{Named(kind)}={relation}.{name}.{level}";
        var (there, back) = relation switch { Relation.Accused => (counts.Accuses, counts.Accused), Relation.Supports => (counts.Supports, counts.Supported), _ => (0, 0) };
        if (Rounded((there + 1.0) / (back + 1.0)) is not 0 and var way) yield return $"{ClueWeights.Stepped}{Named(kind)}-way={relation}.{way}";
    }

    private IEnumerable<string> Actor(string end, Relation relation, Entity entity)
    {
        foreach (var clue in Alone(end, relation, HistoryNames.NameOf(entity))) yield return clue;
        foreach (var clue in Alone($"{end}-class", relation, HistoryNames.ClassOf(entity))) yield return clue;
    }

    private IEnumerable<string> Alone(string end, Relation relation, string? actor)
    {
        if (actor is null) yield break;
        if (history.Of(actor) is not { } counts)
        {
            yield return $"{ClueWeights.Stepped}{end}={relation}.unknown";
            yield break;
        }

        foreach (var (name, count) in relation == Relation.MetWith ? OfMeeting : OfActor)
            if (Level(count(counts), counts.Articles, count(history.OfAllActors), history.OfAllActors.Articles, ForActor) is not 0 and var level) yield return $"{ClueWeights.Stepped}{end}={relation}.{name}.{level}";
    }

    private static string Named(DyadKind kind) => kind switch { DyadKind.Pair => "pair", DyadKind.Sides => "sides", DyadKind.WithSide => "with-side", DyadKind.OfSide => "of-side", _ => "classes" };

    /// <summary>How often something is told, against how often it is told of all.</summary>
    private static int Level(int told, int articles, int toldOfAll, int articlesOfAll, double prior)
    {
        if (toldOfAll == 0) return 0;
        var common = (double)toldOfAll / articlesOfAll;
        return Rounded((told + prior * common) / (articles + prior) / common);
    }

    private static int Rounded(double times) => Math.Clamp((int)Math.Round(Math.Log(times) / Step), Lowest, Highest);
}
