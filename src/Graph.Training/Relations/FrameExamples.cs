using System.Collections.Immutable;
using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>
/// The example and the counterexample of each predicate as samples: what grammar leaves no doubt of is learned for the words, too, that gold has seldom or never. They are fitted on and never scored.
/// </summary>
internal static class FrameExamples
{
    private const int Subject = 0;
    private const int Object = 1;

    /// <summary>The proposals of all examples, labelled.</summary>
    public static IEnumerable<Sample> Read(RelationLexicon lexicon, Extractor extractor)
    {
        foreach (var predicate in lexicon.Predicates)
        {
            foreach (var proposal in extractor.Propose(Annotate(predicate.Example))) yield return new Sample($"{predicate.Id}.yes", proposal, Says(predicate, proposal.Statement));
            foreach (var proposal in extractor.Propose(Annotate(predicate.Counterexample)).Where(p => p.Statement.Rule.Contains(predicate.Id, StringComparison.Ordinal))) yield return new Sample($"{predicate.Id}.no", proposal, false);
        }
    }

    private static bool Says(PredicateEntry predicate, Statement statement) => statement.Relation == predicate.Relation && (statement is { Subject: Subject, Object: Object } || statement is { Relation: Relation.MetWith, Subject: Object, Object: Subject });

    /// <summary>Reads a sentence whose parties are marked, the subject by <c>{s:…}</c> and the object by <c>{o:…}</c>; what is written onto a party stands before its brace.</summary>
    public static AnnotatedArticle Annotate(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan Span, int Entity)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf('}', i);
            var start = text.Length;
            text.Append(marked.AsSpan(i + 3, close - i - 3));
            spans.Add((new TextSpan(start, text.Length), marked[i + 1] == 's' ? Subject : Object));
            i = close;
        }

        var raw = text.ToString();
        var normalized = Normalizer.Normalize(new Article("example", raw, null, null, null, null, [], ""));
        var mentions = spans.Select((s, i) => MentionAt(normalized, s.Span, s.Entity, i)).ToImmutableArray();
        return new AnnotatedArticle(normalized, mentions, [EntityOf(Subject), EntityOf(Object)], []);

        // A body can be of either gender, and of many: any verb can be its.
        Entity EntityOf(int index) => new(index, ActorType.Organization, spans.First(s => s.Entity == index).Span.In(raw), [], null, index == Subject ? "AAA" : "BBB", null, null, null);
    }

    private static Mention MentionAt(NormalizedText text, TextSpan span, int entity, int index)
    {
        var raw = text.Article.Text;
        var tokens = text.Tokens.Where(t => t.Span.Overlaps(span)).ToList();
        var proclitics = raw[tokens[0].Span.Start..span.Start].Aggregate(Proclitics.None, (p, c) => p | c switch { 'و' => Proclitics.Wa, 'ف' => Proclitics.Fa, 'ب' => Proclitics.Bi, 'ل' => Proclitics.Li, 'ك' => Proclitics.Ka, _ => Proclitics.None });
        var name = span.In(raw);
        var form = name.StartsWith("ال", StringComparison.Ordinal) && (name.EndsWith("ية", StringComparison.Ordinal) || name.EndsWith("يلي", StringComparison.Ordinal)) && !name.Contains(' ') ? MentionForm.Nationality : MentionForm.Name;
        var sentence = text.Sentences.First(s => s.FirstToken <= tokens[0].Index && tokens[0].Index < s.EndToken);
        return new Mention(index, sentence.Index, tokens[0].Index, tokens[^1].Index + 1, tokens[0].Index, form, [entity], proclitics, "example");
    }
}
