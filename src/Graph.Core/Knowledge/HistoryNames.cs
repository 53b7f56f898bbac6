using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Knowledge;

/// <summary>Under what names the history of an actor is kept: by itself, with everybody of its state, and with everybody who is what it is.</summary>
public static class HistoryNames
{
    private const char OfSide = '~';
    private const char OfClass = '=';

    // An office is told by two words (وزير الخارجية, رئيس الوزراء), a body by one (نقابة, وزارة).
    private const int WordsOfOffice = 2;
    private const int WordsOfBody = 1;

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
    public static IEnumerable<(DyadKind Kind, string One, string Other)> DyadsOf(Entity one, Entity other)
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

    /// <summary>Whether the name is that of a side or a class, and so of many.</summary>
    public static bool IsOfMany(string name) => name[0] is OfSide or OfClass;

    /// <summary>A name as it is kept.</summary>
    public static string Folded(string name) => string.Join(' ', Letters.Fold(name).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a dyad is kept under the names in this order.</summary>
    public static bool AreOrdered(string one, string other) => string.CompareOrdinal(one, other) <= 0;

    /// <summary>The names in the order under which a dyad is kept.</summary>
    public static (string Low, string High) Ordered(string one, string other) => AreOrdered(one, other) ? (one, other) : (other, one);

    private static string OpeningOf(string title, int words) => string.Join(' ', Folded(title).Split(' ').Take(words));
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
