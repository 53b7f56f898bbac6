namespace Graph.Core.Text;

/// <summary>The letters of the Arabic script, and what counts as the same letter when words are compared.</summary>
public static class Letters
{
    /// <summary>
    /// Folds a word for comparison: hamza seats to their carrier (<c>أ إ آ ٱ</c> to <c>ا</c>, <c>ؤ</c> to <c>و</c>, <c>ئ</c> to <c>ي</c>), alef maqsura to <c>ي</c>, ta marbuta
    /// to <c>ه</c>, Persian and Urdu letters to their Arabic shape, Latin letters to lower case; diacritics, tatweel, joiners and direction marks are dropped.
    /// </summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var f = IsWaw(text, i) ? 'و' : Fold(text[i]);
            if (f != '\0') folded[length++] = f;
        }

        return length == text.Length && folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    /// <summary>Folds one letter; <c>'\0'</c> where the letter does not count at all.</summary>
    public static char Fold(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ې' => 'ي',
        'ة' or 'ہ' or 'ە' or 'ۀ' or 'ۃ' => 'ه',
        'ؤ' => 'و',
        'ک' or 'ڪ' => 'ك',
        _ when IsIgnored(c) => '\0',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Whether the hamza is one that half of the papers write on a waw: <c>مسئول</c> beside <c>مسؤول</c>, <c>الشئون</c> beside <c>الشؤون</c>; but <c>ناشئون</c>, <c>ينشئون</c>.</summary>
    private static bool IsWaw(string text, int i) => text[i] == 'ئ' && i > 0 && i + 1 < text.Length && text[i + 1] == 'و'
        && (text[i - 1] == 'س' && i > 1 && text[i - 2] == 'م' || text[i - 1] == 'ش' && (i == 1 || text[i - 2] is 'ل' or 'و' or 'ب' or 'ف' or 'ك'));

    /// <summary>Whether the character is a diacritic, a tatweel, a joiner or a direction mark: written or left out, the word is the same.</summary>
    public static bool IsIgnored(char c) => c
        is (>= '\u0610' and <= '\u061a') or (>= '\u064b' and <= '\u065f') or '\u0670' or '\u0640' or (>= '\u06d6' and <= '\u06ed')
        or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' or '\u00ad';

    /// <summary>Whether the character is a letter of the Arabic script.</summary>
    public static bool IsArabic(char c) => c is (>= '\u0620' and <= '\u064a') or (>= '\u066e' and <= '\u06d3') or (>= '\u0750' and <= '\u077f')
        or (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');
}
