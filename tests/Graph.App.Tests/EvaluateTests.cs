using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>The figures of <c>graph evaluate</c> are those of the reference scorer.</summary>
public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_figures_on_the_seeds_are_those_of_the_reference_scorer()
    {
        var extract = await GraphProcess.RunAsync(_folder, "extract", Repository.SeedArticles);
        _folder.Write("facts.jsonl", extract.Output);

        var ours = await GraphProcess.RunAsync(_folder, "evaluate", Repository.SeedGold, Repository.SeedArticles, "--json");

        ShouldBeEqual(ours, await ReferenceAsync("facts.jsonl"));
    }

    [Fact]
    public async Task The_figures_on_gold_with_faults_put_in_are_those_of_the_reference_scorer()
    {
        // Gold itself, with names cut, types and statuses exchanged and entities left out, exercises every case of the scorer, whatever the extractor finds.
        var facts = new StringBuilder();
        foreach (var file in Directory.GetFiles(Repository.SeedGold).Order(StringComparer.Ordinal))
        {
            var gold = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings(" ");
            facts.AppendLine(gold
                .Replace("\"status\": \"denied\"", "\"status\": \"asserted\"", StringComparison.Ordinal)
                .Replace("\"manner\": \"condemn\"", "\"manner\": \"accuse\"", StringComparison.Ordinal)
                .Replace("\"type\": \"ArmedGroup\"", "\"type\": \"Organization\"", StringComparison.Ordinal)
                .Replace("وزير الخارجية", "نائب وزير الخارجية", StringComparison.Ordinal)
                .Replace("\"IRN\"", "\"IRQ\"", StringComparison.Ordinal)
                .Replace("الأمم المتحدة", "الأمم", StringComparison.Ordinal));
        }

        _folder.Write("facts.jsonl", facts.ToString());

        var ours = await GraphProcess.RunAsync(_folder, "evaluate", Repository.SeedGold, "facts.jsonl", "--json");

        ShouldBeEqual(ours, await ReferenceAsync("facts.jsonl"));
        ours.Output.ShouldContain("\"tp\":");
    }

    [Fact]
    public async Task Gold_scored_against_itself_is_perfect_and_has_no_errors()
    {
        var facts = Directory.GetFiles(Repository.SeedGold).Select(f => File.ReadAllText(f).ReplaceLineEndings(" "));
        _folder.Write("facts.jsonl", string.Join('\n', facts));

        var result = await GraphProcess.RunAsync(_folder, "evaluate", Repository.SeedGold, "facts.jsonl", "--errors");

        result.ExitCode.ShouldBe(0, result.Error);
        result.OutputLines.ShouldNotContain(l => l.Contains('\t'));
        result.OutputLines.Single(l => l.StartsWith("relations ", StringComparison.Ordinal)).ShouldContain("1.000");
    }

    [Fact]
    public async Task Errors_are_listed_one_a_line()
    {
        var result = await GraphProcess.RunAsync(_folder, "evaluate", Repository.SeedGold, Repository.SeedArticles, "--errors", "--json");

        result.ExitCode.ShouldBe(0, result.Error);
        result.OutputLines.Where(l => l.Contains('\t')).ShouldAllBe(l => l.StartsWith("entity", StringComparison.Ordinal) || l.StartsWith("office", StringComparison.Ordinal) || l.StartsWith("relation", StringComparison.Ordinal));
    }

    private async Task<JsonElement> ReferenceAsync(string facts)
    {
        Assert.SkipUnless(File.Exists(Repository.Scorer), $"The reference scorer is not here: {Repository.Scorer}; GRAPH_SCORER names another place.");
        var start = new ProcessStartInfo("python3", [Repository.Scorer, Repository.SeedGold, _folder[facts], "--json"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        Process? python = null;
        try
        {
            python = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 here to run the reference scorer with.");
        }

        using (python)
        {
            var errors = python!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await python.WaitForExitAsync(TestContext.Current.CancellationToken);
            python.ExitCode.ShouldBe(0, await errors);
            return JsonDocument.Parse(output).RootElement;
        }
    }

    private static void ShouldBeEqual(GraphResult ours, JsonElement reference)
    {
        ours.ExitCode.ShouldBe(0, ours.Error);
        using var json = JsonDocument.Parse(ours.Output);
        Figures(json.RootElement).ShouldBe(Figures(reference));
    }

    private static SortedDictionary<string, double> Figures(JsonElement report)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var part in report.EnumerateObject())
        {
            if (part.Value.ValueKind == JsonValueKind.Number) figures[part.Name] = part.Value.GetDouble();
            else foreach (var figure in part.Value.EnumerateObject()) figures[$"{part.Name}.{figure.Name}"] = figure.Value.GetDouble();
        }

        return figures;
    }
}
