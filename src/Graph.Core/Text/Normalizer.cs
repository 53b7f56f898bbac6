using System.Collections.Immutable;
using Graph.Core.Articles;

namespace Graph.Core.Text;

/// <summary>Cuts an article into tokens and sentences, leaving its furniture out. Text that is not changed needs no map back: a token keeps its own place.</summary>
public static class Normalizer
{
    private const char And = 'و';

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

        Mark Add(int start)
        {
            var mark = Marks.At(text, start);
            tokens.Add(Tokenizer.OfMark(tokens.Count, new TextSpan(start, mark.End), mark));
            i = mark.End;
            return mark;
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
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || Letters.IsIgnored(c) && !Marks.IsDash(text, i))
            {
                i++;
            }
            else
            {
                var (start, end) = (i, EndOfToken(text, i, out var kind));
                if (kind != TokenKind.Punctuation)
                {
                    tokens.Add(Tokenizer.Make(tokens.Count, kind, new TextSpan(i, end), text));
                    i = end;
                    continue;
                }

                var mark = Add(start);
                if (!EndsSentence(text, tokens, start, mark)) continue;

                // The quotation mark that closes after the full stop belongs to the sentence it closes.
                while (i < text.Length && !Letters.IsIgnored(text[i]) && char.IsPunctuation(text[i]) && Marks.IsPartOfEnd(text, i, Marks.At(text, i))) Add(i);
                Close();
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
        if (Letters.IsIgnored(c))
        {
            kind = TokenKind.Punctuation;
        }
        else if (Letters.IsArabic(c))
        {
            kind = TokenKind.Word;
            if (c == And) i = EndOfAnd(text, i);
            while (i < text.Length && (Letters.IsArabic(text[i]) || Letters.IsIgnored(text[i]))) i++;
        }
        else if (char.IsDigit(c))
        {
            kind = TokenKind.Number;
            while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or '٫' or '٬' or '/' or ':' or '?' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        }
        else if (char.IsLetter(c))
        {
            kind = TokenKind.ForeignWord;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !Letters.IsArabic(text[i]) || text[i] is '\'' or '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !Letters.IsArabic(text[i + 1]))) i++;
        }
        else
        {
            kind = TokenKind.Punctuation;
        }

        // An ignored mark at the end is not part of the token's place.
        while (i > start + 1 && Letters.IsIgnored(text[i - 1]) && text[i - 1] is not (>= '\u064b' and <= '\u065f')) i--;
        return i;
    }

    /// <summary>"And" is written onto the next word; where a paper sets it apart the two are still one: <c>مصر و تونس</c>.</summary>
    private static int EndOfAnd(string text, int end)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '\u00a0') next++;
        return next > end && next + 1 < text.Length && Letters.IsArabic(text[next]) && !Letters.IsIgnored(text[next]) && Letters.IsArabic(text[next + 1]) ? next : end;
    }

    private static bool EndsSentence(string text, ImmutableArray<Token>.Builder tokens, int start, Mark mark)
    {
        if (!Marks.Ends(text, start, mark)) return false;

        // A full stop after a single letter is an abbreviation: د. محمد, أ.ف.ب
        return mark.Plain != "." || tokens.Count < 2 || !(tokens[^2].Kind == TokenKind.Word && tokens[^2].Surface.Length == 1 && tokens[^2].Span.End == tokens[^1].Span.Start);
    }
}
