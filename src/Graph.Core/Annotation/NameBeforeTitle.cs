using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds names that only the title in apposition shows: "قالت عواطف حيار، وزيرة التضامن". Between a verb of saying, or a preposition of company, and the comma or dash before a whole title stand two words or three.</summary>
internal sealed class NameBeforeTitle(WordClasses words)
{
    private static readonly string[] Marks = ["،", "-"];
    private const int Least = 2;
    private const int Most = 3;
    private const int Shortest = 3;

    private static readonly string[] Company = ["مع", "بين"];

    /// <summary>The name before the title that begins at the token; <c>null</c> where none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="title">Where the title begins.</param>
    /// <param name="taken">The tokens of names that are found already.</param>
    /// <param name="known">The lexicon's matches: what it knows for anything is no such name.</param>
    public NameSpan? At(NormalizedText text, int title, IReadOnlySet<int> taken, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var end = title - 1;
        if (end < Least + 1 || !Marks.Contains(text.Tokens[end].Folded, StringComparer.Ordinal)) return null;
        for (var first = end - 1; first > 0 && end - first <= Most && IsPart(text.Tokens[first], first == end - 1) && !taken.Contains(first); first--)
            if (end - first >= Least && Opens(text.Tokens[first - 1]) && !known.Any(k => k.First < end && first < k.End)) return new NameSpan(first, end, -1, Proclitics.None, "person.before-title");
        return null;
    }

    private bool Opens(Token token) => words.IsVerb(token) || Company.Contains(token.Folded, StringComparer.Ordinal);

    // Only the last word of a name has the article; a feminine noun is rather an adjective: مصادر مطلعة.
    private bool IsPart(Token token, bool isLast) => token.Kind == TokenKind.Word && token.Folded.Length >= Shortest && !words.IsClosed(token) && !words.IsVerb(token) && !words.IsBodyHead(token.Folded) && words.Office(token.Folded) is null && words.PluralOffice(token.Folded) is null
        && token.Analyses[0].Proclitics is Proclitics.None or Proclitics.Al && (isLast || token.Analyses[0].Proclitics == Proclitics.None) && !(isLast && token.Folded[^1] is 'ه' or 'ا');
}
