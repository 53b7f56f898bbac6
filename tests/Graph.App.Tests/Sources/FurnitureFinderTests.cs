using Graph.App.Sources;
using Graph.Lexicon;
using Shouldly;
using Xunit;

namespace Graph.App.Tests.Sources;

public class FurnitureFinderTests
{
    private const string Title = "الرئيس يستقبل وزير الخارجية";
    private const string Prose = "استقبل الرئيس وزير الخارجية في قصر الحكم، وبحث معه آخر المستجدات في المنطقة.";

    private static readonly FurnitureFinder Finder = new(LexiconLoader.Load(Path.Combine(Repository.Root, "seeds")).Furniture!);

    [Theory]
    [InlineData("- تم النشر بواسطة صحيفة الأفق")]
    [InlineData("تقرير / صحيفة الأفق -")]
    [InlineData("بقلم: فلان الفلاني")]
    [InlineData("عين اليوم – جدة")]
    [InlineData("Next Previous عين اليوم – واس")]
    [InlineData("فلان الفلاني – عين اليوم")]
    [InlineData(Title)]
    public void What_stands_between_title_and_prose_is_furniture(string line) => Furniture($"{Title}\n{line}\n{Prose}\n{Prose}").ShouldBe([line]);

    [Theory]
    [InlineData("اقرأ أيضا: الرئيس يغادر إلى الخارج")]
    [InlineData("إقرأ أيضاً: الرئيس يغادر إلى الخارج")]
    [InlineData("اترك تعليقاً")]
    [InlineData("زر الذهاب إلى الأعلى")]
    [InlineData("المصدر صحيفة الأفق")]
    [InlineData("المصدر: وكالات")]
    [InlineData("شارك فيسبوك تويتر واتساب")]
    [InlineData("#الرئيس #وزير_الخارجية #المنطقة")]
    [InlineData("...المزيد")]
    [InlineData("writer@example.com")]
    [InlineData("* خدمة «صحيفة الأفق»")]
    public void What_stands_below_the_prose_is_furniture(string line) => Furniture($"{Title}\n{Prose}\n{Prose}\n{line}").ShouldBe([line]);

    [Fact]
    public void The_credit_of_a_picture_is_furniture_inside_its_line() => Furniture($"{Title}\nالرئيس في قصر الحكم (تصوير: فلان الفلاني)\n{Prose}").ShouldBe(["(تصوير: فلان الفلاني)"]);

    [Fact]
    public void An_embedded_post_is_furniture_with_the_words_it_quotes()
    {
        const string Words = "\"الرئيس يصل إلى #العاصمة\"";
        const string Signature = "— قناة الأفق (@HorizonNews) December 1, 2024";
        const string Picture = "مراسلنا #العاصمة pic.twitter.com/abc123";

        Furniture($"{Title}\n{Prose}\n{Words}\n{Signature}\n{Picture}\n{Prose}").ShouldBe([Words, Signature, Picture]);
    }

    [Theory]
    [InlineData("سبق- الرياض:")]
    [InlineData("فلان الفلاني- سبق- عدن:")]
    public void The_dateline_in_front_of_the_first_sentence_is_furniture_and_the_sentence_is_not(string dateline) =>
        Furniture($"{Title}\n{dateline} {Prose}").ShouldBe([dateline]);

    [Theory]
    [InlineData("رابط الخبر بصحيفة الأفق: الرئيس يستقبل الوزير")]
    [InlineData("مقالات أخرى للكاتبعنوان أولعنوان ثان")]
    [InlineData("سمات الرئيس الوزير المنطقة")]
    public void A_tail_on_the_last_line_is_furniture_and_the_prose_before_it_is_not(string tail) => Furniture($"{Title}\n{Prose} {tail}").ShouldBe([tail]);

    [Theory]
    [InlineData("المصدر العسكري أكد أن القوات تقدمت في المنطقة، وأن العملية مستمرة.")]
    [InlineData("وقال المصدر إن اللقاء كان مثمرا.")]
    [InlineData("وعلق الوزير على تويتر بأن اللقاء كان مثمرا.")]
    [InlineData("سبق للوزير أن زار العاصمة مرتين.")]
    [InlineData("ومن سمات المرحلة أن الحوار مستمر بين البلدين، وأن الثقة قائمة.")]
    [InlineData("كتب الوزير في صفحته أن اللقاء كان مثمرا.")]
    [InlineData("وقال مراسل قناة عين اليوم: إن اللقاء كان مثمرا.")]
    [InlineData("شارك الوزير في الاجتماع.")]
    [InlineData("وأضاف أن وسم #العاصمة انتشر.")]
    [InlineData("خاص بالمواطنين: يبدأ التسجيل غدا.")]
    public void Prose_that_uses_the_same_words_stays(string sentence) => Furniture($"{Title}\n{sentence}\n{Prose}\n{sentence}").ShouldBeEmpty();

    [Fact]
    public void The_title_is_never_furniture() => Furniture($"اقرأ أيضا في الأفق\n{Prose}").ShouldBeEmpty();

    private static IEnumerable<string> Furniture(string text) => Finder.Find(text, text.Split('\n')[0]).Select(f => f.In(text));
}
