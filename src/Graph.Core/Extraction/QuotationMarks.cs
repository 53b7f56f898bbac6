using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Tells the quotation marks of an article that open from those that close: by their shape, by the words they touch, and where both leave it open by what came before in the paragraph. A mark that is turned the wrong way
/// goes by the word it touches: <c>لـ”حزب الله”</c>, <c>«الفوسفات«</c>.
/// </summary>
internal sealed class QuotationMarks
{
    private const string Mark = "\"";
    private const char Tatweel = 'ـ';

    private readonly bool[] _opens;

    public QuotationMarks(NormalizedText text)
    {
        _opens = new bool[text.Tokens.Length];
        var (paragraph, open) = (-1, false);
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph) (paragraph, open) = (sentence.Paragraph, false);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (text.Tokens[i] is { Kind: TokenKind.Punctuation, Folded: Mark } mark) _opens[i] = open = Opens(text.Article.Text, mark.Span, open);
        }
    }

    /// <summary>Whether the token is a quotation mark that opens.</summary>
    public bool Opens(int token) => _opens[token];

    private static bool Opens(string text, TextSpan mark, bool open)
    {
        var (before, after) = (EndsWord(text, mark.Start - 1), mark.End < text.Length && char.IsLetterOrDigit(text[mark.End]));
        return text[mark.Start] switch
        {
            '«' or '“' or '„' or '〝' or '‹' => !(open && before && !after),
            '»' or '”' or '〞' or '›' => !open && after && !before,
            _ => before == after ? !open : after,
        };
    }

    /// <summary>Whether a word or mark ends at the place that a quotation can close behind; what is only written onto the next word is none: <c>لـ"النهار"</c>, <c>و"النهار"</c>.</summary>
    private static bool EndsWord(string text, int at)
    {
        if (at < 0 || char.IsWhiteSpace(text[at]) || text[at] is Tatweel or '(' or '[' or ':' or '/' or '-' or '–') return false;
        return !(text[at] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])));
    }
}
