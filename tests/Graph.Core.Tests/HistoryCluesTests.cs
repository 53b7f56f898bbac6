using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class HistoryCluesTests
{
    private const string Sentence = "اتهمت روسيا تركيا بدعم الإرهاب.";

    // Of a hundred articles that name any two, one accuses; of those that name these two, every second.
    private static readonly HistoryCounts All = new(Articles: 10_000, Met: 100, Accuses: 50, Accused: 50, Supports: 50, Supported: 50);

    [Fact]
    public void What_the_press_tells_often_of_the_two_is_named_with_its_level_and_with_its_direction()
    {
        var clues = CluesOf([new(("RUS", "TUR"), new HistoryCounts(100, 0, 45, 5, 0, 0))]);

        clues.ShouldContain("history-pair=Accused.acc.8");
        clues.ShouldContain("history-pair-way=Accused.4");
        clues.ShouldContain("history-pair=Accused.sup.-6");
    }

    [Fact]
    public void What_the_press_tells_the_other_way_round_is_named_so() => CluesOf([new(("RUS", "TUR"), new HistoryCounts(100, 0, 5, 45, 0, 0))]).ShouldContain("history-pair-way=Accused.-4");

    [Fact]
    public void Of_whom_the_press_tells_nothing_is_named_unknown() => CluesOf([new(("RUS", "USA"), new HistoryCounts(100, 0, 45, 5, 0, 0))]).ShouldContain("history-pair=Accused.unknown");

    [Fact]
    public void Without_history_nothing_is_named() => CluesOf([]).ShouldNotContain(c => c.StartsWith("history-", StringComparison.Ordinal));

    private static List<string> CluesOf(KeyValuePair<(string, string), HistoryCounts>[] dyads)
    {
        var lexicon = Seeds.Lexicon with { Relations = Seeds.Lexicon.Relations with { History = new DyadHistory(All, All, [], dyads) } };
        var article = new Annotator(lexicon).Annotate(TestArticle.Normalize(Sentence));
        var accusation = new Extractor(lexicon).Propose(article).Where(p => p.Statement.Relation == Relation.Accused).MaxBy(p => p.Statement.Confidence).ShouldNotBeNull();
        return [.. accusation.Statement.Clues.Select(c => c.Name)];
    }
}
