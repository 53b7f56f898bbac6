using System.Text.RegularExpressions;
using Graph.Storage.Neo4j;
using Graph.Storage.Queries;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Queries;

/// <summary>The queries that come with the program: what their files say of them, and how a server would carry them out.</summary>
[Collection<QueriedGraph.ForTests>]
public sealed partial class QueryLibraryTests(QueriedGraph graph)
{
    private static readonly string[] Refused = ["AllNodesScan", "CartesianProduct"];

    // A question about all pairs has to look at all of them; one about an actor or an article has no business with the others.
    private static readonly string[] RefusedAboutOne = ["NodeByLabelScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan"];

    public static TheoryData<string> Names => [.. QueryLibrary.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_tells_what_it_is_for_and_what_it_takes(string name)
    {
        var query = QueryLibrary.Read(name);

        query.Title.ShouldNotBeEmpty();
        query.Purpose.ShouldEndWith(".");
        query.Folder.ShouldNotBeEmpty();
        Parameter().Matches(query.Text).Select(m => m.Groups["name"].Value).Distinct().ShouldBe(query.Parameters.Select(p => p.Name), ignoreOrder: true);
        query.Parameters.ShouldAllBe(p => p.Description.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_scans_no_nodes_and_multiplies_none(string name)
    {
        var runner = await graph.RunnerAsync();
        var query = QueryLibrary.Read(name);
        var values = QueryValues.Bind(query, query.Parameters.Where(p => p.IsRequired).ToDictionary(p => p.Name, _ => "IRQ", StringComparer.Ordinal));

        var result = await runner.RunAsync(new CypherStatement("EXPLAIN " + query.Text, values), StoreAccess.Read, TestContext.Current.CancellationToken);

        Operators(result.Plan.ShouldNotBeNull()).Intersect(query.Parameters.Any(p => p.IsRequired) ? [.. Refused, .. RefusedAboutOne] : Refused).ShouldBeEmpty();
    }

    private static IEnumerable<string> Operators(CypherPlan plan) => plan.Children.SelectMany(Operators).Prepend(plan.Operator);

    [GeneratedRegex(@"(?<!//[^\n]*)\$(?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
