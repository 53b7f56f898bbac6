namespace Graph.Core.Text;

/// <summary>The words that Arabic writes onto the front of the next word.</summary>
[Flags]
public enum Proclitics
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>و</c> "and".</summary>
    Wa = 1,

    /// <summary><c>ف</c> "so".</summary>
    Fa = 2,

    /// <summary><c>ب</c> "with, by, in".</summary>
    Bi = 4,

    /// <summary><c>ل</c> "for, to"; before the article it is written <c>لل</c>.</summary>
    Li = 8,

    /// <summary><c>ك</c> "like, as".</summary>
    Ka = 16,

    /// <summary><c>س</c>, the mark of the future on an imperfect verb.</summary>
    Sa = 32,

    /// <summary>The article <c>ال</c>.</summary>
    Al = 64,

    /// <summary>Either conjunction.</summary>
    Conjunction = Wa | Fa,

    /// <summary>Any preposition.</summary>
    Preposition = Bi | Li | Ka,
}

/// <summary>One way to read a word: what is written onto its front, and the stem that is left.</summary>
/// <param name="Proclitics">What was cut off.</param>
/// <param name="Stem">What is left, folded, without the article.</param>
/// <param name="Bare">What is left, folded, with the article where it had one: the form under which the lexicon lists a name.</param>
public readonly record struct Segmentation(Proclitics Proclitics, string Stem, string Bare);

/// <summary>Asks about sets of proclitics.</summary>
public static class ProcliticsExtensions
{
    /// <summary>Whether at least one of <paramref name="any"/> is among them.</summary>
    public static bool Has(this Proclitics proclitics, Proclitics any) => (proclitics & any) != Proclitics.None;
}
