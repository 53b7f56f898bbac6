using System.Collections.Immutable;

namespace Graph.Core.Knowledge;

/// <summary>The words that announce a person; seeds/lexicon/titles.yaml says what each list holds.</summary>
/// <param name="Offices">Nouns that head an office.</param>
/// <param name="Complements">Nouns that head one only before certain words.</param>
/// <param name="Ranks">Military and police ranks.</param>
/// <param name="Honorifics">What stands in front of a name and is part of neither name nor office.</param>
/// <param name="Callings">What somebody is by calling: a title of whoever is named right behind it, and nobody's elsewhere.</param>
/// <param name="Opinions">Adjectives of the holder that are no part of the title.</param>
/// <param name="Attaching">Participles that lead on from a title to whom its holder or its body belongs to.</param>
/// <param name="Modifiers">Adjectives that belong to an office.</param>
/// <param name="Former">Adjectives that say the office is held no longer.</param>
/// <param name="Indefinite">Adjectives behind a head without article that make nobody in particular of it.</param>
/// <param name="Blessings">Formulas that belong to neither name nor office.</param>
/// <param name="Counterparts">Nouns that mean somebody in the same office of another state.</param>
/// <param name="Deputies">Nouns that make the title after them a lesser one.</param>
/// <param name="Kin">Nouns for who belongs to an office-holder and is not the holder.</param>
/// <param name="Apart">Nouns that, joined to a title, begin something of their own.</param>
/// <param name="OfState">Titles that a state's own press gives without saying which state.</param>
/// <param name="Synonyms">Titles that mean one office.</param>
/// <param name="Styles">Nouns of respect that with a pronoun stand for a person.</param>
public sealed record TitleWords(
    ImmutableArray<OfficeNoun> Offices,
    ImmutableArray<OfficeComplement> Complements,
    ImmutableArray<string> Ranks,
    ImmutableArray<string> Honorifics,
    ImmutableArray<string> Callings,
    ImmutableArray<string> Opinions,
    ImmutableArray<string> Attaching,
    ImmutableArray<string> Modifiers,
    ImmutableArray<string> Former,
    ImmutableArray<string> Indefinite,
    ImmutableArray<string> Blessings,
    ImmutableArray<string> Counterparts,
    ImmutableArray<string> Deputies,
    ImmutableArray<string> Kin,
    ImmutableArray<string> Apart,
    ImmutableArray<string> OfState,
    ImmutableArray<TitleSynonyms> Synonyms,
    ImmutableArray<TitleStyle> Styles);

/// <summary>A noun that heads an office.</summary>
/// <param name="Noun">Masculine singular without article.</param>
/// <param name="Feminine">Feminine singular, or <c>null</c>.</param>
/// <param name="Plurals">Broken plurals.</param>
/// <param name="Bare">Whether the definite noun alone is an office.</param>
/// <param name="Unique">Whether office and state together are one person.</param>
/// <param name="Links">Prepositions that lead to the body or country served.</param>
public sealed record OfficeNoun(string Noun, string? Feminine, ImmutableArray<string> Plurals, bool Bare, bool Unique, ImmutableArray<string> Links);

/// <summary>A noun that heads an office only before one of these words.</summary>
public sealed record OfficeComplement(string Noun, ImmutableArray<string> Of);

/// <summary>Titles that mean one office.</summary>
/// <param name="Title">The title that stands for all of them.</param>
/// <param name="Also">The others.</param>
public sealed record TitleSynonyms(string Title, ImmutableArray<string> Also);

/// <summary>A noun of respect that with a pronoun stands for a person: <c>سموه</c>, <c>فخامته</c>.</summary>
/// <param name="Noun">The noun without pronoun.</param>
/// <param name="With">Words in front of a name that call for it.</param>
/// <param name="Offices">Office nouns whose holders it is said of; empty where only those words tell.</param>
public sealed record TitleStyle(string Noun, ImmutableArray<string> With, ImmutableArray<string> Offices);

/// <summary>A noun that announces a body.</summary>
/// <param name="Noun">Singular without article.</param>
/// <param name="IsArmedGroup">Whether a body with this head is an armed group.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="OfState">Whether head and nationality together are a body of that state.</param>
/// <param name="Bare">Whether the definite noun alone is the body of the state the article is at home in.</param>
/// <param name="OfPlace">Whether head and place are a body: شرطة دبي.</param>
/// <param name="Needs">What must follow for a name: <c>genitive</c>, <c>nationality</c>, <c>quoted</c>, <c>place</c> or <c>any</c>.</param>
/// <param name="Construct">Whether what it is of is its name by itself: <c>any</c> noun (نقابة أطباء مصر), one with the article (<c>definite</c>: لجنة الأهالي), or <c>null</c> where it is not.</param>
/// <param name="Of">Words right behind the noun that alone make a body of it: مصلحة السجون, مديرية التربية; empty where any will do.</param>
/// <param name="NotOf">Words right behind the noun, in any of their forms, that make another thing of it: تنظيم المؤتمر is the holding of it, حركة التجارة how it goes.</param>
public sealed record BodyHead(string Noun, bool IsArmedGroup, string Kind, bool OfState, bool Bare, bool OfPlace, string Needs, string? Construct, ImmutableArray<string> Of, ImmutableArray<string> NotOf);

/// <summary>The closed classes of words; seeds/lexicon/words.yaml says what each list holds.</summary>
public sealed record ClosedWords(
    ImmutableArray<string> Prepositions,
    ImmutableArray<string> Particles,
    ImmutableArray<string> Relatives,
    ImmutableArray<string> Pronouns,
    ImmutableArray<string> Times,
    ImmutableArray<string> Saying,
    ImmutableArray<string> Government,
    ImmutableArray<string> Regime,
    ImmutableArray<string> Own,
    ImmutableArray<string> Persons,
    ImmutableArray<string> Places,
    ImmutableArray<string> Epithets,
    ImmutableArray<string> Things,
    ImmutableArray<string> Bearers,
    ImmutableArray<string> Counts,
    ImmutableArray<string> Issued,
    ImmutableArray<string> OfCity,
    ImmutableArray<string> Venues,
    ImmutableArray<string> Dwelling,
    ImmutableArray<string> Rivals,
    ImmutableArray<string> Staff,
    ImmutableArray<string> Interviews,
    ImmutableArray<GroupNoun> Groups);

/// <summary>A noun whose dual or plural stands for parties named before.</summary>
/// <param name="Noun">Singular without article.</param>
/// <param name="Type"><c>Person</c>, <c>Country</c>, <c>Body</c> or <c>any</c>.</param>
/// <param name="Office">The noun that the members' office begins with, or <c>null</c>.</param>
/// <param name="Kinds">Which kinds of body can be members; empty where all can.</param>
/// <param name="Plurals">Plurals that with a number stand for so many of them.</param>
/// <param name="Sound">Whether the plural is written as the dual is, so that only the nominative tells two.</param>
public sealed record GroupNoun(string Noun, string Type, string? Office, ImmutableArray<string> Kinds, ImmutableArray<string> Plurals, bool Sound)
{
    /// <summary>The type of a group of persons.</summary>
    public const string Person = "Person";

    /// <summary>The type of a group of states.</summary>
    public const string Country = "Country";

    /// <summary>The type of a group of organizations or armed groups.</summary>
    public const string Body = "Body";

    /// <summary>The type of a group of any actors of one type.</summary>
    public const string Any = "any";
}
