using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class LettersTests
{
    [Theory]
    [InlineData("أَحْمَد", "احمد")]
    [InlineData("الـــقاهرة", "القاهره")]
    [InlineData("مصطفى", "مصطفي")]
    [InlineData("لقاءٌ", "لقاء")]
    [InlineData("مسئولية", "مسووليه")]
    [InlineData("للشئون", "للشوون")]
    [InlineData("ينشئون", "ينشيون")]
    [InlineData("NATO", "nato")]
    public void A_word_is_compared_without_its_marks_and_seats(string written, string folded) => Letters.Fold(written).ShouldBe(folded);
}
