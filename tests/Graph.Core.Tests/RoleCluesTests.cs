using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class RoleCluesTests
{
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Fact]
    public void What_the_parties_are_within_one_state_is_a_clue()
    {
        var clues = CluesOf("اتهم وزير الخارجية المصري سامح شكري الجيش المصري بالكذب.", Relation.Accused);

        clues.ShouldContain("roles=Accused.ruler.army.home");
        clues.ShouldContain("role-first=Accused.ruler.home");
        clues.ShouldContain("role-second=Accused.army.home");
    }

    [Fact]
    public void So_is_that_they_belong_to_two() => CluesOf("اتهم وزير الخارجية المصري سامح شكري روسيا بالكذب.", Relation.Accused).ShouldContain("roles=Accused.ruler.state.abroad");

    [Fact]
    public void Whose_state_nobody_knows_is_placed_nowhere() => CluesOf("اتهم وزير الخارجية المصري سامح شكري الأمم المتحدة بالكذب.", Relation.Accused).ShouldContain(c => c.StartsWith("roles=", StringComparison.Ordinal) && c.EndsWith(".unplaced", StringComparison.Ordinal));

    [Theory]
    [InlineData("أجرى وزير الخارجية المصري محادثات مع روسيا.")]
    [InlineData("أجرت روسيا محادثات مع وزير الخارجية المصري.")]
    public void Who_meets_has_no_direction(string article) => CluesOf(article, Relation.MetWith).ShouldContain("roles=MetWith.ruler.state.abroad");

    private static List<string> CluesOf(string text, Relation relation)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(text));
        return [.. Extractor.Propose(article).Where(p => p.Statement.Relation == relation).SelectMany(p => p.Statement.Clues).Select(c => c.Name)];
    }
}
