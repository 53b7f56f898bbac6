using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells participles that say of a deed only that it was done, so that <c>من قبل</c> behind them names whose deed it is: <c>الجرائم المرتكبة من قبل المليشيات</c>, but <c>الجماعة المصنفة من قبل المجلس</c>.</summary>
internal static class DoneParticiple
{
    private static readonly string[] Stems = ["مرتكب", "مقترف", "ممارس", "منفذ", "متخذ", "مفروض", "منتهج"];

    public static bool Is(Token word) => Stems.Contains(LightStem.Of(word.Folded), StringComparer.Ordinal);
}
