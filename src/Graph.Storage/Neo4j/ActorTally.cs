using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Deltas;

namespace Graph.Storage.Neo4j;

/// <summary>What one article says of an actor, or several that say the same.</summary>
/// <param name="Actor">What they say.</param>
/// <param name="Wholes">What it is part of by them.</param>
/// <param name="Articles">How many they are.</param>
/// <param name="FirstSeen">The day of the first, or <c>null</c> where none has a date.</param>
/// <param name="LastSeen">The day of the last.</param>
internal sealed record ActorTestimony(ActorContribution Actor, ImmutableArray<string> Wholes, int Articles, DateOnly? FirstSeen, DateOnly? LastSeen);

/// <summary>What all articles together say of an actor, in a form that one more article is added to without reading the others again.</summary>
internal sealed class ActorTally(string id)
{
    private readonly Dictionary<(Property Property, string Value), int> _votes = [];
    private readonly Dictionary<(string State, string Office), (DateOnly? First, DateOnly? Last)> _offices = [];
    private readonly SortedSet<string> _wholes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _forms = new(StringComparer.Ordinal);

    private enum Property
    {
        Type,
        Name,
        NameLatin,
        Office,
        Country,
        Kind,
    }

    /// <summary>The actor's id.</summary>
    public string Id => id;

    /// <summary>Whether no article says anything of it.</summary>
    public bool IsEmpty => _votes.Count == 0;

    /// <summary>The offices it is seen to hold.</summary>
    public IEnumerable<OfficeHeld> Offices => _offices.Select(o => new OfficeHeld(id, o.Key.State, o.Key.Office, o.Value.First, o.Value.Last));

    /// <summary>What it is part of.</summary>
    public IEnumerable<Membership> Memberships => _wholes.Select(whole => new Membership(id, whole));

    /// <summary>Adds what articles say.</summary>
    public void Add(ActorTestimony testimony)
    {
        var actor = testimony.Actor;
        Vote(Property.Type, Terms.Of(actor.Type));
        Vote(Property.Name, actor.Name);
        Vote(Property.NameLatin, actor.NameLatin);
        Vote(Property.Office, actor.Office);
        Vote(Property.Country, actor.Country);
        Vote(Property.Kind, actor.Kind);
        if (actor.Name is not null) _forms.Add(actor.Name);
        _forms.UnionWith(actor.Aliases);
        _wholes.UnionWith(testimony.Wholes);
        if (actor is { Type: ActorType.Person, Office: { } office, Country: { } state })
        {
            var seen = _offices.GetValueOrDefault((state, office));
            _offices[(state, office)] = (Days.First(seen.First, testimony.FirstSeen), Days.Last(seen.Last, testimony.LastSeen));
        }

        void Vote(Property property, string? value)
        {
            if (value is not null) _votes[(property, value)] = _votes.GetValueOrDefault((property, value)) + testimony.Articles;
        }
    }

    /// <summary>The actor's node, of which at least one article has to say something.</summary>
    public ActorNode Node()
    {
        var name = Winner(Property.Name);
        return new ActorNode(
            id, Terms.ActorTypeOf(Winner(Property.Type)!), name, Winner(Property.NameLatin)!, [.. _forms.Where(f => f != name)], Winner(Property.Office), Winner(Property.Country), Winner(Property.Kind));
    }

    private string? Winner(Property property)
    {
        (string? value, var most) = (null, 0);
        foreach (var ((of, candidate), votes) in _votes)
        {
            if (of != property || votes < most || (votes == most && string.CompareOrdinal(candidate, value) > 0)) continue;
            (value, most) = (candidate, votes);
        }

        return value;
    }
}

/// <summary>Days of which some are not known.</summary>
internal static class Days
{
    /// <summary>The earlier of two days; one that is not known does not count.</summary>
    public static DateOnly? First(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    /// <summary>The later of two days; one that is not known does not count.</summary>
    public static DateOnly? Last(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
