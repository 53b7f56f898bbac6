using System.Text;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>
/// Spells one Arabic word by ALA-LC without diacritics. Vowels that are written are kept; the short ones that are not are set by the shape of the word, as the
/// patterns of Arabic nouns have them: <c>فاعل</c> fa'il, <c>فعيل</c> fa'il, <c>أفعل</c> af'al, <c>مفعول</c> maf'ul, <c>مفاعل</c> mufa'il, <c>فعلان</c> fa'lan. Hamza and ayn are dropped.
/// </summary>
internal static class ArabicSounds
{
    private const string Shadda = "\u0651";
    private const string Sonorants = "رلمن";

    /// <summary>Spells a word without article in lower case; a word of letters that have no sound of their own is an <c>a</c>.</summary>
    public static string Spell(string word)
    {
        var sounds = Sounds(Written(word));
        SetVowels(sounds);
        var latin = new StringBuilder(word.Length * 2);
        foreach (var sound in sounds)
        {
            latin.Append(sound.Latin);
            if (sound.After != '\0') latin.Append(sound.After);
        }

        for (var i = latin.Length - 1; i >= 2; i--)
            if (latin[i] == latin[i - 1] && latin[i] == latin[i - 2]) latin.Remove(i, 1);
        return latin.Length == 0 ? "a" : latin.ToString();
    }

    /// <summary>The letters with the vowel marks of the text, where it has any.</summary>
    private static List<(char Letter, char Mark, bool Doubled)> Written(string word)
    {
        var letters = new List<(char Letter, char Mark, bool Doubled)>(word.Length);
        foreach (var c in word)
        {
            if (!Letters.IsIgnored(c)) letters.Add((LatinLetters.Plain(c), '\0', false));
            else if (letters.Count > 0 && c is '\u064e' or '\u0650' or '\u064f') letters[^1] = letters[^1] with { Mark = c switch { '\u064e' => 'a', '\u0650' => 'i', _ => 'u' } };
            else if (letters.Count > 0 && Shadda.Contains(c)) letters[^1] = letters[^1] with { Doubled = true };
        }

        return letters;
    }

    private static List<Sound> Sounds(List<(char Letter, char Mark, bool Doubled)> letters)
    {
        var sounds = new List<Sound>(letters.Count + 2);
        for (var i = 0; i < letters.Count; i++)
        {
            var (c, mark, doubled) = letters[i];
            var (first, last) = (i == 0, i == letters.Count - 1);
            var next = last ? '\0' : letters[i + 1].Letter;
            var afterVowel = sounds.Count > 0 && sounds[^1].IsVowel;
            switch (c)
            {
                case 'ا' when first:
                    sounds.Add(Sound.Consonant(c, "", IsVerbalNoun(letters) ? 'i' : 'a'));
                    break;
                case 'أ' when first:
                    sounds.Add(Sound.Consonant(c, "", mark == '\0' ? 'a' : mark));
                    break;
                case 'إ' when first:
                    sounds.Add(Sound.Consonant(c, "", 'i'));
                    break;
                case 'آ':
                    sounds.Add(Sound.Consonant(c, "", '\0'));
                    sounds.Add(Sound.LongVowel(c, "a"));
                    break;
                case 'ا' or 'إ':
                    if (!afterVowel) sounds.Add(Sound.LongVowel(c, "a"));
                    break;
                case 'ى' when last:
                    sounds.Add(Sound.LongVowel(c, "a"));
                    break;
                case 'ة' when afterVowel && sounds[^1].Letter is 'ا' or 'آ':
                    sounds.Add(Sound.Consonant(c, "t", '\0'));
                    break;
                case 'ة':
                case 'ه' when last && i >= 3 && !afterVowel:
                    sounds.Add(Sound.LongVowel('ة', "a"));
                    break;
                case 'و' or 'ي' or 'ى' when !first && !afterVowel && mark == '\0' && IsWrittenVowel(next, c, last):
                    sounds.Add(IsDiphthong(letters, i) ? Sound.Diphthong(c, c == 'و' ? "aw" : "ay") : Sound.LongVowel(c, c == 'و' ? "u" : "i"));
                    break;
                default:
                    var latin = LatinLetters.Consonant(c);
                    if (c is 'ي' && next is 'ة' && last is false && i + 1 == letters.Count - 1 && sounds.Count > 0 && !afterVowel && sounds[^1].After == '\0')
                        sounds[^1] = sounds[^1] with { After = 'i' };
                    sounds.Add(Sound.Consonant(c, doubled && latin.Length > 0 ? latin + latin : latin, mark));
                    break;
            }
        }

        // A written long vowel takes the place of the vowel that its carrier would have.
        for (var i = 0; i + 1 < sounds.Count; i++)
            if (sounds[i + 1].IsVowel && sounds[i].After != '\0') sounds[i] = sounds[i] with { After = '\0' };
        return sounds;
    }

    /// <summary><c>افتعال</c>, <c>انفعال</c>, <c>استفعال</c> begin with i, every other word with a bare alef with a.</summary>
    private static bool IsVerbalNoun(List<(char Letter, char Mark, bool Doubled)> letters) =>
        letters.Count >= 5 && ((letters[2].Letter == 'ت' && letters[3].Letter != 'ا') || letters[1].Letter == 'ن') && letters.Skip(3).Any(l => l.Letter == 'ا');

    private static bool IsWrittenVowel(char next, char c, bool last) => last || (next is not ('ا' or 'آ' or 'ة' or 'ى' or 'و' or 'ي') && c != '\0');

    /// <summary>After the first consonant a waw or ya before two consonants is a diphthong (<c>جوهر</c>, <c>فيصل</c>); a ya also before a single last one (<c>سيف</c>, <c>زيدي</c>).</summary>
    private static bool IsDiphthong(List<(char Letter, char Mark, bool Doubled)> letters, int i)
    {
        if (i != 1 || i + 1 >= letters.Count || letters[0].Letter is 'إ') return false;
        var rest = letters.Count - i - 1;
        var isEnding = rest == 1 || (rest == 2 && letters[i + 2].Letter is 'ي' or 'ة');
        if (isEnding) return letters[i].Letter != 'و';
        return letters[i + 2].Letter is not ('ا' or 'و' or 'ي' or 'ة' or 'ى' or 'آ') || (rest == 3 && letters[i + 2].Letter is 'ا' && letters[0].Letter is 'أ');
    }

    private static void SetVowels(List<Sound> sounds)
    {
        for (var start = 0; start < sounds.Count;)
        {
            if (sounds[start].IsVowel)
            {
                start++;
                continue;
            }

            var end = start;
            while (end < sounds.Count && !sounds[end].IsVowel) end++;
            if (start == 0) SetFirst(sounds, end);
            else SetAfterVowel(sounds, start, end, sounds[start - 1].IsLong);
            start = end;
        }
    }

    /// <summary>The consonants that begin the word, up to the first written vowel.</summary>
    private static void SetFirst(List<Sound> sounds, int n)
    {
        var final = n == sounds.Count;
        var isParticiple = sounds[0].Letter == 'م';
        var next = final ? '\0' : sounds[n].Letter;
        if (n == 1)
        {
            if (final) Set(sounds, 0, 'a');
        }
        else if (isParticiple && n >= 4 && sounds[1].Letter == 'س' && sounds[2].Letter == 'ت')
        {
            Set(sounds, 0, 'u');
            Set(sounds, 2, 'a');
            SetAfterVowel(sounds, 3, n, isLong: false, 'i');
        }
        else if (isParticiple && sounds[1].Letter == 'ت' && (n >= 5 || (n == 3 && next == 'ا')))
        {
            Set(sounds, 0, 'u');
            Set(sounds, 1, 'a');
            if (n >= 5) Set(sounds, 2, 'a');
            SetAfterVowel(sounds, 3, n, isLong: false, 'i');
        }
        else if (isParticiple && final && n == 5 && sounds[2].Letter == 'ت')
        {
            Set(sounds, 0, 'u');
            Set(sounds, 2, 'a');
            Set(sounds, 3, 'i');
        }
        else if (isParticiple && final && n >= 4)
        {
            Set(sounds, 0, 'u');
            SetAfterVowel(sounds, 1, n, isLong: false, 'i');
        }
        else if (final && n == 3)
        {
            Set(sounds, 0, 'a');
            if (!IsClosed(sounds)) Set(sounds, 1, 'a');
        }
        else
        {
            Set(sounds, 0, FirstVowel(sounds, n, isParticiple, next));
            if (n == 3 && sounds[2].Letter == 'و' && next is 'ي' && n + 1 == sounds.Count) Set(sounds, 1, 'a');
            SetAfterVowel(sounds, 1, n, isLong: false, sounds[0].After == 'i' && sounds[0].Letter == 'ا' ? 'i' : 'a');
        }
    }

    private static char FirstVowel(List<Sound> sounds, int n, bool isParticiple, char next)
    {
        if (!isParticiple || next != 'ا') return 'a';
        if (n == 2 && sounds.Count - n > 2) return 'u';
        return n == 3 ? 'i' : 'a';
    }

    /// <summary>Whether three consonants have one vowel: <c>حرب</c>, <c>فهد</c>, <c>نصر</c>; not <c>حسن</c>, <c>قمر</c>.</summary>
    private static bool IsClosed(List<Sound> sounds) =>
        (sounds[1].Letter is 'ص' or 'ح' or 'خ' && sounds[2].Letter == 'ر' && sounds[1].After == '\0')
        || (sounds[0].Latin.Length > 0 && sounds[1].After == '\0' && (Sonorants + "ه").Contains(sounds[1].Letter) && !Sonorants.Contains(sounds[2].Letter) && sounds[2].Latin.Length > 0
        && sounds[2].Letter is not ('ه' or 'و' or 'ي' or 'ى'));

    /// <summary>Breaks up a run of consonants after a vowel, so that two at most meet inside the word and one ends it; after a long vowel only one may follow.</summary>
    private static void SetAfterVowel(List<Sound> sounds, int start, int end, bool isLong, char vowel = 'a')
    {
        var final = end == sounds.Count;
        if (isLong && end - start >= 2)
        {
            Set(sounds, start, sounds[start].Letter == 'و' && final ? 'u' : 'i');
            start++;
        }

        while (end - start > (final ? 1 : 2))
        {
            var at = end - start == 2 ? start : start + 1;
            Set(sounds, at, vowel);
            start = at + 1;
        }
    }

    private static void Set(List<Sound> sounds, int i, char vowel)
    {
        if (sounds[i].After == '\0') sounds[i] = sounds[i] with { After = vowel };
    }

    /// <summary>A consonant with the short vowel after it, or a written vowel.</summary>
    private readonly record struct Sound(char Letter, string Latin, bool IsVowel, bool IsLong, char After)
    {
        public static Sound Consonant(char letter, string latin, char after) => new(letter, latin, IsVowel: false, IsLong: false, after);

        public static Sound LongVowel(char letter, string latin) => new(letter, latin, IsVowel: true, IsLong: true, '\0');

        public static Sound Diphthong(char letter, string latin) => new(letter, latin, IsVowel: true, IsLong: false, '\0');
    }
}
