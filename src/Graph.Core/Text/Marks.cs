namespace Graph.Core.Text;

/// <summary>A mark of punctuation: where it ends, and its plain form.</summary>
/// <param name="End">The first unit after it.</param>
/// <param name="Plain">The form that stands for all that papers type in its place: every quotation mark is <c>"</c>, every run of stops <c>…</c>.</param>
internal readonly record struct Mark(int End, string Plain);

/// <summary>
/// Reads marks as they are meant. Papers type two apostrophes for a quotation mark (<c>''الخبر''</c>), a tatweel for a dash, two stops for a comma or three for an omission, brackets twice; where a comma was lost on the
/// way to the page a question mark stands in its place (<c>الأشهر الماضية? حيث بيع</c>).
/// </summary>
internal static class Marks
{
    private const string Quote = "\"";
    private const char Tatweel = 'ـ';
    private const int LongestQuote = 120;
    private const int LongestQuestion = 300;

    // Words that ask, folded.
    private static readonly string[] Asking = ["هل", "وهل", "فهل", "ما", "وما", "فما", "ماذا", "وماذا", "فماذا", "بماذا", "لماذا", "ولماذا", "فلماذا", "كيف", "وكيف", "فكيف", "متي", "ومتي", "اين", "واين", "فاين", "كم", "وكم", "اي", "واي", "باي", "لمن", "اليس", "اليست", "اوليس", "الم", "الن", "ام", "لم", "ولم"];

    // Words that no sentence begins with, folded: what stands before them is no end.
    private static readonly string[] GoingOn = ["ان", "انه", "انها", "بان", "وان", "الذي", "التي", "الذين"];

    /// <summary>The mark that begins at the place.</summary>
    public static Mark At(string text, int start)
    {
        var c = text[start];
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next)) return new Mark(start + 2, text.Substring(start, 2));
        var plain = Plain(c);
        switch (plain)
        {
            case '\'' when Plain(next) == plain: return new Mark(start + 2, Quote);
            case '\'' when IsPaired(text, start): return new Mark(start + 1, Quote);
            case '<' or '>' when next == c: return new Mark(start + 2, Quote);
            case '(' or ')' when next == c: return new Mark(start + 2, c.ToString());
            case '-' or '،': return new Mark(EndOfRun(text, start), plain.ToString());
            case '.' when next == '.': return new Mark(EndOfRun(text, start), "…");
            case '؟' when c == '?' && IsLost(text, start): return new Mark(start + 1, char.IsDigit(next) ? "%" : "،");
            default: return new Mark(start + 1, plain.ToString());
        }
    }

    /// <summary>Whether the tatweel at the place lengthens no word, and so is a dash: <c>قال مرسي ـ رئيس الحزب ـ إن</c>.</summary>
    public static bool IsDash(string text, int at) => text[at] == Tatweel && (at == 0 || !Letters.IsArabic(text[at - 1]) && text[at - 1] != Tatweel);

    /// <summary>Whether a sentence ends with the mark, as far as the text around it shows.</summary>
    public static bool Ends(string text, int start, Mark mark) => mark.Plain switch
    {
        "!" or "؟" or "." => true,
        "…" => !(start > 0 && text[start - 1] == '(' && mark.End < text.Length && text[mark.End] == ')') && !GoingOn.Contains(WordAfter(text, mark.End), StringComparer.Ordinal),
        _ => false,
    };

    /// <summary>Whether the mark, right after the stop of a sentence, still belongs to it: a quotation mark or bracket that closes, another stop.</summary>
    public static bool IsPartOfEnd(string text, int start, Mark mark) => mark.Plain switch
    {
        Quote => text[start] is not ('«' or '“') || mark.End >= text.Length || char.IsWhiteSpace(text[mark.End]),
        ")" or "!" or "؟" or "." or "…" => true,
        _ => false,
    };

    private static char Plain(char c) => c switch
    {
        '«' or '»' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞' or '″' or '‹' or '›' => '"',
        '‘' or '’' or '‚' or '‛' or '`' or '´' or '′' => '\'',
        '–' or '—' or '−' or '‐' or '‑' or '―' or Tatweel => '-',
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ => c,
    };

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && Plain(text[end]) == Plain(text[start])) end++;
        return end;
    }

    /// <summary>Whether the single mark is one of two with the words of a quotation between them: <c>وكالة 'وفا'</c>, but <c>d'Or</c>.</summary>
    private static bool IsPaired(string text, int at)
    {
        if (CanOpen(text, at))
            for (var i = at + 1; i < text.Length && i <= at + LongestQuote && text[i] != '\n'; i++)
                if (Plain(text[i]) == '\'') return CanClose(text, i);
        if (CanClose(text, at))
            for (var i = at - 1; i >= 0 && i >= at - LongestQuote && text[i] != '\n'; i--)
                if (Plain(text[i]) == '\'') return CanOpen(text, i);
        return false;
    }

    private static bool CanOpen(string text, int at) => at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == Tatweel);

    private static bool CanClose(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Whether the mark asks nothing: the words before it do not, and the sentence goes on behind it; or it stands for the sign of a percentage.</summary>
    private static bool IsLost(string text, int at)
    {
        if (at + 1 < text.Length && char.IsDigit(text[at + 1])) return true;
        return WordAfter(text, at + 1).Length > 0 && at > 0 && text[at - 1] is not ('?' or '؟' or '!') && !Asks(text, at);
    }

    private static bool Asks(string text, int end)
    {
        var first = end;
        while (first > 0 && end - first < LongestQuestion && text[first - 1] is not ('\n' or '.' or '؟' or '!' or ':')) first--;
        var words = text[first..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [['أ', 'ت' or 'ي' or 'ن' or 'ف' or 'و', ..], ..] or ["من" or "ومن" or "فمن", ..] || words.Any(w => Asking.Contains(Letters.Fold(w), StringComparer.Ordinal));
    }

    /// <summary>The folded word behind the place and at least one blank in its line; empty where there is none.</summary>
    private static string WordAfter(string text, int at)
    {
        var first = at;
        while (first < text.Length && text[first] is ' ' or '\t' or '\u00a0') first++;
        var end = first;
        while (end < text.Length && Letters.IsArabic(text[end])) end++;
        return first == at ? "" : Letters.Fold(text[first..end]);
    }
}
