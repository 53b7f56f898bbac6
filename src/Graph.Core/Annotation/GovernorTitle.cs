using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Where a place ends the title of who governs it: <c>محافظ عدن</c>, <c>أمير منطقة الرياض</c>, <c>حاكم ولاية بورنو</c>.</summary>
internal sealed class GovernorTitle(NormalizedText text, Layer layer, WordClasses words, int first, int limit)
{
    private const string Province = "مقاطعه";

    private readonly bool _governs = text.Tokens[first].Analyses.Any(a => words.Has(WordList.Governors, a.Stem) || words.Has(WordList.TownGovernors, a.Stem));

    /// <summary>The end of the known place at the token, or <c>null</c> where the title governs none there.</summary>
    public int? PlaceAt(int token) => _governs && layer.PlaceAt(token) is { } place && place <= limit ? place : null;

    /// <summary>Whether the word before the token, which has no article, is the town or province: it needs none to be one.</summary>
    /// <param name="end">The token behind the word.</param>
    /// <param name="taken">How many words the title has, with this one.</param>
    public bool IsPlaceBefore(int end, int taken)
    {
        if (!_governs) return false;
        var word = text.Tokens[end - 1].Folded;
        if (taken == 2) return !words.IsModifier(word) && !IsProvince(word) && !words.IsBodyHead(word);
        return taken == 3 && IsProvince(text.Tokens[end - 2].Folded) && !IsDirection(word) && !EndsAtMark(end);
    }

    // Who governs a مقاطعة governs a province; elsewhere it is a boycott as well.
    private bool IsProvince(string word) => words.IsPlaceNoun(word) || word == Province;

    // A province is named after a quarter of the sky together with the noun behind it: ولاية جنوب دارفور.
    public static bool IsDirection(string word) => word is "شمال" or "جنوب" or "شرق" or "غرب" or "وسط";

    /// <summary>Whether the word at the token still belongs to the province, since a mark ends the title behind it: والي ولاية شانلي أورفة "عز الدين".</summary>
    private bool EndsAtMark(int token) => token + 1 < limit && text.Tokens[token].Kind == TokenKind.Word && !layer.IsName(token) && text.Tokens[token + 1].Kind == TokenKind.Punctuation;
}
