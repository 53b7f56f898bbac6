using Graph.Core.Annotation;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Runs Specs/anaphors.txt: a title, an article in one line with brackets around words, and a line a bracket with whom the words stand for, or a hyphen.</summary>
public class AnaphorSpecs
{
    public static TheoryData<string, string, string> Specs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "anaphors.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim().Split('\n');
            data.Add(lines[0].TrimStart('#', ' '), lines[1], string.Join('\n', lines[2..]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_words_stand_for_whom_they_take_up(string title, string marked, string expected)
    {
        var places = new List<int>();
        var article = "";
        foreach (var c in marked)
        {
            if (c == '[') places.Add(article.Length);
            else if (c != ']') article += c;
        }

        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(article));
        string.Join('\n', places.Select(p => At(annotated, p))).ShouldBe(expected, title);
    }

    [Fact]
    public void A_nationality_that_only_describes_people_or_things_has_a_rule_of_its_own()
    {
        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize("قصفت مقاتلات تركية الموقع، وقتل مواطن سوري في سيارة يابانية."));

        annotated.Mentions.Select(m => m.Rule).ShouldBe(["country.nationality", "country.nationality-of-thing", "country.nationality-of-thing"]);
    }

    private static string At(AnnotatedArticle annotated, int place)
    {
        var mention = annotated.Mentions.FirstOrDefault(m => annotated.Text.Tokens[m.FirstToken].Span.Start == place);
        return mention is null ? "-" : string.Join(", ", mention.Entities.Select(e => Name(annotated.Entities[e])));
    }

    private static string Name(Entity entity) => entity.LexiconName ?? entity.Name ?? $"{entity.Office} | {entity.Country}";
}
