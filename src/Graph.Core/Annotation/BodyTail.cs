using System.Collections.Frozen;
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

    private static readonly FrozenDictionary<string, string> Prepositions = new (string Noun, string Preposition)[]
    {
        ("دفاع", "عن"), ("بحث", "عن"),
        ("رقابه", "علي"), ("اشراف", "علي"), ("حفاظ", "علي"), ("محافظه", "علي"), ("تعرف", "علي"), ("قضاء", "علي"), ("سيطره", "علي"),
        ("تضامن", "مع"), ("علاقات", "مع"), ("صداقه", "مع"), ("تعاون", "مع"), ("تواصل", "مع"), ("اتصال", "مع"),
        ("فصل", "في"), ("بت", "في"), ("نظر", "في"),
    }.ToFrozenDictionary(p => p.Noun, p => p.Preposition, StringComparer.Ordinal);

    // Participles that say more of a body and are no part of its name: النقابة العامة للثقافة التابعة للاتحاد, لجنة القوانين المنعقدة أمس.
    private static readonly FrozenSet<string> Participles = new[]
    {
        "التابع", "التابعه", "المنعقد", "المنعقده", "المنبثق", "المنبثقه", "المنضوي", "المنضويه", "المنتمي", "المنتميه", "المكون", "المكونه", "المولف", "المولفه", "المشكل", "المشكله", "المقرب", "المقربه", "المحسوب", "المحسوبه", "الموالي", "المواليه", "المنظم", "المجتمع", "المجتمعه", "الواقع", "الواقعه", "الكاين", "الكاينه", "المملوك", "المملوكه", "الممثل", "الممثله", "المتمركز", "المتمركزه", "المتواجد", "المتواجده", "الموجود", "الموجوده",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, folded, is a participle that says more of a body and is no part of its name: <c>التابعة</c>.</summary>
    public static bool IsParticiple(string word) => Participles.Contains(word);

    /// <summary>The end of the name with what the preposition leads to; <paramref name="end"/> where none follows.</summary>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    /// <param name="isOfMembers">Whether it is a body of members, which is called by what it is for: <c>الجمعية اللبنانية من أجل ديمقراطية الانتخابات</c>.</param>
    public int EndOf(int end, int limit, bool isOfMembers)
    {
        if (isOfMembers && ForSake(end, limit) is { } sake) return sake;
        if (end + 1 >= limit || !text.Tokens[end - 1].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && Prepositions.TryGetValue(a.Stem, out var asked) && asked == text.Tokens[end].Folded)) return end;
        for (var at = end + 1; at < limit && at <= end + Most && IsPart(at); at++)
        {
            if (layer.CountryAt(at) is { } country) return country.End;
            if (text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al) return Described(at + 1, limit);
        }

        return end;
    }

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
