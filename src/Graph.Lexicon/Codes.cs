namespace Graph.Lexicon;

/// <summary>Codes that lexicon entries use.</summary>
internal static class Codes
{
    /// <summary>Whether the text has the shape of an ISO 3166-1 alpha-3 code.</summary>
    public static bool IsIso3(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
