using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the title in front of a name, over marks and a short form of the body it is of: <c>وزير الخارجية، فؤاد حسين</c>, <c>رئيس مجموعة اليورو (يوروغروب) جان كلود</c>.</summary>
internal static class PrecedingTitle
{
    private const string Comma = "،";
    private const int LongestAside = 10;

    /// <summary>The title that ends at the name, with nothing but marks and asides in between; <c>null</c> where none does.</summary>
    /// <param name="text">The article.</param>
    /// <param name="first">Where the name begins, with its honorifics.</param>
    /// <param name="limit">The token that the title does not begin before.</param>
    /// <param name="endingAt">The titles by where they end.</param>
    /// <param name="used">Those that are somebody's already.</param>
    public static OfficePhrase? Of(NormalizedText text, int first, int limit, ILookup<int, OfficePhrase> endingAt, HashSet<OfficePhrase> used)
    {
        for (var at = first; at > limit; at--)
        {
            if (endingAt[at].FirstOrDefault(o => o.First >= limit && !used.Contains(o)) is { } office) return office;
            for (var aside = at == first || at == first - 1 && text.Tokens[at].Folded == Comma && !endingAt[at - 1].Any() ? AsideBefore(text, at, limit) : -1; aside > limit; aside = AsideBefore(text, aside, limit))
                if (endingAt[aside].FirstOrDefault(o => o.Complete && o.First >= limit && !used.Contains(o)) is { } called) return called;
            if (text.Tokens[at - 1] is not { Kind: TokenKind.Punctuation, Folded: "،" or "-" or "\"" or ":" or "(" or ")" }) return null;
            if (text.Tokens[at - 1].Folded == ":" && (first - at > 0 || endingAt[at - 1].Any(o => o is { Definite: true, Complete: false }))) return null;
        }

        return null;
    }

    /// <summary>"رئيس مجموعة اليورو (يوروغروب) جان كلود", "مدير الوكالة «سي آي إيه» (CIA) وليام بيرنز": where the short form in brackets or quotation marks begins that stands right before the token; -1 where none does.</summary>
    private static int AsideBefore(NormalizedText text, int token, int limit)
    {
        if (token - 2 <= limit || text.Tokens[token - 1].Folded is not (")" or "\"")) return -1;
        var opening = text.Tokens[token - 1].Folded == ")" ? "(" : "\"";
        for (var i = token - 2; i > limit && i >= token - LongestAside; i--)
        {
            if (text.Tokens[i].Folded == opening) return i < token - 2 ? i : -1;
            if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Tokens[i].Folded != "-") return -1;
        }

        return -1;
    }
}
