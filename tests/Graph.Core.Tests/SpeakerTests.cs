using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Who says what a statement tells, where it is another than the subject.</summary>
public class SpeakerTests
{
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Fact]
    public void Who_speaks_by_anothers_mouth_is_named_as_the_speaker() =>
        SpeakersOf("أعربت الصين على لسان المتحدث باسم خارجيتها غينغ شوانغ عن دعمها لميانمار.", "الصين", "ميانمار").ShouldContain("قنغ شوانغ");

    [Fact]
    public void Who_only_calls_a_meeting_something_does_not_tell_of_it() =>
        SpeakersOf("وصفت حركة حماس لقاء محمود عباس وإيهود أولمرت بالفاشل.", "محمود عباس", "إيهود أولمرت").ShouldBe([null]);

    [Fact]
    public void Who_says_that_two_have_met_tells_of_it() =>
        SpeakersOf("قال فوزي برهوم إن محمود عباس التقى إيهود أولمرت.", "محمود عباس", "إيهود أولمرت").ShouldContain("فوزي برهوم");

    [Theory]
    [InlineData("دعا خميس الجهيناوي الاتحاد الأوروبي إلى دعم تونس.")]
    [InlineData("ألقى خميس الجهيناوي كلمة في الاجتماع، داعيا الاتحاد الأوروبي إلى دعم تونس.")]
    public void Who_calls_for_it_speaks_of_it(string article) => SpeakersOf(article, "الاتحاد الأوروبي", "تونس").ShouldBe(["خميس الجهيناوي"]);

    [Fact]
    public void Whose_communique_speaks_for_the_state_is_its_speaker() =>
        SpeakersOf("استنكرت تونس في بيان صادر اليوم الجمعة عن وزارة الشؤون الخارجية التونسية الممارسات الإسرائيلية.", "تونس", "إسرائيل").ShouldContain("وزارة الشؤون الخارجية التونسية");

    private static List<string?> SpeakersOf(string article, string subject, string other)
    {
        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(article));
        return [.. Extractor.Propose(annotated).Select(p => p.Statement).Where(s => NameOf(s.Subject) == subject && NameOf(s.Object) == other).Select(s => s.Speaker is { } speaker ? NameOf(speaker) : null).Distinct()];

        string? NameOf(int entity) => annotated.Entities[entity].LexiconName ?? annotated.Entities[entity].Name;
    }
}
