using Graph.Training.Names;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Names;

public class BenchmarkTests(ITestOutputHelper output)
{
    private static string Benchmark => Path.Combine(Repository.Shared, "benchmarks", "arabic-ner.train.conll");

    private static string Gold => Path.Combine(Repository.Shared, "gold-news");

    [Fact]
    public void Names_are_found_in_text_that_the_weights_were_not_fitted_on()
    {
        if (!File.Exists(Benchmark) || !Directory.Exists(Gold)) Assert.Skip($"ANERcorp and the gold articles are not there: {Benchmark}");
        var sources = NameSources.Read(
            new DirectoryInfo(Path.Combine(Repository.Root, "seeds")),
            new FileInfo(Benchmark),
            [new DirectoryInfo(Gold)],
            [new FileInfo(Path.Combine(Repository.Shared, "corpus", "arabic-news.jsonl"))]);

        var report = new NameCrossValidation(sources.Words, NameFitting.Default).Run(sources.Benchmark, sources.Gold, errors: null);

        using var figures = new StringWriter();
        report.Write(figures);
        output.WriteLine(figures.ToString());
        report.Counts["benchmark: Person, spans"].F1.ShouldBeGreaterThan(0.73);
        report.Counts["benchmark: Organization, spans"].F1.ShouldBeGreaterThan(0.6);
        report.Counts["gold: Person, by name"].F1.ShouldBeGreaterThan(0.88);
        report.Counts["gold: Organization, by name"].F1.ShouldBeGreaterThan(0.76);
    }
}
