using Graph.Training.Relations;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Relations;

public class StepsTests
{
    [Theory]
    [InlineData("history-pair=Accused.acc.3", "history-pair=Accused.acc.1", "history-pair=Accused.acc.2", "history-pair=Accused.acc.3")]
    [InlineData("history-pair=Accused.acc.-2", "history-pair=Accused.acc.-1", "history-pair=Accused.acc.-2")]
    [InlineData("history-pair=Accused.unknown", "history-pair=Accused.unknown")]
    [InlineData("word-before=acc.1.سنة", "word-before=acc.1.سنة")]
    [InlineData("subject-rank=after.2", "subject-rank=after.2")]
    public void A_level_of_the_history_takes_in_those_below_it(string clue, params string[] steps) => Steps.Of(clue).ShouldBe(steps);

    [Fact]
    public void A_level_is_worth_what_its_steps_are() => Steps.Worth("history-pair=Accused.acc.2", new Dictionary<string, double>(StringComparer.Ordinal) { ["history-pair=Accused.acc.1"] = 0.5, ["history-pair=Accused.acc.2"] = 0.25, ["history-pair=Accused.acc.3"] = 1 }).ShouldBe(0.75);
}
