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
    private const char Alef = 'ا';
    private const char Hamza = 'ء';
    private const char Shadda = '\u0651';
    private static readonly string[] ThirdPerfect = ["", "ت", "ا", "تا", "وا"];
    private static readonly string[] ImperfectPlural = ["ون", "وا", "ان", "ا"];

    public static IEnumerable<VerbForm> Of(string perfect, string imperfect)
    {
        var (past, present) = (Plain(perfect), Plain(imperfect));
        var hollow = IsHollow(perfect, past);
        return Perfect(perfect, past, hollow)
            .Concat(Imperfect(present, hollow && present[^2] is 'و' or 'ي' or Alef))
            .Concat(AssimilatedPassive(past, present));
    }

    private static IEnumerable<VerbForm> Perfect(string lemma, string plain, bool hollow)
    {
        var word = Letters.Fold(lemma);
        if (plain[^1] is 'ى' or Alef) return Defective(word, plain[^1] == Alef && word.Length == 3 ? "و" : "ي");
        if (plain[^1] == 'ي') return Forms(word, true, "", "ت", "ا", "تا", "ن", "تم").Concat(Forms(word[..^1], true, "وا")).Concat(First(word, "نا"));
        if (hollow) return Hollow(word);
        var doubled = IsDoubled(lemma, plain);
        var first = doubled ? word + word[^1] : word;
        var forms = Forms(word, true, ThirdPerfect).Concat(Forms(first, true, "ن", "تم")).Concat(First(first, doubled ? ["ت", "نا"] : ["نا"]));

        // A hamza on its alef changes its seat before و and in the passive: بدؤوا, أنشئ.
        if (plain[^1] == 'أ') return forms.Concat(Forms(word[..^1], true, "ووا")).Concat(Passive(word[..^1] + "ي", true, ThirdPerfect));

        // The passive of the third form lengthens its first vowel the other way: ساند, سوند.
        return word.Length == 4 && word[1] == Alef ? forms.Concat(Passive($"{word[0]}و{word[2..]}", true, ThirdPerfect)) : forms;
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
        // A hamza at the end takes the seat that its vowels ask for: جاؤوا, جئت, أسأت.
        var hamza = word[^1] == Hamza;
        var brief = word[..^2] + (!hamza ? word[^1] : word.Length == 3 ? 'ي' : Alef);
        return Forms(word, true, ThirdPerfect)
            .Concat(hamza ? Forms(word[..^1], true, "ووا") : [])
            .Concat(Forms(brief, true, "ن", "تم"))
            .Concat(First(brief, "ت", "نا"))
            .Concat(Passive(word[..^2] + "ي" + word[^1], true, ThirdPerfect));
    }

    private static IEnumerable<VerbForm> Imperfect(string plain, bool hollow)
    {
        var stem = Letters.Fold(plain)[1..];
        if (plain[^1] is 'ى' or 'ي' or 'و' or Alef) return DefectiveImperfect(stem, plain[^1]);
        var forms = Persons(stem, false).Concat(Plural(stem, ImperfectPlural)).Concat(Plural(stem, "ن"));

        // يبدؤون, يسيئون.
        if (plain[^1] == 'أ') forms = forms.Concat(Plural(stem[..^1], "وون", "ووا"));
        if (plain[^1] == Hamza) forms = forms.Concat(Plural(stem[..^1], stem[^2] == Alef ? ["وون", "ووا"] : ["يون", "يوا"]));
        if (!hollow) return forms;

        var end = stem[^1] != Hamza ? stem[^1] : stem[^2] == Alef ? Alef : 'ي';
        forms = forms.Concat(Persons(stem[..^2] + end, false));
        var passive = stem[..^2] + Alef + stem[^1];
        return stem[^2] == Alef ? forms : forms.Concat(Persons(passive, true)).Concat(Plural(passive, ImperfectPlural).Select(f => f with { Passive = true }));
    }

    private static IEnumerable<VerbForm> DefectiveImperfect(string stem, char last)
    {
        var bare = stem[..^1];
        return Persons(stem, false)
            .Concat(bare.Length > 1 ? Persons(bare, false) : [])
            .Concat(Plural(bare, "ون", "وا"))
            .Concat(Plural(last == 'و' ? stem : bare + "ي", "ان", "ا", "ن"))
            .Concat(last is 'ى' or Alef ? [] : Persons(bare + "ي", true));
    }

    // The first و that the imperfect loses comes back in its passive: يوجد, يوضع.
    private static IEnumerable<VerbForm> AssimilatedPassive(string perfect, string imperfect)
    {
        if (perfect is not ['و', _, _] || imperfect.Length != 3) return [];
        var stem = Letters.Fold(perfect);
        return Persons(stem, true).Concat(Plural(stem, ImperfectPlural).Select(f => f with { Passive = true }));
    }

    // A passive of the first person is hardly ever written, and looks like other words: أُدان like أدان, أُدعى like ادعى.
    private static VerbForm[] Persons(string stem, bool passive)
    {
        VerbForm[] third = [new("ي" + stem, false, false, passive), new("ت" + stem, false, false, passive)];

        // "I" and a first radical with hamza are one letter: آخذ.
        return passive ? third : [.. third, new("ن" + stem, false, true, false), new(stem[0] == Alef ? stem : Alef + stem, false, true, false)];
    }

    private static IEnumerable<VerbForm> Plural(string stem, params string[] suffixes) =>
        suffixes.SelectMany(s => new[] { new VerbForm("ي" + stem + s, false, false, false), new VerbForm("ت" + stem + s, false, false, false) });

    private static IEnumerable<VerbForm> Forms(string stem, bool perfect, params string[] suffixes) => suffixes.Select(s => new VerbForm(stem + s, perfect, false, false));

    // The ن of a stem and that of "we" are written once: أدان, أدنا.
    private static IEnumerable<VerbForm> First(string stem, params string[] suffixes) => suffixes.Select(s => new VerbForm(s == "نا" && stem[^1] == 'ن' ? stem + "ا" : stem + s, true, true, false));

    private static IEnumerable<VerbForm> Passive(string stem, bool perfect, params string[] suffixes) => suffixes.Select(s => new VerbForm(stem + s, perfect, false, true));

    // زار, أدان, استفاد; but سأل has a hamza there, and the alef of ضارّ stands before a doubled letter.
    private static bool IsHollow(string lemma, string plain) => plain.Length > 2 && plain[^2] == Alef && !IsDoubled(lemma, plain);

    private static bool IsDoubled(string lemma, string plain) => plain.Length == 2 || lemma[^1] == Shadda;

    private static string Plain(string lemma) => string.Concat(lemma.Where(c => !Letters.IsIgnored(c)));
}
