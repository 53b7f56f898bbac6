using Graph.Core.Annotation;
using Graph.Core.Evaluation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Reads the sentences of seeds/gold/textbook. What one states has to be proposed; how much of it the weights let stand is measured over all of them, for one sentence may turn with every fit.</summary>
public class TextbookSpecs
{
    private const double StandAtLeast = 0.85;
    private const double WrongAtMost = 0.02;

    private static readonly TextbookSentence[] Sentences = [.. TextbookSentence.Read(Path.Combine(Seeds.Root, "seeds", "gold", "textbook"))];
    private static readonly Extractor Extractor = new(Seeds.Lexicon);
    private static readonly Annotator Annotator = new(Seeds.Lexicon);

    public static TheoryData<int, string> Specs() => [.. Sentences.Select((s, i) => (i, s.Title))];

    [Theory]
    [MemberData(nameof(Specs))]
    public void What_a_textbook_sentence_states_is_proposed(int index, string title)
    {
        var annotated = Sentences[index].Annotate(Annotator);

        var proposed = Extractor.Propose(annotated).SelectMany(p => TextbookSentence.LinesOf(annotated, p.Statement)).ToHashSet(StringComparer.Ordinal);

        foreach (var line in Sentences[index].States) proposed.ShouldContain(line, $"{title} {Sentences[index].Text}");
    }

    [Fact]
    public void Most_of_what_textbook_sentences_state_stands_and_next_to_nothing_else()
    {
        var (expected, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var sentence in Sentences)
        {
            var annotated = sentence.Annotate(Annotator);
            var stated = Extractor.Extract(annotated).Statements.Select(s => TextbookSentence.LinesOf(annotated, s).ToArray()).ToArray();
            expected += sentence.States.Length;
            missed.AddRange(sentence.States.Where(e => !stated.Any(s => s.Contains(e, StringComparer.Ordinal))).Select(e => $"{sentence.Text}: {e}"));
            wrong.AddRange(stated.Where(s => !s.Intersect(sentence.States, StringComparer.Ordinal).Any()).Select(s => $"{sentence.Text}: {s[1]}"));
        }

        missed.Count.ShouldBeLessThanOrEqualTo((int)((1 - StandAtLeast) * expected), $"Missed of {expected}:\n{string.Join('\n', missed)}");
        wrong.Count.ShouldBeLessThanOrEqualTo((int)(WrongAtMost * expected), $"Wrong:\n{string.Join('\n', wrong)}");
    }
}
