using Graph.Core.Annotation;
using Graph.Core.Evaluation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>
/// Runs Specs/parties.txt: a title, an article in one line, and a line for each pair that has to be proposed: the relation, the subject, the object and, where it matters, the status; a line that begins with
/// "no" names a pair that must not be.
/// </summary>
public class PartySpecs
{
    private static readonly Extractor Extractor = new(Seeds.OfRules);

    public static TheoryData<string, string, string> Specs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "parties.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim().Split('\n');
            data.Add(lines[0].TrimStart('#', ' '), lines[1], string.Join('\n', lines[2..]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Both_parties_are_proposed_together(string title, string article, string expected)
    {
        const string No = "no ";
        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(article));

        var proposed = Extractor.Propose(annotated).SelectMany(p => TextbookSentence.LinesOf(annotated, p.Statement)).ToHashSet(StringComparer.Ordinal);

        foreach (var line in expected.Split('\n'))
        {
            if (line.StartsWith(No, StringComparison.Ordinal)) proposed.ShouldNotContain(line[No.Length..], title);
            else proposed.ShouldContain(line, title);
        }
    }
}
