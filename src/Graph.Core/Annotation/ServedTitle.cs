using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Reads the title of who serves a ruler, which ends in the ruler's own: <c>مستشار الرئيس الأوكراني ميخائيل بودلياك</c>. The name behind both is the adviser's, unless it is a known ruler's: <c>مستشار الرئيس الأوكراني فولوديمير زيلينسكي</c>.
/// </summary>
internal sealed class ServedTitle(Lexicon lexicon, WordClasses words)
{
    private const int FullName = 2;

    /// <summary>The whole title of the one named behind it; <c>null</c> where the inner title is his.</summary>
    public OfficePhrase? Before(NormalizedText text, OfficePhrase ruler, NameSpan name) => name.End - name.First >= FullName && !IsRuler(name.Entry) ? Around(text, ruler) : null;

    /// <summary>The title that begins in front of a ruler's and ends with it; <c>null</c> where nobody serves.</summary>
    public OfficePhrase? Around(NormalizedText text, OfficePhrase ruler)
    {
        if (!ruler.Definite || ruler.Former || ruler.Proclitics != Proclitics.None || ruler.First == 0 || !words.Has(WordList.Rulers, ruler.Noun)) return null;
        var token = text.Tokens[ruler.First - 1];
        foreach (var way in token.Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Al | Proclitics.Sa) || !words.Has(WordList.RulersStaff, way.Stem)) continue;
            return ruler with { First = ruler.First - 1, Title = Spelling.WithoutFront(token.Surface, way.Proclitics) + " " + ruler.Title, Noun = way.Stem, Body = -1, Complete = true, Definite = false, Unique = words.Office(way.Stem)?.Unique ?? false, Links = false, Proclitics = way.Proclitics };
        }

        return null;
    }

    private bool IsRuler(int entry) => entry >= 0 && lexicon.People[entry].Offices.Any(o => Letters.Fold(o.Title).Split(' ')[0] is var noun && words.Has(WordList.Rulers, noun.StartsWith("ال", StringComparison.Ordinal) ? noun[2..] : noun));
}
