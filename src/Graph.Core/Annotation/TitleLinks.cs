using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A preposition by which a title goes on.</summary>
/// <param name="IsFused">Whether it is written onto the word that it leads to: <c>لحزب الله</c>, and not <c>باسم الحكومة</c>.</param>
/// <param name="IsHost">Whether it leads to where the holder is accredited or sits: <c>لدى الأمم المتحدة</c>.</param>
internal readonly record struct TitleLink(bool IsFused, bool IsHost);

/// <summary>Tells by which prepositions a title goes on: those that its office asks for, and, where any may, those that lead to a place or a body.</summary>
internal sealed class TitleLinks(NormalizedText text, Layer layer, WordClasses words, int first, int limit)
{
    private const string Quote = "\"";
    private const string To = "الي";

    // "المكلف بالميزانية": the charge is part of the title.
    private static readonly string[] Charged = ["المكلف", "المكلفه", "مكلف", "مكلفه"];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Adds what an office of the title asks for.</summary>
    public void Ask(IEnumerable<string> links) => _asked.UnionWith(links);

    public bool IsAsked(string link) => _asked.Contains(link);

    /// <summary>The link that the token is, or bears; <c>null</c> where it is none.</summary>
    /// <param name="token">The token.</param>
    /// <param name="any">Whether a link will do that the office does not ask for.</param>
    /// <param name="before">The last word of the title.</param>
    public TitleLink? At(int token, bool any, string before)
    {
        var word = text.Tokens[token];

        // "وزير الدفاع إلى الرياض للقاء": only an envoy's title goes on with "to".
        var isLetter = word.Folded is "ل" or "ب" && token + 1 < limit && text.Tokens[token + 1].Folded == Quote && (any || _asked.Contains(word.Folded));
        if (isLetter || words.Has(WordList.OpenTitlePrepositions, word.Folded) && (any && word.Folded != To || _asked.Any(l => Letters.Fold(l) == word.Folded)))
            return new TitleLink(false, word.Folded is "لدي" or "في" or To);
        var isCharged = Charged.Contains(Letters.Fold(before), StringComparer.Ordinal);
        return !words.IsGivenName(word.Folded) && word.Analyses.Any(a => IsFused(a, token, any, isCharged)) ? new TitleLink(true, word.Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi)) && layer.CapitalAt(token) is not null) : null;
    }

    /// <summary>Whether the verb before the title has "bi" before its object: <c>ندد السفير الأميركي بالاتهامات</c>.</summary>
    private bool IsOfVerb => first > 0 && words.Has(WordList.VerbsWithBi, text.Tokens[first - 1].Folded);

    private bool IsFused(Segmentation way, int token, bool any, bool isCharged)
    {
        if (!way.Proclitics.Has(Proclitics.Bi | Proclitics.Li) || way.Proclitics.Has(Proclitics.Conjunction)) return false;
        var isAt = way.Proclitics.Has(Proclitics.Bi);
        return isAt && isCharged || (!isAt || IsPlaced(way, token)) && (any || _asked.Contains(isAt ? "ب" : "ل"));
    }

    /// <summary>Whether "at" leads to where an office is held, as in <c>أستاذ بكلية الحقوق</c>, or a charge, as in <c>القائم بأعمال السفارة</c>, and not on with the clause: <c>بمناسبة</c>, <c>بوجود</c>, <c>بتشكيل</c>.</summary>
    private bool IsPlaced(Segmentation way, int token) => way.Proclitics.Has(Proclitics.Al) && !IsOfVerb || words.Has(WordList.Charges, way.Stem) || layer.BodyAt(token) is not null || layer.CountryAt(token) is not null || layer.TownAt(token) is not null || layer.CapitalAt(token) is not null || words.IsBodyHead(way.Stem) || words.IsPlaceNoun(way.Stem) || words.IsGovernment(way.Stem);
}
