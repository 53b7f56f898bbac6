using System.Text;
using Graph.Storage;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>What bad input gets: one line that says what and what to do, the right exit code, and every other article read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Prose = MixedFolder.Prose;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Utf_16_without_its_mark_is_told_by_its_zero_bytes()
    {
        _folder.Write("a.txt", Encoding.Unicode.GetBytes(Prose));

        (await GraphProcess.RunAsync(_folder, "extract", "a.txt")).Output.ShouldContain("\"title\":\"الوزير يلتقي نظيره\"");
    }

    [Fact]
    public async Task A_few_broken_bytes_in_utf_8_are_replaced_with_a_warning()
    {
        var bytes = Encoding.UTF8.GetBytes(Prose);
        _folder.Write("a.txt", [.. bytes[..^3], 0xd9]);

        var result = await GraphProcess.RunAsync(_folder, "extract", "a.txt");

        result.ExitCode.ShouldBe(0, result.Error);
        result.ShouldComplainOnce("a.txt", "broken UTF-8", "U+FFFD");
        result.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_hundred_megabytes_in_one_line_are_refused_without_being_held()
    {
        foreach (var (name, begin) in new[] { ("huge.txt", ""), ("huge.json", "{\"text\":\""), ("huge.jsonl", "{\"text\":\""), ("huge.html", "<p>") }) await WriteHugeAsync(name, begin);
        _folder.Write("articles/good.txt", Prose);

        // A heap of 96 MB: what is read of each file fits beside the lexicon and the weights, one whole file does not.
        var result = await GraphProcess.RunAsync(_folder, null, ["extract", "articles"], new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x6000000" });

        result.ExitCode.ShouldBe(3);
        result.ErrorLines.Length.ShouldBe(4, result.Error);
        result.ErrorLines.ShouldAllBe(l => l.Contains("larger than 10 MB", StringComparison.Ordinal) && l.Contains("Reading:MaxArticleMegabytes", StringComparison.Ordinal));
        result.OutputLines.Length.ShouldBe(1);

        async Task WriteHugeAsync(string name, string begin)
        {
            var megabyte = new byte[1024 * 1024];
            Array.Fill(megabyte, (byte)'a');
            await using var huge = new FileStream(_folder.Write($"articles/{name}", begin), FileMode.Append);
            for (var i = 0; i < 100; i++) await huge.WriteAsync(megabyte, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_line_that_is_too_long_costs_only_itself()
    {
        var line = "{\"id\":\"x\",\"text\":\"" + new string('a', 2 * 1024 * 1024) + "\"}";
        _folder.Write("a.jsonl", $"{{\"id\":\"first\",\"text\":\"{Prose.ReplaceLineEndings(" ")}\"}}\n{line}\n\n{{\"id\":\"last\",\"text\":\"{Prose.ReplaceLineEndings(" ")}\"}}");

        var result = await GraphProcess.RunAsync(_folder, null, ["extract", "a.jsonl"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_Reading__MaxArticleMegabytes"] = "1" });

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("a.jsonl:2", "larger than 1 MB");
        result.OutputLines.Select(l => l[..20]).ShouldBe(["{\"article\":\"first\",\"", "{\"article\":\"last\",\"t"]);
    }

    [Fact]
    public async Task Names_with_quotes_backslashes_and_control_characters_go_through_every_output()
    {
        const string Id = "a\"b\\c'd\u0001\u202e`$(x)\ne";
        _folder.Write("odd.jsonl", System.Text.Json.JsonSerializer.Serialize(new { id = Id, title = Id, text = Prose, source = Id }));

        var run = await GraphProcess.RunAsync(_folder, "run", "odd.jsonl");
        var extract = await GraphProcess.RunAsync(_folder, "extract", "odd.jsonl");
        var export = await GraphProcess.RunAsync(_folder, "export");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldNotContain('\u0001');
        run.Output.ShouldNotContain('\u202e');
        using var json = System.Text.Json.JsonDocument.Parse(extract.OutputLines.ShouldHaveSingleItem());
        json.RootElement.GetProperty("article").GetString().ShouldBe(Id);
        export.ExitCode.ShouldBe(0);
        export.Output.ShouldNotContain('\u0001');
    }

    [Fact]
    public async Task A_file_name_with_odd_characters_is_shown_on_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not allow such file names.");
        _folder.Write("a\"b\\c\nd.txt", []);

        var result = await GraphProcess.RunAsync(_folder, "extract", ".");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("a\"b\\c\\u000ad.txt");
    }

    [Fact]
    public async Task A_folder_without_articles_is_said_to_have_none()
    {
        Directory.CreateDirectory(_folder["empty"]);

        var result = await GraphProcess.RunAsync(_folder, "run", "empty");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("empty", "holds no articles", ".txt");
    }

    [Fact]
    public async Task A_missing_path_is_named_and_the_other_paths_are_read()
    {
        _folder.Write("good.txt", Prose);

        var result = await GraphProcess.RunAsync(_folder, "extract", "missing", "good.txt");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("missing", "no such file or folder");
        result.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        File.CreateSymbolicLink(_folder["dangling.txt"], _folder["nowhere.txt"]);
        _folder.Write("good.txt", Prose);

        var result = await GraphProcess.RunAsync(_folder, "extract", ".");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("dangling.txt", "cannot be read");
        result.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_without_permission_is_named()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        var file = _folder.Write("secret.txt", Prose);
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such permissions.");
        else File.SetUnixFileMode(file, UnixFileMode.None);

        (await GraphProcess.RunAsync(_folder, "extract", "secret.txt")).ShouldComplainOnce("secret.txt", "cannot be read");
    }

    [Fact]
    public async Task A_file_that_fails_while_it_is_read_is_named()
    {
        const string Failing = "/proc/self/mem";
        Assert.SkipUnless(File.Exists(Failing), $"There is no {Failing} here.");
        File.CreateSymbolicLink(_folder["failing.txt"], Failing);
        _folder.Write("good.txt", Prose);

        var result = await GraphProcess.RunAsync(_folder, "extract", ".");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce("failing.txt", "cannot be read");
        result.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Two_articles_of_one_id_are_not_taken_for_one()
    {
        _folder.Write("one/a.txt", Prose);
        _folder.Write("two/a.txt", Prose);

        var result = await GraphProcess.RunAsync(_folder, "run", "one", "two");

        result.ExitCode.ShouldBe(3);
        result.ShouldComplainOnce(Path.Combine("two", "a.txt"), "id 'a.txt' is also that of", "id of its own");
        result.Output.ShouldContain("1 new, 0 changed, 0 unchanged, 1 failed");
    }

    [Fact]
    public async Task A_locked_database_is_named()
    {
        _folder.Write("a.txt", Prose);
        (await GraphProcess.RunAsync(_folder, "run", "a.txt")).ExitCode.ShouldBe(0);
        await using var other = new SqliteConnection($"Data Source={_folder["graph.db"]};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = other.BeginTransaction(deferred: false);
        _folder.Write("a.txt", Prose + "واختتم اللقاء.\n");

        var result = await GraphProcess.RunAsync(_folder, null, ["run", "a.txt"], new Dictionary<string, string>(StringComparer.Ordinal) { ["GRAPH_Store__PatienceSeconds"] = "1" });

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("graph.db");
    }

    [Fact]
    public async Task A_corrupt_database_is_named()
    {
        _folder.Write("a.txt", Prose);
        (await GraphProcess.RunAsync(_folder, "run", "a.txt")).ExitCode.ShouldBe(0);
        var bytes = await File.ReadAllBytesAsync(_folder["graph.db"], TestContext.Current.CancellationToken);
        for (var i = 100; i < bytes.Length; i++) bytes[i] = 0xa5;
        _folder.Write("graph.db", bytes);

        var result = await GraphProcess.RunAsync(_folder, "run", "a.txt");

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("graph.db");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_alone()
    {
        _folder.Write("a.txt", Prose);
        _folder.Write("graph.db", "not a database, but somebody's notes");

        var result = await GraphProcess.RunAsync(_folder, "run", "a.txt");

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("graph.db");
        (await File.ReadAllTextAsync(_folder["graph.db"], TestContext.Current.CancellationToken)).ShouldBe("not a database, but somebody's notes");
    }

    [Fact]
    public async Task A_database_in_a_read_only_place_is_named()
    {
        _folder.Write("a.txt", Prose);
        const string ReadOnly = "/proc/graph.db";
        Assert.SkipUnless(Directory.Exists("/proc"), "There is no folder here that nobody can write to.");

        var result = await GraphProcess.RunAsync(_folder, "run", "a.txt", "--database", ReadOnly);

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce(ReadOnly);
    }

    [Fact]
    public async Task A_database_of_a_newer_schema_is_refused()
    {
        _folder.Write("a.txt", Prose);
        (await GraphProcess.RunAsync(_folder, "run", "a.txt")).ExitCode.ShouldBe(0);
        await using (var other = new SqliteConnection($"Data Source={_folder["graph.db"]};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var result = await GraphProcess.RunAsync(_folder, "run", "a.txt");

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("graph.db", "newer");
    }

    [Fact]
    public async Task A_missing_database_is_named_with_what_makes_one()
    {
        var result = await GraphProcess.RunAsync(_folder, "export");

        result.ExitCode.ShouldBe(1);
        result.ShouldComplainOnce("graph.db", "graph run");
    }

    [Fact]
    public async Task What_was_thrown_is_in_the_log_and_not_on_the_console()
    {
        var result = await GraphProcess.RunAsync(_folder, "export");

        result.ErrorLines.Length.ShouldBe(1);
        var log = Directory.GetFiles(_folder["logs"]).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken)).ShouldContain(nameof(StoreException));
    }

    [Theory]
    [InlineData("GRAPH_Reading__MaxArticleMegabytes", "0", "MaxArticleMegabytes")]
    [InlineData("GRAPH_Reading__MaxArticleMegabytes", "many", "MaxArticleMegabytes")]
    [InlineData("GRAPH_Lexicon__Folder", "nowhere", "Lexicon:Folder")]
    [InlineData("GRAPH_Store__Database", "", "Store:Database")]
    public async Task A_wrong_configuration_is_refused_at_start(string name, string value, string complaint)
    {
        _folder.Write("a.txt", Prose);

        var result = await GraphProcess.RunAsync(_folder, null, ["extract", "a.txt"], new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });

        result.ExitCode.ShouldBe(2);
        result.ShouldComplainOnce("configuration", complaint);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_faulty_lexicon_is_refused_with_file_and_line()
    {
        _folder.Write("a.txt", Prose);
        _folder.Write("seeds/lexicon/furniture.yaml", "words: [شارك\nlines: ]\n");

        var result = await GraphProcess.RunAsync(_folder, "extract", "a.txt", "--lexicon", "seeds");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("furniture.yaml(");
        result.Error.ShouldContain("The lexicon has faults");
    }
}
