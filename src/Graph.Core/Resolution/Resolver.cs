using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Core.Resolution;

/// <summary>Gives every entity of an article the identity it has in all articles, and merges statements that say the same.</summary>
/// <param name="lexicon">What says how a name is written in Latin letters.</param>
public sealed class Resolver(Lexicon lexicon)
{
    private readonly LatinNames _latin = new(lexicon);

    /// <summary>Resolves the entities and statements of one article.</summary>
    public ResolvedArticle Resolve(AnnotatedArticle annotated, ExtractedStatements extracted)
    {
        var article = annotated.Text.Article;
        var ids = annotated.Entities.Select(IdOf).ToArray();
        var mentions = new int[ids.Length];
        foreach (var entity in annotated.Mentions.SelectMany(m => m.Entities)) mentions[entity]++;

        var actors = annotated.Entities
            .GroupBy(e => ids[e.Index], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Merge(g.Key, [.. g], g.Sum(e => mentions[e.Index])))
            .ToImmutableArray();
        var statements = extracted.Statements
            .Select(s => Resolve(s, ids, article))
            .Where(s => s.Subject != s.Object)
            .GroupBy(s => (s.Relation, s.Subject, s.Object, s.Status, s.Evidence.Trigger))
            .Select(g => g.MaxBy(s => s.Confidence)!)
            .OrderBy(s => s.Evidence.Trigger.Start).ThenBy(s => s.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new ResolvedArticle(article, actors, statements);
    }

    private static string IdOf(Entity entity) => entity.Type == ActorType.Country
        ? entity.Country!
        : Identity.OfActor(entity.Type, entity.LexiconName ?? entity.Name, entity.Office, entity.LexiconName is null ? entity.Country : null);

    private Actor Merge(string id, ImmutableArray<Entity> same, int mentions)
    {
        var first = same[0];
        var name = first.LexiconName ?? first.Name;
        var aliases = same.SelectMany(e => e.Aliases.Prepend(e.Name ?? "")).Where(a => a.Length > 0 && a != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var office = same.Select(e => e.Office).FirstOrDefault(o => o is not null);
        var country = same.Select(e => e.Country).FirstOrDefault(c => c is not null);
        return new Actor(
            id,
            first.Type,
            name,
            first.NameLatin ?? _latin.Of(first.Type, name, office, country),
            [.. aliases],
            office,
            country,
            first.Kind,
            mentions);
    }

    private static ResolvedStatement Resolve(Statement s, string[] ids, Articles.Article article)
    {
        var (subject, @object, evidence) = (ids[s.Subject], ids[s.Object], s.Evidence);
        if (s.Relation == Relation.MetWith && string.CompareOrdinal(subject, @object) > 0)
        {
            (subject, @object) = (@object, subject);
            evidence = evidence with { Subject = evidence.Object, Object = evidence.Subject };
        }

        return new ResolvedStatement(
            Identity.OfStatement(article.Id, s.Relation.ToString(), subject, @object, s.Status.ToString(), evidence.Trigger),
            s.Relation, subject, @object, s.Status, s.Manner,
            s.Speaker is { } speaker && ids[speaker] != subject ? ids[speaker] : null,
            evidence.Quote.In(article.Text), evidence, s.Rule, s.Confidence);
    }
}
