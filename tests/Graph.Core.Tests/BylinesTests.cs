using Graph.Core.Annotation;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class BylinesTests
{
    private const string Title = "زيارة إلى عمان";

    [Theory]
    [InlineData("كمال حسين\nوصل الوزير إلى المدينة أمس.")]
    [InlineData("رام الله ـ كمال حسين\nوصل الوزير إلى المدينة أمس.")]
    [InlineData("كمال حسين (رام الله) - وصل الوزير إلى المدينة أمس.")]
    [InlineData("رام الله - كمال حسين: وصل الوزير إلى المدينة أمس.")]
    [InlineData("وصل الوزير إلى المدينة أمس.\nكمال حسين")]
    [InlineData("ترجمة كمال حسين\nوصل الوزير إلى المدينة أمس.")]
    [InlineData("جنين ـ كمال حسين ـ وصل الوزير إلى المدينة أمس.")]
    public void Who_wrote_the_article_is_none_of_its_persons(string body) => Names(body).ShouldBeEmpty();

    [Fact]
    public void An_author_who_is_spoken_of_is_one() => Names("كمال حسين\nوقال كمال حسين إن الوزير وصل إلى المدينة أمس.").ShouldBe(["كمال حسين"]);

    private static IEnumerable<string?> Names(string body) =>
        new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(Title + "\n" + body) with { Title = Title })).Entities.Where(e => e is { Type: ActorType.Person, Name: not null }).Select(e => e.Name);
}
