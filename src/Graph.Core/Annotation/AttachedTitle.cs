using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the title from which a participle with what it leads to parts the name: <c>السفير الألماني المعتمد لدى المملكة، روبرت دولغر</c>, <c>الباحثة في المعهد التابع للكلية العسكرية جوليا غرينيون</c>.
/// </summary>
internal sealed class AttachedTitle(WordClasses words)
{
    private const string Comma = "،";
    private const string Mark = "\"";
    private const int Longest = 12;

    /// <summary>The title before the participle; <c>null</c> where no participle leads up to the name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names are.</param>
    /// <param name="first">Where the name begins with its honorifics.</param>
    /// <param name="name">The name.</param>
    /// <param name="limit">Where another name has ended, or the sentence begins.</param>
    /// <param name="endingAt">The titles by where they end.</param>
    /// <param name="used">The titles that others have.</param>
    public OfficePhrase? Before(NormalizedText text, Layer layer, int first, NameSpan name, int limit, ILookup<int, OfficePhrase> endingAt, HashSet<OfficePhrase> used)
    {
        var end = first - 1;
        if (end <= limit) return null;

        // Without a comma an honorific would begin an apposition of its own.
        if (text.Tokens[end].Folded == Comma) end--;
        else if (first != name.First) return null;
        for (var i = end; i > limit && i > end - Longest; i--)
        {
            var token = text.Tokens[i];
            if (token.Kind != TokenKind.Word ? token.Folded != Mark : layer.IsName(i) || words.IsVerb(token) || words.IsFinite(token)) return null;
            if (i < end && words.IsAttaching(token.Folded)) return endingAt[i].FirstOrDefault(o => o.Complete && o.First >= limit && !used.Contains(o));
        }

        return null;
    }
}
