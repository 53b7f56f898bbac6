using System.Collections.Immutable;
using Graph.Core.Annotation.Names;

namespace Graph.Core.Knowledge;

/// <summary>What is known before an article is read: names, titles, words and the frames of predicates. All forms are folded by whoever looks them up.</summary>
/// <param name="Countries">The states.</param>
/// <param name="People">The persons known beforehand.</param>
/// <param name="Bodies">The organizations and armed groups known beforehand.</param>
/// <param name="Titles">The words that announce a person.</param>
/// <param name="BodyHeads">The nouns that announce a body.</param>
/// <param name="Words">The closed classes of words.</param>
/// <param name="Names">What tells a name that nobody knows beforehand.</param>
public sealed record Lexicon(
    ImmutableArray<CountryEntry> Countries,
    ImmutableArray<PersonEntry> People,
    ImmutableArray<BodyEntry> Bodies,
    TitleWords Titles,
    ImmutableArray<BodyHead> BodyHeads,
    ClosedWords Words,
    NameKnowledge Names)
{
    /// <summary>The word lists that single rules ask for.</summary>
    public WordLists Lists { get; init; } = WordLists.Empty;

    /// <summary>How words are written in Latin letters.</summary>
    public LatinWords Latin { get; init; } = LatinWords.None;

    /// <summary>The words that carry relations.</summary>
    public RelationLexicon Relations { get; init; } = RelationLexicon.Empty;
}

/// <summary>What tells a name that nobody knows beforehand.</summary>
/// <param name="Words">The classes of the words that stand in and around names.</param>
/// <param name="Weights">What each clue is worth.</param>
public sealed record NameKnowledge(NameWords Words, NameWeights Weights);

/// <summary>A state. See seeds/lexicon/countries.yaml for the meaning of the lists.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3.</param>
/// <param name="Name">The usual newspaper name in Arabic.</param>
/// <param name="Latin">The usual name in English.</param>
/// <param name="Names">Every other form of the name.</param>
/// <param name="Adjectives">Nationality adjectives, masculine singular without article; the loaded ones included.</param>
/// <param name="Plurals">Broken plurals that name the nationals.</param>
/// <param name="Capitals">The capital in every spelling.</param>
/// <param name="Seats">Seats of government that stand for the state.</param>
/// <param name="Loaded">Loaded names of the state.</param>
/// <param name="Context">Forms that name it where the article is about it: "النظام", "الشرعية".</param>
/// <param name="Not">Phrases that hold a form of this state and do not mean it.</param>
/// <param name="Homograph">Whether the bare name is also an ordinary word or a person's name.</param>
public sealed record CountryEntry(
    string Iso3,
    string Name,
    string Latin,
    ImmutableArray<string> Names,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> Plurals,
    ImmutableArray<string> Capitals,
    ImmutableArray<string> Seats,
    ImmutableArray<string> Loaded,
    ImmutableArray<string> Context,
    ImmutableArray<string> Not,
    bool Homograph)
{
    /// <summary>Towns and provinces, by which an article shows what state it is about; no names of the state.</summary>
    public ImmutableArray<string> Towns { get; init; } = [];

    /// <summary>Its ruling houses, as members of them end their names: <c>آل ثاني</c>.</summary>
    public ImmutableArray<string> Houses { get; init; } = [];

    /// <summary>Forms that name it together with another state that has the same form: <c>الكوريتان</c>.</summary>
    public ImmutableArray<string> Pairs { get; init; } = [];
}

/// <summary>A person known beforehand.</summary>
/// <param name="Name">The usual newspaper form in Arabic, without honorifics.</param>
/// <param name="Latin">The usual form in English.</param>
/// <param name="Aliases">Other full forms and spellings.</param>
/// <param name="Alone">Forms that name this person without more.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state served or the nationality, or <c>null</c>.</param>
/// <param name="Offices">The offices held.</param>
public sealed record PersonEntry(
    string Name,
    string Latin,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Alone,
    string? Country,
    ImmutableArray<OfficeTerm> Offices);

/// <summary>An office held for a time.</summary>
/// <param name="Title">The title without nationality.</param>
/// <param name="Of">ISO 3166-1 alpha-3 of the state served, or <c>null</c>.</param>
/// <param name="From">The first day, or <c>null</c> where it is not known; a year or month stands for its first day.</param>
/// <param name="To">The last day, or <c>null</c> where the office is still held or the end is not known; a year or month stands for its last day.</param>
public sealed record OfficeTerm(string Title, string? Of, DateOnly? From, DateOnly? To);

/// <summary>An organization or armed group known beforehand.</summary>
/// <param name="Name">The usual newspaper form in Arabic.</param>
/// <param name="IsArmedGroup">Whether it is an armed group.</param>
/// <param name="Kind">What kind of body: <c>intergovernmental</c>, <c>ministry</c>, <c>army</c>, <c>party</c>, <c>news</c> … .</param>
/// <param name="Latin">The usual name in English.</param>
/// <param name="Aliases">Every other form that names it without more.</param>
/// <param name="Short">Forms that name it once the article has named it in full.</param>
/// <param name="Ambiguous">Forms that name it only where the context shows it.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or <c>null</c>.</param>
/// <param name="Theaters">ISO codes of the states it acts in, where that tells it from another of the same name.</param>
public sealed record BodyEntry(
    string Name,
    bool IsArmedGroup,
    string Kind,
    string Latin,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Short,
    ImmutableArray<string> Ambiguous,
    string? Country,
    ImmutableArray<string> Theaters);
