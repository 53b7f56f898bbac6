using Graph.Core.Text;

namespace Graph.App.Output;

/// <summary>Tells the language of a text by its script.</summary>
internal static class Languages
{
    private const string Arabic = "ar";

    // ISO 639: undetermined.
    private const string Unknown = "und";

    /// <summary>The ISO 639 code: <c>ar</c> where most letters are Arabic ones, otherwise <c>und</c>.</summary>
    public static string Of(string text)
    {
        var (arabic, letters) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (Letters.IsArabic(c)) arabic++;
        }

        return letters > 0 && arabic * 2 >= letters ? Arabic : Unknown;
    }
}
