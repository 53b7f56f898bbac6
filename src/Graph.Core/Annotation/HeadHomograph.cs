using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells where the head noun of bodies is another word: <c>تنظيم المؤتمر</c> is the holding of it, <c>على هيئة</c> "in the shape of", <c>إجراءات محكمة</c> "tight", <c>مجموعة عقوبات</c> a number of them, <c>تولى رئاسة الحكومة</c> an office.
/// </summary>
internal sealed class HeadHomograph(NormalizedText text, WordClasses words)
{
    private const string On = "علي";
    private const string Firms = "شركات";

    /// <summary>Whether the head noun at the token is no body's.</summary>
    /// <param name="first">The token.</param>
    /// <param name="head">The head.</param>
    /// <param name="way">How it is cut.</param>
    public bool IsOther(int first, BodyHead head, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Al)) return false;
        var before = first > 0 && text.Tokens[first - 1].Kind == TokenKind.Word ? text.Tokens[first - 1] : null;
        var next = first + 1 < text.Tokens.Length && text.Tokens[first + 1].Kind == TokenKind.Word ? text.Tokens[first + 1] : null;
        if (next is not null && words.MakesOtherOf(head, next)) return true;
        return way.Stem switch
        {
            // "نادى السفير بالحوار": who holds an office calls.
            "نادي" => text.Tokens[first].Surface.EndsWith('ى') && next is not null && next.Analyses.Any(a => a.Proclitics == Proclitics.Al && words.Office(a.Stem) is not null),
            "هييه" => before?.Folded == On,
            "مجموعه" => next is not null && next.Folded.EndsWith("ات", StringComparison.Ordinal) && next.Folded != Firms && next.Analyses[0].Proclitics == Proclitics.None,
            "محكمه" => before is not null && IsTight(before) || next is not null && next.Folded is "داخل" or "خارج",
            "رياسه" => before is not null && words.Has(WordList.OfficeSeeking, before.Folded) || way.Proclitics.Has(Proclitics.Li) && before is not null && !words.IsVerb(before),
            "جبهه" => next is not null && next.Folded is "منها" or "ضد" or "واحده" or "موحده",
            "نيابه" => next is not null && next.Folded is "عن" or "عنه" or "عنها" or "عنهم",
            "دار" => next is not null && next.Analyses.Any(a => a.Proclitics == Proclitics.Bi),
            _ => false,
        };
    }

    // "خطط محكمة", "إجراءات أمنية محكمة" have it as their adjective.
    private bool IsTight(Token before) => before.Folded.EndsWith("ات", StringComparison.Ordinal) && !before.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) || words.Has(WordList.TightThings, before.Folded);
}
