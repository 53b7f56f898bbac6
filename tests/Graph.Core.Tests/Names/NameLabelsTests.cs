using Graph.Core.Annotation.Names;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Names;

public class NameLabelsTests
{
    [Theory]
    [InlineData("O", "B-PER", true)]
    [InlineData("O", "I-PER", false)]
    [InlineData("B-PER", "E-PER", true)]
    [InlineData("B-PER", "E-ORG", false)]
    [InlineData("B-PER", "O", false)]
    [InlineData("E-PER", "S-ORG", true)]
    [InlineData("S-LOC", "O", true)]
    public void A_name_is_begun_gone_on_with_and_ended(string before, string after, bool may) =>
        NameLabels.MayFollow(NameLabels.Parse(before), NameLabels.Parse(after)).ShouldBe(may);

    [Fact]
    public void Every_label_is_read_as_it_is_written()
    {
        for (var label = 0; label < NameLabels.Count; label++) NameLabels.Parse(NameLabels.Name(label)).ShouldBe(label);
        NameLabels.Parse("B-DOG").ShouldBe(-1);
    }
}
