using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Storage.Neo4j;
using Graph.Storage.Queries;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Queries;

/// <summary>What Neo4j Browser loads.</summary>
[Collection<QueriedGraph.ForTests>]
public sealed partial class BrowserFilesTests(QueriedGraph graph)
{
    private static readonly string[] Others = ["Actor", "Article", "Statement"];
    private static readonly string[] Joints = ["SERVES", "PART_OF", "MENTIONS", "SUBJECT", "OBJECT", "SAID_BY", "EVIDENCED_BY"];

    [Fact]
    public async Task Every_step_of_the_guide_runs_as_pasted_and_shows_something()
    {
        var runner = await graph.RunnerAsync();
        var steps = Step().Matches(await File.ReadAllTextAsync(PathOf("guide.html"), TestContext.Current.CancellationToken)).Select(m => WebUtility.HtmlDecode(m.Groups["text"].Value)).ToList();
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);

        steps.Count.ShouldBeGreaterThan(8);
        foreach (var step in steps)
        {
            if (Parameter().Match(step) is { Success: true } set)
            {
                parameters[set.Groups["name"].Value] = (await AskAsync($"RETURN {set.Groups["value"].Value}")).Rows[0][0];
                continue;
            }

            (await AskAsync(step)).Rows.Length.ShouldBeGreaterThan(0, step);
        }

        Task<CypherResult> AskAsync(string statement) => runner.RunAsync(new CypherStatement(statement, parameters), StoreAccess.Read, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_favorites_are_the_queries_of_today()
    {
        using var today = new MemoryStream();
        BrowserFavorites.Write(QueryLibrary.ReadAll(), today);
        using var shipped = File.OpenRead(PathOf("favorites.zip"));

        Contents(shipped).ShouldBe(Contents(today), "'graph query --favorites cypher/browser/favorites.zip' writes them anew");
    }

    [Fact]
    public void The_favorites_have_a_folder_a_theme_and_one_that_sets_all_parameters()
    {
        using var favorites = new MemoryStream();
        BrowserFavorites.Write(QueryLibrary.ReadAll(), favorites);

        var contents = Contents(favorites).ToDictionary(StringComparer.Ordinal);
        contents.Keys.ShouldContain("Meetings/meetings-of.cypher");
        contents["parameters.cypher"].ShouldStartWith("// Parameters: edit and run this first\n:param {actor: \"whom it is about\", article: \"");
        foreach (var parameter in QueryLibrary.ReadAll().SelectMany(q => q.Parameters)) contents["parameters.cypher"].ShouldContain($"{parameter.Name}: ");
    }

    [Fact]
    public async Task The_style_has_a_rule_for_every_kind_of_node_and_relationship()
    {
        var style = await File.ReadAllTextAsync(PathOf("style.grass"), TestContext.Current.CancellationToken);

        foreach (var label in Enum.GetValues<ActorType>().Select(Terms.Of).Concat(Others)) style.ShouldContain($"\nnode.{label} {{");
        foreach (var type in Enum.GetValues<Relation>().Select(Terms.Of).Concat(Joints)) style.ShouldContain($"\nrelationship.{type} {{");
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "browser", file);

    private static List<KeyValuePair<string, string>> Contents(Stream archive)
    {
        archive.Position = 0;
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        return [.. zip.Entries.Select(e => KeyValuePair.Create(e.FullName, Text(e)))];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""<pre class="[^"]*\brunnable\b[^"]*">(?<text>[^<]*)</pre>""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^:param (?<name>\w+) => (?<value>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
