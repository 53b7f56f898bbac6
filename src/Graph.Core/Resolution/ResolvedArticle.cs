using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;

namespace Graph.Core.Resolution;

/// <summary>An article's actors with the identity they have in every article, and what it states about them.</summary>
/// <param name="Article">The article as read.</param>
/// <param name="Actors">The actors, in ordinal order of id.</param>
/// <param name="Statements">The distinct statements, in order of place.</param>
public sealed record ResolvedArticle(Article Article, ImmutableArray<Actor> Actors, ImmutableArray<ResolvedStatement> Statements);

/// <summary>One real thing with a computed identity.</summary>
/// <param name="Id">A country: its ISO 3166-1 alpha-3 code. Anything else: a letter for its type (<c>P</c>, <c>O</c>, <c>G</c>), a hyphen and twelve hexadecimal digits of the SHA-256 of what it is (type, folded name, country).</param>
/// <param name="Type">The kind of actor.</param>
/// <param name="Name">The name in Arabic; <c>null</c> for an office-holder known by the office alone.</param>
/// <param name="NameLatin">The name in Latin letters, from the lexicon, put into English or romanized; for an unnamed office-holder the office with the state it serves: <c>Foreign Minister (RUS)</c>.</param>
/// <param name="Aliases">Other forms the article uses, in ordinal order.</param>
/// <param name="Office">A person's title as the article gives it, without nationality, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state served or belonged to, or <c>null</c>. A country: its own code.</param>
/// <param name="Kind">For a body, what kind the lexicon says it is; otherwise <c>null</c>.</param>
/// <param name="Mentions">How often the article mentions it.</param>
public sealed record Actor(
    string Id,
    ActorType Type,
    string? Name,
    string NameLatin,
    ImmutableArray<string> Aliases,
    string? Office,
    string? Country,
    string? Kind,
    int Mentions);

/// <summary>A statement between actors.</summary>
/// <param name="Id">An <c>S</c>, a hyphen and sixteen hexadecimal digits of the SHA-256 of article, relation, ends, status and place.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Id of the actor whose act or stance it is; for a relation without direction the ordinally smaller id.</param>
/// <param name="Object">Id of the other actor.</param>
/// <param name="Status">Whether it is told as a fact.</param>
/// <param name="Manner">In what way, or <c>null</c>.</param>
/// <param name="Speaker">Id of the actor that says so, or <c>null</c>.</param>
/// <param name="Quote">The words it rests on, as they stand in the article.</param>
/// <param name="Evidence">Where they stand.</param>
/// <param name="Rule">The rule that proposed it.</param>
/// <param name="Confidence">How likely it is to be right, between 0 and 1.</param>
public sealed record ResolvedStatement(
    string Id,
    Relation Relation,
    string Subject,
    string Object,
    Status Status,
    Manner? Manner,
    string? Speaker,
    string Quote,
    Evidence Evidence,
    string Rule,
    double Confidence);
