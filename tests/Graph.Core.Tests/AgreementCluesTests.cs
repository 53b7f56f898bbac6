using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class AgreementCluesTests
{
    [Theory]
    [InlineData("اتهمت روسيا تركيا بدعم الإرهاب.", "accuse.ittahama.verb", "Verb.Feminine.Feminine.Country")]
    [InlineData("اتهم العراق تركيا بدعم الإرهاب.", "accuse.ittahama.verb", "Verb.Masculine.Masculine.Country")]
    [InlineData("وقصفت إيران المدعومة من روسيا مواقع أخرى.", "support.daama.passive-participle", "Passive.Feminine.Feminine.Country")]
    [InlineData("التقى الرئيس بشار الأسد المدعوم من روسيا السفير.", "support.daama.passive-participle", "Passive.Masculine.Masculine.Person")]
    public void A_verb_or_participle_agrees_with_whom_it_is_said_of(string text, string rule, string agreement) =>
        Propose(text).ShouldContain(s => s.Rule == rule && s.Clues.Any(c => c.Name == $"agrees={agreement}"));

    [Fact]
    public void A_noun_agrees_with_nobody() =>
        Propose("عقد الوزير الروسي سيرغي لافروف لقاء مع الوزير التركي هاكان فيدان.").Where(s => s.Rule.EndsWith(".noun", StringComparison.Ordinal)).ShouldAllBe(s => !s.Clues.Any(c => c.Name.StartsWith("agrees", StringComparison.Ordinal)));

    private static IEnumerable<Statement> Propose(string text) => new Extractor(Seeds.Lexicon).Propose(new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(text))).Select(p => p.Statement);
}
