using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>
/// Labels what is proposed of articles that have no gold, by what readers have judged of it: they were shown what Graph had proposed, and said of each statement whether the article makes it. What
/// nobody has judged teaches nothing, and what is wrong of one sentence need not be of another.
/// </summary>
internal static class Judgements
{
    /// <summary>The article states it.</summary>
    public const string Right = "right";

    /// <summary>Careful readers disagree on it.</summary>
    public const string Open = "open";

    private const string Wrong = "wrong";

    // The sentence does not state it; another may.
    private const string Unsaid = "unsaid";

    /// <summary>The labelled proposals of the judged articles.</summary>
    /// <param name="files">Judged articles as JSON Lines, in the form of a gold file, each relation with its <c>verdict</c>: right, wrong, unsaid in its sentence, or open.</param>
    /// <param name="corpus">Where their texts are among others.</param>
    /// <param name="lexicon">What to read them with.</param>
    public static List<Sample> Read(IEnumerable<string> files, IEnumerable<string> corpus, Core.Knowledge.Lexicon lexicon)
    {
        var judged = files.SelectMany(GoldArticle.ReadLines).ToLookup(g => g.Id, StringComparer.Ordinal);
        var (annotator, extractor) = (new Annotator(lexicon), new Extractor(lexicon));
        return judged.Count == 0 ? [] : [.. corpus.SelectMany(Corpus.Read).Where(a => judged.Contains(a.Id)).AsParallel().AsOrdered().SelectMany(SamplesOf)];

        IEnumerable<Sample> SamplesOf(Article article)
        {
            var read = annotator.Annotate(Normalizer.Normalize(article));
            return judged[article.Id].SelectMany(g => Label(g, read, extractor));
        }
    }

    /// <summary>Labels what is proposed of one article by the verdicts on it.</summary>
    public static IEnumerable<Sample> Label(GoldArticle judged, AnnotatedArticle article, Extractor extractor)
    {
        var aligned = Alignment.Align(judged.Entities, article.Entities);
        var verdicts = judged.Relations.ToLookup(r => (LabelledArticle.Ends(r.Relation, r.Subject, r.Object), r.Status), r => (r.Verdict, Place: r.Verdict == Unsaid ? r.PlaceIn(article.Text.Article.Text) : null));
        var evidence = new GoldEvidence(judged with { Relations = [.. judged.Relations.Where(r => r.Verdict == Right)] }, article.Text);
        foreach (var proposal in extractor.Propose(article))
        {
            var statement = proposal.Statement;
            if (!aligned.TryGetValue(statement.Subject, out var subject) || !aligned.TryGetValue(statement.Object, out var @object)) continue;
            var ends = LabelledArticle.Ends(LabelledArticle.Name(statement.Relation), subject.Key, @object.Key);
            var verdict = verdicts[(ends, RelationScore.StatusName(statement.Status))].Where(v => v.Place is not { } place || place.Overlaps(statement.Evidence.Trigger)).Select(v => v.Verdict).FirstOrDefault();
            bool? label = verdict switch { Right => evidence.Supports(ends, proposal), Wrong or Unsaid => false, _ => null };
            if (label is not null) yield return new Sample(judged.Id, proposal, label, IsWritten: false);
        }
    }
}
