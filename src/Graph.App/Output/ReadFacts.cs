using Graph.Core;
using Graph.Core.Annotation;
using Graph.Core.Evaluation;
using Graph.Storage;

namespace Graph.App.Output;

/// <summary>Puts what was read from an article into the shape in which it is compared with gold.</summary>
internal static class ReadFacts
{
    /// <summary>What the article says.</summary>
    public static ArticleFacts Of(Reading reading) => new(
        reading.Resolved.Article.Id,
        [.. reading.Resolved.Actors.Select(a => new EntityFact(a.Id, Terms.Of(a.Type), a.Name, a.Aliases, a.Office, a.Country, a.Type == ActorType.Country ? a.Id : null))],
        [.. reading.Resolved.Statements.Select(s => new RelationFact(
            Terms.Of(s.Relation), s.Subject, s.Object, Terms.Of(s.Status), s.Manner is { } manner ? Terms.Of(manner) : null, s.Speaker, s.Quote, s.Rule))]);
}
