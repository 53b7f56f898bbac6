using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells whether what stands behind a head noun of bodies is a name by its sort of words alone.</summary>
internal sealed class HeadedName(WordClasses words, NormalizedText text)
{
    private const string Court = "court";
    private const string Panel = "هييه";
    private const string Police = "شرطه";
    private const string Party = "حزب";
    private const string Prosecution = "ادعاء";
    private const string Public = "العام";
    private const char Lam = 'ل';

    /// <summary>Whether the noun is one for panels, which there are many of.</summary>
    public static bool IsPanel(string noun) => noun is "لجنه" or Panel or "مجلس";

    /// <summary>"للجنة الوزارية": of three lams two are written, and an adjective with article shows that the noun has it too; in "للجنة المالية" a noun follows.</summary>
    public bool HidesArticle(int first, Segmentation way, int limit) =>
        way.Stem[0] == Lam && way.Proclitics.Has(Proclitics.Li) && !way.Proclitics.Has(Proclitics.Al) && first + 1 < limit && text.Tokens[first + 1] is { Kind: TokenKind.Word } next && next.Analyses[0].Proclitics == Proclitics.Al
        && (next.Folded.EndsWith("يه", StringComparison.Ordinal) && !words.Has(WordList.NounsInAdjectiveShape, next.Folded) || words.Has(WordList.BodyAdjectives, next.Folded));

    /// <summary>"اللجنة القانونية", "الهيئة العليا", "المجلس العسكري", "الشرطة العسكرية", "المحكمة الدستورية": what sort of panel, police or court it is makes it one of its own.</summary>
    public bool IsByAdjective(BodyHead head, string noun, int first)
    {
        var adjective = text.Tokens[first + 1].Folded;
        return noun == Prosecution && adjective == Public || IsPanel(noun) && words.Has(WordList.PanelAdjectives, adjective) || noun == Police && words.Has(WordList.PoliceAdjectives, adjective)
            || head is { Kind: Court, Needs: "any" } && adjective.EndsWith('ه') == noun.EndsWith('ه') && !words.IsEpithet(adjective);
    }

    /// <summary>Whether what the body is of is its name: لجنة الدفاع والأمن القومي, نقابة الحماية المدنية, نقابة معلمي المدارس الخاصة.</summary>
    public bool IsByConstruct(BodyHead head, string noun, int first, int end)
    {
        var next = text.Tokens[first + 1];
        if (head.Construct is null || next.Kind != TokenKind.Word || noun == Panel && words.Has(WordList.CommonPanels, next.Folded) || next.Analyses.Any(a => words.Office(a.Stem) is not null || head.Kind == Court && words.IsGovernment(a.Stem))) return false;
        var definite = next.Analyses[0].Proclitics == Proclitics.Al;
        return definite || head.Construct == "any" && next.Analyses[0].Proclitics == Proclitics.None && !next.Folded.EndsWith("يه", StringComparison.Ordinal) && first + 2 < end && (end <= first + 4 || text.Tokens[first + 2].Analyses is [{ Proclitics: Proclitics.Al }, ..]);
    }

    /// <summary>"حزب الوحدة", "جبهة العمل الأمازيغي", "حزب تحالف القوى الوطنية": a party is called by what it stands for or by what it has grown from, but "حزب الرئيس", "حزب الأغلبية" tell whose it is.</summary>
    public bool IsParty(int first, string head, int end)
    {
        var next = text.Tokens[first + 1];
        if (head == Party && end - first > 2 && next.Analyses[0] is { Proclitics: Proclitics.None, Stem: var inner } && words.BodyHead(inner) is { Kind: "party" or "coalition" or "union" }) return true;
        if (next.Analyses[0] is not { Proclitics: Proclitics.Al } way || words.Office(way.Stem) is not null || words.IsGovernment(way.Stem) || words.Has(WordList.Sides, next.Folded)) return false;
        return head == Party || head is "جبهه" or "تيار" && end - first > 2;
    }
}
