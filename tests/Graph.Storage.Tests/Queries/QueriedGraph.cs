using System.Collections.Immutable;
using System.Globalization;
using Graph.Core.Annotation;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Storage.Neo4j;
using Graph.Storage.Queries;
using Graph.Storage.Tests.Neo4j;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Queries;

/// <summary>
/// A small graph with a story, on a real server, that a class of tests asks. Iran and the United States accuse each other, Iraq stands by both, its
/// minister meets everybody, and the outlets do not agree. A quote is <c>q</c> and the number of its statement.
/// </summary>
public sealed class QueriedGraph : IAsyncLifetime
{
    public const string Hussein = "P-1";
    public const string Sabbagh = "P-2";
    public const string Araghchi = "P-3";
    public const string Fidan = "P-4";

    private Neo4jDatabase? _database;

    /// <summary>The tests that ask it, one after the other.</summary>
    [CollectionDefinition]
    public sealed class ForTests : ICollectionFixture<QueriedGraph>;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }

    /// <summary>The server with the graph on it; without a server the test is reported skipped.</summary>
    public async Task<ICypherRunner> RunnerAsync()
    {
        if (_database is null)
        {
            _database = await Neo4jDatabase.TakeAsync();
            await using var store = new Neo4jGraphStore(_database.Runner, TimeSpan.FromSeconds(30), TimeProvider.System);
            await store.OpenAsync(StoreAccess.Write);
            await store.ApplyAsync([.. Articles().Select(a => new ArticleUpdate(a, null))]);
            await _database.Runner.RunAsync(new CypherStatement("CALL db.awaitIndexes(60)"), StoreAccess.Read);
        }

        return _database.Runner;
    }

    /// <summary>The answer to a query that comes with the program.</summary>
    public async Task<CypherResult> AskAsync(string name, params (string Name, string Value)[] given)
    {
        var runner = await RunnerAsync();
        var query = QueryLibrary.Read(name);
        var values = QueryValues.Bind(query, given.ToDictionary(g => g.Name, g => g.Value, StringComparer.Ordinal));
        return await runner.RunAsync(new CypherStatement(query.Text, values), StoreAccess.Read);
    }

    /// <summary>The rows of an answer, each on a line with its columns in their order: actors by id, nothing as <c>-</c>.</summary>
    public async Task<string[]> RowsAsync(string name, params (string Name, string Value)[] given) =>
        [.. (await AskAsync(name, given)).Rows.Select(r => string.Join(' ', r.Select(Cell)))];

    private static string Cell(object? value) => value switch
    {
        null => "-",
        ImmutableArray<object?> list => $"[{string.Join(", ", list.Select(Cell))}]",
        ImmutableDictionary<string, object?> map => Cell(map["id"]),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<GraphDelta> Articles()
    {
        yield return Told("a1", "النهار", Day(1), [
            Says(1, Relation.MetWith, Hussein, Sabbagh, manner: Manner.Meeting),
            Says(2, Relation.MetWith, Hussein, Fidan, Status.Planned, Manner.Visit),
            Says(3, Relation.Accused, "IRN", "USA", manner: Manner.Accuse, speaker: Araghchi),
            Says(4, Relation.Supports, "IRQ", "IRN", manner: Manner.Verbal),
            Says(5, Relation.Supports, "IRN", "G-1", manner: Manner.Military),
        ]);
        yield return Told("a2", "الشرق", Day(3), [
            Says(6, Relation.MetWith, Hussein, Sabbagh, manner: Manner.Talks),
            Says(7, Relation.MetWith, Araghchi, Fidan, Status.Planned, Manner.Talks),
            Says(8, Relation.Accused, "USA", "IRN", manner: Manner.Condemn),
            Says(9, Relation.Supports, "IRQ", "USA", manner: Manner.Verbal, speaker: Hussein),
            Says(10, Relation.Accused, "TUR", "G-1", manner: Manner.Blame),
        ]);
        yield return Told("a3", "النهار", Day(6), [
            Says(11, Relation.MetWith, Hussein, Araghchi, manner: Manner.Meeting),
            Says(12, Relation.Supports, "SYR", "IRN", manner: Manner.Verbal, speaker: Sabbagh),
            Says(13, Relation.MetWith, "IRN", "USA", Status.CalledFor, Manner.Talks, Hussein),
        ]);
        yield return Told("a4", "الشرق", Day(10), [
            Says(14, Relation.MetWith, Hussein, Fidan, manner: Manner.Phone),
            Says(15, Relation.Supports, "IRN", "G-1", Status.Denied, Manner.Military, Araghchi),
            Says(16, Relation.Accused, "SYR", "IRN", manner: Manner.Criticise),
        ]);
        yield return Told("a5", null, null, [Says(17, Relation.Accused, "TUR", "G-1", manner: Manner.Accuse)]);
    }

    private static GraphDelta Told(string id, string? outlet, DateOnly? day, StatementNode[] statements)
    {
        var article = Article(id, [.. Everybody()], statements, outlet, day);
        return article with { Memberships = [new Membership("O-1", "IRQ")] };
    }

    private static IEnumerable<ActorContribution> Everybody() =>
    [
        Country("IRN", "إيران") with { NameLatin = "Iran" },
        Country("IRQ", "العراق", "بغداد") with { NameLatin = "Iraq" },
        Country("SYR", "سوريا") with { NameLatin = "Syria" },
        Country("TUR", "تركيا") with { NameLatin = "Turkey" },
        Country("USA", "الولايات المتحدة") with { NameLatin = "United States" },
        new ActorContribution("G-1", ActorType.ArmedGroup, "حزب \"العمال\" \\ الكردستاني", "Kurdistan Workers' Party", [], null, null, null, 1),
        Organization("O-1", "وزارة الخارجية", "IRQ", "ministry") with { NameLatin = "Ministry of Foreign Affairs" },
        Person(Hussein, "فؤاد حسين", "وزير الخارجية", "IRQ") with { NameLatin = "Fuad Hussein", Aliases = ["الوزير", "حسين"] },
        Person(Sabbagh, "بسام صباغ", "وزير الخارجية", "SYR") with { NameLatin = "Bassam Sabbagh", Aliases = ["الوزير"] },
        Person(Araghchi, "عباس عراقجي", "وزير الخارجية", "IRN") with { NameLatin = "Abbas Araghchi" },
        Person(Fidan, "هاكان فيدان", "وزير الخارجية", "TUR") with { NameLatin = "Hakan Fidan" },
        Person("P-5", null, "وزير الخارجية", "RUS") with { NameLatin = "Foreign Minister (RUS)" },
    ];

    private static StatementNode Says(int number, Relation relation, string subject, string @object, Status status = Status.Asserted, Manner? manner = null, string? speaker = null) =>
        Deltas.Says($"S-{number:00}", relation, subject, @object, status, quote: $"q{number}") with { Manner = manner, Speaker = speaker };
}
