using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells whose name stands behind a spokesman that is nobody in particular: in <c>قال متحدث باسم وزير الطاقة سامي الحداد</c> it is the minister's.</summary>
internal static class SpokenForTitle
{
    private const string InNameOf = "باسم";

    /// <summary>The title of whom is spoken for; <c>null</c> where the title is no such spokesman's.</summary>
    /// <param name="text">The article.</param>
    /// <param name="words">The classes of words.</param>
    /// <param name="title">The title in front of the name.</param>
    public static OfficePhrase? Of(NormalizedText text, WordClasses words, OfficePhrase title)
    {
        if (title.Definite || !words.Has(WordList.SpokesmanNouns, title.Noun)) return null;
        for (var i = title.First + 1; i + 2 < title.End; i++)
        {
            if (text.Tokens[i].Folded != InNameOf) continue;
            if (text.Tokens[i + 1].Analyses is not [var way, ..]) return null;
            if (words.Office(way.Stem) is not { } office || title.Title.IndexOf(InNameOf, StringComparison.Ordinal) is not (> 0 and var at)) return null;
            return title with { First = i + 1, Title = title.Title[(at + InNameOf.Length)..].Trim(), Noun = way.Stem, Definite = way.Proclitics.Has(Proclitics.Al), Unique = office.Unique, Proclitics = Proclitics.None, Links = false, Reaches = [] };
        }

        return null;
    }
}
