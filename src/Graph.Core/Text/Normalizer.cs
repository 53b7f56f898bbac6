using System.Collections.Immutable;
using Graph.Core.Articles;

namespace Graph.Core.Text;

/// <summary>Cuts an article into tokens and sentences, leaving its furniture out. Text that is not changed needs no map back: a token keeps its own place.</summary>
public static class Normalizer
{
    /// <summary>Reads the article's text once, from front to back.</summary>
    public static NormalizedText Normalize(Article article)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(article.Text.Length / 5 + 16);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var furniture = 0;
        var paragraph = 0;
        var first = 0;
        var text = article.Text;
        var i = 0;

        void Close()
        {
            if (tokens.Count > first)
                sentences.Add(new Sentence(sentences.Count, first, tokens.Count, paragraph, IsTitle(article, tokens[first].Span, tokens[^1].Span)));
            first = tokens.Count;
        }

        while (i < text.Length)
        {
            while (furniture < article.Furniture.Length && article.Furniture[furniture].End <= i) furniture++;
            if (furniture < article.Furniture.Length && article.Furniture[furniture].Start <= i)
            {
                Close();
                i = article.Furniture[furniture].End;
                continue;
            }

            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                Close();
                if (c != '\r') paragraph++;
                i++;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || Letters.IsIgnored(c))
            {
                i++;
            }
            else
            {
                var end = EndOfToken(text, i, out var kind);
                tokens.Add(Tokenizer.Make(tokens.Count, kind, new TextSpan(i, end), text));
                i = end;
                if (kind == TokenKind.Punctuation && EndsSentence(text, tokens, c, end))
                {
                    // The quotation mark that closes after the full stop belongs to the sentence it closes.
                    while (end < text.Length && text[end] is '»' or '”' or '"' or ')' && end < text.Length)
                    {
                        tokens.Add(Tokenizer.Make(tokens.Count, TokenKind.Punctuation, new TextSpan(end, end + 1), text));
                        i = ++end;
                    }

                    Close();
                }
            }
        }

        Close();
        return new NormalizedText(article, tokens.ToImmutable(), sentences.ToImmutable());
    }

    private static bool IsTitle(Article article, TextSpan first, TextSpan last) =>
        article.Title is { } title && article.Text.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal)
        && first.Start < article.Text.IndexOf(title, StringComparison.Ordinal) + title.Length
        && last.End <= article.Text.IndexOf(title, StringComparison.Ordinal) + title.Length;

    private static int EndOfToken(string text, int start, out TokenKind kind)
    {
        var c = text[start];
        var i = start + 1;
        if (Letters.IsArabic(c))
        {
            kind = TokenKind.Word;
            while (i < text.Length && (Letters.IsArabic(text[i]) || Letters.IsIgnored(text[i]))) i++;
        }
        else if (char.IsDigit(c))
        {
            kind = TokenKind.Number;
            while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or '٫' or '٬' or '/' or ':' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        }
        else if (char.IsLetter(c))
        {
            kind = TokenKind.ForeignWord;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !Letters.IsArabic(text[i]) || text[i] is '\'' or '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !Letters.IsArabic(text[i + 1]))) i++;
        }
        else
        {
            kind = TokenKind.Punctuation;
            if (char.IsHighSurrogate(c) && i < text.Length && char.IsLowSurrogate(text[i])) i++;
        }

        // An ignored mark at the end is not part of the token's place.
        while (i > start + 1 && Letters.IsIgnored(text[i - 1]) && text[i - 1] is not (>= '\u064b' and <= '\u065f')) i--;
        return i;
    }

    private static bool EndsSentence(string text, ImmutableArray<Token>.Builder tokens, char mark, int end)
    {
        if (mark is '!' or '؟' or '?' or '…') return true;
        if (mark != '.') return false;
        if (end < text.Length && text[end] == '.') return false;

        // A full stop after a single letter is an abbreviation: د. محمد, أ.ف.ب
        return tokens.Count < 2 || !(tokens[^2].Kind == TokenKind.Word && tokens[^2].Surface.Length == 1 && tokens[^2].Span.End == tokens[^1].Span.Start);
    }
}
