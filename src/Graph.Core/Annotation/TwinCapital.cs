using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Reads a capital whose letters are another place's too: <c>عمان</c> is Amman and the state of Oman, <c>طرابلس</c> a capital and a town of Lebanon.
/// </summary>
internal sealed class TwinCapital(Lexicon lexicon)
{
    // The first letter of Oman with its vowel.
    private const string Vowel = "\u0639\u064f";
    private const string Comma = "،";

    private readonly FrozenSet<string> _neighbors = lexicon.Lists[WordList.NeighborsOfOman];

    private readonly FrozenDictionary<string, int[]> _states = lexicon.Countries
        .SelectMany((country, i) => country.Names.Select(name => (Name: Letters.Fold(name), State: i)).Distinct())
        .GroupBy(n => n.Name, n => n.State, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The state of the same name where the article means it; otherwise the match as it is.</summary>
    public PhraseMatch<KnownName> Of(NormalizedText text, Layer layer, PhraseMatch<KnownName> match, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        if (match is not { Value.Form: KnownForm.Capital, Words: 1 }) return match;
        var twins = text.Tokens[match.First].Analyses.SelectMany(a => _states.GetValueOrDefault(a.Bare, [])).Where(i => i != match.Value.Entry).Order().ToArray();
        if (twins is not [var state, ..]) return match;
        return IsVowelled(text, text.Tokens[match.First]) || IsListed(text, match, known) || layer.Speaks(lexicon.Countries[state].Iso3) && !layer.Speaks(lexicon.Countries[match.Value.Entry].Iso3)
            ? match with { Value = new KnownName(KnownForm.CountryName, state) } : match;
    }

    /// <summary>Whether it is the town of another state, <c>طرابلس الشام</c> for short: the article speaks of that one, and not of the state whose capital is called so.</summary>
    public bool IsTown(NormalizedText text, Layer layer, PhraseMatch<KnownName> match)
    {
        if (match is not { Value.Form: KnownForm.Capital, Words: 1 } || layer.Speaks(lexicon.Countries[match.Value.Entry].Iso3)) return false;
        return lexicon.Countries.Any(c => layer.Speaks(c.Iso3) && c.Towns.Any(t => text.Tokens[match.First].Analyses.Any(a => Letters.Fold(t).StartsWith(a.Bare + " ", StringComparison.Ordinal))));
    }

    private bool IsListed(NormalizedText text, PhraseMatch<KnownName> match, IReadOnlyList<PhraseMatch<KnownName>> known) =>
        known.Any(k => k.Value.Form == KnownForm.CountryName && _neighbors.Contains(Letters.Fold(lexicon.Countries[k.Value.Entry].Name))
            && (k.First == match.End && k.Proclitics == Proclitics.Wa || k.End == match.First && match.Proclitics == Proclitics.Wa || k.End == match.First - 1 && text.Tokens[k.End].Folded == Comma));

    private static bool IsVowelled(NormalizedText text, Token token) => text.Article.Text.AsSpan(token.Span.Start, token.Span.End - token.Span.Start).Contains(Vowel, StringComparison.Ordinal);
}
