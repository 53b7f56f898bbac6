using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds phrases of one or more words in a text. The first word may carry clitics; marks inside a phrase are passed over.</summary>
internal sealed class PhraseIndex<T>
{
    private const int LongestPhrase = 14;

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _wordsByLetters;

    public PhraseIndex() => _wordsByLetters = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string form, T value)
    {
        var words = Words(form);
        if (words.Length == 0) return;
        if (!_byFirstWord.TryGetValue(words[0], out var phrases)) _byFirstWord.Add(words[0], phrases = new List<Phrase>(1));
        else if (phrases.Exists(p => EqualityComparer<T>.Default.Equals(p.Value, value) && p.Words.AsSpan().SequenceEqual(words))) return;
        phrases.Add(new Phrase(words, value));
    }

    /// <summary>The phrases that begin at this token, each with the token after its last and with what is written onto its front.</summary>
    public void Match(NormalizedText text, int first, List<PhraseMatch<T>> matches)
    {
        var token = text.Tokens[first];
        if (token.Kind == TokenKind.Punctuation) return;
        if (token.Analyses.IsEmpty)
        {
            Match(text, first, token.Folded, Proclitics.None, matches);
            return;
        }

        // The mark of the future stands before verbs only: no name is left behind it.
        foreach (var way in token.Analyses)
            if (!way.Proclitics.Has(Proclitics.Sa)) Match(text, first, way.Bare, way.Proclitics, matches);
    }

    private void Match(NormalizedText text, int first, string word, Proclitics proclitics, List<PhraseMatch<T>> matches)
    {
        if (!_byFirstWord.TryGetValue(Variants.Of(word), out var phrases)) return;
        foreach (var phrase in phrases)
        {
            var end = EndOf(text, first, phrase.Words);
            if (end > 0) matches.Add(new PhraseMatch<T>(first, end, proclitics & ~Proclitics.Al, phrase.Words.Length, phrase.Value));
        }
    }

    private static int EndOf(NormalizedText text, int first, string[] words)
    {
        var i = first + 1;
        for (var w = 1; w < words.Length; w++)
        {
            while (i < text.Tokens.Length && i - first < 2 * LongestPhrase && text.Tokens[i] is { Kind: TokenKind.Punctuation, Folded: "\"" or "-" or "'" or "." or "+" or "(" or ")" }) i++;
            if (i >= text.Tokens.Length || !Variants.AreOne(text.Tokens[i].Folded, words[w])) return 0;
            i++;
        }

        return i;
    }

    /// <summary>The folded words of a form, its marks left out; none where there are too many.</summary>
    private string[] Words(string form)
    {
        var folded = Letters.Fold(form);
        Span<char> plain = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded) plain[length++] = char.IsLetterOrDigit(c) ? c : ' ';

        plain = plain[..length];
        Span<Range> ranges = stackalloc Range[LongestPhrase + 1];
        var count = ((ReadOnlySpan<char>)plain).Split(ranges, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count > LongestPhrase) return [];
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = Word(Variants.Of(Word(plain[ranges[i]])));
        return words;
    }

    /// <summary>The word as text, the same for all phrases: names are made of the same few words.</summary>
    private string Word(ReadOnlySpan<char> letters)
    {
        if (_wordsByLetters.TryGetValue(letters, out var known)) return known;
        var word = letters.ToString();
        _words.Add(word);
        return word;
    }

    private sealed record Phrase(string[] Words, T Value);
}

/// <summary>A phrase found in a text.</summary>
internal sealed record PhraseMatch<T>(int First, int End, Proclitics Proclitics, int Words, T Value);
