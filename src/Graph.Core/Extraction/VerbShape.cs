using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What the letters of a finite verb say of its subject's gender and number.</summary>
internal enum VerbShape
{
    /// <summary>Nothing for certain: <c>تحدث</c> can be "he spoke" and "she speaks of".</summary>
    Open,

    /// <summary>One, masculine: <c>قال</c>, <c>يقول</c>.</summary>
    Masculine,

    /// <summary>One, feminine, or a plural that counts as one: <c>قالت</c>, <c>ستقول</c>.</summary>
    Feminine,

    /// <summary>Several people: <c>قالوا</c>, <c>يقولون</c>.</summary>
    Plural,

    /// <summary>Two: <c>أشادتا</c>, <c>يبحثان</c>.</summary>
    Dual,
}

/// <summary>Reads gender and number off a finite verb.</summary>
internal static class VerbShapes
{
    private const int ShortestWithEnding = 4;
    private const int ShortestFeminineDual = 6;
    private const int ShortestTenthDual = 8;

    // The pronouns that no verb of three letters or more ends with of its own before them: قدمته, اتهمتهم, اعتبروه.
    private static readonly string[] Objects = ["هما", "هم", "ها", "ه"];

    /// <summary>The shape of a folded verb without its conjunction.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="known">The verbs of the lists, which tell an ending from the last letter of a root.</param>
    public static VerbShape Of(string verb, FiniteVerbs known)
    {
        var future = verb.Length >= ShortestWithEnding && verb[0] == 'س' && verb[1] is 'ي' or 'ت' && !known.IsPerfect(verb);
        if (future) verb = verb[1..];
        if (verb.Length >= ShortestWithEnding)
        {
            if (verb.EndsWith("وا", StringComparison.Ordinal) || verb[0] is 'ي' or 'ت' && verb.EndsWith("ون", StringComparison.Ordinal)) return VerbShape.Plural;
            if (verb[0] == 'ي' && verb.EndsWith("ان", StringComparison.Ordinal) && verb.Length > ShortestWithEnding) return VerbShape.Dual;

            // Of the feminine only what is too long for a root that ends so: تتفاوضان, but تدان, تستعان.
            if (verb[0] == 'ت' && verb.EndsWith("ان", StringComparison.Ordinal) && verb.Length >= (verb.StartsWith("تست", StringComparison.Ordinal) ? ShortestTenthDual : ShortestFeminineDual)) return VerbShape.Dual;
            if (verb.EndsWith("تا", StringComparison.Ordinal)) return VerbShape.Dual;
        }

        if (verb[0] == 'ي') return PluralWithObject(verb) ? VerbShape.Plural : VerbShape.Masculine;
        if (future) return VerbShape.Feminine;
        if (WithoutObject(verb) is [.., var end] bare && HasEnding(bare) && verb[0] is not ('ت' or 'ن') && end is 'ت' or 'و') return end == 'و' ? VerbShape.Plural : known.EndsInRoot(bare) ? VerbShape.Masculine : VerbShape.Feminine;
        if (verb[^1] == 'ت' && (HasEnding(verb) || IsOfMaqsura(verb, known))) return known.EndsInRoot(verb) ? VerbShape.Masculine : VerbShape.Feminine;

        // A perfect that the lists know is no imperfect of the first person, which is written alike but for its hamza: اتهم, أتهم.
        if (verb[0] is 'ن' or 'ا' && verb[^1] != 'ا' && known.IsPerfect(verb)) return VerbShape.Masculine;
        return verb[0] is 'ت' or 'ن' or 'ا' || verb[^1] is 'ا' ? VerbShape.Open : VerbShape.Masculine;
    }

    /// <summary>Whether the verb is long enough to have an ending: <c>شنت</c> has one, <c>بات</c> none.</summary>
    private static bool HasEnding(string verb) => verb.Length >= ShortestWithEnding || verb.Length == ShortestWithEnding - 1 && verb[1] != 'ا';

    /// <summary>Whether the feminine of three letters is that of a verb on <c>ى</c>: <c>رأت</c> of <c>رأى</c>, but <c>بات</c>.</summary>
    private static bool IsOfMaqsura(string verb, FiniteVerbs known) => verb.Length == ShortestWithEnding - 1 && known.IsPerfect(verb[..^1] + "ي");

    private static string WithoutObject(string verb)
    {
        foreach (var pronoun in Objects)
            if (verb.EndsWith(pronoun, StringComparison.Ordinal)) return verb[..^pronoun.Length];
        return "";
    }

    /// <summary>Whether an imperfect has the ending of the plural before a pronoun: <c>يقدمونه</c>.</summary>
    private static bool PluralWithObject(string verb) => WithoutObject(verb) is { Length: > ShortestWithEnding } bare && bare.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>Whether an unknown word looks like a verb in the imperfect: <c>يستكمل</c>, <c>سيلتقي</c>.</summary>
    public static bool LooksImperfect(Token token)
    {
        var word = token.Folded;
        if (word.Length < 4) return false;
        if (word[0] == 'ي') return token.Surface[^1] != 'ة';

        if (word.StartsWith("سياس", StringComparison.Ordinal) || word.StartsWith("سيار", StringComparison.Ordinal)) return false;

        // With the mark of the future, unless its ending is a noun's: سيلتقي, but سياسة, سيارات.
        return word.Length >= 5 && word[0] is 'و' or 'س' && word[1] == 'ي' && token.Surface[^1] != 'ة' && !word.EndsWith("ات", StringComparison.Ordinal) && !word.EndsWith("يه", StringComparison.Ordinal);
    }
}
