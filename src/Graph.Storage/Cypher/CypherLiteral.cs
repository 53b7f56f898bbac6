using System.Globalization;
using System.Text;

namespace Graph.Storage.Cypher;

/// <summary>Writes values as Cypher literals, for scripts that carry their data; a store passes parameters instead.</summary>
internal static class CypherLiteral
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// A string in single quotes. Besides quote and backslash everything that does not show is escaped: controls, line and paragraph separators, direction
    /// marks and other format characters; so a line of the script is a line in every editor, and what is seen is what is there. Half of a surrogate
    /// pair, which no store can hold, becomes U+FFFD.
    /// </summary>
    public static void Append(StringBuilder script, string value)
    {
        script.Append('\'');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) script.Append(c).Append(value[++i]);
            else AppendUnit(script, char.IsSurrogate(c) ? Replacement : c);
        }

        script.Append('\'');
    }

    /// <summary>A number with a decimal point, so that it is a float in the database even where it is whole.</summary>
    public static void Append(StringBuilder script, double value) => script.Append(value.ToString("0.0###############", CultureInfo.InvariantCulture));

    private static void AppendUnit(StringBuilder script, char c)
    {
        switch (c)
        {
            case '\'': script.Append(@"\'"); break;
            case '\\': script.Append(@"\\"); break;
            case '\n': script.Append(@"\n"); break;
            case '\r': script.Append(@"\r"); break;
            case '\t': script.Append(@"\t"); break;
            default:
                if (Shows(c)) script.Append(c);
                else script.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static bool Shows(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
