using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class DyadHistoryTests
{
    private static readonly HistoryCounts Counts = new(Articles: 50, Met: 4, Accuses: 9, Accused: 2, Supports: 1, Supported: 0);

    [Fact]
    public void A_dyad_is_told_from_the_side_that_is_asked_for()
    {
        var history = new DyadHistory(Counts, Counts, [], [new(("TUR", "EGY"), Counts)]);

        history.Of("TUR", "EGY").ShouldBe(Counts);
        history.Of("EGY", "TUR").ShouldBe(new HistoryCounts(50, 4, 2, 9, 0, 1));
        history.Of("TUR", "SYR").ShouldBeNull();
    }
}
