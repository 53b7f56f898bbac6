using System.Text.Json;
using Graph.Storage.Tests.Neo4j;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>Questions to the graph, with the real program and a real server.</summary>
public sealed class QueryTests : IDisposable
{
    private static readonly Dictionary<string, string> NoChanges = new(StringComparer.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_rows_are_a_table_json_or_csv_and_actors_go_by_any_name()
    {
        await using var database = await SeededAsync();

        var table = await RunAsync(database, "query", "meetings-of", "-p", "actor=fuad hussein");
        var json = await RunAsync(database, "query", "meetings-of", "-p", "actor=فؤاد حسين", "--format", "json");
        var csv = await RunAsync(database, "query", "meetings-of", "-p", "actor=فواد حسين", "-p", "limit=2", "--format", "csv");

        table.ExitCode.ShouldBe(0, table.Error);
        table.OutputLines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["date", "other", "manner", "quote", "outlet", "article"]);
        table.Output.ShouldContain("بسام صباغ (Bassam Sabbagh)");
        table.Output.ShouldNotContain('│');
        var rows = JsonDocument.Parse(json.Output).RootElement;
        table.OutputLines[^1].ShouldBe($"{rows.GetArrayLength()} rows");
        rows.EnumerateArray().Select(r => r.GetProperty("other").GetProperty("nameLatin").GetString()).ShouldContain("Hakan Fidan");
        json.Output.ShouldContain("بسام");
        csv.OutputLines[0].ShouldBe("date,other,manner,quote,outlet,article");
        csv.OutputLines.Length.ShouldBe(3);
        csv.Output.ShouldNotContain('\r');
    }

    [Fact]
    public async Task A_file_is_asked_with_its_own_parameters_and_no_writing_is_let_through()
    {
        await using var database = await SeededAsync();
        _folder.Write("count.cypher", "MATCH (n:Actor) WHERE n.country = $state RETURN count(n) > 0 AS some, $n + 1 AS next, [1, 2] AS list\n");
        _folder.Write("typed.cypher", "// Mine\n// $state  actor  required  the state\nRETURN $state AS state;\n");
        _folder.Write("write.cypher", "MATCH (n:Actor) SET n.name = 'x'");

        var untyped = await RunAsync(database, "query", "count.cypher", "-p", "state=IRQ", "-p", "n=41", "--format", "json");
        var typed = await RunAsync(database, "query", "./typed.cypher", "-p", "state=iraq", "--format", "csv");
        var writing = await RunAsync(database, "query", "write.cypher");

        JsonDocument.Parse(untyped.Output).RootElement[0].ToString().ShouldBe("""{"some":true,"next":42,"list":[1,2]}""");
        typed.OutputLines.ShouldBe(["state", "IRQ"]);
        writing.ExitCode.ShouldBe(1);
        writing.ShouldComplainOnce("The statement writes, and this command only reads");
    }

    [Theory]
    [InlineData(2, "There is no query 'meetins': did you mean meetings?", "meetins")]
    [InlineData(2, "There is no file nowhere.cypher", "nowhere.cypher")]
    [InlineData(2, "meetings-of has no parameter 'acter': did you mean actor?", "meetings-of", "-p", "acter=IRQ")]
    [InlineData(2, "meetings-of needs actor: give -p actor=", "meetings-of")]
    [InlineData(2, "limit takes a whole number, and 'many' is none", "meetings", "-p", "limit=many")]
    [InlineData(2, "since takes a day such as 2024-12-31", "meetings", "-p", "since=yesterday")]
    [InlineData(2, "A parameter is given as -p KEY=VALUE, and 'actor' is not", "meetings-of", "-p", "actor")]
    [InlineData(2, "The parameter 'actor' is given twice", "meetings-of", "-p", "actor=IRQ", "-p", "actor=IRN")]
    [InlineData(2, "no server is configured: set GRAPH_NEO4J__URI", "meetings")]
    public async Task What_is_wrong_is_told_before_a_server_is_asked(int code, string complaint, params string[] args)
    {
        var result = await GraphProcess.RunAsync(_folder, ["query", .. args]);

        result.ExitCode.ShouldBe(code, result.Error);
        result.ShouldComplainOnce(complaint);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_nobody_is_called_and_whom_several_are_called_is_told_with_whom_it_may_mean()
    {
        await using var database = await SeededAsync();
        _folder.Write("twins.jsonl", """
            {"id":"t1","title":"عنوان","text":"التقى وزير الخارجية العراقي أحمد سالم رئيس الوزراء."}
            {"id":"t2","title":"عنوان","text":"التقى وزير الخارجية السوري أحمد سالم رئيس الوزراء."}

            """);
        await RunAsync(database, "run", "twins.jsonl");

        var nobody = await RunAsync(database, "query", "dossier", "-p", "actor=Fuad Husein");
        var stranger = await RunAsync(database, "query", "dossier", "-p", "actor=Xerxes Qwerty");
        var several = await RunAsync(database, "query", "dossier", "-p", "actor=أحمد سالم");

        nobody.ExitCode.ShouldBe(2);
        nobody.ShouldComplainOnce("Nobody in the graph is called 'Fuad Husein': did you mean فؤاد حسين (Fuad Hussein) P-");
        stranger.ShouldComplainOnce("Nobody in the graph is called 'Xerxes Qwerty': 'graph query find-actor");
        several.ShouldComplainOnce("2 in the graph are called 'أحمد سالم': give the id of one, ", " of IRQ", " of SYR");
    }

    [Fact]
    public async Task The_list_describes_every_query_by_folder_and_needs_no_server()
    {
        var all = await GraphProcess.RunAsync(_folder, "query", "--list");
        var one = await GraphProcess.RunAsync(_folder, "query", "chain", "--list");

        all.ExitCode.ShouldBe(0);
        all.OutputLines.ShouldContain("Quarrels");
        all.OutputLines.ShouldContain("  meetings-of  Whom an actor met, and when");
        all.OutputLines.ShouldContain("    -p limit=INTEGER  the most rows (50)");
        one.OutputLines.Length.ShouldBe(5);
    }

    private async Task<Neo4jDatabase> SeededAsync()
    {
        var database = await Neo4jDatabase.TakeAsync();
        var run = await RunAsync(database, "run", Repository.SeedArticles);
        run.ExitCode.ShouldBe(0, run.Error);
        return database;
    }

    private Task<GraphResult> RunAsync(Neo4jDatabase database, params string[] args) => GraphProcess.RunAsync(_folder, database, NoChanges, args);
}
