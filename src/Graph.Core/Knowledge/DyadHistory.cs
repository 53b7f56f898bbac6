using System.Collections.Frozen;
using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Knowledge;

/// <summary>
/// What much news has been read to say of single actors, and of dyads: two actors together, the unit in which event data is counted. Who has accused a party a hundred times is likelier to be meant as its
/// accuser again than a party that has praised it; the history never states anything, it only weighs what a sentence may say.
/// </summary>
public sealed class DyadHistory
{
    private const char OfSide = '~';
    private const char OfClass = '=';

    // An office is told by two words (وزير الخارجية, رئيس الوزراء), a body by one (نقابة, وزارة).
    private const int WordsOfOffice = 2;
    private const int WordsOfBody = 1;

    private readonly FrozenDictionary<string, HistoryCounts> _actors;
    private readonly FrozenDictionary<(string Low, string High), HistoryCounts> _dyads;

    /// <summary>A history of these counts.</summary>
    /// <param name="ofAllActors">The sum over all actors, those that are too rare to be kept included.</param>
    /// <param name="ofAllDyads">The sum over all dyads, likewise.</param>
    /// <param name="actors">The counts of single actors by name.</param>
    /// <param name="dyads">The counts of dyads by both names, in any order; they speak of the first.</param>
    public DyadHistory(HistoryCounts ofAllActors, HistoryCounts ofAllDyads, IEnumerable<KeyValuePair<string, HistoryCounts>> actors, IEnumerable<KeyValuePair<(string One, string Other), HistoryCounts>> dyads)
    {
        OfAllActors = ofAllActors;
        OfAllDyads = ofAllDyads;
        _actors = actors.ToFrozenDictionary(StringComparer.Ordinal);
        _dyads = dyads.ToFrozenDictionary(d => Ordered(d.Key.One, d.Key.Other), d => IsOrdered(d.Key.One, d.Key.Other) ? d.Value : d.Value.Reverse());
    }

    /// <summary>A history that knows nothing.</summary>
    public static DyadHistory Empty { get; } = new(HistoryCounts.None, HistoryCounts.None, [], []);

    /// <summary>The sum over all actors.</summary>
    public HistoryCounts OfAllActors { get; }

    /// <summary>The sum over all dyads.</summary>
    public HistoryCounts OfAllDyads { get; }

    /// <summary>Whether it knows nothing.</summary>
    public bool IsEmpty => _actors.Count == 0 && _dyads.Count == 0;

    /// <summary>What is known of the actor with this name; <c>null</c> for nothing.</summary>
    public HistoryCounts? Of(string actor) => _actors.GetValueOrDefault(actor);

    /// <summary>What is known of the first together with the other; <c>null</c> for nothing.</summary>
    public HistoryCounts? Of(string one, string other) => _dyads.GetValueOrDefault(Ordered(one, other)) is { } counts ? IsOrdered(one, other) ? counts : counts.Reverse() : null;

    /// <summary>Under what name an entity's own history is kept: the code of a state; the lexicon's name; the name in the article, with the state for a body, since every state has a ministry of the interior; an office-holder without a name has that of the state. <c>null</c> where there is none.</summary>
    public static string? NameOf(Entity entity) => entity switch
    {
        { Type: ActorType.Country } or { Name: null } => entity.Country,
        { LexiconName: { } name } => Folded(name),
        { Type: ActorType.Person } or { Country: null } => Folded(entity.Name),
        _ => $"{Folded(entity.Name)} {entity.Country}",
    };

    /// <summary>Under what name the history of an entity's side is kept: that of everybody of the state, or its own where it has none.</summary>
    public static string? SideOf(Entity entity) => entity.Country is { } country ? $"{OfSide}{country}" : NameOf(entity);

    /// <summary>Under what name the history of everybody of its class is kept: states, bodies of its kind or whose names begin alike, whose offices begin alike.</summary>
    public static string ClassOf(Entity entity) => entity switch
    {
        { Type: ActorType.Country } => $"{OfClass}state",
        { Type: ActorType.Person, Office: { } office } => $"{OfClass}{OpeningOf(office, WordsOfOffice)}",
        { Type: ActorType.Person } => $"{OfClass}person",
        { Kind: { } kind } => $"{OfClass}{kind}",
        { Type: ActorType.ArmedGroup } => $"{OfClass}group",
        { Name: { } name } => $"{OfClass}{OpeningOf(name, WordsOfBody)}",
        _ => $"{OfClass}body",
    };

    /// <summary>Under what names the histories of an entity alone are kept: its own first, where it has one, and its class's.</summary>
    public static IEnumerable<string> NamesOf(Entity entity) => NameOf(entity) is { } name ? [name, ClassOf(entity)] : [ClassOf(entity)];

    /// <summary>The dyads that the two make: they themselves, their sides, the one and the other's side, their classes.</summary>
    public static IEnumerable<(DyadKind Kind, string One, string Other)> Of(Entity one, Entity other)
    {
        var (name, otherName, side, otherSide) = (NameOf(one), NameOf(other), SideOf(one), SideOf(other));
        if (name is not null && otherName is not null && name != otherName) yield return (DyadKind.Pair, name, otherName);
        if (side is not null && otherSide is not null && side != otherSide)
        {
            yield return (DyadKind.Sides, side, otherSide);
            if (name is not null && one.Type != ActorType.Country && one.Country is not null && other.Country is not null) yield return (DyadKind.WithSide, name, otherSide);
            if (otherName is not null && other.Type != ActorType.Country && other.Country is not null && one.Country is not null) yield return (DyadKind.OfSide, side, otherName);
        }

        var where = one.Country is { } country && country == other.Country ? "home" : "abroad";
        yield return (DyadKind.Classes, $"{ClassOf(one)} {where}", $"{ClassOf(other)} {where}");
    }

    private static string OpeningOf(string title, int words) => string.Join(' ', Folded(title).Split(' ').Take(words));

    /// <summary>Whether the name is that of a side or a class, and so of many.</summary>
    public static bool IsOfMany(string name) => name[0] is OfSide or OfClass;

    /// <summary>A name as it is kept.</summary>
    public static string Folded(string name) => string.Join(' ', Letters.Fold(name).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsOrdered(string one, string other) => string.CompareOrdinal(one, other) <= 0;

    private static (string Low, string High) Ordered(string one, string other) => IsOrdered(one, other) ? (one, other) : (other, one);
}

/// <summary>In how many articles something is said of an actor, or of one actor of a dyad and the other.</summary>
/// <param name="Articles">That name it, or both.</param>
/// <param name="Met">That state a meeting.</param>
/// <param name="Accuses">In which it accuses.</param>
/// <param name="Accused">In which it is accused.</param>
/// <param name="Supports">In which it supports.</param>
/// <param name="Supported">In which it is supported.</param>
public sealed record HistoryCounts(int Articles, int Met, int Accuses, int Accused, int Supports, int Supported)
{
    /// <summary>Nothing said.</summary>
    public static HistoryCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>In how many relations of all articles it stands.</summary>
    public int Statements => Met + Accuses + Accused + Supports + Supported;

    /// <summary>The same from the other actor's side.</summary>
    public HistoryCounts Reverse() => this with { Accuses = Accused, Accused = Accuses, Supports = Supported, Supported = Supports };

    /// <summary>Both together.</summary>
    public HistoryCounts Plus(HistoryCounts other) => new(Articles + other.Articles, Met + other.Met, Accuses + other.Accuses, Accused + other.Accused, Supports + other.Supports, Supported + other.Supported);
}

/// <summary>In what capacity two actors are taken together.</summary>
public enum DyadKind
{
    /// <summary>They themselves.</summary>
    Pair,

    /// <summary>Everybody of their states.</summary>
    Sides,

    /// <summary>The first itself, and everybody of the other's state.</summary>
    WithSide,

    /// <summary>Everybody of the first's state, and the other itself.</summary>
    OfSide,

    /// <summary>Whoever is what they are, at home or abroad.</summary>
    Classes,
}
