using Graph.Core.Evaluation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class StanceTests
{
    private const string AnyStance = ".stance-";
    private static readonly Core.Knowledge.Lexicon Lexicon = LexiconLoader.Load(SeedFolder.Shipped).Lexicon.ShouldNotBeNull();
    private static readonly Extractor Extractor = new(Lexicon);

    public static TheoryData<string> Kinds => [.. Lexicon.Relations.Stance.Groups.Select(g => g.Kind)];

    [Fact]
    public void There_are_many_words() =>
        Lexicon.Relations.Stance.Groups.Sum(g => g.Words[0].Nouns.Length + g.Words[0].Active.Length + g.Words.Length - 1).ShouldBeGreaterThan(1500);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_word_proposes_what_its_example_says(string kind)
    {
        var word = WordOf(kind);

        Proposed(word.Example).ShouldContain(s => s.Relation == word.Relation && s.Rule.Contains($"{AnyStance}{kind}.", StringComparison.Ordinal) && s.Subject == 0 && s.Object == 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_word_proposes_nothing_of_its_counterexample(string kind) =>
        Proposed(WordOf(kind).Counterexample).ShouldNotContain(s => s.Rule.Contains($"{AnyStance}{kind}.", StringComparison.Ordinal));

    [Theory]
    [InlineData("وصفت {s:الوزارة} تصريحات {o:المالكي} بأنها باطلة.")]
    [InlineData("{s:الزياني}: تصريحات {o:المالكي} باطلة.")]
    [InlineData("قالت {s:الوزارة} إن تصريحات {o:المالكي} التي نشرتها الصحف مرفوضة.")]
    [InlineData("قالت {s:الوزارة} {o:إيران} تدعم الإرهاب.")]
    [InlineData("قالت {s:الوزارة} إن {o:الحزب} هو المعرقل الأول.")]
    [InlineData("نددت {s:الوزارة} بما وصفه بتهديدات متكررة من {o:إيران}.")]
    [InlineData("قالت {s:الوزارة} إن البلاد تعاني من الجرائم التي ترتكبها {o:إيران}.")]
    [InlineData("قالت {s:الوزارة} إن هذا عكس ما تمارسه {o:إيران} من قمع.")]
    [InlineData("أكدت {s:الوزارة} أن {o:المليشيات} قامت أمس بقصف متعمد للمدينة.")]
    [InlineData("نددت {s:الوزارة} باستمرار {o:المليشيات} في شن هجمات على المدن.")]
    [InlineData("قالت {s:الوزارة} إن ما جرى عمل إجرامي قامت به {o:المليشيات}.")]
    [InlineData("قالت {s:الوزارة} إن المئات سقطوا جراء أعمال العنف التي ارتكبها {o:الحوثيون}.")]
    [InlineData("قالت {s:الوزارة} إن استغلال {o:الجماعة} للأطفال مدان.")]
    [InlineData("قالت {s:الوزارة} إن الرجل ذهب ضحية عنف {o:المليشيات}.")]
    [InlineData("قالت {s:الوزارة} إن الشعب عانى طوال الفترة الماضية بسبب {o:المليشيات}.")]
    [InlineData("قالت {s:الوزارة} إن {o:المليشيات} هي التي دمرت البلاد.")]
    [InlineData("نقلت الوكالة عن {s:الجعفري} قوله إن قرار {o:المجلس} غير مقبول.")]
    [InlineData("دعت {s:الوزارة} إلى إغاثة شعب يعاني ويلات الحرب التي تشنها {o:المليشيات}.")]
    [InlineData("نددت الصحف بتصريحات أدلى بها {o:خامنئي} اعتبرتها {s:الوزارة} تدخلا في شؤونها.")]
    [InlineData("قال التحالف إن تصريحات {o:خامنئي} كثيرة وأكدت {s:الوزارة} أن هذه التصريحات تعد تدخلا في شؤونها.")]
    [InlineData("قالت {s:الوزارة} إنه ليس ل{o:المليشيات} عهد ولا ميثاق.")]
    [InlineData("أشارت {s:الوزارة} إلى العيوب التي شابت تقرير {o:المنظمة}.")]
    [InlineData("قالت {s:الوزارة} إن المؤتمر عقد في دمشق وأن {o:إيران} لم تلتزم بقراراته.")]
    [InlineData("قالت {s:الوزارة} إن {o:السلطة} توظف الإعلان للتأثير على الصحف.")]
    public void Words_of_wrong_accuse_whom_they_are_said_of(string sentence) => Proposed(sentence).ShouldContain(s => s.Relation == Relation.Accused && s.Subject == 0 && s.Object == 1);

    [Theory]
    [InlineData("قالت {s:الوزارة} إن {o:الحزب} يبعث إلى العالم برسالة خاطئة.")]
    [InlineData("قالت {s:الوزارة} إن {o:الحزب} خضع في الأزمة لابتزاز واضح.")]
    [InlineData("أخذت {s:الوزارة} على {o:غريفيث} انحيازه الواضح.")]
    [InlineData("قالت {s:الوزارة} إن المسلحين يحظون بغطاء من {o:الحزب} الذي يكسر هيبة الدولة.")]
    public void A_wrong_that_its_clause_says_of_nobody_is_of_whom_all_that_is_said_is_about(string sentence) => Proposed(sentence).ShouldContain(s => s.Relation == Relation.Accused && s.Subject == 0 && s.Object == 1);

    [Theory]
    [InlineData("قالت {s:الوزارة} إن دور {o:مصر} محوري وإيجابي.")]
    [InlineData("قالت {s:الوزارة} إن هذا ينافي ما تضطلع به {o:مصر} من دور فاعل.")]
    [InlineData("قالت {s:الوزارة} إن من حق {o:أنقرة} الدفاع عن نفسها.")]
    [InlineData("قالت {s:الوزارة} إن الزيارة مبادرة طيبة ل{o:الرئيس}.")]
    [InlineData("في شأن تعيين {o:العياري} قالت {s:الوزارة} إنه شخصية مرموقة.")]
    public void Words_of_merit_praise_whom_they_are_said_of(string sentence) => Proposed(sentence).ShouldContain(s => s.Relation == Relation.Supports && s.Subject == 0 && s.Object == 1);

    [Theory]
    [InlineData("قالت {s:الوزارة} إن {o:إيران} لم ترتكب جرائم.")]
    [InlineData("قالت {s:الوزارة} إن دور {o:إيران} غير إيجابي.")]
    [InlineData("قالت {s:الوزارة} إن على الجميع مكافحة إرهاب {o:إيران}.")]
    [InlineData("قصفت {s:إسرائيل} مواقع في {o:سوريا}.")]
    [InlineData("قالت {s:الوزارة} إن العلاقات مع {o:إيران} جيدة.")]
    [InlineData("قالت {s:الوزارة} إنها تدين الاعتداءات التي تعرضت لها {o:تركيا}.")]
    [InlineData("قالت {s:الوزارة} إنه لم تكن {o:تركيا} ضالعة في الأمر.")]
    [InlineData("قالت {s:الوزارة} إن سقوط {o:النظام} كارثة.")]
    [InlineData("نفت {s:الوزارة} أن تكون {o:تركيا} قد دمرت القرى.")]
    [InlineData("قالت {s:الوزارة} إن القرار سببه ما رأته {o:الكتلة} من انقلاب على الدستور.")]
    [InlineData("قالت {s:الوزارة} إن {o:تركيا} تسعى لإنهاء الحرب.")]
    [InlineData("قالت {s:الوزارة} إن {o:تركيا} تتحدث مع دولة إرهابية.")]
    [InlineData("قالت {s:الوزارة} إن {o:تركيا} مستمرة في اجتثاث الإرهاب.")]
    [InlineData("قالت {s:الوزارة} إن {o:تركيا} ترفض هذه الجرائم.")]
    public void Negated_and_countered_words_and_the_narrators_own_take_no_stance(string sentence) =>
        Proposed(sentence).ShouldNotContain(s => s.Rule.Contains(AnyStance, StringComparison.Ordinal));

    [Fact]
    public void A_verb_that_is_not_given_by_two_forms_is_a_fault()
    {
        using var seeds = new SeedFolder();
        seeds.Write("stance.yaml", "describe: [وصف]\ngroups: []\n");

        LexiconLoader.Load(seeds.Folder).Diagnostics.ShouldContain(d => d.File.EndsWith("stance.yaml", StringComparison.Ordinal) && d.Code == "LEX005");
    }

    private static PredicateEntry WordOf(string kind) => Lexicon.Relations.Stance.Groups.Single(g => g.Kind == kind).Words[0];

    private static IEnumerable<Statement> Proposed(string sentence) => Extractor.Propose(MarkedSentence.Read(sentence)).Select(p => p.Statement);
}
