using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Deltas;
using Graph.Core.Extraction;

namespace Graph.Storage;

/// <summary>The whole graph at one moment. Every list is in ordinal order of its ids, so that equal graphs are equal lists.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Actors">The actors.</param>
/// <param name="Offices"><c>SERVES</c>.</param>
/// <param name="Memberships"><c>PART_OF</c>.</param>
/// <param name="Mentions"><c>MENTIONS</c>.</param>
/// <param name="Statements">The statements with the article that is their evidence.</param>
/// <param name="Relationships"><c>MET_WITH</c>, <c>ACCUSED</c> and <c>SUPPORTS</c>, derived from the asserted statements.</param>
public sealed record GraphSnapshot(
    ImmutableArray<ArticleNode> Articles,
    ImmutableArray<ActorNode> Actors,
    ImmutableArray<OfficeHeld> Offices,
    ImmutableArray<Membership> Memberships,
    ImmutableArray<ArticleMention> Mentions,
    ImmutableArray<EvidencedStatement> Statements,
    ImmutableArray<Relationship> Relationships)
{
    /// <summary>A snapshot of what was read in any order.</summary>
    public static GraphSnapshot InOrder(
        IEnumerable<ArticleNode> articles,
        IEnumerable<ActorNode> actors,
        IEnumerable<OfficeHeld> offices,
        IEnumerable<Membership> memberships,
        IEnumerable<ArticleMention> mentions,
        IEnumerable<EvidencedStatement> statements,
        IEnumerable<Relationship> relationships)
    {
        var ordinal = StringComparer.Ordinal;
        return new GraphSnapshot(
            [.. articles.OrderBy(a => a.Id, ordinal)],
            [.. actors.OrderBy(a => a.Id, ordinal)],
            [.. offices.OrderBy(o => o.Person, ordinal).ThenBy(o => o.State, ordinal).ThenBy(o => o.Office, ordinal)],
            [.. memberships.OrderBy(m => m.Part, ordinal).ThenBy(m => m.Whole, ordinal)],
            [.. mentions.OrderBy(m => m.Article, ordinal).ThenBy(m => m.Actor, ordinal)],
            [.. statements.OrderBy(s => s.Statement.Id, ordinal)],
            [.. relationships.OrderBy(r => r.Relation).ThenBy(r => r.Subject, ordinal).ThenBy(r => r.Object, ordinal)]);
    }
}

/// <summary>
/// An actor: what all articles that mention it say of it together. Where they differ, the form that most articles give is taken, and of forms that
/// equally many give the ordinally first.
/// </summary>
/// <param name="Id">The actor's id.</param>
/// <param name="Type">The kind of actor.</param>
/// <param name="Name">The name in Arabic; <c>null</c> for an office-holder known by the office alone, and for a state that is served and never mentioned.</param>
/// <param name="NameLatin">The name in Latin letters; the ISO code of a state that is served and never mentioned.</param>
/// <param name="Aliases">Every other form that some article uses, in ordinal order.</param>
/// <param name="Office">A person's title, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state served or belonged to, or <c>null</c>.</param>
/// <param name="Kind">For a body, what kind it is, or <c>null</c>.</param>
public sealed record ActorNode(string Id, ActorType Type, string? Name, string NameLatin, ImmutableArray<string> Aliases, string? Office, string? Country, string? Kind);

/// <summary>An office that a person is seen to hold: <c>SERVES</c>.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="State">Id of the country served.</param>
/// <param name="Office">The title.</param>
/// <param name="FirstSeen">The day of the first article that says so, or <c>null</c> where none has a date.</param>
/// <param name="LastSeen">The day of the last one.</param>
public sealed record OfficeHeld(string Person, string State, string Office, DateOnly? FirstSeen, DateOnly? LastSeen);

/// <summary>How often an article mentions an actor: <c>MENTIONS</c>.</summary>
public sealed record ArticleMention(string Article, string Actor, int Count);

/// <summary>A statement and the article that states it.</summary>
public sealed record EvidencedStatement(string Article, StatementNode Statement);

/// <summary>What the asserted statements about two actors amount to.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Id of the actor whose act or stance it is; of a relation without direction the ordinally smaller id.</param>
/// <param name="Object">Id of the other actor.</param>
/// <param name="Statements">How many statements say so.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Outlets">How many outlets, of the articles that name theirs.</param>
/// <param name="FirstSeen">The day of the first article that says so, or <c>null</c> where none has a date.</param>
/// <param name="LastSeen">The day of the last one.</param>
/// <param name="Confidence">That of the most confident statement.</param>
/// <param name="Quote">The words of the most confident statement; of equally confident ones the earliest, a statement without a date last.</param>
public sealed record Relationship(
    Relation Relation,
    string Subject,
    string Object,
    int Statements,
    int Articles,
    int Outlets,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    double Confidence,
    string Quote);
