using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Writes out words of an article as a name, without what is written onto the front of the first.</summary>
internal static class Spelling
{
    /// <summary>The words of a stretch as written, marks left out.</summary>
    public static string Write(NormalizedText text, int first, int end, Proclitics proclitics)
    {
        var words = new List<string>(end - first);
        for (var i = first; i < end; i++)
            if (text.Tokens[i] is { Kind: not TokenKind.Punctuation } or { Folded: "-" }) words.Add(text.Tokens[i].Surface);
        if (words.Count > 0) words[0] = WithoutFront(words[0], proclitics);
        return string.Join(' ', words);
    }

    /// <summary>A word without its conjunction and preposition; the article that <c>لل</c> has swallowed is written again.</summary>
    public static string WithoutFront(string word, Proclitics proclitics)
    {
        var cut = proclitics.Has(Proclitics.Conjunction) ? 1 : 0;
        if (proclitics.Has(Proclitics.Li) && word.AsSpan(cut).StartsWith("لل"))
            return word.Length > cut + 3 ? "ال" + word[(cut + 2)..] : word[(cut + 1)..];
        if (proclitics.Has(Proclitics.Preposition)) cut++;
        return cut < word.Length ? word[cut..] : word;
    }
}
