using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>Each command as a person or a program uses it.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Commands => ["run", "extract", "explain", "evaluate", "schedule", "query", "export", "doctor"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_shows_an_example_and_the_exit_codes(string command)
    {
        var result = await GraphProcess.RunAsync(_folder, command, "--help");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"Example:\n  graph {command} ");
        result.Output.ShouldContain("  3  finished, but some articles could not be read");
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("run")]
    [InlineData("extract", "--no-such-option", "a.txt")]
    [InlineData("export", "--format", "punched-cards")]
    [InlineData("evaluate", "gold")]
    [InlineData("evaluate", "nowhere", "a.txt")]
    [InlineData("schedule")]
    [InlineData("schedule", "a.txt", "--cron", "every day")]
    [InlineData("schedule", "a.txt", "--cron", "61 * * * *")]
    [InlineData("schedule", "a.txt", "--cron", "0 0 30 2 *")]
    [InlineData("query")]
    [InlineData("query", "meetings", "--format", "punched-cards")]
    public async Task Wrong_usage_has_its_own_exit_code_and_a_hint(params string[] args)
    {
        var result = await GraphProcess.RunAsync(_folder, args);

        result.ExitCode.ShouldBe(2);
        result.ErrorLines.ShouldAllBe(l => l.StartsWith("graph: error: ", StringComparison.Ordinal) || l.EndsWith("--help' shows how it is used.", StringComparison.Ordinal));
        result.ErrorLines.Length.ShouldBeGreaterThan(0);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Extract_writes_an_object_a_line_in_the_order_of_the_articles_with_arabic_as_letters()
    {
        var result = await GraphProcess.RunAsync(_folder, "extract", Repository.SeedArticles);

        var lines = result.OutputLines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("article").GetString()).ShouldBe(Directory.GetFiles(Repository.SeedArticles).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        lines[0].EnumerateObject().Select(p => p.Name).ShouldBe(["article", "title", "language", "date", "entities", "relations"]);
        lines[1].GetProperty("date").GetString().ShouldBe("2024-12-06");
        result.Output.ShouldNotContain("\\u06");
    }

    [Fact]
    public async Task Extract_is_the_same_every_time()
    {
        var first = await GraphProcess.RunAsync(_folder, "extract", Repository.SeedArticles);
        var second = await GraphProcess.RunAsync(_folder, null, ["extract", Repository.SeedArticles], new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_Reading__Parallelism"] = "1" });

        first.ExitCode.ShouldBe(0, first.Error);
        second.ExitCode.ShouldBe(0, second.Error);
        second.Output.ShouldBe(first.Output);
    }

    [Theory]
    [InlineData("{\"id\":\"one\",\"title\":\"عنوان\",\"text\":\"نص الخبر هنا\"}\n{\"id\":\"two\",\"text\":\"نص آخر هنا\"}\n", "one two")]
    [InlineData("{\n \"id\": \"one\",\n \"title\": \"عنوان\",\n \"text\": \"نص الخبر هنا\"\n}\n", "one")]
    [InlineData("[{\"id\":\"one\",\"text\":\"نص\"},{\"id\":\"two\",\"text\":\"نص\"}]", "one two")]
    [InlineData("<!DOCTYPE html><html><head><title>عنوان</title></head><body><p>نص الخبر هنا</p></body></html>", "stdin")]
    [InlineData("عنوان\nنص الخبر هنا\n", "stdin")]
    public async Task Standard_input_is_read_in_every_format(string input, string articles)
    {
        var result = await GraphProcess.RunAsync(_folder, Encoding.UTF8.GetBytes(input), ["extract", "-"]);

        result.Error.ShouldBeEmpty();
        result.OutputLines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetString()).ShouldBe(articles.Split(' '));
    }

    [Fact]
    public async Task Explain_shows_every_sentence_and_what_was_left_out()
    {
        var result = await GraphProcess.RunAsync(_folder, "explain", Path.Combine(Repository.SeedArticles, "003_8ed349425e4bec21.txt"));

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("1 (title)  العراق وتركيا");
        result.Output.ShouldContain("left out as page furniture");
        result.Output.ShouldContain("pic.twitter.com");
    }

    [Fact]
    public async Task Explain_writes_json_for_programs()
    {
        var result = await GraphProcess.RunAsync(_folder, "explain", Path.Combine(Repository.SeedArticles, "003_8ed349425e4bec21.txt"), "--json");

        using var json = JsonDocument.Parse(result.OutputLines.ShouldHaveSingleItem());
        json.RootElement.GetProperty("sentences").GetArrayLength().ShouldBeGreaterThan(10);
        json.RootElement.GetProperty("furniture").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Export_writes_a_file_that_is_whole()
    {
        await GraphProcess.RunAsync(_folder, "run", Repository.SeedArticles);

        var result = await GraphProcess.RunAsync(_folder, "export", "--format", "cypher", "-o", "graph.cypher");
        var shown = await GraphProcess.RunAsync(_folder, "export");

        result.ExitCode.ShouldBe(0, result.Error);
        (await File.ReadAllTextAsync(_folder["graph.cypher"], TestContext.Current.CancellationToken)).ShouldBe(shown.Output);
        Directory.GetFiles(_folder.Path, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public async Task Export_into_a_folder_that_is_not_there_is_named()
    {
        await GraphProcess.RunAsync(_folder, "run", Repository.SeedArticles);

        var result = await GraphProcess.RunAsync(_folder, "export", "-o", "nowhere/graph.cypher");

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("nowhere");
    }

    [Fact]
    public async Task Doctor_finds_a_fresh_folder_well()
    {
        var result = await GraphProcess.RunAsync(_folder, "doctor");

        result.ExitCode.ShouldBe(0, result.Output);
        result.OutputLines.ShouldContain(l => l.StartsWith("ok    lexicon", StringComparison.Ordinal));
        result.OutputLines.ShouldContain(l => l.StartsWith("ok    store", StringComparison.Ordinal));
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Doctor_says_what_is_wrong_with_the_store_and_fails()
    {
        _folder.Write("graph.db", "not a database, but somebody's notes");

        var result = await GraphProcess.RunAsync(_folder, "doctor");

        result.ExitCode.ShouldBe(1);
        result.OutputLines.ShouldContain(l => l.StartsWith("fail  store", StringComparison.Ordinal));
    }
}
