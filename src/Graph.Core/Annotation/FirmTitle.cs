using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads the two titles that one man has in a firm: <c>الرئيس المدير العام</c>, <c>رئيس مجلس الإدارة والرئيس التنفيذي</c>.</summary>
internal sealed class FirmTitle(WordClasses words)
{
    private const string ThePresident = "الرييس";
    private const string TheDirector = "المدير";
    private const char Feminine = 'ه';
    private const string Board = "الاداره";
    private const string General = "العام";
    private const string Article = "ال";

    /// <summary>By what such a title goes on to the firm.</summary>
    public static ImmutableArray<string> Links { get; } = ["ل", "في", "ب"];

    /// <summary>Whether a second title was read.</summary>
    public bool IsDouble { get; private set; }

    /// <summary>"الرئيس المدير العام", "الرئيسة المديرة العامة": who heads a firm in the Maghreb is called by both.</summary>
    /// <param name="title">The title so far.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="then">The word behind that.</param>
    public static bool IsDirector(IReadOnlyList<string> title, Token next, Token then) => title is [var president] && Letters.Fold(president).TrimEnd(Feminine) == ThePresident && next.Folded.TrimEnd(Feminine) == TheDirector && then.Folded.TrimEnd(Feminine) == General;

    /// <summary>"العضو المنتدب والمدير العام": "and" joins a second title of the same man.</summary>
    /// <param name="title">The title so far.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="then">The word behind that.</param>
    public bool IsSecond(IReadOnlyList<string> title, Token next, Token then)
    {
        if (!words.Has(WordList.FirmOfficerAdjectives, then.Folded) || !next.Analyses.Any(a => a.Proclitics == (Proclitics.Wa | Proclitics.Al) && words.Has(WordList.FirmOfficers, a.Stem))) return false;
        var last = Letters.Fold(title[^1]);
        if (last != Board && !(title.Count == 2 && IsOfficer(title[0]) && words.Has(WordList.FirmOfficerAdjectives, last)) && !(title.Count == 2 && last == ThePresident && words.IsDeputy(title[0]))) return false;
        return IsDouble = true;
    }

    private bool IsOfficer(string noun) => Letters.Fold(noun) is var folded && folded.StartsWith(Article, StringComparison.Ordinal) && words.Has(WordList.FirmOfficers, folded[Article.Length..]);
}
