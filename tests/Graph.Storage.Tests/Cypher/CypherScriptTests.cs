using System.Text;
using Graph.Core.Extraction;
using Graph.Storage.Cypher;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Sqlite;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Cypher;

public sealed class CypherScriptTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_graph_is_written_as_constraints_nodes_and_relationships()
    {
        var script = (await GraphAsync(Whole())).Printed();

        script.ShouldContain("CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;\n");
        script.ShouldContain(
            """

            // Actors: Organization
            UNWIND [
              ['O-1', 'وزارة الخارجية', 'Ministry', ['الوزارة'], null, 'IRQ', 'ministry']
            ] AS row
            WITH row[0] AS id, row[1] AS name, row[2] AS nameLatin, row[3] AS aliases, row[4] AS office, row[5] AS country, row[6] AS kind
            MERGE (n:Actor {id: id})
            SET n:Organization, n.name = name, n.nameLatin = nameLatin, n.aliases = aliases, n.office = office, n.country = country, n.kind = kind;

            """.ReplaceLineEndings("\n"));
        script.ShouldContain("['IRQ', 'SYR', 1, 1, 1, '2024-12-01', '2024-12-01', 0.9, 'quote of S-a1-1']");
        script.ShouldContain("MERGE (a)-[r:SUPPORTS]->(b)");
        script.ShouldNotContain("[r:ACCUSED]", Case.Sensitive, "the accusation is denied");
    }

    [Fact]
    public async Task An_empty_graph_is_its_constraints() => (await GraphAsync()).Printed().ShouldNotContain("UNWIND");

    [Fact]
    public async Task Where_an_article_came_from_on_this_machine_is_not_told()
    {
        await using var store = new SqliteGraphStore(_folder["graph.db"]);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        await store.ApplyAsync(Whole(), new Origin("/home/somebody/news", "/home/somebody/news/a1.txt"), Cancellation);

        (await store.ReadAsync(Cancellation)).Printed().ShouldNotContain("somebody");
    }

    [Fact]
    public async Task A_statement_of_the_script_is_of_bounded_size()
    {
        var quote = new string('ا', 3_000);
        var graph = await GraphAsync(Article(
            "a1", [Country("IRQ", "العراق"), Country("SYR", "سوريا")], [.. Enumerable.Range(0, 1_200).Select(i => Says($"S-{i:D4}", Relation.Supports, "IRQ", "SYR", quote: quote))]));

        var statements = Statements(graph.Printed());

        statements.Max(s => s.Length).ShouldBeLessThan(270_000);
        statements.Sum(s => s.Split("['S-").Length - 1).ShouldBe(1_200);
    }

    [Theory]
    [InlineData("O'Brien", @"'O\'Brien'")]
    [InlineData(@"C:\new\u0027", @"'C:\\new\\u0027'")]
    [InlineData("a\r\n\tb", @"'a\r\n\tb'")]
    [InlineData("\0\u001b\u007f\u0085", @"'\u0000\u001B\u007F\u0085'")]
    [InlineData("\u2028\u2029\u202E\uFEFF", @"'\u2028\u2029\u202E\uFEFF'")]
    [InlineData("\"`$;{}//", "'\"`$;{}//'")]
    [InlineData("العراق 😀", "'العراق 😀'")]
    public void A_string_is_written_so_that_nothing_in_it_is_read_as_Cypher(string value, string literal) => Literal(value).ShouldBe(literal);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        Literal("a\ud83d").ShouldBe("'a\uFFFD'");
        Literal("\ude00\ud83d!").ShouldBe("'\uFFFD\uFFFD!'");
    }

    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(0.873, "0.873")]
    [InlineData(0, "0.0")]
    public void A_confidence_is_a_float_even_where_it_is_whole(double value, string literal)
    {
        var script = new StringBuilder();
        CypherLiteral.Append(script, value);
        script.ToString().ShouldBe(literal);
    }

    /// <summary>The statements of a script; within one a line never ends in a semicolon, since strings are written on one line.</summary>
    internal static string[] Statements(string script) => script.Split(";\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Literal(string value)
    {
        var script = new StringBuilder();
        CypherLiteral.Append(script, value);
        return script.ToString();
    }

    private async Task<GraphSnapshot> GraphAsync(params Core.Deltas.GraphDelta[] deltas)
    {
        await using var store = new SqliteGraphStore(_folder["graph.db"]);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        foreach (var delta in deltas) await store.ApplyAsync(delta, null, Cancellation);
        return await store.ReadAsync(Cancellation);
    }
}
