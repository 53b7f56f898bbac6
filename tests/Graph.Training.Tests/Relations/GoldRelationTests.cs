using Graph.Core.Text;
using Graph.Training.Relations;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Relations;

public class GoldRelationTests
{
    private const string Text = "عنوان\nقال الوزير إنه التقى السفير.";

    [Fact]
    public void A_place_that_gold_gives_is_taken_as_it_is() => Relation(null, [6, 16]).PlaceIn(Text).ShouldBe(new TextSpan(6, 16));

    [Fact]
    public void Words_are_looked_up_in_the_text() => Relation("التقى السفير", null).PlaceIn(Text).ShouldBe(new TextSpan(21, 33));

    [Fact]
    public void A_place_behind_the_end_is_none() => Relation(null, [6, Text.Length + 1]).PlaceIn(Text).ShouldBeNull();

    [Fact]
    public void Words_that_are_not_there_have_no_place() => Relation("التقى الرئيس", null).PlaceIn(Text).ShouldBeNull();

    [Fact]
    public void Without_evidence_there_is_no_place() => Relation(null, null).PlaceIn(Text).ShouldBeNull();

    private static GoldRelation Relation(string? evidence, int[]? at) => new("MET_WITH", "minister", "ambassador", "asserted", "meeting", null, evidence, at, Optional: false);
}
