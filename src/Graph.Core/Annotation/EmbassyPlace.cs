using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds where an embassy or consulate sits, which is part of its name and as often left out: <c>السفارة الأميركية في بغداد</c>, <c>سفارة فلسطين لدى تركيا</c>.</summary>
internal sealed class EmbassyPlace(NormalizedText text, Layer layer)
{
    private const char At = 'ب';

    /// <summary>The preposition and the town or state as written; <c>null</c> where none follows.</summary>
    /// <param name="noun">The head noun.</param>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public string? PlaceBehind(string noun, int end, int limit)
    {
        if (noun is not ("سفاره" or "قنصليه") || end >= limit) return null;
        var first = text.Tokens[end].Folded is "في" or "لدي" ? end + 1 : end;
        if (first >= limit || first == end && text.Tokens[end].Folded[0] != At) return null;
        return (layer.TownAt(first) ?? layer.CapitalAt(first) ?? layer.CountryAt(first)?.End) is { } place && place <= limit ? Spelling.Write(text, end, place, Proclitics.None) : null;
    }
}
