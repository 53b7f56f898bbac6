using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>Who backs whom, where a noun of support stands after a preposition or a participle describes somebody: the pairs whose ends stand best are those the sentence means.</summary>
public class BackingTests
{
    private static readonly Extractor Extractor = new(Seeds.OfRules);

    [Theory]
    [InlineData("تقدم الجيش السوري في حلب بدعم روسي.", "روسيا > الجيش السوري")]
    [InlineData("تقدمت قوات البشمركة في كركوك بمساندة التحالف الدولي.", "التحالف الدولي > البشمركة")]
    [InlineData("سيطرة الجيش السوري على تدمر بدعم روسي.", "روسيا > الجيش السوري")]
    [InlineData("تقدم الجيش الحر بدعم من أنقرة.", "تركيا > الجيش السوري الحر")]
    [InlineData("تمت السيطرة على المدينة من قبل الجيش السوري بدعم روسي.", "روسيا > الجيش السوري")]
    public void With_whose_help_something_is_done_backs_who_does_it(string sentence, string expected) => BestOf(sentence).ShouldBe([expected]);

    [Theory]
    [InlineData("اتهم جون كيري إيران بدعم حزب الله.", "إيران > حزب الله")]
    [InlineData("رفضت فرنسا اتهام قطر بتمويل جبهة النصرة.", "قطر > جبهة النصرة")]
    [InlineData("اتهم جون كيري إيران بالوقوف إلى جانب حزب الله.", "إيران > حزب الله")]
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

    [Theory]
    [InlineData("يسعى لبنان إلى الحصول على قرض جديد من البنك الدولي.", Status.CalledFor)]
    [InlineData("قال فؤاد السنيورة إن لبنان بحاجة إلى مساعدة مالية عاجلة من البنك الدولي.", Status.CalledFor)]
    [InlineData("استقر الوضع بعد حصول لبنان على قرض جديد من البنك الدولي.", Status.Asserted)]
    [InlineData("تمكن لبنان من الحصول على قرض جديد من البنك الدولي.", Status.Asserted)]
    public void Who_gets_help_or_seeks_it_receives_it(string sentence, Status status) => StatusesOf(sentence, "البنك الدولي > لبنان").ShouldContain(status);

    [Theory]
    [InlineData("طلبت إثيوبيا من الصين مساعدتها في مواجهة الجفاف.")]
    [InlineData("طالبت إثيوبيا الصين بدعمها في مواجهة الجفاف.")]
    public void Who_asks_for_help_for_himself_would_receive_it(string sentence) => PlainOf(sentence, "الصين > إثيوبيا").ShouldContain(SupportCertainty.AskedForItself);

    [Fact]
    public void Who_is_asked_for_more_of_his_help_does_not_help_who_asks() => PlainOf("دعت إثيوبيا الصين إلى تعزيز دعمها.", "الصين > إثيوبيا").ShouldBeEmpty();

    [Fact]
    public void Who_is_brought_to_help_would_give_it() => BestOf("حاولت ألمانيا إقناع الهند بدعم الجيش اللبناني.", "daama").ShouldBe(["الهند > الجيش اللبناني"]);

    [Theory]
    [InlineData("تحدث سعد الحريري عن المساعدات التي تعتزم ألمانيا تقديمها للأردن.", Status.Planned)]
    [InlineData("تحدث سعد الحريري عن المساعدات التي ستقدمها ألمانيا للأردن.", Status.Planned)]
    [InlineData("تحدث سعد الحريري عن المساعدات التي قدمتها ألمانيا للأردن.", Status.Asserted)]
    public void The_clause_on_the_help_says_whether_it_is_to_come(string sentence, Status status) => StatusesOf(sentence, "ألمانيا > الأردن").ShouldBe([status]);

    [Theory]
    [InlineData("تحدث سعد الحريري عن الدعم الألماني المرتقب للأردن.", Status.Planned)]
    [InlineData("تحدث سعد الحريري عن الدعم الألماني السخي للأردن.", Status.Asserted)]
    public void An_adjective_of_the_help_says_whether_it_is_to_come(string sentence, Status status) => StatusesOf(sentence, "ألمانيا > الأردن").ShouldContain(status);

    [Fact]
    public void Who_calls_for_conditions_says_that_there_is_help() => StatusesOf("طالب سعد الحريري بربط المساعدات الكندية للأردن بحقوق الإنسان.", "كندا > الأردن").ShouldBe([Status.Asserted]);

    [Fact]
    public void A_word_that_begins_with_the_letter_of_likeness_calls_for_nothing() => StatusesOf("جدد حزب الوفد تعبيره عن كامل تضامنه مع تونس.", "حزب الوفد > تونس").ShouldBe([Status.Asserted]);

    [Fact]
    public void Who_voices_the_help_that_a_clause_is_said_of_gives_it() => BestOf("أشار سعد الحريري إلى الدعم الذي أعربت عنه فرنسا لتونس.", "daama").ShouldContain("فرنسا > تونس");

    [Theory]
    [InlineData("استقبل سعد الحريري السفير، مشيدا بجهود الهند.", "praising")]
    [InlineData("نوه سعد الحريري بالجهود التي تبذلها الهند.", "deed-done")]
    [InlineData("أشاد سعد الحريري بالموقف الهندي.", "deed-of-state")]
    [InlineData("رحب سعد الحريري بقرار الهند.", "deed-welcomed")]
    public void Praise_of_what_somebody_does_is_plain(string sentence, string plain) => PlainOf(sentence, "سعد الحريري > الهند").ShouldContain(plain);

    [Theory]
    [InlineData("رحب سعد الحريري بالجمهور الهندي.", "rahhaba")]
    [InlineData("ردد المشاركون هتافات مناوئة للهند أمام سعد الحريري.", "hatafa")]
    public void Guests_and_enemies_are_not_praised(string sentence, string predicate) => BestOf(sentence, predicate).ShouldNotContain("سعد الحريري > الهند");

    [Theory]
    [InlineData("قال جون كيري: سنواصل دعمنا للأردن.", "جون كيري > الأردن")]
    [InlineData("قال جون كيري إن دعمنا للأردن مستمر.", "جون كيري > الأردن")]
    public void Whoever_speaks_of_our_support_gives_it(string sentence, string expected) => BestOf(sentence, "daama").ShouldBe([expected]);

    [Fact]
    public void Each_of_those_whose_support_it_is_gives_it() => BestOf("حظي سعد الحريري بدعم كل من السعودية وفرنسا.", "daama").ShouldBe(["السعودية > سعد الحريري", "فرنسا > سعد الحريري"]);

    [Theory]
    [InlineData("أكد سعد الحريري تضامنه مع الحليفة تركيا.", "سعد الحريري > تركيا")]
    [InlineData("أعرب سعد الحريري عن دعمه للشقيقة مصر.", "سعد الحريري > مصر")]
    [InlineData("أكدت السعودية وقوفها مع أشقائها في اليمن.", "السعودية > اليمن")]
    [InlineData("جددت السعودية دعمها للأشقاء في اليمن.", "السعودية > اليمن")]
    public void A_state_that_is_called_friend_or_brother_is_supported(string sentence, string expected) => BestOf(sentence).ShouldBe([expected]);

    [Fact]
    public void Where_somebody_has_citizens_of_his_own_is_only_a_place() => BestOf("أكدت السعودية وقوفها مع مواطنيها في اليمن.").ShouldNotContain("السعودية > اليمن");

    [Fact]
    public void What_follows_the_year_that_opens_a_sentence_is_its_verb() => BestOf("وفي عام 1973 دعم جون كيري مصر.", "daama").ShouldBe(["جون كيري > مصر"]);

    [Theory]
    [InlineData("أعلن جون كيري اليوم دعمه لتونس.", "جون كيري > تونس")]
    [InlineData("أكد جون كيري خلال لقاء جرى أمس دعمه لتونس.", "جون كيري > تونس")]
    [InlineData("أمس دعم جون كيري تونس.", "جون كيري > تونس")]
    public void Behind_the_day_of_a_verb_stands_no_other(string sentence, string expected) => BestOf(sentence, "daama").ShouldBe([expected]);

    [Fact]
    public void Who_is_accused_of_standing_behind_a_deed_supports_nobody() => BestOf("اتهم جون كيري حزب الوفد بالوقوف وراء إقصاء حركة حماس.").ShouldNotContain("حزب الوفد > حركة حماس");

    [Fact]
    public void Who_promises_that_another_will_stand_by_somebody_does_not_himself() => BestOf("وعد جون كيري بوقوف فرنسا مع إسرائيل.", "waqafa").ShouldBe(["فرنسا > إسرائيل"]);

    [Fact]
    public void The_form_of_the_verb_shows_who_gave_the_support() => BestOf("شكر سعد الحريري السعودية على حرصها على لبنان وعلى ما قدمته من دعم للجيش اللبناني.", "daama").ShouldBe(["السعودية > الجيش اللبناني"]);

    /// <summary>The pairs whose ends stand best among all that words of support propose.</summary>
    private static IEnumerable<string> BestOf(string sentence, params string[] predicates)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(sentence)));
        var proposed = Extractor.Propose(article).Where(p => p.Statement.Relation == Relation.Supports && (predicates.Length == 0 || predicates.Any(w => p.Statement.Rule.Contains(w, StringComparison.Ordinal)))).ToList();
        return proposed.Where(p => p.Fit == proposed.Max(q => q.Fit)).Select(p => $"{Name(article, p.Statement.Subject)} > {Name(article, p.Statement.Object)}").Distinct();
    }

    private static IEnumerable<Status> StatusesOf(string sentence, string pair) => Of(sentence, pair).Select(s => s.Status).Distinct();

    /// <summary>The kinds of plain reading that are proposed for the pair.</summary>
    private static IEnumerable<string> PlainOf(string sentence, string pair) => Of(sentence, pair).SelectMany(s => s.Clues).Where(c => c.Name.StartsWith("plain=", StringComparison.Ordinal)).Select(c => c.Name["plain=".Length..]);

    private static IEnumerable<Statement> Of(string sentence, string pair)
    {
        var article = new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(sentence)));
        return Extractor.Propose(article).Select(p => p.Statement).Where(s => s.Relation == Relation.Supports && $"{Name(article, s.Subject)} > {Name(article, s.Object)}" == pair);
    }

    private static string Name(AnnotatedArticle article, int entity) => article.Entities[entity].LexiconName ?? article.Entities[entity].Name ?? "-";
}
