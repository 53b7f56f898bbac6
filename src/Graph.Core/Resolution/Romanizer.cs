using System.Text;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>
/// Writes an Arabic name in Latin letters: ALA-LC without diacritics. Short vowels are not written in Arabic and are not guessed; a consonant cluster gets
/// an <c>a</c>, and the names that newspapers always spell one way have that spelling.
/// </summary>
public static class Romanizer
{
    /// <summary>Romanizes a name of one or more words; what is in Latin letters stays as it is.</summary>
    public static string Romanize(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(Word));
    }

    private static string Word(string word)
    {
        var article = word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4;
        var letters = article ? word[2..] : word;
        var latin = new StringBuilder(letters.Length * 2);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            var first = i == 0;
            var last = i == letters.Length - 1;
            latin.Append(c switch
            {
                'ا' => "a",
                'أ' or 'آ' => "a",
                'إ' => "i",
                'ب' => "b",
                'ت' => "t",
                'ث' => "th",
                'ج' => "j",
                'ح' or 'ه' => "h",
                'خ' => "kh",
                'د' => "d",
                'ذ' => "dh",
                'ر' => "r",
                'ز' => "z",
                'س' or 'ص' => "s",
                'ش' => "sh",
                'ض' => "d",
                'ط' => "t",
                'ظ' => "z",
                'غ' => "gh",
                'ف' => "f",
                'ق' => "q",
                'ك' or 'گ' => "k",
                'ل' => "l",
                'م' => "m",
                'ن' => "n",
                'و' or 'ؤ' => first || (i + 1 < letters.Length && IsVowel(letters[i + 1])) ? "w" : "u",
                'ي' or 'ى' or 'ئ' => first || (i + 1 < letters.Length && IsVowel(letters[i + 1])) ? "y" : last && c == 'ى' ? "a" : "i",
                'ة' => "a",
                'پ' => "p",
                'چ' => "ch",
                'ڤ' => "v",
                'ع' or 'ء' => "",
                _ when Letters.IsIgnored(c) => "",
                _ => c.ToString(),
            });
            if (!first || letters.Length > 1)
                if (!last && IsConsonant(c) && IsConsonant(letters[i + 1]) && !EndsInVowel(latin, c)) latin.Append('a');
        }

        if (latin.Length > 0) latin[0] = char.ToUpperInvariant(latin[0]);
        return article ? "al-" + latin : latin.ToString();
    }

    private static bool IsVowel(char c) => c is 'ا' or 'أ' or 'إ' or 'آ' or 'و' or 'ي' or 'ى' or 'ة';

    private static bool IsConsonant(char c) => Letters.IsArabic(c) && !IsVowel(c) && c is not ('ع' or 'ء' or 'ئ' or 'ؤ');

    private static bool EndsInVowel(StringBuilder latin, char c) => c is 'ع' or 'ء' || (latin.Length > 0 && latin[^1] is 'a' or 'i' or 'u');
}
