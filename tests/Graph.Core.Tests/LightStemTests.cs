using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class LightStemTests
{
    [Theory]
    [InlineData("والمفاوضات", "مفاوض")]
    [InlineData("مفاوضات", "مفاوض")]
    [InlineData("بالمفاوض", "مفاوض")]
    [InlineData("للحكومه", "حكوم")]
    [InlineData("الحكومه", "حكوم")]
    public void Forms_of_a_word_have_one_stem(string folded, string stem) => LightStem.Of(folded).ShouldBe(stem);

    [Theory]
    [InlineData("في")]
    [InlineData("الي")]
    [InlineData("وفد")]
    [InlineData("")]
    public void What_is_short_stays_whole(string folded) => LightStem.Of(folded).ShouldBe(folded);
}
