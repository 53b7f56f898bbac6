using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>
/// Labels what is proposed of articles that have no gold, by what readers have judged of it: they were shown what Graph had proposed, and said of each statement whether the article makes it. What
/// nobody has judged teaches nothing.
/// </summary>
internal static class Judgements
{
    private const string Right = "right";
    private const string Wrong = "wrong";

    /// <summary>The labelled proposals of the judged articles.</summary>
    /// <param name="files">Judged articles as JSON Lines, in the form of a gold file, each relation with its <c>verdict</c>: right, wrong or open.</param>
    /// <param name="corpus">Where their texts are among others.</param>
    /// <param name="lexicon">What to read them with.</param>
    public static List<Sample> Read(IEnumerable<string> files, IEnumerable<string> corpus, Core.Knowledge.Lexicon lexicon)
    {
        var judged = files.SelectMany(GoldArticle.ReadLines).ToDictionary(g => g.Id, StringComparer.Ordinal);
        var (annotator, extractor) = (new Annotator(lexicon), new Extractor(lexicon));
        return judged.Count == 0 ? [] : [.. corpus.SelectMany(Corpus.Read).Where(a => judged.ContainsKey(a.Id)).AsParallel().AsOrdered().SelectMany(a => SamplesOf(judged[a.Id], a))];

        IEnumerable<Sample> SamplesOf(GoldArticle gold, Article article) => Label(gold, annotator.Annotate(Normalizer.Normalize(article)), extractor);
    }

    /// <summary>Labels what is proposed of one article by the verdicts on it.</summary>
    public static IEnumerable<Sample> Label(GoldArticle judged, AnnotatedArticle article, Extractor extractor)
    {
        var aligned = Alignment.Align(judged.Entities, article.Entities);
        var verdicts = judged.Relations.GroupBy(r => (LabelledArticle.Ends(r.Relation, r.Subject, r.Object), r.Status)).ToDictionary(g => g.Key, g => g.First().Verdict);
        var evidence = new GoldEvidence(judged with { Relations = [.. judged.Relations.Where(r => r.Verdict == Right)] }, article.Text);
        foreach (var proposal in extractor.Propose(article))
        {
            var statement = proposal.Statement;
            if (!aligned.TryGetValue(statement.Subject, out var subject) || !aligned.TryGetValue(statement.Object, out var @object)) continue;
            var ends = LabelledArticle.Ends(LabelledArticle.Name(statement.Relation), subject.Key, @object.Key);
            if (!verdicts.TryGetValue((ends, RelationScore.StatusName(statement.Status)), out var verdict)) continue;
            bool? label = verdict switch { Right => evidence.Supports(ends, proposal), Wrong => false, _ => null };
            if (label is not null) yield return new Sample(judged.Id, proposal, label, IsWritten: false);
        }
    }
}
