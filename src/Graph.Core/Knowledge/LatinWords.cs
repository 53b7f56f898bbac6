using System.Collections.Immutable;

namespace Graph.Core.Knowledge;

/// <summary>How Arabic words are written in Latin letters or put into English; seeds/lexicon/latin.yaml says what each table holds.</summary>
/// <param name="Names">Words of Arabic names and their usual spelling.</param>
/// <param name="Foreign">Names from other languages, as that language writes them.</param>
/// <param name="Places">Cities and regions.</param>
/// <param name="Offices">Heads of offices.</param>
/// <param name="Bodies">Heads of bodies.</param>
/// <param name="Nouns">What follows a head.</param>
/// <param name="Adjectives">Adjectives, masculine singular without article.</param>
/// <param name="Front">Adjectives that stand before the whole in English.</param>
/// <param name="Links">Prepositions.</param>
/// <param name="Demonyms">The nationality adjective by ISO 3166-1 alpha-3.</param>
/// <param name="Plurals">Nouns with feminine agreement that do not look feminine.</param>
/// <param name="Definite">English words that call for <c>the</c>.</param>
public sealed record LatinWords(
    ImmutableArray<LatinWord> Names,
    ImmutableArray<LatinWord> Foreign,
    ImmutableArray<LatinWord> Places,
    ImmutableArray<LatinWord> Offices,
    ImmutableArray<LatinWord> Bodies,
    ImmutableArray<LatinWord> Nouns,
    ImmutableArray<LatinWord> Adjectives,
    ImmutableArray<LatinWord> Front,
    ImmutableArray<LatinWord> Links,
    ImmutableArray<LatinWord> Demonyms,
    ImmutableArray<string> Plurals,
    ImmutableArray<string> Definite)
{
    /// <summary>No words: everything is spelled by rule.</summary>
    public static LatinWords None { get; } = new([], [], [], [], [], [], [], [], [], [], [], []);
}

/// <summary>An Arabic word or phrase and what stands for it in Latin letters.</summary>
public sealed record LatinWord(string Arabic, string Latin);
