using System.Globalization;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>From articles to the store and out again.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seeds_become_a_graph_and_a_second_run_changes_nothing()
    {
        var first = await GraphProcess.RunAsync(_folder, "run", Repository.SeedArticles);
        var before = await GraphProcess.RunAsync(_folder, "export", "--format", "cypher");
        var second = await GraphProcess.RunAsync(_folder, "run", Repository.SeedArticles);
        var after = await GraphProcess.RunAsync(_folder, "export", "--format", "cypher");

        first.Error.ShouldBeEmpty();
        first.ExitCode.ShouldBe(0);
        first.Output.ShouldContain("5 new, 0 changed, 0 unchanged");
        second.ExitCode.ShouldBe(0);
        second.Output.ShouldContain("0 new, 0 changed, 5 unchanged");
        before.Output.ShouldContain("003_8ed349425e4bec21.txt");
        after.Output.ShouldBe(before.Output);
    }

    [Fact]
    public async Task The_order_and_the_parallelism_leave_the_same_graph()
    {
        await GraphProcess.RunAsync(_folder, null, ["run", Repository.SeedArticles, "--database", "one.db"], Parallelism("1"));
        var backwards = Directory.GetFiles(Repository.SeedArticles).OrderDescending(StringComparer.Ordinal);
        await GraphProcess.RunAsync(_folder, null, ["run", .. backwards, "--database", "two.db"], Parallelism("8"));

        (await GraphProcess.RunAsync(_folder, "export", "--database", "two.db")).Output.ShouldBe((await GraphProcess.RunAsync(_folder, "export", "--database", "one.db")).Output);

        static Dictionary<string, string> Parallelism(string degree) => new(StringComparer.Ordinal) { ["GRAPH_Reading__Parallelism"] = degree };
    }

    [Fact]
    public async Task A_changed_article_takes_the_place_of_what_it_was()
    {
        _folder.Write("in/a.txt", "العنوان الأول\nالتقى الوزير نظيره في العاصمة.\n");
        _folder.Write("in/b.txt", "عنوان آخر\nزار الرئيس المدينة.\n");
        await GraphProcess.RunAsync(_folder, "run", "in");
        _folder.Write("in/a.txt", "العنوان الثاني\nالتقى الوزير نظيره في العاصمة.\n");

        var result = await GraphProcess.RunAsync(_folder, "run", "in");
        var export = await GraphProcess.RunAsync(_folder, "export");

        result.Output.ShouldContain("0 new, 1 changed, 1 unchanged");
        export.Output.ShouldContain("العنوان الثاني");
        export.Output.ShouldNotContain("العنوان الأول");
    }

    [Fact]
    public async Task Unchanged_articles_are_read_again_when_that_is_asked_for()
    {
        _folder.Write("a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");
        await GraphProcess.RunAsync(_folder, "run", "a.txt");

        (await GraphProcess.RunAsync(_folder, "run", "a.txt", "--again")).Output.ShouldContain("0 new, 1 changed, 0 unchanged");
    }

    [Fact]
    public async Task Pruning_withdraws_what_is_gone_from_the_folder_and_nothing_else()
    {
        _folder.Write("in/gone.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");
        _folder.Write("in/stays.txt", "عنوان\nزار الرئيس المدينة.\n");
        _folder.Write("in/broken.txt", "عنوان\nوصل الوفد إلى المدينة.\n");
        _folder.Write("other/elsewhere.txt", "عنوان\nغادر الوفد المدينة.\n");
        await GraphProcess.RunAsync(_folder, "run", "in", "other");
        File.Delete(_folder["in/gone.txt"]);
        File.Delete(_folder["other/elsewhere.txt"]);
        _folder.Write("in/broken.txt", [0, 1, 2, 3]);

        var kept = await GraphProcess.RunAsync(_folder, "run", "in");
        var pruned = await GraphProcess.RunAsync(_folder, "run", "in/", "--prune");
        var export = await GraphProcess.RunAsync(_folder, "export");

        kept.Output.ShouldContain("0 new, 0 changed, 1 unchanged, 1 failed");
        pruned.Output.ShouldContain("0 new, 0 changed, 1 unchanged, 1 withdrawn, 1 failed");
        export.Output.ShouldNotContain("gone.txt");
        export.Output.ShouldContain("stays.txt");
        export.Output.ShouldContain("broken.txt");
        export.Output.ShouldContain("elsewhere.txt");
    }

    [Fact]
    public async Task Nothing_that_is_piped_has_colors_or_bars_in_it()
    {
        var result = await GraphProcess.RunAsync(_folder, "run", Repository.SeedArticles);

        result.Output.ShouldNotContain('\u001b');
        result.Output.ShouldNotContain('│');
        result.Output.ShouldContain("003_8ed349425e4bec21.txt");
    }

    [Fact]
    public async Task Stopping_it_keeps_what_is_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The signal is sent with kill.");
        Assert.SkipWhen(InterruptIsIgnored(), "Whoever started the tests ignores the signal of Ctrl+C, and so does every process below.");
        _folder.Write("first/a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");
        using var process = GraphProcess.Start(_folder, ["run", "first", "-"]);

        // Standard input stays open, so that the run waits for it with the first article behind it.
        await GraphProcess.WaitUntilAsync(async () => File.Exists(_folder["graph.db"]) && (await GraphProcess.RunAsync(_folder, "export")).Output.Contains("a.txt", StringComparison.Ordinal));
        await GraphProcess.SignalAsync(process, "INT");
        await GraphProcess.EndAsync(process);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(1, error);
        error.ShouldContain("Stopped: what is done is kept");
        output.ShouldContain("1 new, 0 changed, 0 unchanged");
        (await GraphProcess.RunAsync(_folder, "run", "first")).Output.ShouldContain("0 new, 0 changed, 1 unchanged");
    }

    // A shell that starts a job in the background has it ignore the signal. Bit 1 of the mask stands for it (proc(5)).
    private static bool InterruptIsIgnored()
    {
        const string Status = "/proc/self/status";
        const string Mask = "SigIgn:";
        if (!File.Exists(Status) || File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Mask, StringComparison.Ordinal)) is not { } line) return false;
        return (ulong.Parse(line.AsSpan(Mask.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }
}
