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
    [InlineData("سيطرة الجيش السوري على تدمر بدعم روسي.", "روسيا > الجيش السوري")]
    [InlineData("تقدم الجيش الحر بدعم من أنقرة.", "تركيا > الجيش السوري الحر")]
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
    public void Who_gets_help_receives_it() => BestOf("تلقى الجيش اللبناني مساعدات عسكرية أمريكية.").ShouldBe(["الولايات المتحدة > الجيش اللبناني"]);

    [Fact]
    public void Who_is_named_before_the_verb_does_it_whoever_the_sentence_before_was_about() => BestOf("عاد فرانسوا هولاند إلى باريس. قال مصدر إن روسيا تزود الجيش السوري بالأسلحة.").ShouldBe(["روسيا > الجيش السوري"]);

    [Fact]
    public void Who_enjoys_support_receives_it() => BestOf("تحظى تونس بدعم فرنسا.").ShouldBe(["فرنسا > تونس"]);

    [Fact]
    public void Two_who_enjoy_support_both_receive_it() => BestOf("استهدف التنظيم حركة حزم وجبهة ثوار سوريا اللتين كانتا تحظيان بدعم فرنسا.").ShouldBe(["فرنسا > حركة حزم", "فرنسا > جبهة ثوار سوريا"]);

    [Theory]
    [InlineData("قاتلت جماعة الحوثي المدعومة من طهران في المدينة.", "إيران > الحوثيون")]
    [InlineData("قاتلت جماعة الحوثي المدعومة إيرانيا في المدينة.", "إيران > الحوثيون")]
    [InlineData("سيطرت الفصائل المدعومة من تركيا، ومنها أحرار الشام، على المدينة.", "تركيا > حركة أحرار الشام")]
    [InlineData("قاتلت الفصائل الموالية لإيران مثل كتائب حزب الله في المدينة.", "كتائب حزب الله > إيران")]
    public void A_participle_says_who_supports_those_it_describes_and_those_named_as_one_of_them(string sentence, string expected) => BestOf(sentence).ShouldBe([expected]);

    [Theory]
    [InlineData("قال جون كيري إن إيران ستواصل دعم أصدقائها مثل النظام السوري.", "إيران > سوريا")]
    [InlineData("قال جون كيري إن إيران ستواصل دعم «أصدقائها» مثل النظام السوري.", "إيران > سوريا")]
    [InlineData("تدعم إيران جماعات مسلحة في المنطقة، منها حماس.", "إيران > حركة حماس")]
    public void One_of_those_who_are_supported_is(string sentence, string expected) => BestOf(sentence, "daama").ShouldBe([expected]);

    [Theory]
    [InlineData("بحث بان كي مون المساعدات السعودية لليمن.", "السعودية > اليمن")]
    [InlineData("بحث بان كي مون المساعدات الإماراتية المقدمة إلى اليمن.", "الإمارات > اليمن")]
    public void Whose_help_it_is_an_adjective_says(string sentence, string expected) => BestOf(sentence, "saada").ShouldBe([expected]);

    [Theory]
    [InlineData("أشاد بان كي مون بما قدمته الكويت من دعم.", "ashada", "بان كي مون > الكويت")]
    [InlineData("ووجه بان كي مون الشكر للكويت على دورها.", "shakara_dawr", "بان كي مون > الكويت")]
    public void Who_is_praised_for_what_it_gives_does_not_give_it_to_who_praises(string sentence, string predicate, string expected) => BestOf(sentence, predicate).ShouldBe([expected]);

    [Fact]
    public void A_verb_of_four_letters_in_the_future_agrees_with_its_subject() => BestOf("أعلن جون كيري أن مصر ستقف إلى جانب فرنسا.", "waqafa").ShouldBe(["مصر > فرنسا"]);

    [Fact]
    public void What_stands_after_a_second_preposition_is_not_what_is_supported() => BestOf("وصف دعم واشنطن لأوكرانيا بالتصدي لروسيا.").ShouldBe(["الولايات المتحدة > أوكرانيا"]);

    [Theory]
    [InlineData("عبرت السفن الروسية والإيرانية التي تمد النظام السوري بالسلاح القناة.", "روسيا > سوريا", "إيران > سوريا")]
    [InlineData("انتقد خبراء المواقف القطرية التي تساند حركة حماس.", "قطر > حركة حماس")]
    public void Whose_means_or_stance_it_is_supports_whom_the_clause_on_that_says(string sentence, params string[] expected) => BestOf(sentence, "amadda", "sanada").ShouldBe(expected);

    [Fact]
    public void Whose_means_another_supports_does_not_support_him() => BestOf("وصلت الخطة الروسية التي تدعم فرنسا بنودها.", "daama").ShouldNotContain("روسيا > فرنسا");

    [Theory]
    [InlineData("الكويت هي البلد الوحيد الذي يدعم الجيش اللبناني.", "الكويت > الجيش اللبناني")]
    [InlineData("قال جون كيري إن فرنسا هي الدولة الوحيدة التي تدعم تونس.", "فرنسا > تونس")]
    public void Of_whom_the_noun_is_said_does_what_the_clause_on_it_says(string sentence, string expected) => BestOf(sentence, "daama").ShouldBe([expected]);

    [Theory]
    [InlineData("طالب سعد الحريري بانتخابات مبكرة، وهو ما أيده وليد جنبلاط.", "ayyada", "وليد جنبلاط > سعد الحريري")]
    [InlineData("اقترحت فرنسا هدنة، وهو ما رحب به كوفي عنان.", "rahhaba", "كوفي عنان > فرنسا")]
    public void Who_backs_what_was_just_said_backs_who_said_it(string sentence, string predicate, string expected) => BestOf(sentence, predicate).ShouldBe([expected]);

    [Fact]
    public void Those_named_among_the_unnamed_are_praised() => BestOf("أشاد سعد الحريري بجهود كل من ساهم في البرنامج خاصة اليابان وفرنسا.", "ashada").ShouldBe(["سعد الحريري > اليابان", "سعد الحريري > فرنسا"]);

    [Theory]
    [InlineData("حصل سعد الحريري على وعد من فرنسا بدعم الجيش اللبناني.", "فرنسا > الجيش اللبناني")]
    [InlineData("ينتظر لبنان دعم فرنسا في مجلس الأمن.", "فرنسا > لبنان")]
    public void Who_promises_and_who_is_waited_for_helps(string sentence, string expected) => BestOf(sentence, "daama").ShouldBe([expected]);

    [Fact]
    public void Who_relies_on_another_in_helping_is_not_helped() => BestOf("اعتمدت روسيا على الصين في دعم كوريا الشمالية.", "daama").ShouldNotContain("كوريا الشمالية > روسيا");

    [Fact]
    public void A_pronoun_on_help_stands_for_who_is_helped_where_nobody_else_is() => BestOf("أرسلت الصين خبراء إلى إثيوبيا لمساعدتها.", "saada").ShouldContain("الصين > إثيوبيا");

    [Fact]
    public void The_pronoun_of_two_stands_for_both() => BestOf("استغرب سعد الحريري إعلان فرنسا وألمانيا تأييدهما لإسرائيل.", "ayyada").ShouldBe(["فرنسا > إسرائيل", "ألمانيا > إسرائيل"]);

    [Fact]
    public void Help_joined_to_help_has_parties_of_its_own() => BestOf("أكد سامح شكري مساندته للسودان ومساندة جامعة الدول العربية للصومال.", "sanada").ShouldNotContain("سامح شكري > الصومال");

    /// <summary>The pairs whose ends stand best among all that words of support propose.</summary>
    private static IEnumerable<string> BestOf(string sentence, params string[] predicates)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(sentence)));
        var proposed = Extractor.Propose(article).Where(p => p.Statement.Relation == Relation.Supports && (predicates.Length == 0 || predicates.Any(w => p.Statement.Rule.Contains(w, StringComparison.Ordinal)))).ToList();
        return proposed.Where(p => p.Fit == proposed.Max(q => q.Fit)).Select(p => $"{Name(article, p.Statement.Subject)} > {Name(article, p.Statement.Object)}").Distinct();
    }

    private static string Name(AnnotatedArticle article, int entity) => article.Entities[entity].LexiconName ?? article.Entities[entity].Name ?? "-";
}
