using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Training.History;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.History;

public class HistoryCounterTests
{
    private static readonly Annotator Annotator = new(Repository.Lexicon);
    private static readonly Extractor Extractor = new(Repository.Lexicon);

    [Fact]
    public void An_article_counts_once_however_often_it_says_the_same()
    {
        var counter = new HistoryCounter();

        counter.Add(Observe("اتهمت روسيا تركيا بدعم الإرهاب. واتهمت موسكو أنقرة بقصف قواتها."));
        counter.Add(Observe("زار السائح روسيا وتركيا."));

        counter.Articles.ShouldBe(2);
        counter.Dyads.Single(d => d.Key == ("RUS", "TUR")).Value.ShouldBe(new HistoryCounts(2, 0, 1, 0, 0, 0));
        counter.Actors.Single(a => a.Key == "TUR").Value.ShouldBe(new HistoryCounts(2, 0, 0, 1, 0, 0));
    }

    [Fact]
    public void Who_is_accused_is_so_from_the_side_of_the_first_name_too()
    {
        var counter = new HistoryCounter();

        counter.Add(Observe("اتهمت تركيا روسيا بقصف المدنيين."));

        counter.Dyads.Single(d => d.Key == ("RUS", "TUR")).Value.ShouldBe(new HistoryCounts(1, 0, 0, 1, 0, 0));
        counter.Dyads.Single(d => d.Key == ("~RUS", "~TUR")).Value.ShouldBe(new HistoryCounts(1, 0, 0, 1, 0, 0));
    }

    private static Observed Observe(string text)
    {
        var article = Annotator.Annotate(Normalizer.Normalize(new Article("test", text, null, null, null, null, [], "")));
        return Observed.Of(article, Extractor.Extract(article).Statements);
    }
}
