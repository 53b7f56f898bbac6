using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells whether a name stands at a title, which shows how far the title goes.</summary>
internal sealed class NamesAtTitle(NormalizedText text, Layer layer, WordClasses words, int limit)
{
    private const int Reach = 4;
    private const string Quote = "\"";

    /// <summary>"وزير داخلية مقاطعة شمال الراين فستفاليا فلان", "والي ولاية شانلي أورفة (فلان)": up to a name or mark the words are still the place's.</summary>
    public bool IsNear(int end)
    {
        for (var i = end; i <= end + Reach && i < limit; i++)
            if (layer.IsName(i) || text.Tokens[i].Folded == Quote) return i > end;
        return false;
    }

    /// <summary>Whether a name begins where the title ends, or behind a mark there.</summary>
    public bool Follows(int end)
    {
        var at = end;
        while (at < limit && text.Tokens[at] is { Kind: TokenKind.Punctuation, Folded: "،" or "\"" or ":" }) at++;
        return layer.IsName(at) || (at < limit && words.AnnouncesName(text, at));
    }

    /// <summary>"أحمد عثمان، رئيس لجنة التطوير بجمعية رجال الأعمال، إن": between marks behind a name all is the title.</summary>
    public bool Enclose(int first, int end) => first > 1 && layer.IsName(first - 2) && text.Tokens[first - 1] is { Kind: TokenKind.Punctuation } && end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Punctuation, Folded: "،" or "-" or ")" };
}
