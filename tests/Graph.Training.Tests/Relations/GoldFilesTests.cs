using Graph.Training.Relations;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Relations;

/// <summary>The project's own gold is well formed: every end is an entity of its article, every term is one of the annotation's.</summary>
public class GoldFilesTests
{
    private static readonly string[] Statuses = ["asserted", "denied", "planned", "called_for"];

    private static readonly Dictionary<string, string[]> Manners = new(StringComparer.Ordinal)
    {
        ["MET_WITH"] = ["meeting", "talks", "visit", "phone", "video", "conference"],
        ["ACCUSED"] = ["accuse", "condemn", "blame", "criticise"],
        ["SUPPORTS"] = ["verbal", "material", "military"],
    };

    [Theory]
    [InlineData("relations")]
    [InlineData("complete")]
    [InlineData("unread")]
    [InlineData("written")]
    [InlineData("written-more")]
    [InlineData("written-check")]
    public void Every_relation_joins_two_entities_of_its_article(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "gold", folder), "*.json");

        files.ShouldNotBeEmpty();
        foreach (var gold in files.Select(GoldArticle.Read))
        {
            var keys = gold.Entities.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var relation in gold.Relations)
            {
                keys.ShouldContain(relation.Subject, gold.Id);
                keys.ShouldContain(relation.Object, gold.Id);
                if (relation.Speaker is { } speaker) keys.ShouldContain(speaker, gold.Id);
                relation.Subject.ShouldNotBe(relation.Object, gold.Id);
                Statuses.ShouldContain(relation.Status, gold.Id);
                Manners.ShouldContainKey(relation.Relation);
                if (relation.Manner is { } manner) Manners[relation.Relation].ShouldContain(manner, gold.Id);
                if (relation.At is { } at) at[0].ShouldBeLessThan(at[1], gold.Id);
            }
        }
    }

    [Theory]
    [InlineData("written")]
    [InlineData("written-more")]
    [InlineData("written-check")]
    public void What_is_said_of_a_written_article_stands_in_it(string folder)
    {
        var path = Path.Combine(Repository.Root, "seeds", "gold", folder);
        var articles = Corpus.Read(Path.Combine(path, "articles.jsonl")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var gold = Directory.GetFiles(path, "*.json").Select(GoldArticle.Read).ToList();

        gold.Select(g => g.Id).ShouldBe(articles.Keys, ignoreOrder: true);
        foreach (var article in gold)
            foreach (var relation in article.Relations)
                relation.PlaceIn(articles[article.Id].Text).ShouldNotBeNull($"{article.Id}: {relation.Evidence}");
    }
}
