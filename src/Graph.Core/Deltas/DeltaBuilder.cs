using Graph.Core.Annotation;
using Graph.Core.Resolution;

namespace Graph.Core.Deltas;

/// <summary>Turns a resolved article into what it contributes to the graph.</summary>
/// <param name="reader">The version of the reader, kept with the article.</param>
public sealed class DeltaBuilder(string reader)
{
    /// <summary>Builds the contribution; the same article gives the same delta.</summary>
    public GraphDelta Build(ResolvedArticle resolved)
    {
        var article = resolved.Article;
        var ids = resolved.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return new GraphDelta(
            new ArticleNode(article.Id, article.Title, article.Outlet, article.Date, article.Url, article.Hash, reader),
            [.. resolved.Actors.Select(a => new ActorContribution(a.Id, a.Type, a.Name, a.NameLatin, a.Aliases, a.Office, a.Country, a.Kind, a.Mentions))],
            [.. resolved.Statements.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => new StatementNode(
                s.Id, s.Relation, s.Subject, s.Object, s.Status, s.Manner, s.Speaker, s.Quote, s.Evidence.Quote.Start, s.Evidence.Quote.End, s.Rule, Math.Round(s.Confidence, 3), article.Date))],
            [.. resolved.Actors.Where(a => a.Type is ActorType.Organization or ActorType.ArmedGroup && a.Country is { } c && ids.Contains(c)).Select(a => new Membership(a.Id, a.Country!))]);
    }
}
