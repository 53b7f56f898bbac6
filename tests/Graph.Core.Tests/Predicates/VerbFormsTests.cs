using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Predicates;

public class VerbFormsTests
{
    [Theory]
    [InlineData("اتهم", "يتهم", "اتهمت اتهموا اتهما تتهم يتهمون نتهم أتهم")]
    [InlineData("التقى", "يلتقي", "التقت التقيا التقوا التقينا يلتقيان يلتقون تلتقي يلتق")]
    [InlineData("دعا", "يدعو", "دعت دعوا دعونا تدعو يدعون يدع دعي")]
    [InlineData("أدان", "يدين", "أدانت أدانوا أدنا تدين يدينون يدن أدين يدان")]
    [InlineData("زار", "يزور", "زارت زاروا زرنا يزورون يزر تزور")]
    [InlineData("رد", "يرد", "ردت ردوا رددنا يردون")]
    [InlineData("ساند", "يساند", "ساندت سوند يساندون")]
    [InlineData("أعدّ", "يعدّ", "أعدت أعددنا أعددت يعدون")]
    [InlineData("جاء", "يجيء", "جاءت جاؤوا جئنا جئت يجيئون")]
    [InlineData("أساء", "يسيء", "أساءت أساؤوا أسأنا يسيئون تسيء يسئ يساء")]
    [InlineData("بدأ", "يبدأ", "بدأت بدأوا بدؤوا بدأنا يبدؤون يبدأون بدئ")]
    [InlineData("أنشأ", "ينشئ", "أنشأت أنشئ أنشئت ينشئون")]
    [InlineData("أخذ", "يأخذ", "أخذت آخذ نأخذ يأخذون")]
    [InlineData("وجد", "يجد", "وجدت يجدون يوجد توجد يوجدون")]
    [InlineData("لقي", "يلقى", "لقيت لقوا لقينا يلقون يلقيان")]
    [InlineData("أحيا", "يحيي", "أحيت أحيوا أحيينا يحيون")]
    [InlineData("اختار", "يختار", "اختارت اخترنا اختير اختيرت يختارون يختر")]
    [InlineData("استفاد", "يستفيد", "استفادت استفدنا استفيد يستفاد يستفد")]
    [InlineData("انضم", "ينضم", "انضمت انضموا ينضمون تنضم")]
    [InlineData("تلقى", "يتلقى", "تلقت تلقوا تلقينا يتلقون تتلق")]
    [InlineData("تناول", "يتناول", "تناولت تناولوا تناولنا يتناولون")]
    public void A_verb_is_written_out_in_every_form(string perfect, string imperfect, string forms)
    {
        var written = VerbForms.Of(perfect, imperfect).Select(f => f.Written).ToHashSet(StringComparer.Ordinal);

        forms.Split(' ').Select(Letters.Fold).Where(f => !written.Contains(f)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("نوه", "ينوه", "انه")]
    [InlineData("أيد", "يؤيد", "يود")]
    [InlineData("سأل", "يسأل", "سلت")]
    [InlineData("ضارّ", "يضارّ", "ضرت")]
    public void A_verb_with_a_weak_letter_that_stays_is_not_taken_for_a_hollow_one(string perfect, string imperfect, string wrong) =>
        VerbForms.Of(perfect, imperfect).ShouldNotContain(f => f.Written == Letters.Fold(wrong));

    [Theory]
    [InlineData("دان", "يدين", "أدان")]
    [InlineData("دعا", "يدعو", "أدعى")]
    public void A_passive_of_the_first_person_is_not_taken_for_another_verb(string perfect, string imperfect, string other) =>
        VerbForms.Of(perfect, imperfect).ShouldNotContain(f => f.Written == Letters.Fold(other));

    [Theory]
    [InlineData("ولي", "يلي", "تل")]
    [InlineData("أحيا", "يحيي", "أحيون")]
    public void What_no_one_writes_is_left_out(string perfect, string imperfect, string wrong) =>
        VerbForms.Of(perfect, imperfect).ShouldNotContain(f => f.Written == Letters.Fold(wrong));
}
