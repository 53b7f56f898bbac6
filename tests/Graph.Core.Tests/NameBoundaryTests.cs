using Graph.Core.Annotation;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class NameBoundaryTests
{
    [Theory]
    [InlineData("وقال العميد سامي زيدان له إن الأمر انتهى.", "سامي زيدان")]
    [InlineData("وأنهى الخبير الاقتصادي سمير الحداد كلامه بالقول إن السوق مستقر.", "سمير الحداد")]
    [InlineData("جدد السيد كريم الحداد القول إن الحل قريب.", "كريم الحداد")]
    [InlineData("أما السيد كريم الحداد فيرى أن الحل بعيد.", "كريم الحداد")]
    [InlineData("وقال مستشار عمدة ماريوبول بيتر ساندرز إن القصف مستمر.", "بيتر ساندرز")]
    [InlineData("قالت وزيرة الخارجية السويدية آن هيدستروم إن اللقاح متوفر.", "آن هيدستروم")]
    [InlineData("استقبل الملك بيتر كارلسون Peter Carlson، رئيس البنك، أمس.", "بيتر كارلسون")]
    [InlineData("وأضافت سعادة عائشة بنت سالم بن سعيد الحارثية وكيلة الوزارة أن المعرض يفتتح غدا.", "عائشة بنت سالم بن سعيد الحارثية")]
    [InlineData("وقال المشير طنطاوي إن الجيش يحمي البلاد.", "طنطاوي")]
    [InlineData("أكد الملك عبد الله الثاني أهمية السلام.", "عبد الله الثاني")]
    public void A_name_ends_where_the_clause_goes_on(string body, string name) => Names(body).ShouldBe([name]);

    [Theory]
    [InlineData("فاز بجائزة الشيخ زايد للكتاب كاتب من المغرب.")]
    [InlineData("وحصل على جائزة الملك فيصل العالمية.")]
    [InlineData("أدى الصلاة في مصلى الخميني.")]
    [InlineData("انتهت معركة سيف القدس قبل عام.")]
    public void A_prize_is_not_whose_name_it_bears(string body) => Names(body).ShouldBeEmpty();

    [Fact]
    public void The_town_is_not_the_surname_that_ends_as_it_does() => Mentions("قال سمير عبد الله إن الاقتصاد ينمو. وتقع رام الله شمال القدس.").ShouldBe(1);

    [Theory]
    [InlineData("قال الصحفي الهندي محمد سالم إن الشرطة اعتدت عليه.", "الصحفي")]
    [InlineData("زار السفير الألماني الجديد المعتمد لدى الأردن، هانس مولر، مدينة إربد.", "السفير")]
    [InlineData("استقبل الملك محمد السادس، رئيس لجنة القدس، الوفد.", "الملك")]
    [InlineData("قال وزير التعاون (العربي الوحيد في الحكومة) سمير كامل إن القرار خطأ.", "وزير التعاون")]
    [InlineData("قال سمير كامل، الباحث والمحلل الاقتصادي، إن السوق مستقر.", "الباحث والمحلل الاقتصادي")]
    [InlineData("قال سمير كامل، الخبير في شؤون الطاقة، إن السوق مستقر.", "الخبير في شؤون الطاقة")]
    [InlineData("وقال متحدث باسم وزير الطاقة سمير كامل إن السوق مستقر.", "وزير الطاقة")]
    [InlineData("قالت سميرة كامل، الرئيسة المديرة العامة لشركة الورق، إن السوق مستقر.", "الرئيسة المديرة العامة لشركة الورق")]
    [InlineData("قال سمير كامل، المدير العام للشركة المغربية للهندسة، إن السوق مستقر.", "المدير العام للشركة المغربية للهندسة")]
    public void A_name_has_the_title_that_adjectives_or_a_participle_part_from_it(string body, string office) => Read(body).Entities.Where(e => e.Type == ActorType.Person).Select(e => e.Office).ShouldBe([office]);

    [Theory]
    [InlineData("قال مستشار الرئيس الأوكراني سيرغي بودلاك إن الحرب طويلة.", "مستشار الرئيس", "UKR")]
    [InlineData("وأكد أحمد سالم، مستشار الرئيس التونسي، أن الحوار مفتوح.", "مستشار الرئيس", "TUN")]
    [InlineData("قال مستشار الرئيس الإيراني حسن روحاني إن الاتفاق قريب.", "الرئيس", "IRN")]
    [InlineData("وقال أمين مجلس الأمن القومي العراقي سامي كريم إن الحدود آمنة.", "أمين مجلس الأمن القومي", "IRQ")]
    [InlineData("وقال سفير واشنطن لدى إسرائيل توم كارتر إن بلاده ملتزمة.", "سفير لدى إسرائيل", "USA")]
    [InlineData("وقال مدير وكالة الاستخبارات المركزية الأميركية «سي آي إيه» (CIA) جون كارتر إن العام صعب.", "مدير وكالة الاستخبارات المركزية الأميركية", "USA")]
    [InlineData("وقال حاكم مقاطعة ميكولايف الأوكراني سامي حداد إن القصف مستمر.", "حاكم مقاطعة ميكولايف", "UKR")]
    public void A_name_has_the_title_of_whom_it_names_and_not_of_whom_he_serves(string body, string office, string country) =>
        Read(body).Entities.Where(e => e.Type == ActorType.Person).Select(e => (e.Office, e.Country)).ShouldBe([(office, country)]);

    [Fact]
    public void Whom_one_meets_is_another_than_whoever_does() =>
        Read("واستقبل بوريطة السفير الفرنسي في الرباط.").Entities.Where(e => e.Type == ActorType.Person).Select(e => e.Office).ShouldBe([null, "السفير في الرباط"], ignoreOrder: true);

    [Theory]
    [InlineData("تحدث الكاتب عن لقائه بأبو عاقلة في القاهرة.", "أبو عاقلة")]
    public void A_name_leaves_out_the_preposition_on_its_first_word(string body, string name) => Names(body).ShouldBe([name]);

    [Fact]
    public void Two_adjectives_that_and_joins_are_no_name() => Names("نريد الوصول إلى حل عادل ومنصف.").ShouldBeEmpty();

    private static AnnotatedArticle Read(string body) => new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(TestArticle.Of(body)));

    private static IEnumerable<string?> Names(string body) => Read(body).Entities.Where(e => e is { Type: ActorType.Person, Name: not null }).Select(e => e.Name);

    private static int Mentions(string body)
    {
        var article = Read(body);
        return article.Mentions.Count(m => m.Entities.Any(i => article.Entities[i].Type == ActorType.Person));
    }
}
