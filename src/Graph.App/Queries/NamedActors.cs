using System.Collections.Immutable;
using Graph.App.Commands;
using Graph.App.Output;
using Graph.Storage.Queries;

namespace Graph.App.Queries;

/// <summary>Puts the id in the place of each name of an actor that was given, so that a query is about the one that is meant and nobody else.</summary>
internal sealed class NamedActors(ActorFinder finder)
{
    private const int MostShown = 5;
    private const int MostSuggested = 3;

    /// <summary>The values with ids in the place of names.</summary>
    /// <exception cref="UsageException">Nobody is called so, or several are.</exception>
    public async Task<ImmutableSortedDictionary<string, object?>> ResolveAsync(GraphQuery query, ImmutableSortedDictionary<string, object?> values, CancellationToken cancellation)
    {
        foreach (var parameter in query.Parameters.Where(p => p.Type == ParameterType.Actor))
            if (values[parameter.Name] is string name) values = values.SetItem(parameter.Name, await IdAsync(name, cancellation));
        return values;
    }

    private async Task<string> IdAsync(string name, CancellationToken cancellation)
    {
        var found = await finder.FindAsync(name, cancellation);
        return found.Called.Length switch
        {
            1 => found.Called[0].Id,
            0 when found.Similar.IsEmpty => throw new UsageException($"Nobody in the graph is called '{name}': 'graph query find-actor -p words=…' looks for words of a name."),
            0 => throw new UsageException($"Nobody in the graph is called '{name}': did you mean {Shown(found.Similar, MostSuggested, " or ")}?"),
            _ => throw new UsageException($"{found.Called.Length} in the graph are called '{name}': give the id of one, {Shown(found.Called, MostShown, ", ")}{(found.Called.Length > MostShown ? ", …" : "")}."),
        };
    }

    private static string Shown(ImmutableArray<FoundActor> actors, int most, string separator) => string.Join(separator, actors.Take(most).Select(Shown));

    private static string Shown(FoundActor actor) =>
        $"{ActorNames.Both(actor.Name, actor.NameLatin)} {actor.Id}{(actor.Country is null || actor.Country == actor.Id ? "" : $" of {actor.Country}")}";
}
