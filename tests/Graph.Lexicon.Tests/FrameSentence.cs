using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Text;

namespace Graph.Lexicon.Tests;

/// <summary>A sentence of the frame lexicon, its parties marked: <c>{s:…}</c> is the subject, <c>{o:…}</c> the object. What is written onto a party stands before its brace.</summary>
internal static class FrameSentence
{
    private const int Subject = 0;
    private const int Object = 1;

    public static AnnotatedArticle Read(string marked)
    {
        var text = new System.Text.StringBuilder();
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

        var normalized = Normalizer.Normalize(new Article("example", text.ToString(), null, null, null, null, [], ""));
        var mentions = spans.Select((s, i) => Mention(normalized, s.Span, s.Entity, i, text.ToString())).ToImmutableArray();
        return new AnnotatedArticle(normalized, mentions, [Entity(Subject, spans, text.ToString()), Entity(Object, spans, text.ToString())], []);
    }

    private static Mention Mention(NormalizedText text, TextSpan span, int entity, int index, string raw)
    {
        var tokens = text.Tokens.Where(t => t.Span.Overlaps(span)).ToList();
        var before = raw[tokens[0].Span.Start..span.Start];
        var proclitics = before.Aggregate(Proclitics.None, (p, c) => p | c switch { 'و' => Proclitics.Wa, 'ف' => Proclitics.Fa, 'ب' => Proclitics.Bi, 'ل' => Proclitics.Li, 'ك' => Proclitics.Ka, _ => Proclitics.None });
        var name = span.In(raw);
        var form = name.StartsWith("ال", StringComparison.Ordinal) && (name.EndsWith("ية", StringComparison.Ordinal) || name.EndsWith("يلي", StringComparison.Ordinal)) && !name.Contains(' ') ? MentionForm.Nationality : MentionForm.Name;
        var sentence = text.Sentences.First(s => s.FirstToken <= tokens[0].Index && tokens[0].Index < s.EndToken);
        return new Mention(index, sentence.Index, tokens[0].Index, tokens[^1].Index + 1, tokens[0].Index, form, [entity], proclitics, "example");
    }

    // A body can be of either gender, and of many: any verb can be its.
    private static Entity Entity(int index, List<(TextSpan Span, int Entity)> spans, string raw) =>
        new(index, ActorType.Organization, spans.First(s => s.Entity == index).Span.In(raw), [], null, index == Subject ? "AAA" : "BBB", null, null, null);
}
