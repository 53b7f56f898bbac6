using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells a body that is only described by its state, of which it has many, from one that is called by it: <c>الشركة الفرنسية</c>, <c>البنك البريطاني</c>, <c>الصحيفة الروسية</c>, but <c>الجيش الفرنسي</c>, <c>السفارة البريطانية</c>.</summary>
internal static class NationalBody
{
    private const string Institution = "مؤسسه";
    private const string Fund = "صندوق";

    /// <summary>The kinds of body that the noun can take up; none where a nationality makes a name of it.</summary>
    public static IReadOnlyList<string> KindsOf(WordClasses words, string noun) => noun == Institution ? ["company", "ngo", "bank"] : noun == Fund ? [] : words.Has(WordList.PaperNouns, noun) || words.Has(WordList.ChannelNouns, noun) ? ["news"] : words.Has(WordList.CenterNouns, noun) ? ["other", "university", "ngo", "agency"] : words.BodyHead(noun) is { Kind: "company" or "bank" } ? ["company", "bank"] : [];

    /// <summary>The nouns of which such a body has to be called by one, or <c>null</c> where its kind says enough.</summary>
    public static WordList? NounsOf(WordClasses words, string noun) => words.Has(WordList.PaperNouns, noun) ? WordList.PaperNouns : words.Has(WordList.ChannelNouns, noun) ? WordList.ChannelNouns : words.Has(WordList.CenterNouns, noun) ? WordList.CenterNouns : null;

    /// <summary>The token after the nationality that describes the body whose noun stands at the token, or <c>null</c>.</summary>
    public static int? EndOf(NormalizedText text, Layer layer, WordClasses words, int token) =>
        layer.NationalityAt(token + 1) is { } nationality && text.Tokens[token + 1].Analyses[0].Proclitics == Proclitics.Al && text.Tokens[token].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && KindsOf(words, a.Stem).Count > 0) && !HasPurpose(text, words, nationality.End) ? nationality.End : null;

    /// <summary>Whether the words are such a description and no more.</summary>
    public static bool IsDescription(NormalizedText text, Layer layer, WordClasses words, int first, int end) => EndOf(text, layer, words, first) == end;

    // What it is for makes a name of it: المجلة المغربية للإدارة المحلية, الشبكة السورية لحقوق الإنسان.
    private static bool HasPurpose(NormalizedText text, WordClasses words, int end) => end < text.Tokens.Length && text.Tokens[end].Analyses.Any(a => a.Proclitics == (Proclitics.Li | Proclitics.Al) || a.Proclitics == Proclitics.Li && words.Has(WordList.BodyCauses, a.Stem));
}
