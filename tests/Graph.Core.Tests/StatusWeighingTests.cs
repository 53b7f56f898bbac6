using System.Collections.Frozen;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class StatusWeighingTests
{
    private const string Met = "التقى وزير الخارجية المصري سامح شكري صباح اليوم نظيره الروسي سيرغي لافروف.";

    [Fact]
    public void Without_weights_the_status_stays_as_the_rules_read_it()
    {
        var statement = Extract(Met, StatusWeights.Empty);

        statement.Status.ShouldBe(Status.Asserted);
        statement.StatusClues.ShouldContain(c => c.Name == "read=Asserted" && c.Weight == 0);
        statement.Clues.ShouldNotContain(c => c.Name.StartsWith("status-sure=", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_near_the_trigger_can_outweigh_what_the_rules_read()
    {
        var statement = Extract(Met, Weights("near-after=صباح", new StatusWorth(0, 0, 5, 0)));

        statement.Status.ShouldBe(Status.Planned);
        statement.StatusClues.Where(c => c.Weight != 0).ShouldHaveSingleItem().Name.ShouldBe("near-after=صباح");
        statement.Clues.ShouldContain(c => c.Name == "status-sure=met.Planned.sure");
    }

    [Fact]
    public void What_is_nearly_as_likely_to_have_another_status_is_called_open()
    {
        Extract(Met, Weights("near-after=صباح", new StatusWorth(0.2, 0, 0, 0))).Clues.ShouldContain(c => c.Name == "status-sure=met.Asserted.open");
    }

    [Fact]
    public void The_tense_of_the_trigger_and_the_words_beside_it_are_clues()
    {
        var names = Extract("سيلتقي وزير الخارجية المصري سامح شكري غدا نظيره الروسي سيرغي لافروف.", StatusWeights.Empty).StatusClues.Select(c => c.Name).ToList();

        names.ShouldContain("tense=met.Verb.future");
        names.ShouldContain("before=1.(edge)");
        names.ShouldContain("after=1.(name)");
        names.ShouldContain("near-after=غدا");
    }

    [Fact]
    public void The_verb_of_the_clause_around_is_a_clue_to_what_a_meeting_in_it_is()
    {
        Extract("قال سيرغي لافروف إن موسكو تأمل أن يلتقي الرئيس الروسي فلاديمير بوتين الرئيس الأميركي دونالد ترامب.", StatusWeights.Empty).StatusClues.ShouldContain(c => c.Name.StartsWith("up-verb=before.", StringComparison.Ordinal));
    }

    [Fact]
    public void Probabilities_of_all_statuses_sum_to_one()
    {
        var worth = new StatusWorth(2, -1, 0.5, 700);

        Enum.GetValues<Status>().Sum(worth.Probability).ShouldBe(1, 1e-9);
        worth.Highest().ShouldBe((Status.CalledFor, Status.Asserted));
    }

    private static StatusWeights Weights(string clue, StatusWorth worth) => new(default, new Dictionary<string, StatusWorth>(StringComparer.Ordinal) { [clue] = worth }.ToFrozenDictionary(StringComparer.Ordinal));

    private static Statement Extract(string text, StatusWeights weights)
    {
        var lexicon = Seeds.Lexicon with { Relations = Seeds.Lexicon.Relations with { StatusWeights = weights } };
        var article = new Annotator(lexicon).Annotate(TestArticle.Normalize(text));
        return new Extractor(lexicon).Propose(article).Select(p => p.Statement).Where(s => s.Relation == Relation.MetWith).MaxBy(s => s.Confidence)!;
    }
}
