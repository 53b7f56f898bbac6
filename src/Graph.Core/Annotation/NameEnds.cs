using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells how far a name goes on whose first words are found by their shape: over the surname that stands behind a servant's name, over a known surname, and up to where the clause goes on.</summary>
internal sealed class NameEnds(Lexicon lexicon, WordClasses words)
{
    private const string Servant = "عبد";
    private const string Sheikh = "شيخ";
    private const int Longest = 5;
    private const int MostMore = 2;
    private const int ShortestWord = 3;
    private const char Feminine = 'ه';
    private const char Tanwin = '\u064b';

    private static readonly string[] Lineage = ["بن", "بنت"];

    private readonly NameBreaks _breaks = new(lexicon, words);
    private readonly NameBehindTitle _names = new(lexicon, words);

    /// <param name="text">The article.</param>
    /// <param name="span">The name as it was found.</param>
    /// <param name="titleEnds">Where whole titles end.</param>
    /// <param name="known">The lexicon's matches: no name goes on over one.</param>
    public int Of(NormalizedText text, NameSpan span, HashSet<int> titleEnds, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var end = span.End;
        if (IsServant(text, span, known) || IsTribe(text, span, known)) return end + 1;
        if (end < text.Tokens.Length && end - span.First < Longest && IsSurname(text, end) && !known.Any(k => k.First == end)) end++;
        if (!titleEnds.Contains(span.First) && !IsRanked(text, span.First)) return end;
        return end == span.End && IsLast(text, span, known) ? end + 1 : titleEnds.Contains(span.First) ? UpToThat(text, span.First, end, known) : end;
    }

    /// <summary>"عبد العزيز الشيخ", "عبد الحافظ السقاف": a servant's name alone is no full name, and the word with article behind it is the surname where it begins nothing else.</summary>
    private bool IsServant(NormalizedText text, NameSpan span, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        if (span.End - span.First != 2 || text.Tokens[span.First].Folded != Servant || span.End >= text.Tokens.Length) return false;
        var next = text.Tokens[span.End];
        if (!IsDefinite(next) || next.Analyses[0].Stem is var stem && stem.EndsWith(Feminine) || next.Analyses[0].Stem.EndsWith("ات", StringComparison.Ordinal)) return false;
        return !known.Any(k => k.First == span.End);
    }

    /// <summary>"عائشة بنت سالم بن سعيد الحارثية": behind who is named with the fathers the adjective of the tribe ends the name.</summary>
    private bool IsTribe(NormalizedText text, NameSpan span, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        if (span.End >= text.Tokens.Length || span.End - span.First < 3 || !IsDefinite(text.Tokens[span.End]) || known.Any(k => k.First == span.End) || words.AnnouncesName(text, span.End)) return false;
        if (!Lineage.Contains(text.Tokens[span.End - 2].Folded, StringComparer.Ordinal) || text.Tokens[span.End - 1].Analyses[0].Proclitics == Proclitics.Al) return false;
        return text.Tokens[span.End].Analyses[0].Stem is [_, _, _, .., 'ي'] || text.Tokens[span.First + 1].Folded == Lineage[1] && text.Tokens[span.End].Analyses[0].Stem is [_, _, _, .., 'ي', Feminine];
    }

    /// <summary>"اللواء سالم علي قطن بينما", "وزير الدفاع عبد المالك فنايزية،": behind a title or rank two given names want a surname, and an unknown word up to which nothing but the name goes is it.</summary>
    private bool IsLast(NormalizedText text, NameSpan span, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        if (span.Entry >= 0 || span.End - span.First != 2 || span.End >= text.Tokens.Length || known.Any(k => k.First == span.End)) return false;
        var (given, second, word) = (text.Tokens[span.First], text.Tokens[span.End - 1], text.Tokens[span.End]);
        if (!(given.Folded == Servant || words.IsGivenName(given.Folded) && words.IsGivenName(second.Folded) && second.Analyses[0].Proclitics == Proclitics.None)) return false;
        if (word is not { Kind: TokenKind.Word, Folded.Length: >= ShortestWord } || word.Analyses is not [{ Proclitics: Proclitics.None }] || word.Folded[^1] is 'ا' || word.Folded[^1] == Feminine && given.Folded != Servant || word.Surface[^1] == Tanwin) return false;
        if (words.IsClosed(word) || words.IsVerb(word) || words.IsFinite(word) || words.IsPreposition(word.Folded) || words.IsModifier(word.Folded) || words.IsFormer(word.Folded) || words.IsThing(word.Folded) || words.IsBodyHead(word.Folded) || words.IsPlaceNoun(word.Folded) || words.IsGovernment(word.Folded)
            || words.Office(word.Folded) is not null || words.PluralOffice(word.Folded) is not null || NounShapes.IsDeed(word.Folded)) return false;
        return span.End + 1 >= text.Tokens.Length || text.Tokens[span.End + 1] is var next && (next.Kind == TokenKind.Punctuation || words.IsClosed(next) || words.IsPreposition(next.Folded));
    }

    private bool IsRanked(NormalizedText text, int first) => first > 0 && words.IsRank(text.Tokens[first - 1].Folded);

    /// <summary>"محمد علي المالكي": what has the article and is known for a surname, and describes no title: <c>محمد الأمين العام</c>.</summary>
    private bool IsSurname(NormalizedText text, int token) => IsDefinite(text.Tokens[token]) && _names.IsNamePart(text.Tokens[token]) && !words.AnnouncesName(text, token)
        && !(token + 1 < text.Tokens.Length && (words.IsModifier(text.Tokens[token + 1].Folded) || words.IsFormer(text.Tokens[token + 1].Folded)));

    private bool IsDefinite(Token next) => next is { Kind: TokenKind.Word } && next.Analyses[0] is { Proclitics: Proclitics.Al } way && !words.IsClosed(next) && !words.IsFormer(next.Folded) && !words.IsModifier(next.Folded)
        && (words.Office(way.Stem) is null || way.Stem == Sheikh) && !words.IsBodyHead(way.Stem) && !words.IsPlaceNoun(way.Stem) && !words.IsGovernment(way.Stem);

    /// <summary>"وأوضحت مفوضة العون الإنساني سلوى آدم بنية أن": what stands between a title and "that" is the name to its end.</summary>
    private int UpToThat(NormalizedText text, int first, int end, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var at = end;
        while (at < text.Tokens.Length && at - end < MostMore && at - first < Longest && IsPart(text.Tokens[at]) && !known.Any(k => k.First == at)) at++;
        if (at == end || at >= text.Tokens.Length) return end;
        if (words.Has(WordList.ThatClauses, text.Tokens[at].Folded)) return at;

        // "فاطمة الزهراء عمور عن": two given names want a surname.
        return at == end + 1 && end - first == 2 && text.Tokens[end - 1].Analyses is [{ Proclitics: Proclitics.Al }, ..] && words.IsPreposition(text.Tokens[at].Folded) && text.Tokens[end].Analyses is [{ Proclitics: Proclitics.None, Stem: not [.., 'ه'] }] ? at : end;
    }

    private bool IsPart(Token token) => token.Kind == TokenKind.Word && !_breaks.Breaks(token) && token.Folded.Length >= ShortestWord && !words.IsClosed(token) && !words.IsVerb(token) && !words.IsModifier(token.Folded) && !words.IsFormer(token.Folded)
        && !token.Analyses.Any(a => words.Office(a.Stem) is not null || words.IsBodyHead(a.Stem));
}
