using System.Collections.Immutable;

namespace Graph.Core.Text;

/// <summary>Makes a token: its plain letters, its folded form and the ways it can be cut.</summary>
internal static class Tokenizer
{
    // Shorter stems than this are no names and no verbs once a clitic is cut off.
    private const int ShortestStem = 2;

    public static Token Make(int index, TokenKind kind, TextSpan span, string text)
    {
        var surface = Plain(text.AsSpan(span.Start, span.Length));
        var folded = Letters.Fold(surface);
        return new Token(index, kind, span, surface, folded, kind == TokenKind.Word ? Cut(folded) : []);
    }

    /// <summary>Makes the token of a mark.</summary>
    public static Token OfMark(int index, TextSpan span, Mark mark) => new(index, TokenKind.Punctuation, span, mark.Plain, mark.Plain, []);

    /// <summary>All the ways a folded word can be cut into proclitics and a stem, the whole word first. Which one is meant is for the lexicon to say.</summary>
    public static ImmutableArray<Segmentation> Cut(string folded)
    {
        var ways = ImmutableArray.CreateBuilder<Segmentation>(4);
        AddWithArticle(ways, Proclitics.None, folded);
        AddPrepositions(ways, Proclitics.None, folded);
        if (folded.Length > ShortestStem && folded[0] is 'و' or 'ف')
        {
            var conjunction = folded[0] == 'و' ? Proclitics.Wa : Proclitics.Fa;
            AddWithArticle(ways, conjunction, folded[1..]);
            AddPrepositions(ways, conjunction, folded[1..]);
        }

        return ways.ToImmutable();
    }

    private static void AddPrepositions(ImmutableArray<Segmentation>.Builder ways, Proclitics before, string word)
    {
        if (word.Length <= ShortestStem) return;
        var mark = word[0] switch { 'ب' => Proclitics.Bi, 'ل' => Proclitics.Li, 'ك' => Proclitics.Ka, 'س' => Proclitics.Sa, _ => Proclitics.None };
        if (mark == Proclitics.None) return;

        // The article loses its alef after ل: للأمم is ل + الأمم; before a noun that begins with ل only two are written (للبنان, لليبيا are also ل + لبنان, ل + ليبيا).
        if (mark == Proclitics.Li && word[1] == 'ل' && word.Length > ShortestStem + 1)
            ways.Add(new Segmentation(before | mark | Proclitics.Al, word[2..], "ال" + word[2..]));
        if (mark == Proclitics.Sa)
            ways.Add(new Segmentation(before | mark, word[1..], word[1..]));
        else
            AddWithArticle(ways, before | mark, word[1..]);
    }

    private static void AddWithArticle(ImmutableArray<Segmentation>.Builder ways, Proclitics before, string word)
    {
        if (word.Length > ShortestStem + 1 && word.StartsWith("ال", StringComparison.Ordinal))
            ways.Add(new Segmentation(before | Proclitics.Al, word[2..], word));
        else
            ways.Add(new Segmentation(before, word, word));
    }

    private static string Plain(ReadOnlySpan<char> raw)
    {
        Span<char> plain = raw.Length <= 256 ? stackalloc char[raw.Length] : new char[raw.Length];
        var length = 0;
        foreach (var c in raw)
            if (!Letters.IsIgnored(c) && !char.IsWhiteSpace(c)) plain[length++] = c;
        return new string(plain[..length]);
    }
}
