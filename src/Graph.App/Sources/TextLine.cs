using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Core.Text;

namespace Graph.App.Sources;

/// <summary>A line of text that is not blank, folded, with the way back to its own offsets.</summary>
internal sealed class TextLine
{
    private readonly int[] _offsets;

    private TextLine(TextSpan span, string folded, int[] offsets)
    {
        Span = span;
        Folded = folded;
        _offsets = offsets;
        Core = CoreOf(folded);
        FromFirstLetter = folded[FirstLetter(folded)..];
        EndsSentence = IsEndOfSentence(folded);
    }

    /// <summary>Where it stands in the text, without the white space around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Its letters folded.</summary>
    public string Folded { get; }

    /// <summary>The folded line from its first letter, digit or hash sign to its last.</summary>
    public string Core { get; }

    /// <summary>The folded line from its first letter, digit or hash sign on.</summary>
    public string FromFirstLetter { get; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; }

    /// <summary>The lines of the text that are not blank.</summary>
    public static ImmutableArray<TextLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var (first, last) = (start, end);
            while (first < last && IsBlank(text[first])) first++;
            while (last > first && IsBlank(text[last - 1])) last--;
            if (last > first) lines.Add(Make(text, new TextSpan(first, last)));
            start = end + 1;
        }

        return lines.ToImmutable();
    }

    /// <summary>Whether words end as a sentence does, quotation marks and brackets left aside.</summary>
    public static bool IsEndOfSentence(string folded) => folded.TrimEnd(' ', '"', '\'', '’', '»', '”', ')') is [.., '.' or '؟' or '!' or '?' or '…'];

    /// <summary>A folded line without the marks around it.</summary>
    public static string CoreOf(string folded)
    {
        var first = FirstLetter(folded);
        var last = folded.Length;
        while (last > first && !char.IsLetterOrDigit(folded[last - 1])) last--;
        return folded[first..last];
    }

    /// <summary>How many units into the line a place in the folded line is.</summary>
    public int OffsetOf(int folded) => folded < _offsets.Length ? _offsets[folded] : Span.Length;

    private static TextLine Make(string text, TextSpan span)
    {
        var folded = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = Letters.Fold(text[i]);
            if (c == '\0') continue;
            folded.Append(char.IsWhiteSpace(c) ? ' ' : c);
            offsets.Add(i - span.Start);
        }

        return new TextLine(span, folded.ToString(), [.. offsets]);
    }

    private static int FirstLetter(string folded)
    {
        var first = 0;
        while (first < folded.Length && !char.IsLetterOrDigit(folded[first]) && folded[first] != '#') first++;
        return first;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
