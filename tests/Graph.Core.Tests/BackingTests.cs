using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Who backs whom, where a noun of support stands after a preposition or a participle describes somebody: the pairs whose ends stand best are those the sentence means.</summary>
public class BackingTests
{
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Theory]
    [InlineData("تقدم الجيش السوري في حلب بدعم روسي.", "روسيا > الجيش السوري")]
    [InlineData("تقدمت قوات البشمركة في كركوك بمساندة التحالف الدولي.", "التحالف الدولي > البشمركة")]
    public void With_whose_help_something_is_done_backs_who_does_it(string sentence, string expected) => BestOf(sentence).ShouldBe([expected]);

    [Theory]
    [InlineData("اتهم جون كيري إيران بدعم حزب الله.", "إيران > حزب الله")]
    [InlineData("رفضت فرنسا اتهام قطر بتمويل جبهة النصرة.", "قطر > جبهة النصرة")]
    public void Who_is_accused_of_support_gives_it_and_not_who_accuses(string sentence, string expected) => BestOf(sentence).ShouldBe([expected]);

    [Theory]
    [InlineData("أثنى جون كيري على دور السعودية في مساندة اليمن.", "السعودية > اليمن")]
    [InlineData("أشاد بان كي مون بالجهود الكويتية لدعم لبنان.", "الكويت > لبنان")]
    public void Who_is_praised_for_support_gives_it_and_not_who_praises(string sentence, string expected) => BestOf(sentence, "daama", "sanada").ShouldBe([expected]);

    [Fact]
    public void Who_vows_support_gives_it() => BestOf("تعهد باراك أوباما بدعم أوكرانيا.", "daama").ShouldBe(["باراك أوباما > أوكرانيا"]);

    [Fact]
    public void Who_enjoys_support_receives_it() => BestOf("تحظى تونس بدعم فرنسا.").ShouldBe(["فرنسا > تونس"]);

    [Fact]
    public void What_stands_after_a_second_preposition_is_not_what_is_supported() => BestOf("وصف دعم واشنطن لأوكرانيا بالتصدي لروسيا.").ShouldBe(["الولايات المتحدة > أوكرانيا"]);

    /// <summary>The pairs whose ends stand best among all that words of support propose.</summary>
    private static IEnumerable<string> BestOf(string sentence, params string[] predicates)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(sentence)));
        var proposed = Extractor.Propose(article).Where(p => p.Statement.Relation == Relation.Supports && (predicates.Length == 0 || predicates.Any(w => p.Statement.Rule.Contains(w, StringComparison.Ordinal)))).ToList();
        return proposed.Where(p => p.Fit == proposed.Max(q => q.Fit)).Select(p => $"{Name(article, p.Statement.Subject)} > {Name(article, p.Statement.Object)}").Distinct();
    }

    private static string Name(AnnotatedArticle article, int entity) => article.Entities[entity].LexiconName ?? article.Entities[entity].Name ?? "-";
}
