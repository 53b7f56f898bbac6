using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Knows the words that a predicate asks for beside it: <c>ألقى</c> accuses only with <c>اللوم</c> or the like.</summary>
internal static class Needs
{
    /// <summary>Whether the word is one of them, whatever is written onto its front and end.</summary>
    public static bool AreMetBy(this PredicateEntry entry, Token word) => Holds(entry.Needs, word);

    /// <summary>Whether the word is one of those beside which the predicate says something else.</summary>
    public static bool IsUndoneBy(this PredicateEntry entry, Token word) => Holds(entry.Unless, word);

    private static bool Holds(ImmutableArray<string> words, Token word)
    {
        if (words.IsEmpty) return false;
        if (words.Contains(word.Folded, StringComparer.Ordinal)) return true;
        foreach (var cut in word.Analyses)
        {
            if (words.Contains(cut.Stem, StringComparer.Ordinal)) return true;
            foreach (var (stem, _) in Pronouns.Cut(cut.Stem))
                if (words.Contains(stem, StringComparer.Ordinal)) return true;
        }

        return false;
    }
}
