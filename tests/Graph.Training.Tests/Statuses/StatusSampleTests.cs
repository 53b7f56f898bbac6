using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Training.Relations;
using Graph.Training.Statuses;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Statuses;

public class StatusSampleTests
{
    private const string Text = "اتهمت روسيا تركيا بدعم الإرهاب. والتقى الوزير الروسي سيرغي لافروف السفير.";

    [Theory]
    [InlineData(null)]
    [InlineData("right")]
    [InlineData("open")]
    public void A_word_has_the_status_that_gold_gives_its_relation(string? verdict)
    {
        var samples = Samples(Told("denied", verdict));

        samples.ShouldNotBeEmpty();
        samples.ShouldAllBe(s => s.Gold == Status.Denied && s.Read == Status.Asserted && s.Clues.Contains("read=Asserted"));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("unsaid")]
    public void What_is_not_stated_has_no_status(string verdict) => Samples(Told("denied", verdict)).ShouldBeEmpty();

    [Fact]
    public void What_is_told_in_two_ways_teaches_nothing() => Samples(Told("asserted", "right"), Told("denied", "right")).ShouldBeEmpty();

    [Fact]
    public void What_is_told_in_another_sentence_teaches_nothing() => Samples(Told("denied", "right") with { At = [40, 60] }).ShouldBeEmpty();

    [Fact]
    public void A_clue_that_goes_with_a_status_is_worth_most_for_it()
    {
        var samples = Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? new StatusSample($"a{i}", Status.Planned, Status.Asserted, ["soon"]) : new StatusSample($"a{i}", Status.Asserted, Status.Asserted, ["done"])).ToList();

        var weights = StatusFitter.Fit(samples);

        StatusFitter.Predict(weights, samples[0]).ShouldBe(Status.Planned);
        StatusFitter.Predict(weights, samples[1]).ShouldBe(Status.Asserted);
        weights.Of("soon").Highest().Best.ShouldBe(Status.Planned);
    }

    private static List<StatusSample> Samples(params GoldRelation[] relations)
    {
        GoldEntity[] entities = [new("a", "Country", null, null, null, null, "RUS", false), new("b", "Country", null, null, null, null, "TUR", false)];
        var lexicon = Repository.Lexicon with { Relations = Repository.Lexicon.Relations with { StatusWeights = StatusWeights.Empty } };
        var article = new Annotator(lexicon).Annotate(Normalizer.Normalize(new Article("test", Text, null, null, null, null, [], "")));
        return [.. StatusSample.Of(new GoldArticle("test", entities, relations), article, new Extractor(lexicon))];
    }

    private static GoldRelation Told(string status, string? verdict) => new("ACCUSED", "a", "b", status, null, null, null, [0, 30], false, verdict);
}
