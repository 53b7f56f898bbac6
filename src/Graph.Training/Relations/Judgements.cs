using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>
/// Labels what is proposed of articles that have no gold, by what readers have judged of it: they were shown what Graph had proposed, and said of each statement whether the article makes it. What
/// nobody has judged teaches nothing, and what is wrong of one sentence need not be of another. Of some sentences they listed all that is stated, so that what they did not list is wrong there.
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
        var text = article.Text.Article.Text;
        var verdicts = judged.Relations.ToLookup(r => LabelledArticle.Ends(r.Relation, r.Subject, r.Object), r => (r.Status, r.Verdict, Place: r.PlaceIn(text)));
        var evidence = new GoldEvidence(judged with { Relations = [.. judged.Relations.Where(r => r.Verdict == Right)] }, article.Text);
        foreach (var proposal in extractor.Propose(article))
        {
            var statement = proposal.Statement;
            var trigger = statement.Evidence.Trigger;
            var isWhole = judged.Whole.Any(s => s.Overlaps(trigger));
            var areKnown = aligned.TryGetValue(statement.Subject, out var subject) & aligned.TryGetValue(statement.Object, out var @object);
            if (!areKnown && !isWhole) continue;
            var ends = areKnown ? LabelledArticle.Ends(LabelledArticle.Name(statement.Relation), subject!.Key, @object!.Key) : default;
            var told = verdicts[ends].Where(v => v.Place is not { } place || place.Overlaps(trigger) || v.Verdict != Unsaid && !isWhole).ToList();
            var verdict = isWhole && told.Exists(v => v.Verdict == Open) ? Open
                : told.Find(v => v.Status == RelationScore.StatusName(statement.Status)).Verdict ?? (isWhole ? Unsaid : null);
            bool? label = verdict switch { Right => evidence.Supports(ends, proposal), Wrong or Unsaid => false, _ => null };
            if (label is not null) yield return new Sample(judged.Id, proposal, label, IsWritten: false);
        }
    }
}
