using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the title that a list says only once: "الرئيس الأمريكي باراك أوباما والتركي رجب طيب أردوغان", "نظيريه الروسي سيرغي لافروف والسعودي عادل الجبير". The nationality in front of a further name takes it up.
/// </summary>
internal static class ElidedTitle
{
    private const string Comma = "،";

    /// <param name="text">The article.</param>
    /// <param name="layer">Where nationalities stand.</param>
    /// <param name="lexicon">What is known of states and people.</param>
    /// <param name="before">The person named before it, with his title.</param>
    /// <param name="name">The name that the nationality stands in front of.</param>
    public static OfficePhrase? Of(NormalizedText text, Layer layer, Lexicon lexicon, PersonSpan before, NameSpan name)
    {
        if (before.Office is not { Complete: true } office || name.Proclitics != Proclitics.None) return null;
        var first = before.End;
        if (first < name.First && text.Tokens[first].Folded == Comma) first++;
        if (layer.NationalityAt(first) is not { } nationality || nationality.End != name.First || !text.Tokens[first].Analyses.Any(a => a.Proclitics == (Proclitics.Wa | Proclitics.Al))) return null;
        var country = lexicon.Countries[nationality.Value.Entry].Iso3;
        if (name.Entry >= 0 && lexicon.People[name.Entry].Country is { } own && own != country) return null;
        return office with { First = first, End = name.First, Country = country, Body = -1, Former = false, Links = false, Proclitics = Proclitics.Wa };
    }
}
