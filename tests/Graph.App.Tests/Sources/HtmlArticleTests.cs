using System.Text;
using Graph.App.Sources;
using Shouldly;
using Xunit;

namespace Graph.App.Tests.Sources;

public class HtmlArticleTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="ar"><head>
          <meta charset="utf-8"><title>الرئيس يستقبل الوزير | صحيفة الأفق</title>
          <meta property="og:title" content="الرئيس يستقبل الوزير">
          <meta property="og:site_name" content="صحيفة الأفق">
          <meta property="article:published_time" content="2024-12-06T22:15:00+03:00">
          <link rel="canonical" href="https://horizon.example/1">
        </head><body>
          <nav><a href="/">الرئيسية</a> <a href="/p">سياسة</a></nav>
          <article>
            <h1>الرئيس يستقبل الوزير</h1>
            <p>استقبل الرئيس وزير الخارجية في قصر الحكم، وبحث معه آخر المستجدات في المنطقة، بحضور عدد من المسؤولين.</p>
            <p>وأكد الجانبان أهمية التعاون<br>بين البلدين في جميع المجالات، واتفقا على عقد لقاء آخر في الشهر المقبل.</p>
            <script>var x = "لا شيء";</script>
          </article>
          <footer><p>جميع الحقوق محفوظة</p></footer>
        </body></html>
        """;

    [Fact]
    public void A_page_gives_its_main_text_by_paragraphs_and_what_it_says_of_itself()
    {
        var draft = HtmlArticle.Read(Page);

        draft.Title.ShouldBe("الرئيس يستقبل الوزير");
        draft.Outlet.ShouldBe("صحيفة الأفق");
        draft.Date.ShouldBe(new DateOnly(2024, 12, 6));
        draft.Url.ShouldBe("https://horizon.example/1");
        draft.Text.Split('\n').ShouldBe(
        [
            "الرئيس يستقبل الوزير",
            "استقبل الرئيس وزير الخارجية في قصر الحكم، وبحث معه آخر المستجدات في المنطقة، بحضور عدد من المسؤولين.",
            "وأكد الجانبان أهمية التعاون",
            "بين البلدين في جميع المجالات، واتفقا على عقد لقاء آخر في الشهر المقبل.",
        ]);
    }

    [Fact]
    public void A_short_page_without_any_order_still_gives_its_words() =>
        HtmlArticle.Read("<title>عنوان</title><div>كلمات قليلة</div>").Text.ShouldBe("عنوان\nكلمات قليلة");

    [Fact]
    public void A_page_without_words_is_refused() => Should.Throw<UnreadableException>(() => HtmlArticle.Read("<html><body><img src=x></body></html>"));

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Windows-1256\">", "windows-1256")]
    [InlineData("<meta charset='utf-8'>", "utf-8")]
    [InlineData("<p>charset</p>", null)]
    public void A_page_says_how_it_is_encoded(string html, string? encoding) => HtmlArticle.DeclaredEncoding(Encoding.ASCII.GetBytes(html)).ShouldBe(encoding);
}
