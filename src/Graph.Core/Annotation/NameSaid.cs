using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds names by the verb of saying before them and the "that" behind: <c>قال سعدون محسن ضمد إن</c>, <c>وأكد رامي هاني منير فهيم أن</c>. Between the two stands whoever says it, and where a given name begins it, all of it is the name.
/// </summary>
internal sealed class NameSaid(WordClasses words, NameBehindTitle names, NameBreaks breaks)
{
    private const int Least = 2;
    private const int Most = 5;
    private const int Shortest = 2;
    private const char And = 'و';
    private const char Marbuta = 'ه';
    private static readonly string[] That = ["إن", "أن", "إنه", "إنها", "أنه", "أنها", "بأن"];
    private static readonly string[] Particles = ["ابو", "بن", "ابن", "ال", "ايت", "عبد"];
    private const string Kunya = "ابو";

    /// <summary>The name behind the verb at the token; <c>null</c> where none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="verb">The token.</param>
    /// <param name="known">Where the lexicon's states, towns and bodies begin: no name goes on over one.</param>
    public NameSpan? At(NormalizedText text, int verb, IReadOnlySet<int> known)
    {
        var tokens = text.Tokens;
        if (!words.IsVerb(tokens[verb])) return null;
        var first = verb + 1;
        while (words.AnnouncedUpTo(text, first) is var announced && announced > first) first = announced;
        if (first >= tokens.Length || !(words.IsGivenName(tokens[first].Folded) && names.IsNamePart(tokens[first]) || tokens[first].Folded == Kunya) || tokens[first].Analyses[0].Proclitics != Proclitics.None) return null;
        var end = first + 1;
        while (end < tokens.Length && end - first <= Most && !known.Contains(end) && IsPart(tokens[end]) && !words.AnnouncesName(text, end)) end++;
        if (end - first is < Least or > Most || end >= tokens.Length || !That.Contains(tokens[end].Surface, StringComparer.Ordinal) || Particles.Contains(tokens[end - 1].Folded, StringComparer.Ordinal)) return null;

        // "وأفادت حصيلة رسمية بأن": a feminine noun with its adjective.
        if (end - first == Least && tokens[first].Folded[^1] == Marbuta && tokens[end - 1].Folded is [.., 'ي', Marbuta]) return null;

        // One word at most that no list has for a name.
        return Enumerable.Range(first + 1, end - first - 1).Count(i => !names.IsNamePart(tokens[i]) && !Particles.Contains(tokens[i].Folded, StringComparer.Ordinal)) <= 1 ? new NameSpan(first, end, -1, Proclitics.None, "person.said") : null;
    }

    private bool IsPart(Token token) => token.Kind == TokenKind.Word && token.Folded.Length >= Shortest && (names.IsNamePart(token) || Particles.Contains(token.Folded, StringComparer.Ordinal) || IsSurname(token));

    private bool IsSurname(Token token) => token.Folded[0] != And && token.Folded[^1] is not ('ه' or 'ا') && token.Analyses[0].Proclitics is Proclitics.None or Proclitics.Al && !breaks.Breaks(token) && !words.IsClosed(token) && !words.IsVerb(token) && !words.IsFinite(token) && !words.IsModifier(token.Folded) && !words.IsFormer(token.Folded)
        && !NameBreaks.IsCommon(token) && !NounShapes.IsDeed(token.Analyses[0].Stem) && !token.Analyses.Any(a => words.IsBodyHead(a.Stem) || words.IsPlaceNoun(a.Stem) || words.IsGovernment(a.Stem) || words.IsThing(a.Stem) || words.Office(a.Stem) is not null || words.PluralOffice(a.Stem) is not null);
}
