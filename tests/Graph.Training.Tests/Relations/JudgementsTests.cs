using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Text;
using Graph.Training.Relations;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Relations;

public class JudgementsTests
{
    private static readonly string[] Verdicts = ["right", "wrong", "unsaid", "open"];

    private const string Text = "اتهمت روسيا تركيا بدعم الإرهاب. والتقى الوزير الروسي سيرغي لافروف السفير.";

    [Theory]
    [InlineData("right", true)]
    [InlineData("wrong", false)]
    [InlineData("unsaid", false)]
    public void What_a_reader_has_judged_teaches_that(string verdict, bool label)
    {
        var samples = Label(Judged("asserted", verdict));

        samples.ShouldNotBeEmpty();
        samples.ShouldAllBe(s => s.Label == label && !s.IsWritten);
    }

    [Theory]
    [InlineData("asserted", "open")]
    [InlineData("denied", "right")]
    public void What_readers_disagree_on_or_nobody_has_judged_teaches_nothing(string status, string verdict) => Label(Judged(status, verdict)).ShouldBeEmpty();

    [Theory]
    [InlineData("wrong", true)]
    [InlineData("unsaid", false)]
    public void What_one_sentence_does_not_say_another_may(string verdict, bool isTaught) => Label(Judged("asserted", verdict) with { At = [40, 60] }).Count.ShouldBe(isTaught ? 1 : 0);

    [Theory]
    [InlineData("judged.jsonl")]
    [InlineData("sentences.jsonl")]
    public void Every_verdict_of_the_project_is_on_two_actors_of_its_article(string file)
    {
        var judged = GoldArticle.ReadLines(Path.Combine(Repository.Root, "seeds", "gold", "judged", file)).ToList();

        judged.Count.ShouldBeGreaterThan(5000);
        foreach (var article in judged)
        {
            var keys = article.Entities.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var relation in article.Relations)
            {
                keys.ShouldContain(relation.Subject, article.Id);
                keys.ShouldContain(relation.Object, article.Id);
                Verdicts.ShouldContain(relation.Verdict, article.Id);
                relation.At.ShouldNotBeNull(article.Id);
            }
        }
    }

    [Theory]
    [InlineData("asserted", "right", true)]
    [InlineData("denied", "right", false)]
    [InlineData("denied", "open", null)]
    public void Where_a_sentence_is_listed_whole_what_is_not_listed_is_wrong(string status, string verdict, bool? label)
    {
        var samples = Label(Judged(status, verdict), new TextSpan(0, 30));

        samples.Select(s => s.Label).ShouldBe(label is null ? [] : [label]);
    }

    [Fact]
    public void Where_a_sentence_is_listed_whole_actors_of_no_relation_have_none() => Label(Judged("asserted", "right") with { Subject = "b", Object = "a" }, new TextSpan(0, 30)).ShouldAllBe(s => s.Label == false);

    private static List<Sample> Label(GoldRelation relation, params TextSpan[] whole)
    {
        GoldEntity[] entities = [new("a", "Country", null, null, null, null, "RUS", false), new("b", "Country", null, null, null, null, "TUR", false)];
        var article = new Annotator(Repository.Lexicon).Annotate(Normalizer.Normalize(new Article("test", Text, null, null, null, null, [], "")));
        return [.. Judgements.Label(new GoldArticle("test", entities, [relation]) { Whole = whole }, article, new Extractor(Repository.Lexicon))];
    }

    private static GoldRelation Judged(string status, string verdict) => new("ACCUSED", "a", "b", status, null, null, null, [0, 30], false, verdict);
}
