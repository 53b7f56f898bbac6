using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds where a body's name ends that goes on by the preposition which its last noun asks for: "لجنة الدفاع عن الحريات", "هيئة الرقابة على المصارف", "لجنة التضامن مع الشعب الفلسطيني", "الهيئة العامة للبحث والتعرف على المفقودين".
/// </summary>
internal sealed class BodyTail(NormalizedText text, Layer layer, WordClasses words)
{
    private const int Most = 3;
    private const string Rights = "حقوق";
    private const string From = "من";
    private const string Sake = "اجل";

    /// <summary>The end of the name with what the preposition leads to; <paramref name="end"/> where none follows.</summary>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    /// <param name="isOfMembers">Whether it is a body of members, which is called by what it is for: <c>الجمعية اللبنانية من أجل ديمقراطية الانتخابات</c>.</param>
    public int EndOf(int end, int limit, bool isOfMembers)
    {
        if (isOfMembers && ForSake(end, limit) is { } sake) return sake;
        if (end + 1 >= limit || !text.Tokens[end - 1].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && Asks(a.Stem, text.Tokens[end].Folded))) return end;
        for (var at = end + 1; at < limit && at <= end + Most && IsPart(at); at++)
        {
            if (layer.CountryAt(at) is { } country) return country.End;
            if (text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al) return Described(at + 1, limit);
        }

        return end;
    }

    private bool Asks(string noun, string preposition) => preposition switch
    {
        "عن" => words.Has(WordList.NounsWithAn, noun),
        "علي" => words.Has(WordList.NounsWithAla, noun),
        "مع" => words.Has(WordList.NounsWithMaa, noun),
        "في" => words.Has(WordList.NounsWithFi, noun),
        _ => false,
    };

    /// <summary>"الجمعية اللبنانية من أجل ديمقراطية الانتخابات", "الحركة المصرية من أجل التغيير"; what an agency or a committee does for the sake of something is told of it.</summary>
    private int? ForSake(int end, int limit)
    {
        if (end + 2 >= limit || text.Tokens[end].Folded != From || text.Tokens[end + 1].Folded != Sake || !IsPart(end + 2)) return null;
        if (text.Tokens[end + 2].Analyses[0].Proclitics == Proclitics.Al || layer.CountryAt(end + 2) is not null) return Described(end + 3, limit);
        return end + 3 < limit && IsPart(end + 3) && text.Tokens[end + 3].Analyses[0].Proclitics == Proclitics.Al ? Described(end + 4, limit) : null;
    }

    // "حقوق الإنسان البرلمانية", "الشعب الفلسطيني", "المدارس والجامعات"
    private int Described(int at, int limit)
    {
        while (at < limit && (layer.NationalityAt(at) is not null || IsAdjective(at) || text.Tokens[at].Analyses.Any(a => a.Proclitics == (Proclitics.Wa | Proclitics.Al)) && IsPart(at))) at++;
        return at;
    }

    private bool IsAdjective(int at) => IsPart(at) && text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al && (text.Tokens[at].Folded.EndsWith("يه", StringComparison.Ordinal) || text.Tokens[at].Folded.EndsWith('ي'));

    private bool IsPart(int at)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || layer.IsName(at) || layer.BodyAt(at) is not null || words.IsClosed(token) || words.IsVerb(token) || words.IsImperfect(token)) return false;
        return token.Folded == Rights || words.IsModifier(token.Folded) || !token.Analyses.Any(a => words.Office(a.Stem) is not null || words.IsBodyHead(a.Stem) || words.IsGovernment(a.Stem));
    }
}
