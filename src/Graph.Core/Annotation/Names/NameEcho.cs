using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>What is surely a name in one place of an article is more likely one in another: the surname alone after the full name, the name in the headline.</summary>
internal static class NameEcho
{
    private const double Sure = 0.6;

    // Chosen by cross-validation; in units of the weights.
    private const float Worth = 4;

    /// <summary>Raises the scores of tokens that are part of a sure name elsewhere.</summary>
    /// <returns>Whether any score was raised.</returns>
    public static bool Add(NormalizedText text, TokenClues[] clues, ImmutableArray<TaggedName> names, float[] scores)
    {
        var parts = new Dictionary<string, Echo>(StringComparer.Ordinal);
        var isNamed = new bool[clues.Length];
        foreach (var name in names)
        {
            isNamed.AsSpan()[name.First..name.End].Fill(true);
            if (name.Score < Sure || name.Type == NameType.Location) continue;
            if (name.Type == NameType.Organization && name.End - name.First > 1) continue;
            for (var i = name.First; i < name.End; i++)
            {
                if (clues[i].Reading.Bare.Length < 3) continue;
                ref var echo = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, clues[i].Reading.Bare, out var isThere);
                var isWhole = name.End - name.First == 1;
                if (!isThere) echo = new Echo(name.Type, isWhole, i == name.First, i == name.End - 1);
                else if (echo.Type == name.Type) echo = new Echo(name.Type, echo.IsWhole || isWhole, echo.IsFirst || i == name.First, echo.IsLast || i == name.End - 1);
            }
        }

        var isRaised = false;
        for (var i = 0; i < clues.Length && parts.Count > 0; i++)
        {
            if (isNamed[i] || !parts.TryGetValue(clues[i].Reading.Bare, out var echo)) continue;
            Raise(scores.AsSpan(i * NameLabels.Count, NameLabels.Count), echo);
            isRaised = true;
        }

        return isRaised;
    }

    private static void Raise(Span<float> scores, Echo echo)
    {
        if (echo.IsWhole || echo.IsLast) scores[NameLabels.Of(echo.Type, isFirst: true, isLast: true)] += Worth;
        if (echo.IsFirst) scores[NameLabels.Of(echo.Type, isFirst: true, isLast: false)] += Worth;
        if (echo.IsLast) scores[NameLabels.Of(echo.Type, isFirst: false, isLast: true)] += Worth;
        if (!echo.IsFirst && !echo.IsLast) scores[NameLabels.Of(echo.Type, isFirst: false, isLast: false)] += Worth;
    }

    private readonly record struct Echo(NameType Type, bool IsWhole, bool IsFirst, bool IsLast);
}
