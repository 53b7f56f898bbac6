using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Core.Deltas;

/// <summary>All that one article contributes to the graph: applied, it replaces whatever the article contributed before. Lists are in ordinal order of id.</summary>
/// <param name="Article">The article's node.</param>
/// <param name="Actors">What the article says of each actor it mentions.</param>
/// <param name="Statements">What it states.</param>
/// <param name="Memberships">Which body is part of which state or body.</param>
public sealed record GraphDelta(
    ArticleNode Article,
    ImmutableArray<ActorContribution> Actors,
    ImmutableArray<StatementNode> Statements,
    ImmutableArray<Membership> Memberships);

/// <summary>An article in the graph.</summary>
/// <param name="Id">The article's name.</param>
/// <param name="Title">The headline, or <c>null</c>.</param>
/// <param name="Outlet">The newspaper, agency or site, or <c>null</c>.</param>
/// <param name="Published">The day of publication, or <c>null</c>.</param>
/// <param name="Url">The address it was published at, or <c>null</c>.</param>
/// <param name="Hash">SHA-256 of what was read, in hexadecimal.</param>
/// <param name="Reader">The version of the reader (program, lexicon and weights) that made the delta: an unchanged article is read again when it differs.</param>
public sealed record ArticleNode(string Id, string? Title, string? Outlet, DateOnly? Published, string? Url, string Hash, string Reader);

/// <summary>What one article says of one actor. The actor's node is the sum of these over all articles that mention it.</summary>
/// <param name="Id">The actor's id.</param>
/// <param name="Type">The kind of actor.</param>
/// <param name="Name">The name in Arabic, or <c>null</c> for an office-holder known by the office alone.</param>
/// <param name="NameLatin">The name in Latin letters.</param>
/// <param name="Aliases">Other forms, in ordinal order.</param>
/// <param name="Office">A person's title in this article, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state served or belonged to, or <c>null</c>; a person with office and country <c>SERVES</c> it.</param>
/// <param name="Kind">For a body, what kind it is, or <c>null</c>.</param>
/// <param name="Mentions">How often the article mentions it: the count on <c>MENTIONS</c>.</param>
public sealed record ActorContribution(
    string Id,
    ActorType Type,
    string? Name,
    string NameLatin,
    ImmutableArray<string> Aliases,
    string? Office,
    string? Country,
    string? Kind,
    int Mentions);

/// <summary>A statement in the graph.</summary>
/// <param name="Id">The statement's id.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Id of the actor whose act or stance it is.</param>
/// <param name="Object">Id of the other actor.</param>
/// <param name="Status">Whether it is told as a fact.</param>
/// <param name="Manner">In what way, or <c>null</c>.</param>
/// <param name="Speaker">Id of the actor that says so, or <c>null</c>.</param>
/// <param name="Quote">The words it rests on.</param>
/// <param name="Start">Where the quote begins in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Rule">The rule that proposed it.</param>
/// <param name="Confidence">How likely it is to be right, between 0 and 1, rounded to three decimals.</param>
/// <param name="Date">The article's day of publication, or <c>null</c>.</param>
public sealed record StatementNode(
    string Id,
    Relation Relation,
    string Subject,
    string Object,
    Status Status,
    Manner? Manner,
    string? Speaker,
    string Quote,
    int Start,
    int End,
    string Rule,
    double Confidence,
    DateOnly? Date);

/// <summary>A body that is part of a state or of another body: <c>PART_OF</c>.</summary>
/// <param name="Part">Id of the organization or armed group.</param>
/// <param name="Whole">Id of the country or organization.</param>
public sealed record Membership(string Part, string Whole);
