using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Training.Relations;

/// <summary>Writes predictions in the form that the scorer reads.</summary>
internal static class PredictionWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string file, List<LabelledArticle> articles, double[][] confidence, Func<Relation, double>? threshold)
    {
        using var output = File.CreateText(file);
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var text = article.Article.Text.Article.Text;
            var accepted = (threshold is not null ? article.Standing(confidence[i], threshold) : article.Samples.Select((s, k) => (s.Statement, Confidence: confidence[i][k])))
                .GroupBy(p => (p.Statement.Relation, p.Statement.Subject, p.Statement.Object, p.Statement.Status)).Select(g => (Statement: Statement.Together([.. g.Select(p => p.Statement with { Confidence = p.Confidence })]), Confidence: g.Max(p => p.Confidence)));
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    Article = article.Gold.Id,
                    Entities = article.Article.Entities.Select(e => new { Id = Id(e), Type = e.Type.ToString(), Name = e.LexiconName ?? e.Name, Aliases = e.Aliases.Append(e.Name).Where(n => n is not null), e.Office, e.Country, Iso3 = e.Type == ActorType.Country ? e.Country : null }),
                    Relations = accepted.Select(p => new
                    {
                        Relation = LabelledArticle.Name(p.Statement.Relation),
                        Subject = Id(article.Article.Entities[p.Statement.Subject]),
                        Object = Id(article.Article.Entities[p.Statement.Object]),
                        Status = RelationScore.StatusName(p.Statement.Status),
                        Manner = p.Statement.Manner?.ToString().ToLowerInvariant(),
                        Speaker = p.Statement.Speaker is { } s ? Id(article.Article.Entities[s]) : null,
                        Evidence = new { Quote = p.Statement.Evidence.Quote.In(text), Trigger = p.Statement.Evidence.Trigger.In(text) },
                        Rule = $"{p.Statement.Rule} {p.Confidence:0.00} «{p.Statement.Evidence.Trigger.In(text)}» {string.Join(' ', p.Statement.Clues.Where(c => c.Name.StartsWith("frame=", StringComparison.Ordinal)).Select(c => c.Name))} | {p.Statement.Evidence.Quote.In(text)}",
                        p.Confidence,
                    }),
                },
                Options));
        }
    }

    private static string Id(Entity e) => e.Type == ActorType.Country ? e.Country! : $"e{e.Index}";
}
