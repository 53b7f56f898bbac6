using Graph.Core.Articles;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Predicates;

public class FiniteVerbsTests
{
    private static readonly FiniteVerbs Verbs = new(
        ["نقل ينقل", "توقع يتوقع", "وقع يوقع", "أدار يدير", "اجتمع يجتمع", "رأى يرى", "ألغى يلغي", "كثر يكثر", "عاد يعود", "حمل يحمل", "سعى يسعى", "ليس"],
        ["نقل", "توقع", "رأي", "حملة", "حمل", "تسع"],
        ["عدن"]);

    [Theory]
    [InlineData("وينقلونها", "an imperfect with a conjunction and a pronoun")]
    [InlineData("سنعود", "an imperfect with the mark of the future")]
    [InlineData("ليجتمعوا", "an imperfect with the ل of purpose")]
    [InlineData("ستوقع", "only a verb takes the mark of the future")]
    [InlineData("فتوقع", "what ف joins is hardly ever a noun")]
    [InlineData("إجتمعت", "a hamza that should not be there")]
    [InlineData("ألغى", "a verb that begins like the article")]
    [InlineData("والغت", "the same, without its hamza")]
    [InlineData("رأى", "its last letter tells it from the noun")]
    [InlineData("تسعى", "no pronoun is cut off an alef maqsura")]
    [InlineData("وليس", "a form that stands for itself")]
    public void A_verb_is_known_under_whatever_is_written_onto_it(string written, string why) => Read(written).ShouldBe(VerbReading.Verb, why);

    [Theory]
    [InlineData("نقل", "written alone")]
    [InlineData("ونقلها", "with a pronoun")]
    [InlineData("حملته", "a noun in ة shows its ت before a pronoun")]
    [InlineData("رأيه", "with a pronoun")]
    public void A_form_that_is_a_noun_as_well_is_said_to_be_either(string written, string why) => Read(written).ShouldBe(VerbReading.Either, why);

    [Theory]
    [InlineData("نقلا", "the accusative of what can be a noun")]
    [InlineData("وعدن", "listed as a noun")]
    public void A_noun_that_looks_like_a_verb_is_said_to_be_one(string written, string why) => Read(written).ShouldBe(VerbReading.Noun, why);

    [Theory]
    [InlineData("إدارته", "the hamza below is the verbal noun's")]
    [InlineData("بنقل", "a preposition governs no verb")]
    [InlineData("سنقل", "the mark of the future stands before no perfect")]
    [InlineData("النقل", "nor does the article")]
    [InlineData("أكثر", "a comparative, not what I do")]
    [InlineData("رأية", "no verb ends in ة")]
    public void Any_other_word_is_left_alone(string written, string why) => Read(written).ShouldBe(VerbReading.None, why);

    private static VerbReading Read(string written) => Verbs.Read(Normalizer.Normalize(new Article("word", written, null, null, null, null, [], "")).Tokens[0], out _);
}
