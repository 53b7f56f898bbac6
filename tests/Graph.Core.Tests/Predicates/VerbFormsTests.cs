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
    public void A_verb_is_written_out_in_every_form(string perfect, string imperfect, string forms)
    {
        var written = VerbForms.Of(perfect, imperfect).Select(f => f.Written).ToHashSet(StringComparer.Ordinal);

        forms.Split(' ').Select(Letters.Fold).Where(f => !written.Contains(f)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("نوه", "ينوه", "انه")]
    [InlineData("أيد", "يؤيد", "يود")]
    public void A_verb_with_a_weak_letter_that_stays_is_not_taken_for_a_hollow_one(string perfect, string imperfect, string wrong) =>
        VerbForms.Of(perfect, imperfect).ShouldNotContain(f => f.Written == Letters.Fold(wrong));

    [Theory]
    [InlineData("دان", "يدين", "أدان")]
    [InlineData("دعا", "يدعو", "أدعى")]
    public void A_passive_of_the_first_person_is_not_taken_for_another_verb(string perfect, string imperfect, string other) =>
        VerbForms.Of(perfect, imperfect).ShouldNotContain(f => f.Written == Letters.Fold(other));
}
