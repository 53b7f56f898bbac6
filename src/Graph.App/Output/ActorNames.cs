using Graph.Core.Annotation;
using Graph.Storage;

namespace Graph.App.Output;

/// <summary>Writes an actor for people: in Arabic and in Latin letters.</summary>
internal static class ActorNames
{
    /// <summary>The Arabic name; an office-holder without a name has the office, a state that is only served its code.</summary>
    public static string Arabic(ActorNode actor) => Printable.Of(actor.Name ?? (actor.Type == ActorType.Person ? actor.Office : null) ?? actor.Id);

    /// <summary>Both names.</summary>
    public static string Both(ActorNode actor) => $"{Arabic(actor)} ({Printable.Of(actor.NameLatin)})";

    /// <summary>Both names, or the one that there is.</summary>
    public static string Both(string? name, string nameLatin) => name is null ? nameLatin : $"{name} ({nameLatin})";

    /// <summary>What else is known of it: office, state, kind.</summary>
    public static string Details(ActorNode actor)
    {
        string?[] details = [actor.Name is null ? null : actor.Office, actor.Type == ActorType.Country ? null : actor.Country, actor.Kind];
        var known = details.Where(d => !string.IsNullOrEmpty(d)).Select(d => Printable.Of(d!)).ToList();
        return known.Count == 0 ? "" : $"  {string.Join(", ", known)}";
    }
}
