using Graph.Core.Text;

namespace Graph.Core.Knowledge.Morphology;

/// <summary>Writes out nouns and participles in the numbers, genders and cases that unvocalized Arabic tells apart, without article and pronouns.</summary>
internal static class NounForms
{
    private const char TaMarbuta = 'ه';

    /// <summary>A noun: as it is, in the indefinite accusative, in the dual.</summary>
    public static IEnumerable<string> OfNoun(string lemma)
    {
        var word = Letters.Fold(lemma);
        yield return word;
        if (lemma.EndsWith('ة'))
        {
            yield return word[..^1] + "تين";
            yield return word[..^1] + "تان";
        }
        else
        {
            yield return word + "ا";
            yield return word + "ين";
            yield return word + "ان";
        }
    }

    /// <summary>A participle or adjective in both genders and all numbers.</summary>
    public static IEnumerable<string> OfParticiple(string lemma)
    {
        var word = Letters.Fold(lemma);
        yield return word;
        yield return word + "ا";
        yield return word + TaMarbuta;
        yield return word + "ين";
        yield return word + "ون";
        yield return word + "ان";
        yield return word + "ات";
        yield return word + "تين";
        yield return word + "تان";
        yield return word + "و";
        yield return word + "ي";
    }
}
