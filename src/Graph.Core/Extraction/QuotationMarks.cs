namespace Graph.Core.Extraction;

/// <summary>Tells a quotation mark that opens from one that closes.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether the mark at the place opens a quotation, by its shape or, where it has none, by the space before it.</summary>
    public static bool Opens(string text, int at) => text[at] switch
    {
        '«' or '“' or '„' or '〝' => true,
        '»' or '”' or '〞' => false,
        _ => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && !char.IsPunctuation(text[at - 1]) || text[at - 1] is ':' or '('),
    };
}
