using Graph.Core.Extraction;
using Graph.Core.Text;
using Graph.Training.Relations;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Relations;

public class WeightFitterTests
{
    private const string Clue = "subject-slot=Noun.gen";
    private const int Articles = 40;

    [Fact]
    public void What_is_true_of_written_texts_alone_weighs_less_than_what_news_says()
    {
        List<Sample> samples = [.. News(right: 0.25), .. Written(right: 1)];

        Fit(samples, writtenApart: 0.5f).ShouldBeLessThan(Fit(samples, writtenApart: 0));
    }

    [Fact]
    public void What_written_texts_and_news_agree_on_is_learned_from_both()
    {
        var news = News(right: 0.75).ToList();

        Fit([.. news, .. Written(right: 0.75)], writtenApart: 0.5f).ShouldBeGreaterThan(Fit(news, writtenApart: 0.5f));
    }

    private static double Fit(IReadOnlyList<Sample> samples, float writtenApart) => new WeightFitter(new FitOptions(L1: 0, L2: 1, LeastArticles: 1, LeastWeight: 0, DoubtfulWeight: 0, writtenApart)).Fit(samples).Of(Clue);

    private static IEnumerable<Sample> News(double right) => Samples("news", right, isWritten: false);

    private static IEnumerable<Sample> Written(double right) => Samples("written", right, isWritten: true);

    // Each article has a proposal with the clue, right in that part of them, and one without it, right in half of them.
    private static IEnumerable<Sample> Samples(string source, double right, bool isWritten)
    {
        for (var i = 0; i < Articles; i++)
        {
            yield return Of($"{source}-{i}", [new Clue(Clue, 0)], i < right * Articles, isWritten);
            yield return Of($"{source}-{i}", [], i % 2 == 0, isWritten);
        }
    }

    private static Sample Of(string article, Clue[] clues, bool isRight, bool isWritten)
    {
        var statement = new Statement(Relation.Accused, 0, 1, Status.Asserted, null, null, new Evidence(new TextSpan(0, 1), new TextSpan(0, 1), new TextSpan(0, 1), new TextSpan(0, 1)), "accuse.test.noun", 0, [.. clues]);
        return new Sample(article, new ProposedStatement(statement, 0, 1, 4), isRight, isWritten);
    }
}
