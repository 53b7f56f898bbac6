using System.Text;
using System.Text.Json;

namespace Graph.App.Sources;

/// <summary>How articles are written.</summary>
internal enum Format
{
    /// <summary>One article in plain text.</summary>
    Text,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}

/// <summary>Tells how articles are written.</summary>
internal static class FormatSniffer
{
    /// <summary>The format that the name of a file tells.</summary>
    public static Format OfName(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => Format.JsonLines,
        ".JSON" => Format.Json,
        ".HTML" or ".HTM" => Format.Html,
        _ => Format.Text,
    };

    /// <summary>The format that the first bytes show.</summary>
    public static Format OfContent(ReadOnlySpan<byte> head)
    {
        var text = (TextEncodings.OfMark(head) ?? Encoding.UTF8).GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('[')) return Format.Json;
        if (text.StartsWith('{')) return StartsWithWholeObject(text) ?? !text.Contains('\n') ? Format.JsonLines : Format.Json;
        return text.StartsWith('<') ? Format.Html : Format.Text;
    }

    /// <summary>Whether a text is JSON objects one a line, and more than one.</summary>
    public static bool IsJsonLines(string text)
    {
        var body = text.AsSpan().Trim();
        return body.StartsWith("{") && body.Contains('\n') && StartsWithWholeObject(body.ToString()) == true;
    }

    // null where the text holds no whole line.
    private static bool? StartsWithWholeObject(string text)
    {
        var end = text.IndexOf('\n');
        if (end < 0) return null;
        try
        {
            using var line = JsonDocument.Parse(text.AsMemory(0, end));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
