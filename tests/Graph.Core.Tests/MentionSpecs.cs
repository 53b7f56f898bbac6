using Graph.Core.Annotation;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Runs Specs/mentions.txt: a title, an article in one line, and the actors that must be found, in order of appearance.</summary>
public class MentionSpecs
{
    public static TheoryData<string, string, string> Specs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "mentions.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim().Split('\n');
            data.Add(lines[0].TrimStart('#', ' '), lines[1], string.Join('\n', lines[2..]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_actors_are_found(string title, string article, string expected) => Dump(article).ShouldBe(expected, title);

    private static string Dump(string article)
    {
        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(article));
        return string.Join('\n', annotated.Entities.Select(e => e.Type == ActorType.Country
            ? $"Country {e.Country}"
            : $"{e.Type} {e.LexiconName ?? e.Name ?? "-"} | {e.Office ?? "-"} | {e.Country ?? "-"}"));
    }
}
