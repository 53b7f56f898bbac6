using Graph.Core.Text;

namespace Graph.Core.Knowledge.Morphology;

/// <summary>A form of a verb.</summary>
/// <param name="Written">The form, folded.</param>
/// <param name="Perfect">Whether it is of the perfect.</param>
/// <param name="FirstPerson">Whether it can only be of the first person.</param>
/// <param name="Passive">Whether its letters show the passive.</param>
internal sealed record VerbForm(string Written, bool Perfect, bool FirstPerson, bool Passive);

/// <summary>
/// Writes out a verb in every person, number, gender, mood and voice that unvocalized newspaper Arabic tells apart. It is given the two forms of the dictionary, perfect and imperfect of the
/// third person masculine singular; what they look like says what kind of verb it is (sound, hollow, defective, doubled).
/// </summary>
internal static class VerbForms
{
    private const char Shadda = '\u0651';
    private static readonly string[] ThirdPerfect = ["", "ت", "ا", "تا", "وا"];
    private static readonly string[] ImperfectPlural = ["ون", "وا", "ان", "ا"];

    public static IEnumerable<VerbForm> Of(string perfect, string imperfect) => Perfect(perfect).Concat(Imperfect(imperfect, IsHollow(Letters.Fold(perfect), Letters.Fold(imperfect))));

    private static IEnumerable<VerbForm> Perfect(string lemma)
    {
        var word = Letters.Fold(lemma);
        var last = Plain(lemma)[^1];
        if (last is 'ى' or 'ا') return Defective(word, last == 'ا' ? "و" : "ي");
        if (last == 'ي') return Forms(word, true, "", "ت", "ا", "تا").Concat(Forms(word[..^1], true, "وا")).Concat(First(word, "نا"));
        if (word.Length > 2 && word[^2] == 'ا') return Hollow(word);
        var first = IsDoubled(lemma, word) ? word + word[^1] : word;
        var forms = Forms(word, true, ThirdPerfect).Concat(Forms(first, true, "ن", "تم")).Concat(First(first, "نا"));

        // The passive of the third form lengthens its first vowel the other way: ساند, سوند.
        return word.Length == 4 && word[1] == 'ا' ? forms.Concat(Passive($"{word[0]}و{word[2..]}", true, ThirdPerfect)) : forms;
    }

    private static IEnumerable<VerbForm> Defective(string word, string radical)
    {
        var stem = word[..^1];
        return Forms(word, true, "")
            .Concat(Forms(stem, true, "ت", "تا", "وا", radical + "ا", radical + "ن", radical + "ت", radical + "تم"))
            .Concat(First(stem, radical + "نا"))
            .Concat(Passive(stem, true, "ي", "يت", "يا", "وا"));
    }

    private static IEnumerable<VerbForm> Hollow(string word)
    {
        var brief = word[..^2] + word[^1];
        return Forms(word, true, ThirdPerfect)
            .Concat(Forms(brief, true, "ن", "تم"))
            .Concat(First(brief, "ت", "نا"))
            .Concat(Passive(word[..^2] + "ي" + word[^1], true, ThirdPerfect));
    }

    private static IEnumerable<VerbForm> Imperfect(string lemma, bool hollow)
    {
        var word = Letters.Fold(lemma);
        var stem = word[1..];
        var last = Plain(lemma)[^1];
        if (last is 'ى' or 'ي' or 'و')
        {
            var bare = stem[..^1];
            var dual = last == 'و' ? stem : bare + "ي";
            return Persons(stem, false)
                .Concat(Persons(bare, false))
                .Concat(Plural(bare, "ون", "وا"))
                .Concat(Plural(dual, "ان", "ا"))
                .Concat(last == 'ى' ? [] : Persons(bare + "ي", true));
        }

        var forms = Persons(stem, false).Concat(Plural(stem, ImperfectPlural)).Concat(Plural(stem, "ن"));
        if (hollow)
        {
            forms = forms.Concat(Persons(stem[..^2] + stem[^1], false));
            if (stem[^2] != 'ا') forms = forms.Concat(Persons(stem[..^2] + "ا" + stem[^1], true)).Concat(Plural(stem[..^2] + "ا" + stem[^1], ImperfectPlural).Select(f => f with { Passive = true }));
        }

        return forms;
    }

    private static IEnumerable<VerbForm> Persons(string stem, bool passive) =>
    [
        new("ي" + stem, false, false, passive), new("ت" + stem, false, false, passive),
        new("ن" + stem, false, true, passive), new("ا" + stem, false, true, passive),
    ];

    private static IEnumerable<VerbForm> Plural(string stem, params string[] suffixes) =>
        suffixes.SelectMany(s => new[] { new VerbForm("ي" + stem + s, false, false, false), new VerbForm("ت" + stem + s, false, false, false) });

    private static IEnumerable<VerbForm> Forms(string stem, bool perfect, params string[] suffixes) => suffixes.Select(s => new VerbForm(stem + s, perfect, false, false));

    // The ن of a stem and that of "we" are written once: أدان, أدنا.
    private static IEnumerable<VerbForm> First(string stem, params string[] suffixes) => suffixes.Select(s => new VerbForm(s == "نا" && stem[^1] == 'ن' ? stem + "ا" : stem + s, true, true, false));

    private static IEnumerable<VerbForm> Passive(string stem, bool perfect, params string[] suffixes) => suffixes.Select(s => new VerbForm(stem + s, perfect, false, true));

    // زار يزور, قال يقول, أدان يدين, استفاد يستفيد; but ساند يساند keeps its alef before two consonants.
    private static bool IsHollow(string perfect, string imperfect) => perfect.Length > 2 && perfect[^2] == 'ا' && imperfect[^2] is 'و' or 'ي' or 'ا';

    private static bool IsDoubled(string lemma, string word) => word.Length == 2 || lemma[^1] == Shadda;

    private static string Plain(string lemma) => string.Concat(lemma.Where(c => !Letters.IsIgnored(c)));
}
