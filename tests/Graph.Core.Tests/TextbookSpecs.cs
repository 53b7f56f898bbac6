using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>
/// Runs Specs/textbook: sentences as a course on news Arabic would give them, each the only paragraph of an article. A block is a title, the article in one line, and a line for each relation it states: the relation, the
/// subject, the object and the status; without such a line it states nothing. Each relation has to be proposed; how many the weights let stand is measured over all of them, for one sentence may turn with every fit.
/// </summary>
public class TextbookSpecs
{
    private const double StandAtLeast = 0.85;
    private const double WrongAtMost = 0.02;

    private static readonly Extractor Extractor = new(Seeds.Lexicon);
    private static readonly Annotator Annotator = new(Seeds.Lexicon);

    public static TheoryData<string, string, string> Specs() => [.. Blocks().Select(b => (b.Title, b.Article, string.Join('\n', b.Expected)))];

    [Theory]
    [MemberData(nameof(Specs))]
    public void What_a_textbook_sentence_states_is_proposed(string title, string article, string expected)
    {
        var annotated = Annotator.Annotate(TestArticle.UnderTitle(article));

        var proposed = Extractor.Propose(annotated).SelectMany(p => StatementLines.Of(annotated, p.Statement)).ToHashSet(StringComparer.Ordinal);

        foreach (var line in expected.Split('\n', StringSplitOptions.RemoveEmptyEntries)) proposed.ShouldContain(line, title);
    }

    [Fact]
    public void Most_of_what_textbook_sentences_state_stands_and_next_to_nothing_else()
    {
        var (expected, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var block in Blocks())
        {
            var annotated = Annotator.Annotate(TestArticle.UnderTitle(block.Article));
            var stated = Extractor.Extract(annotated).Statements.Select(s => StatementLines.Of(annotated, s).ToArray()).ToArray();
            expected += block.Expected.Length;
            missed.AddRange(block.Expected.Where(e => !stated.Any(s => s.Contains(e, StringComparer.Ordinal))).Select(e => $"{block.Article}: {e}"));
            wrong.AddRange(stated.Where(s => !s.Intersect(block.Expected, StringComparer.Ordinal).Any()).Select(s => $"{block.Article}: {s[1]}"));
        }

        missed.Count.ShouldBeLessThanOrEqualTo((int)((1 - StandAtLeast) * expected), $"Missed:\n{string.Join('\n', missed)}");
        wrong.Count.ShouldBeLessThanOrEqualTo((int)(WrongAtMost * expected), $"Wrong:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<(string Title, string Article, string[] Expected)> Blocks()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs", "textbook"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Trim().Split('\n');
                yield return (lines[0].TrimStart('#', ' '), lines[1], lines[2..]);
            }
        }
    }
}
