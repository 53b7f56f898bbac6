using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>
/// Spells a name from another language that stands in Arabic letters. There every vowel letter is a vowel, <c>غ</c> and an inner <c>ج</c> are g, and the usual
/// endings of surnames have their usual spelling; an <c>e</c> breaks up what no European language pronounces.
/// </summary>
internal static class ForeignSounds
{
    private static readonly SearchValues<char> NeverForeign = SearchValues.Create("حعضظصثذق");
    private static readonly SearchValues<char> NeverArabic = SearchValues.Create("پچڤگژ");

    /// <summary>Endings and how they sound, one sound after the other; the longest that fits is taken.</summary>
    private static readonly ImmutableArray<(string Arabic, ImmutableArray<string> Sounds)> Endings =
    [
        .. new (string, string)[]
        {
            ("وفسكي", "o v s k y"), ("يفسكي", "e v s k y"), ("فسكي", "v s k y"), ("سكي", "s k y"), ("سكايا", "s k aya"), ("وفيتش", "o v ich"), ("يفيتش", "e v ich"),
            ("يتش", "ich"), ("شفيلي", "sh v ili"), ("ييف", "i yev"), ("وف", "ov"), ("وفا", "ova"), ("يف", "ev"), ("يفا", "eva"), ("بيرغ", "b erg"), ("بيرج", "b erg"),
            ("برغ", "b erg"), ("برج", "b erg"), ("بورغ", "b urg"), ("بورج", "b urg"), ("شتاين", "s t ein"), ("ستاين", "s t ein"), ("مان", "m an"), ("سون", "s on"),
            ("سن", "s en"), ("ينغ", "ing"), ("ينج", "ing"), ("ونغ", "ong"), ("ونج", "ong"), ("انغ", "ang"), ("انج", "ang"), ("لاند", "l and"), ("فيلد", "f ield"),
            ("فورد", "f ord"), ("تون", "t on"), ("يان", "ian"), ("ينكو", "enko"), ("سلاف", "s l av"),
        }.OrderByDescending(e => e.Item1.Length).Select(e => (e.Item1, e.Item2.Split(' ').ToImmutableArray())),
    ];

    /// <summary>Endings so short that Arabic words have them too.</summary>
    private static readonly ImmutableArray<string> WeakEndings = ["مان", "سون", "سن", "تون", "يان", "وف", "يف", "ينج", "ونج", "انج", "فورد", "برج"];

    private static readonly ImmutableHashSet<string> Onsets =
    [
        "b r", "b l", "d r", "f r", "f l", "g r", "g l", "k r", "k l", "p r", "p l", "t r", "th r", "sh r", "s l", "s m", "s n", "s k", "s p", "s t", "s w", "s f", "t w", "k w", "d w",
        "sh t", "sh p", "sh m", "sh n", "sh v", "sh l", "sh w", "k n", "v l", "v r", "g w", "ch r", "b y", "d y", "r y", "l y", "m y", "k y", "p y", "h y", "n y", "v y",
    ];

    /// <summary>How much the letters of a word speak for another language (positive) or for Arabic (negative).</summary>
    public static int Weigh(string word)
    {
        var folded = Letters.Fold(word);
        if (word.AsSpan().IndexOfAny(NeverArabic) >= 0) return 3;
        if (folded.Length >= 6 && word.EndsWith("وف", StringComparison.Ordinal) && !word.StartsWith("ال", StringComparison.Ordinal)) return 3;
        if (word.AsSpan().IndexOfAny(NeverForeign) >= 0 || word.Length < 3) return -2;
        if (word.StartsWith("ال", StringComparison.Ordinal)) return -2;
        var ending = Endings.FirstOrDefault(e => folded.Length > e.Arabic.Length + 1 && folded.EndsWith(e.Arabic, StringComparison.Ordinal)).Arabic;
        var weight = ending is null ? 0 : WeakEndings.Contains(ending, StringComparer.Ordinal) ? 0 : 3;
        if (word[^1] is 'و' or 'ا') weight++;
        if (word[^1] is 'ة') weight--;
        if (folded.Contains("تش", StringComparison.Ordinal) || folded.Contains("ستر", StringComparison.Ordinal)) weight++;
        var vowels = folded.Skip(1).Count(c => c is 'ا' or 'و' or 'ي');
        if (vowels >= 3) weight++;
        if (vowels == 0 && folded.Length <= 4) weight--;
        return weight;
    }

    /// <summary>Spells the word in lower case; a word of letters that have no sound of their own is an <c>a</c>.</summary>
    public static string Spell(string word)
    {
        var letters = new string([.. word.Where(c => !Letters.IsIgnored(c)).Select(LatinLetters.Plain)]);
        var folded = Letters.Fold(letters);
        var (ending, tail) = Endings.FirstOrDefault(e => folded.Length > e.Arabic.Length + 1 && folded.EndsWith(e.Arabic, StringComparison.Ordinal));
        var isSlavic = ending is not null && tail[^1] is "y" or "aya" or "ich" or "ov" or "ova" or "ev" or "eva" or "yev" or "enko" or "av";
        var sounds = Sounds(ending is null ? letters : letters[..^ending.Length], isSlavic);
        if (ending is not null) sounds.AddRange(tail);
        BreakUp(sounds);
        var latin = new StringBuilder();
        foreach (var sound in sounds)
            if (latin.Length < 2 || sound.Length != 1 || latin[^1] != sound[0] || latin[^2] != sound[0]) latin.Append(sound);
        return latin.Length == 0 ? "a" : latin.ToString();
    }

    private static List<string> Sounds(string letters, bool isSlavic)
    {
        var sounds = new List<string>(letters.Length + 2);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            var next = i + 1 < letters.Length ? letters[i + 1] : '\0';
            var afterVowel = sounds.Count > 0 && IsVowel(sounds[^1]);
            var (sound, taken) = (c, next) switch
            {
                ('ت', 'ش') => ("ch", 2),
                ('د', 'ج') => ("j", 2),
                ('ك', 'س') when afterVowel => ("x", 2),
                ('ن', 'غ') when i > 0 => ("ng", 2),
                ('ن', 'ج') when i + 2 == letters.Length => ("ng", 2),
                ('ج', _) => (i == 0 ? "j" : "g", 1),
                ('غ', _) => ("g", 1),
                ('ق', _) => ("k", 1),
                ('أ' or 'ا', 'و') when i == 0 => ("o", 2),
                ('إ' or 'ا', 'ي') when i == 0 => ("i", 2),
                ('إ', _) => ("e", 1),
                ('ا' or 'أ' or 'آ' or 'ى' or 'ة', _) => ("a", 1),
                ('ئ', 'ي') => ("e", 2),
                ('ؤ', 'و') => ("u", 2),
                ('ؤ', _) => ("u", 1),
                ('ف', _) when isSlavic && i > 0 => ("v", 1),
                ('و', 'و') when i > 0 => ("oo", 2),
                ('و', _) => (i == 0 || (IsVowelLetter(next) && !(afterVowel && next == '\0')) ? "w" : afterVowel ? "u" : "o", 1),
                ('ي', 'ي') when i > 0 => ("ie", 2),
                ('ي', 'ه') when i > 0 && i + 2 == letters.Length => ("e", 2),
                ('ي', _) => (i == 0 || (afterVowel && IsVowelLetter(next)) ? "y" : "i", 1),
                _ => (LatinLetters.Consonant(c), 1),
            };
            if (sound.Length > 0) sounds.Add(sound);
            i += taken - 1;
        }

        return sounds;
    }

    private static void BreakUp(List<string> sounds)
    {
        for (var start = 0; start < sounds.Count; start++)
        {
            if (IsVowelAt(sounds, start)) continue;
            var end = start;
            while (end < sounds.Count && !IsVowelAt(sounds, end)) end++;
            if (Break(sounds, start, end) is { } at) sounds.Insert(at, "e");
            else start = end;
        }
    }

    /// <summary>Where the run of consonants needs a vowel; <c>null</c> where it can be pronounced.</summary>
    private static int? Break(List<string> sounds, int start, int end)
    {
        var n = end - start;
        if (start == 0)
            return n <= 1 && end < sounds.Count ? null : n == 2 && end < sounds.Count && IsOnset(sounds, 0) ? null : n >= 3 && IsOnset(sounds, 0) ? 2 : 1;
        if (end == sounds.Count)
            return n <= 1 || (n == 2 && IsCoda(sounds, start)) ? null : n == 2 || (n == 3 && IsCoda(sounds, start + 1)) ? start + 1 : start + 2;
        return n <= 2 || (n == 3 && (IsOnset(sounds, start + 1) || IsCoda(sounds, start))) ? null : start + 2;
    }

    private static bool IsOnset(List<string> sounds, int i) => Onsets.Contains($"{sounds[i]} {sounds[i + 1]}");

    private static bool IsCoda(List<string> sounds, int i) => (sounds[i], sounds[i + 1]) switch
    {
        ("r", not ("r" or "w" or "y" or "h")) => true,
        ("l", not ("l" or "r" or "n" or "w" or "y" or "h")) => true,
        ("m", "p" or "b" or "s") => true,
        ("n", "t" or "d" or "k" or "g" or "s" or "z" or "ch" or "j" or "sh" or "th") => true,
        ("ng", "s") or ("x", "t") => true,
        ("s" or "sh", "t" or "k" or "p") => true,
        ("k" or "p" or "f" or "kh", "t" or "s") or ("t", "s" or "z") => true,
        _ => false,
    };

    private static bool IsVowel(string sound) => sound[0] is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>A y that ends the name is a vowel.</summary>
    private static bool IsVowelAt(List<string> sounds, int i) => IsVowel(sounds[i]) || (i > 0 && i == sounds.Count - 1 && sounds[i] == "y");

    private static bool IsVowelLetter(char c) => c is 'ا' or 'و' or 'ي' or 'أ' or 'آ' or 'ى' or 'ة';
}
