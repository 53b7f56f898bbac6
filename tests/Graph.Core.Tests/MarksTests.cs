using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Cuts lines as papers type them: tokens apart by a blank, sentences by a bar, each mark in its plain form.</summary>
public class MarksTests
{
    [Theory]
    [InlineData("قال ''المجاهد'' إن", "قال \" المجاهد \" إن")]
    [InlineData("وكالة 'معا' للأنباء", "وكالة \" معا \" للأنباء")]
    [InlineData("ذكرت ((البيان)) أمس", "ذكرت ( البيان ) أمس")]
    [InlineData("زيد ـ وهو طبيب ـ حضر", "زيد - وهو طبيب - حضر")]
    [InlineData("نقلا عن بـ\"البيان\"", "نقلا عن ب \" البيان \"")]
    [InlineData("ارتفع العدد? وزاد الطلب.", "ارتفع العدد ، وزاد الطلب .")]
    [InlineData("هل ارتفع العدد? نعم", "هل ارتفع العدد ؟ | نعم")]
    [InlineData("حضر زيد.. وغاب عمر", "حضر زيد … | وغاب عمر")]
    [InlineData("قال زيد .. إن عمر غاب", "قال زيد … إن عمر غاب")]
    [InlineData("قال (..) ثم مضى", "قال ( … ) ثم مضى")]
    [InlineData("من حضر؟! لا أحد", "من حضر ؟ ! | لا أحد")]
    [InlineData("قال: ''حضر زيد.'' وغاب عمر", "قال : \" حضر زيد . \" | وغاب عمر")]
    [InlineData("تونس و الجزائر", "تونس والجزائر")]
    [InlineData("الفقرتان أ و ب", "الفقرتان أ و ب")]
    public void Marks_are_read_as_they_are_meant(string written, string cut) => Dump(written).ShouldBe(cut);

    [Fact]
    public void A_token_keeps_its_place_in_the_article()
    {
        const string Written = "حضر ''زيد'' و عمر ـ أمس";

        var text = TestArticle.Normalize(Written);

        text.Tokens.Select(t => t.Span.In(Written)).ShouldBe(["حضر", "''", "زيد", "''", "و عمر", "ـ", "أمس"]);
    }

    private static string Dump(string written)
    {
        var text = TestArticle.Normalize(written);
        return string.Join(" | ", text.Sentences.Select(s => string.Join(' ', text.Tokens[s.FirstToken..s.EndToken].Select(t => t.Surface))));
    }
}
