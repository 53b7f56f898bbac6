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

    private static readonly FrozenDictionary<string, string> Prepositions = new (string Noun, string Preposition)[]
    {
        ("دفاع", "عن"), ("بحث", "عن"),
        ("رقابه", "علي"), ("اشراف", "علي"), ("حفاظ", "علي"), ("محافظه", "علي"), ("تعرف", "علي"), ("قضاء", "علي"), ("سيطره", "علي"),
        ("تضامن", "مع"), ("علاقات", "مع"), ("صداقه", "مع"), ("تعاون", "مع"), ("تواصل", "مع"), ("اتصال", "مع"),
        ("فصل", "في"), ("بت", "في"), ("نظر", "في"),
    }.ToFrozenDictionary(p => p.Noun, p => p.Preposition, StringComparer.Ordinal);

    /// <summary>The end of the name with what the preposition leads to; <paramref name="end"/> where none follows.</summary>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public int EndOf(int end, int limit)
    {
        if (end + 1 >= limit || !text.Tokens[end - 1].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && Prepositions.TryGetValue(a.Stem, out var asked) && asked == text.Tokens[end].Folded)) return end;
        for (var at = end + 1; at < limit && at <= end + Most && IsPart(at); at++)
        {
            if (layer.CountryAt(at) is { } country) return country.End;
            if (text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al) return Described(at + 1, limit);
        }

        return end;
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
