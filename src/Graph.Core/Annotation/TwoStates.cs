using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A place in the text that names two states at once: <c>الكوريتين</c>, <c>الكوريتان الشمالية والجنوبية</c>.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Iso3">The codes of the two.</param>
/// <param name="Proclitics">What is written onto its front.</param>
internal sealed record TwoStates(int First, int End, ImmutableArray<string> Iso3, Proclitics Proclitics)
{
    /// <summary>The pairs among the lexicon's matches, in order of place; of two that overlap the longer one.</summary>
    public static ImmutableArray<TwoStates> Among(IEnumerable<PhraseMatch<KnownName>> known, Lexicon lexicon)
    {
        var pairs = new List<TwoStates>();
        foreach (var same in known.Where(k => k.Value.Form == KnownForm.CountryPair).GroupBy(k => (k.First, k.End, k.Proclitics)).OrderByDescending(g => g.Key.End - g.Key.First))
        {
            ImmutableArray<string> states = [.. same.Select(k => lexicon.Countries[k.Value.Entry].Iso3).Distinct().Order(StringComparer.Ordinal)];
            if (states.Length == 2 && !pairs.Exists(p => p.First < same.Key.End && same.Key.First < p.End)) pairs.Add(new TwoStates(same.Key.First, same.Key.End, states, same.Key.Proclitics));
        }

        return [.. pairs.OrderBy(p => p.First)];
    }
}
