using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Text;
using Graph.Training.Relations;

namespace Graph.Training.Statuses;

/// <summary>A word that carries a relation, with the status that gold gives the relation.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Gold">The status of gold.</param>
/// <param name="Read">The status as it was read.</param>
/// <param name="Clues">The names of the clues.</param>
internal sealed record StatusSample(string Article, Status Gold, Status Read, IReadOnlyList<string> Clues)
{
    /// <summary>
    /// The words of an article whose relation is in gold, required or not, in the sentence where gold has it. A word of which gold says several statuses teaches nothing.
    /// </summary>
    public static IEnumerable<StatusSample> Of(GoldArticle gold, AnnotatedArticle article, Extractor extractor)
    {
        var aligned = Alignment.Align(gold.Entities, article.Entities);
        var text = article.Text;
        var told = gold.Relations.Where(r => r.Verdict is null or Judgements.Right or Judgements.Open && r.PlaceIn(text.Article.Text) is not null)
            .ToLookup(r => LabelledArticle.Ends(r.Relation, r.Subject, r.Object), r => (r.Status, Place: SentencesOf(r.PlaceIn(text.Article.Text)!.Value)));
        return extractor.Propose(article).Select(p => p.Statement).Where(s => !s.StatusClues.IsEmpty)
            .SelectMany(s => StatusesOf(s).Select(status => (Statement: s, Status: status)))
            .GroupBy(p => (p.Statement.Evidence.Trigger, p.Statement.Relation))
            .Where(same => same.Select(p => p.Status).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(same => new StatusSample(gold.Id, RelationScore.StatusOf(same.First().Status), same.First().Statement.Status, [.. same.First().Statement.StatusClues.Select(c => c.Name)]));

        IEnumerable<string> StatusesOf(Statement statement) =>
            aligned.TryGetValue(statement.Subject, out var subject) && aligned.TryGetValue(statement.Object, out var @object)
                ? told[LabelledArticle.Ends(LabelledArticle.Name(statement.Relation), subject.Key, @object.Key)].Where(t => t.Place.Overlaps(statement.Evidence.Trigger)).Select(t => t.Status)
                : [];

        TextSpan SentencesOf(TextSpan quote)
        {
            var spans = text.Sentences.Select(s => new TextSpan(text.Tokens[s.FirstToken].Span.Start, text.Tokens[s.EndToken - 1].Span.End)).Where(s => s.Overlaps(quote)).ToList();
            return spans.Count == 0 ? quote : new TextSpan(spans[0].Start, spans[^1].End);
        }
    }
}
