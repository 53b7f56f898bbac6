using Graph.Core.Annotation;
using Graph.Core.Evaluation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Training.Relations;

/// <summary>
/// The example and the counterexample of each predicate, and the sentences of a textbook, as samples: what grammar leaves no doubt of is learned for the words and constructions, too, that gold has seldom or
/// never. They are fitted on and never scored.
/// </summary>
internal static class FrameExamples
{
    // What an example does not show: who its parties are, what the press says of them, and what else the article does.
    private static readonly string[] NotShown = ["types=", "fit-types=", "manner-types=", "stance-types=", "word-object=", "same-country=", "manner-country=", "subject-salience=", "object-salience=", "salient-pair=", "sentence=", "title=", "again=", "once=", "history-"];

    /// <summary>The proposals of all examples, labelled.</summary>
    public static IEnumerable<Sample> Read(RelationLexicon lexicon, Extractor extractor)
    {
        foreach (var predicate in lexicon.Predicates)
        {
            foreach (var proposal in extractor.Propose(MarkedSentence.Read(predicate.Example))) yield return new Sample($"{predicate.Id}.yes", Shown(proposal), Says(predicate, proposal.Statement), true);
            foreach (var proposal in extractor.Propose(MarkedSentence.Read(predicate.Counterexample)).Where(p => p.Statement.Rule.Contains(predicate.Id, StringComparison.Ordinal))) yield return new Sample($"{predicate.Id}.no", Shown(proposal), false, true);
        }
    }

    /// <summary>The proposals of all sentences of the textbook, labelled by what it says that they state.</summary>
    /// <param name="folder">Its folder; one that is not there has none.</param>
    /// <param name="annotator">Finds the actors.</param>
    /// <param name="extractor">Proposes the statements.</param>
    public static IEnumerable<Sample> ReadTextbook(string folder, Annotator annotator, Extractor extractor)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var sentence in TextbookSentence.Read(folder))
        {
            var article = sentence.Annotate(annotator);
            foreach (var proposal in extractor.Propose(article)) yield return new Sample($"textbook.{sentence.Text}", Shown(proposal), TextbookSentence.LinesOf(article, proposal.Statement).Intersect(sentence.States, StringComparer.Ordinal).Any(), true);
        }
    }

    private static ProposedStatement Shown(ProposedStatement proposal) =>
        proposal with { Statement = proposal.Statement with { Clues = [.. proposal.Statement.Clues.Where(c => !NotShown.Any(n => c.Name.StartsWith(n, StringComparison.Ordinal)))] } };

    private static bool Says(PredicateEntry predicate, Statement statement) => statement.Relation == predicate.Relation && (statement is { Subject: MarkedSentence.Subject, Object: MarkedSentence.Object } || statement is { Relation: Relation.MetWith, Subject: MarkedSentence.Object, Object: MarkedSentence.Subject });
}
