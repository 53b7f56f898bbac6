using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds in quotation marks, without its head noun, a body that the article names with it: <c>شركة «شاريوت» … وقالت «شاريوت»</c>.</summary>
internal static class NamedBefore
{
    private const string Mark = "\"";
    private const int Longest = 4;

    /// <summary>The stretches between two marks with the body that each names.</summary>
    /// <param name="text">The article.</param>
    /// <param name="byName">Gives the body of a name, folded.</param>
    public static IEnumerable<(int First, int End, Body Body)> Find(NormalizedText text, Func<string, Body?> byName)
    {
        for (var mark = 0; mark + 2 < text.Tokens.Length; mark++)
        {
            if (text.Tokens[mark].Folded != Mark) continue;
            var close = mark + 1;
            while (close < text.Tokens.Length && close - mark <= Longest && text.Tokens[close].Kind != TokenKind.Punctuation) close++;
            if (close == mark + 1 || close >= text.Tokens.Length || text.Tokens[close].Folded != Mark) continue;
            if (byName(Letters.Fold(Spelling.Write(text, mark + 1, close, Proclitics.None))) is { } body) yield return (mark + 1, close, body);
        }
    }
}
