using System.Collections.Immutable;

namespace Graph.Core.Evaluation;

/// <summary>Compares what the extractor found with gold, as the annotation guide says: micro-averaged over articles, over distinct items per article.</summary>
public static class Scorer
{
    /// <summary>Scores the predictions. Articles without gold do not count; an article without a prediction counts as one with nothing in it.</summary>
    /// <param name="gold">Gold, in the order in which errors are to be listed.</param>
    /// <param name="predicted">What was found; of two for one article the later counts.</param>
    public static Score Run(IEnumerable<ArticleFacts> gold, IEnumerable<ArticleFacts> predicted)
    {
        var byName = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        foreach (var article in predicted) byName[article.Name] = article;

        var counts = new ScoreCounts();
        var unread = ImmutableArray.CreateBuilder<string>();
        var articles = 0;
        foreach (var article in gold)
        {
            articles++;
            if (!byName.TryGetValue(article.Name, out var found))
            {
                unread.Add(article.Name);
                found = new ArticleFacts(article.Article, [], []);
            }

            new ArticleScorer(article, found, counts).Run();
        }

        return counts.ToScore(articles, unread.ToImmutable());
    }
}
