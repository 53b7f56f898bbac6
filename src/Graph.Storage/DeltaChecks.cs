using Graph.Core.Deltas;

namespace Graph.Storage;

/// <summary>What every store demands of a delta before it writes anything of it.</summary>
internal static class DeltaChecks
{
    /// <summary>Throws where a statement or membership names an actor that is not among the delta's own.</summary>
    public static void RequireItsActors(this GraphDelta delta)
    {
        var actors = delta.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var named = delta.Statements.SelectMany(s => new[] { s.Subject, s.Object, s.Speaker ?? s.Subject })
            .Concat(delta.Memberships.SelectMany(m => new[] { m.Part, m.Whole }));
        foreach (var id in named)
            if (!actors.Contains(id)) throw new ArgumentException($"Article {delta.Article.Id} says something of actor {id} and does not describe it.", nameof(delta));
    }
}
