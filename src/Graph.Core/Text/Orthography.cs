namespace Graph.Core.Text;

/// <summary>How a paper spells, told from an article as a whole.</summary>
internal static class Orthography
{
    // Words that have an alef maqsura at their end and are no other word without it.
    private static readonly string[] WrittenWithYa = ["إلي", "الي", "حتي", "أخري", "اخري"];

    /// <summary>Whether the paper writes a final alef maqsura as a ya, as papers of Egypt do, so that <c>علي</c> is as a rule the preposition: <c>إلي القاهرة</c>, <c>علي ضرورة</c>.</summary>
    public static bool WritesYa(NormalizedText text)
    {
        var isShown = false;
        foreach (var token in text.Tokens)
        {
            if (token.Surface.EndsWith('ى')) return false;
            isShown |= WrittenWithYa.Contains(token.Surface, StringComparer.Ordinal);
        }

        return isShown;
    }
}
