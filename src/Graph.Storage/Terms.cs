using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Storage;

/// <summary>The words of the graph: how relations, statuses, manners and kinds of actor are written in every store and export. The lists are closed.</summary>
public static class Terms
{
    /// <summary>The relationship type of a relation: <c>MET_WITH</c>.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.MetWith => "MET_WITH",
        Relation.Accused => "ACCUSED",
        Relation.Supports => "SUPPORTS",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
    };

    /// <summary>A status as the annotation guide writes it: <c>called_for</c>.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Asserted => "asserted",
        Status.Denied => "denied",
        Status.Planned => "planned",
        Status.CalledFor => "called_for",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };

    /// <summary>A manner as the annotation guide writes it: <c>phone</c>.</summary>
    public static string Of(Manner manner) => manner switch
    {
        Manner.Meeting => "meeting",
        Manner.Talks => "talks",
        Manner.Visit => "visit",
        Manner.Phone => "phone",
        Manner.Video => "video",
        Manner.Conference => "conference",
        Manner.Accuse => "accuse",
        Manner.Condemn => "condemn",
        Manner.Blame => "blame",
        Manner.Criticise => "criticise",
        Manner.Verbal => "verbal",
        Manner.Material => "material",
        Manner.Military => "military",
        _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, "No such manner."),
    };

    /// <summary>The label of a kind of actor: <c>ArmedGroup</c>.</summary>
    public static string Of(ActorType type) => type switch
    {
        ActorType.Person => "Person",
        ActorType.Country => "Country",
        ActorType.Organization => "Organization",
        ActorType.ArmedGroup => "ArmedGroup",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such kind of actor."),
    };

    internal static Relation RelationOf(string term) => Parse<Relation>(term, Of);

    internal static Status StatusOf(string term) => Parse<Status>(term, Of);

    internal static Manner MannerOf(string term) => Parse<Manner>(term, Of);

    internal static ActorType ActorTypeOf(string term) => Parse<ActorType>(term, Of);

    private static T Parse<T>(string term, Func<T, string> write)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (write(value) == term) return value;
        throw new StoreException(StoreFault.Corrupt, $"The store holds the {typeof(T).Name.ToLowerInvariant()} '{term}', which this program does not know. Restore the store from a backup, or delete it and run 'graph run' again.");
    }
}
