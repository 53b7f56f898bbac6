using System.Globalization;
using System.Text;

namespace Graph.App;

/// <summary>Makes names from outside fit for one line of a terminal or log.</summary>
internal static class Printable
{
    /// <summary>The text with control characters and line breaks written out as <c>\u000a</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnprintable)) return text;
        var printable = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsUnprintable(c)) printable.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else printable.Append(c);
        }

        return printable.ToString();
    }

    /// <summary>The text on one line, shortened where it is longer than wanted.</summary>
    public static string Line(string text, int longest)
    {
        var line = Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return line.Length <= longest ? line : string.Concat(line.AsSpan(0, longest - 1).TrimEnd(), "…");
    }

    // Direction overrides could make a line read as something else than it is.
    private static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e');
}
