using System.Collections.Immutable;
using Graph.Core.Text;
using Graph.Storage.Neo4j;

namespace Graph.Storage.Queries;

/// <summary>An actor as it was found by a name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in Arabic, or <c>null</c>.</param>
/// <param name="NameLatin">Its name in Latin letters.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of its state, or <c>null</c>.</param>
/// <param name="Aliases">Its other names.</param>
public sealed record FoundActor(string Id, string? Name, string NameLatin, string? Country, ImmutableArray<string> Aliases);

/// <summary>Who is meant by a name.</summary>
/// <param name="Called">Those that are called so; where some have it for their id or proper name, not those that have it for an alias.</param>
/// <param name="Similar">Those that are called something like it, the likeliest first.</param>
public sealed record FoundActors(ImmutableArray<FoundActor> Called, ImmutableArray<FoundActor> Similar);

/// <summary>Finds actors by id or by any name, whatever the case and the hamzas.</summary>
public sealed class ActorFinder(ICypherRunner runner)
{
    private const int MostCandidates = 100;
    private const int NoRank = int.MaxValue;

    private static readonly GraphQuery Find = QueryLibrary.Read(QueryLibrary.FindActor);

    /// <summary>Finds those that a name can mean.</summary>
    /// <exception cref="StoreException">The server cannot be asked.</exception>
    public async Task<FoundActors> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = SearchWords(name);
        if (words.Length == 0) return new FoundActors([], []);
        var candidates = await CandidatesAsync(words, cancellationToken);
        var wanted = Fold(name);
        var ranked = candidates.Select(a => (Actor: a, Rank: Rank(a, wanted))).ToList();
        var best = ranked.Select(r => r.Rank).DefaultIfEmpty(NoRank).Min();
        return new FoundActors([.. ranked.Where(r => r.Rank == best && best != NoRank).Select(r => r.Actor)], [.. ranked.Where(r => r.Rank == NoRank).Select(r => r.Actor)]);
    }

    private async Task<IEnumerable<FoundActor>> CandidatesAsync(string words, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(Find.Text, ImmutableDictionary<string, object?>.Empty.Add("words", words).Add("limit", MostCandidates));
        try
        {
            var result = await runner.RunAsync(statement, StoreAccess.Read, cancellationToken);
            object? Value(ImmutableArray<object?> row, string column) => row[result.Columns.IndexOf(column)];
            return result.Rows.Select(r => new FoundActor(
                (string)Value(r, "id")!, (string?)Value(r, "name"), (string)Value(r, "latin")!, (string?)Value(r, "country"), [.. ((ImmutableArray<object?>?)Value(r, "aliases") ?? []).OfType<string>()]));
        }
        catch (CypherException fault) when (fault.Code == "Neo.ClientError.Procedure.ProcedureCallFailed")
        {
            throw new StoreException(StoreFault.OlderSchema, $"The graph at {runner.Address} has no index of names: 'graph run' makes it, or load cypher/schema.cypher.", fault);
        }
    }

    private static int Rank(FoundActor actor, string wanted)
    {
        if (Fold(actor.Id) == wanted) return 0;
        if (actor.Name is { } name && Fold(name) == wanted) return 1;
        if (Fold(actor.NameLatin) == wanted) return 2;
        return actor.Aliases.Any(a => Fold(a) == wanted) ? 3 : NoRank;
    }

    private static string Fold(string name) => string.Join(' ', Letters.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words in the language of the index: as they stand, or each somewhat misspelled. The index does not fold hamzas; that too is a misspelling to it.</summary>
    private static string SearchWords(string name)
    {
        var words = new string([.. name.Where(c => !Letters.IsIgnored(c)).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : $"\"{string.Join(' ', words)}\"^10 OR ({string.Join(" AND ", words.Select(w => w.Length switch { < 4 => w, < 6 => $"{w}~1", _ => $"{w}~2" }))})";
    }
}
