using System.Collections.Frozen;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Knows the words that the name of a place of two words begins with: <c>آيت ملول</c>, <c>بني وليد</c>, <c>دير الزور</c>.</summary>
internal static class PlaceWords
{
    private static readonly FrozenSet<string> Openers = new[]
    {
        "ايت", "بني", "بنت", "دير", "سيدي", "اولاد", "عين", "تل", "راس", "كفر", "مرج", "بيت", "خان", "ام", "ابو", "حي", "دار", "سوق", "قصر", "برج", "واد", "وادي", "باب", "ديار", "حمام", "بئر", "بير", "خميس", "شرم", "كوم", "فم", "حاسي",
        "قلعه", "ود", "ذي", "منزل", "بن", "جبل", "مخيم", "سان", "سانت", "لوس", "نيو", "ساو", "ريو", "بورت", "كيب", "هونغ", "كوالا", "بوينس", "تيزي", "شلغوم", "خور", "بيار", "عيون", "ميت", "نجع",
    }.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, folded, begins the name of a place that another word ends.</summary>
    public static bool Opens(string folded) => Openers.Contains(folded);
}
