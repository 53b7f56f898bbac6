using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Training.Relations;

/// <summary>A proposed statement, with whether gold has it.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Label">Whether gold has it; <c>null</c> where gold holds it optional, and it teaches nothing.</param>
/// <param name="IsWritten">Whether the text was written for the purpose, and so says more, and plainer, than news does.</param>
internal sealed record Sample(string Article, ProposedStatement Proposal, bool? Label, bool IsWritten)
{
    public Statement Statement => Proposal.Statement;
}

/// <summary>An article as it was read, with its gold and its labelled proposals.</summary>
/// <param name="Gold">The gold.</param>
/// <param name="IsWritten">Whether the article was written for the purpose.</param>
/// <param name="Article">The reading.</param>
/// <param name="Samples">The proposals.</param>
internal sealed record LabelledArticle(GoldArticle Gold, bool IsWritten, AnnotatedArticle Article, IReadOnlyList<Sample> Samples)
{
    /// <summary>Labels what the frames propose by what gold says of the pair and its status.</summary>
    public static LabelledArticle Label(GoldArticle gold, bool isWritten, AnnotatedArticle annotated, Extractor extractor)
    {
        var aligned = Alignment.Align(gold.Entities, annotated.Entities);
        var required = gold.Relations.Where(r => !r.Optional).GroupBy(r => Ends(r.Relation, r.Subject, r.Object)).ToDictionary(g => g.Key, g => g.Select(r => r.Status).ToHashSet(StringComparer.Ordinal));
        var optional = Ends(gold.Relations.Where(r => r.Optional));
        var doubtful = gold.Entities.Where(e => e.Optional).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var evidence = new GoldEvidence(gold, annotated.Text);
        var samples = new List<Sample>();
        foreach (var proposal in extractor.Propose(annotated))
        {
            var statement = proposal.Statement;
            if (!aligned.TryGetValue(statement.Subject, out var subject) || !aligned.TryGetValue(statement.Object, out var @object))
            {
                samples.Add(new Sample(gold.Id, proposal, false, isWritten));
                continue;
            }

            var ends = Ends(Name(statement.Relation), subject.Key, @object.Key);
            samples.Add(new Sample(gold.Id, proposal, LabelOf(), isWritten));
            bool? LabelOf() =>
                required.TryGetValue(ends, out var statuses) && statuses.Contains(RelationScore.StatusName(statement.Status)) ? evidence.Supports(ends, proposal)
                : optional.Contains(ends) || doubtful.Contains(subject.Key) || doubtful.Contains(@object.Key) ? null
                : false;
        }

        return new LabelledArticle(gold, isWritten, annotated, samples);
    }

    /// <summary>What stands at the threshold, with its confidence.</summary>
    public IEnumerable<(Statement Statement, double Confidence)> Standing(double[] confidence, Func<Relation, double> threshold) =>
        ProposedStatement.Choose([.. Samples.Select(s => s.Proposal)], confidence, threshold).Select(i => (Samples[i].Statement, confidence[i]));

    /// <summary>The relation's name as gold writes it.</summary>
    public static string Name(Relation relation) => relation switch { Relation.MetWith => "MET_WITH", Relation.Accused => "ACCUSED", _ => "SUPPORTS" };

    private static HashSet<(string Relation, string Subject, string Object)> Ends(IEnumerable<GoldRelation> relations) => [.. relations.Select(r => Ends(r.Relation, r.Subject, r.Object))];

    public static (string Relation, string Subject, string Object) Ends(string relation, string subject, string @object) =>
        relation == "MET_WITH" && string.CompareOrdinal(subject, @object) > 0 ? (relation, @object, subject) : (relation, subject, @object);
}
