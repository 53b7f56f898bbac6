using Graph.Core.Articles;
using Graph.Training.History;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.History;

public class StoryFilterTests
{
    private const string Title = "وزير الخارجية يلتقي نظيره الفرنسي";
    private const string Body = "التقى وزير الخارجية نظيره الفرنسي في باريس وبحثا العلاقات بين البلدين وسبل تطويرها في مختلف المجالات، إضافة إلى القضايا الإقليمية والدولية ذات الاهتمام المشترك، وأكدا أهمية الحوار.";

    [Fact]
    public void The_same_story_is_told_again_under_its_title_or_with_its_beginning()
    {
        var stories = new StoryFilter([]);

        stories.IsNew(Of(Title, Body)).ShouldBeTrue();
        stories.IsNew(Of(Title, "نص آخر للخبر نفسه.")).ShouldBeFalse();
        stories.IsNew(Of("عنوان من الصحيفة لا يشبه غيره", Body + " وختم الزيارة.")).ShouldBeFalse();
        stories.IsNew(Of("عنوان من الصحيفة لا يشبه غيره", "خبر جديد لم يرد من قبل.")).ShouldBeTrue();
        stories.Skipped.ShouldBe(2);
    }

    [Fact]
    public void What_is_held_apart_is_no_new_story() => new StoryFilter([Of(Title, Body)]).IsNew(Of(Title, Body)).ShouldBeFalse();

    [Fact]
    public void A_short_title_heads_many_stories()
    {
        var stories = new StoryFilter([Of("أخبار", Body)]);

        stories.IsNew(Of("أخبار", "خبر جديد لم يرد من قبل.")).ShouldBeTrue();
    }

    private static Article Of(string title, string body) => new("test", $"{title}\n{body}", title, null, null, null, [], "");
}
