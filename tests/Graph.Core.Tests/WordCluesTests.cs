using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class WordCluesTests
{
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Fact]
    public void The_words_beside_an_accusation_and_between_its_parties_are_clues()
    {
        var clues = CluesOf("اتهمت وزارة الخارجية الروسية صباح اليوم أوكرانيا بالكذب.", Relation.Accused);

        clues.ShouldContain("word-before=acc.1.(edge)");
        clues.ShouldContain("word-after=acc.1.(name)");
        clues.ShouldContain("word-before-object=acc.2.صباح");
        clues.ShouldContain("word-to-object=acc.صباح");
    }

    [Fact]
    public void The_trigger_s_own_word_is_a_clue_beside_the_group_it_is_listed_in()
    {
        CluesOf("قالت وزارة الخارجية الروسية إن أوكرانيا تستغل الأزمة.", Relation.Accused).ShouldContain("trigger-word=acc.تستغل");
    }

    [Fact]
    public void A_name_between_the_parties_is_no_word()
    {
        var clues = CluesOf("اتهمت وزارة الخارجية الروسية أوكرانيا بالكذب.", Relation.Accused);

        clues.ShouldNotContain(c => c.StartsWith("word-to-object=", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_near_a_meeting_are_clues_to_the_status_it_is_read_with()
    {
        CluesOf("التقى وزير الخارجية المصري سامح شكري صباح اليوم نظيره الروسي سيرغي لافروف.", Relation.MetWith).ShouldContain("word-near=met.Asserted.صباح");
        CluesOf("سيلتقي وزير الخارجية المصري سامح شكري صباح اليوم نظيره الروسي سيرغي لافروف.", Relation.MetWith).ShouldContain("word-near=met.Planned.صباح");
    }

    private static List<string> CluesOf(string text, Relation relation)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(text));
        var proposals = Extractor.Propose(article).Where(p => p.Statement.Relation == relation).ToList();
        proposals.ShouldNotBeEmpty();
        return [.. proposals.MaxBy(p => p.Statement.Confidence)!.Statement.Clues.Select(c => c.Name)];
    }
}
