using Graph.Storage.Queries;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Queries.QueriedGraph;

namespace Graph.Storage.Tests.Queries;

/// <summary>Who is meant by a name, on a real server.</summary>
[Collection<QueriedGraph.ForTests>]
public sealed class ActorFinderTests(QueriedGraph graph)
{
    [Theory]
    [InlineData("IRQ", "IRQ")]
    [InlineData("irq", "IRQ")]
    [InlineData("العراق", "IRQ")]
    [InlineData("iraq", "IRQ")]
    [InlineData("بغداد", "IRQ")]
    [InlineData("فواد  حسين", Hussein)]
    [InlineData("فُؤاد حسين", Hussein)]
    [InlineData("P-1", Hussein)]
    [InlineData("الوزير", "P-1 P-2")]
    [InlineData("حزب \"العمال\" \\ الكردستاني", "G-1")]
    [InlineData("foreign minister (rus)", "P-5")]
    [InlineData("عبد الله", "")]
    [InlineData("«»", "")]
    public async Task An_actor_is_found_by_its_id_and_by_any_name_however_it_is_spelled(string name, string ids) =>
        string.Join(' ', (await FindAsync(name)).Called.Select(a => a.Id).Order(StringComparer.Ordinal)).ShouldBe(ids);

    [Fact]
    public async Task Who_is_called_something_like_it_is_told()
    {
        var found = await FindAsync("Fuad Husein");

        found.Called.ShouldBeEmpty();
        found.Similar.ShouldHaveSingleItem().NameLatin.ShouldBe("Fuad Hussein");
    }

    private async Task<FoundActors> FindAsync(string name) => await new ActorFinder(await graph.RunnerAsync()).FindAsync(name, TestContext.Current.CancellationToken);
}
