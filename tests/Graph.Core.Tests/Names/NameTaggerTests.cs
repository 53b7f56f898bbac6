using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Names;

/// <summary>Reads made-up names with the shipped weights: what the tagger is for is names that nobody has put into a list.</summary>
public class NameTaggerTests
{
    [Theory]
    [InlineData("وقال وزير الزراعة البولندي ستانيسواف كالينوفسكي إن بلاده ستزيد صادراتها", "Person ستانيسواف كالينوفسكي")]
    [InlineData("وأكد اللواء الركن مزاحم بن عبدالله الدغيثري أن القوات تقدمت", "Person مزاحم بن عبدالله الدغيثري")]
    [InlineData("واستقبل الوزير في مكتبه السفير التشيكي ياروسلاف هوفمان أمس", "Person ياروسلاف هوفمان")]
    public void A_name_is_found_where_it_begins_and_ends(string sentence, string expected) => Names(sentence).ShouldContain(expected);

    [Theory]
    [InlineData("وقال الوزير إن بلاده ستزيد صادراتها من القمح في العام المقبل")]
    [InlineData("ارتفعت أسعار النفط اليوم بعد انخفاض دام ثلاثة أيام")]
    public void Ordinary_words_are_no_names(string sentence) => Names(sentence).ShouldBeEmpty();

    [Fact]
    public void A_conjunction_is_cut_off_where_a_name_is_left()
    {
        var names = Tag("التقى الرئيس كلا من حسن العوضي ومحمد الدغيثري");
        names.Single(name => name.First == 6).Proclitics.ShouldBe(Proclitics.Wa);
    }

    [Fact]
    public void A_score_is_a_probability()
    {
        foreach (var name in Tag("وقال وزير الزراعة البولندي ستانيسواف كالينوفسكي إن بلاده ستزيد صادراتها")) name.Score.ShouldBeInRange(0.001, 1);
    }

    private static IEnumerable<string> Names(string sentence)
    {
        var tokens = TestArticle.Normalize(sentence).Tokens;
        return Tag(sentence).Where(name => name.Type != NameType.Location).Select(name => $"{name.Type} {string.Join(' ', tokens[name.First..name.End].Select(token => token.Surface))}");
    }

    private static ImmutableArray<TaggedName> Tag(string sentence)
    {
        var text = TestArticle.Normalize(sentence);
        return new NameTagger(Seeds.Lexicon.Names.Words, Seeds.Lexicon.Names.Weights).Tag(text, new Gazetteer(Seeds.Lexicon).Match(text));
    }
}
