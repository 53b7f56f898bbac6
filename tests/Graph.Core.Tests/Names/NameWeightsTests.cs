using System.Collections.Immutable;
using Graph.Core.Annotation.Names;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Names;

public class NameWeightsTests
{
    private static readonly NameWords Words = new(["title"], new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal) { ["وزير"] = [0] });

    [Theory]
    [InlineData("step B-PER", "E-PER")]
    [InlineData("-1 is=title", "S-PER")]
    [InlineData("0 suffix=وف", "E-PER")]
    [InlineData("-1..0 title|plain", "B-PER")]
    [InlineData("-1..1 title|plain|edge", "S-PER")]
    public void A_well_formed_entry_is_taken(string clue, string label) => new NameWeightsBuilder(Words).Add(clue, label, 1).ShouldBeTrue();

    [Theory]
    [InlineData("-1 is=title", "B-DOG")]
    [InlineData("-9 is=title", "S-PER")]
    [InlineData("-1 color=red", "S-PER")]
    [InlineData("-1..0 title", "S-PER")]
    [InlineData("-1..0 title|dog", "S-PER")]
    [InlineData("step B-DOG", "S-PER")]
    public void A_faulty_entry_is_refused(string clue, string label) => new NameWeightsBuilder(Words).Add(clue, label, 1).ShouldBeFalse();

    [Fact]
    public void Weights_of_clues_and_steps_decide()
    {
        var builder = new NameWeightsBuilder(Words);
        builder.Add("-1 is=title", "B-PER", 2);
        builder.Add("-2 is=title", "E-PER", 2);
        var text = TestArticle.Normalize("قال وزير زبرج زعفر أمس");

        new NameTagger(Words, builder.Build()).Tag(text, []).ShouldHaveSingleItem().ShouldSatisfyAllConditions(name => name.First.ShouldBe(2), name => name.End.ShouldBe(4));
    }
}
