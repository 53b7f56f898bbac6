using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the noun for a government that adjectives part from its nationality: <c>الحكومة اليمينية الإسرائيلية</c>, but neither a command, which may be a body, nor judges, who are a power apart: <c>القيادة المركزية الأمريكية</c>, <c>السلطات القضائية المصرية</c>.</summary>
internal static class DescribedGovernment
{
    private const int MostAdjectives = 2;
    private const string Judicial = "قضاييه";

    private static readonly string[] Nouns = ["حكومه", "سلطات"];

    /// <summary>The token of the noun; -1 where there is none, or what stands between is no adjective of it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="nationality">The token of the nationality.</param>
    /// <param name="isOther">Whether a token belongs to something else.</param>
    public static int HeadOf(NormalizedText text, int nationality, Func<int, bool> isOther)
    {
        if (!IsAdjective(text.Tokens[nationality])) return -1;
        for (var i = nationality - 1; i >= 0 && i >= nationality - 1 - MostAdjectives && !isOther(i); i--)
        {
            if (i < nationality - 1 && ReadingOf(text.Tokens[i]) is not null) return i;
            if (!IsAdjective(text.Tokens[i]) || text.Tokens[i].Analyses.Any(a => a.Stem == Judicial)) return -1;
        }

        return -1;
    }

    /// <summary>The reading of the word as such a noun with the article; <c>null</c> where it has none.</summary>
    public static Segmentation? ReadingOf(Token word)
    {
        foreach (var way in word.Analyses)
            if (way.Proclitics.Has(Proclitics.Al) && Array.IndexOf(Nouns, way.Stem) >= 0) return way;
        return null;
    }

    private static bool IsAdjective(Token word) => word is { Kind: TokenKind.Word, Surface: [.., 'ة'] } && word.Analyses.Any(a => a.Proclitics == Proclitics.Al);
}
