using System.Collections.Immutable;
using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Text;

namespace Graph.Core.Evaluation;

/// <summary>A sentence whose parties are marked, as the lexicon writes its examples: the subject <c>{s:…}</c> and the object <c>{o:…}</c>.</summary>
public static class MarkedSentence
{
    /// <summary>The index of the entity that is marked as subject.</summary>
    public const int Subject = 0;

    /// <summary>The index of the entity that is marked as object.</summary>
    public const int Object = 1;

    /// <summary>Reads the sentence as an article that names its two parties and nobody else; both are bodies, for a body can be of either gender and of many, so that any verb can be its.</summary>
    /// <param name="marked">The sentence. What is written onto a party, as in <c>و{s:…}</c>, stands before its brace.</param>
    public static AnnotatedArticle Read(string marked)
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
