using Graph.App.Sources;
using Shouldly;
using Xunit;

namespace Graph.App.Tests.Sources;

public class ArticleDatesTests
{
    [Theory]
    [InlineData("2015-07-21", "2015-07-21")]
    [InlineData("2015-07-21T23:30:00+03:00", "2015-07-21")]
    [InlineData("2015/7/1", "2015-07-01")]
    [InlineData("21/07/2015", "2015-07-21")]
    [InlineData("٢١-٠٧-٢٠١٥", "2015-07-21")]
    [InlineData("6 ديسمبر 2024", "2024-12-06")]
    [InlineData("الجمعة6 ديسمبر2024_", "2024-12-06")]
    [InlineData("11 فيفري 2016", "2016-02-11")]
    [InlineData("٣ تشرين الثاني ٢٠١٦", "2016-11-03")]
    [InlineData("الأحد 4 كانون الأول/ديسمبر 2016", "2016-12-04")]
    [InlineData("20 آب (أغسطس) 2015", "2015-08-20")]
    [InlineData("17 ماي 2014", "2014-05-17")]
    [InlineData("1 جويلية 2014", "2014-07-01")]
    [InlineData("December 1, 2024", "2024-12-01")]
    public void Days_are_read_as_newspapers_write_them(string text, string day) => ArticleDates.Parse(text).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2015-13-40")]
    [InlineData("31 فبراير 2015")]
    [InlineData("أمس الأول")]
    [InlineData("12 وزيرا 2015")]
    public void What_is_no_day_is_none(string? text) => ArticleDates.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("العنوان\nالجمعة 6 ديسمبر 2024\nقال الوزير إن اللقاء كان مثمرا.", "2024-12-06")]
    [InlineData("العنوان\nنشر في: 2024/12/06\nقال الوزير إن اللقاء كان مثمرا.", "2024-12-06")]
    [InlineData("العنوان\nالجمعة6 ديسمبر2024_ قال الوزير إن اللقاء كان مثمرا.", "2024-12-06")]
    public void A_text_may_begin_with_its_own_day(string text, string day) => ArticleDates.OfFirstLines(text).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    [Theory]
    [InlineData("العنوان\nفي 5 أكتوبر 1976 ولد الرئيس في العاصمة.")]
    [InlineData("العنوان\nقال الوزير إن الاتفاق وقع في 6 ديسمبر 2024.")]
    [InlineData("العنوان\nقال.\nقال.\nقال.\nقال.\nالجمعة 6 ديسمبر 2024")]
    public void The_day_of_some_event_is_not_that_of_the_article(string text) => ArticleDates.OfFirstLines(text).ShouldBeNull();
}
