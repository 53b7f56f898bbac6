using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds where a body's name ends that says what, or whom, the body is for: "الجمعية التونسية للأمراض الجرثومية", "المجلس المصري للشؤون الخارجية", "المنظمة التونسية للشغل".
/// </summary>
internal sealed class BodyPurpose(NormalizedText text, Layer layer, WordClasses words, ILookup<int, int> places)
{
    // An infinitive that goes on with its preposition says what is done next: للحد من, للتعامل مع; only what a body does all the time is in its name: للإشراف على الانتخابات.
    private static readonly string[] Of = ["من", "مع", "علي"];
    private const int ShortestNisba = 4;

    private const string Firm = "company";

    // An army, a party or a parliament has no purpose in its name.
    private static readonly string[] Kinds = ["agency", "bank", "union", "ngo", "university", "company", "other", "intergovernmental"];

    private const string ForRights = "لحقوق";
    private const string Council = "مجلس";
    private const string Panel = "هيئة";

    // Most of them are outlets, some are not: الوكالة الوطنية للإشهار, شبكة تونس للحقوق والحريات.
    private const string Network = "شبكة";
    private const string Agency = "وكالة";

    // "the book", and "the writers": الهيئة العامة للكتاب.
    private const string Book = "كتاب";

    private readonly BodyTail _tail = new(text, layer, words);

    /// <summary>Whether the stem, behind "for", is what a body of the kind works at, or whom it is of, and not who is told something: <c>مركز الرؤية للدراسات</c>, <c>اتحاد الجنوب للصحفيين</c>.</summary>
    public static bool IsField(WordClasses words, BodyHead head, string stem) => HasPurpose(head) && (IsOfMembers(head) || !words.Has(WordList.ThoseTold, stem) && !stem.EndsWith("ين", StringComparison.Ordinal));

    /// <summary>Whether bodies of the kind are named for a purpose: no army and no party is.</summary>
    public static bool HasPurpose(BodyHead head) => Kinds.Contains(head.Kind, StringComparer.Ordinal) || head.Kind == "coalition" || head.Noun is Council or Network or Agency;

    /// <summary>The end of the name with its purpose; <paramref name="end"/> where it has none.</summary>
    /// <param name="head">The head noun of the body.</param>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public int EndOf(BodyHead head, int end, int limit)
    {
        // "هيئة الدفاع عن المتهم" are his lawyers.
        if (HasPurpose(head) && head.Noun != Panel && _tail.EndOf(end, limit, head.Kind is "union" or "ngo" or "coalition") is var tail && tail > end) return tail;
        if (end >= limit || !HasPurpose(head) || WayOf(end, Proclitics.Li) is not { } noun || words.Has(WordList.ThoseTold, noun) && !IsOfMembers(head)) return OfCause(head, end, limit);
        if (end + 1 < limit && Of.Contains(text.Tokens[end + 1].Folded, StringComparer.Ordinal)) return words.Has(WordList.LastingCauses, noun) && _tail.EndOf(end + 1, limit, false) is var overseen && overseen > end + 1 ? overseen : end;
        end++;
        if (_tail.EndOf(end, limit, false) is var cause && cause > end) return cause;
        if (end < limit && words.Has(WordList.NounsWithBi, noun) && WayOf(end, Proclitics.Bi) is not null) end++;
        for (var last = noun; end < limit; end++)
        {
            // "للبناء والأشغال العامة": the adjective may be of the noun that is joined on.
            if (IsAdjective(end, last) || IsOfMany(end, last)) continue;
            if (WayOf(end, Proclitics.Wa) is not { } joined) break;
            last = joined;
        }

        // "الشبكة العربية للمؤسسات الوطنية لحقوق الإنسان"
        return end < limit && text.Tokens[end].Folded == ForRights ? OfCause(head, end, limit) : end;
    }

    private int OfCause(BodyHead head, int end, int limit)
    {
        if (end + 1 >= limit || !HasPurpose(head) || layer.IsName(end) || !text.Tokens[end].Analyses.Any(a => a.Proclitics == Proclitics.Li && (IsCauseOf(head, end, a.Stem) || IsOfMembers(head) && words.Has(WordList.MembersOfBodies, a.Stem)))) return end;

        // Between the cause and what it is of can stand another noun or a second cause: لإدارة مخيمات النازحين, لهيئات حقوق الإنسان, لتخزين وتوزيع الحبوب.
        var last = end + 1;
        if (last + 1 < limit && text.Tokens[last].Analyses.Any(a => a.Proclitics == Proclitics.Wa && IsCauseOf(head, end, a.Stem)))
        {
            last++;
        }
        else if (last + 1 < limit && text.Tokens[last] is { Kind: TokenKind.Word } between && between.Analyses[0].Proclitics == Proclitics.None && !layer.IsName(last) && layer.CountryAt(last) is null && !words.IsClosed(between) && !words.IsVerb(between) && !words.IsImperfect(between)
            && words.Office(between.Folded) is null && !words.IsBodyHead(between.Folded) && between.Folded.Length > 2)
        {
            last++;
        }

        if (layer.CountryAt(last) is { Proclitics: Proclitics.None } country && last == end + 1 && IsOfMembers(head)) return country.End;
        if (WayOf(last, Proclitics.None) is not { } noun) return end;
        var at = last + 1;
        while (at < limit && (IsAdjective(at, noun) || at == last + 1 && noun[^1] != 'ه' && words.Has(WordList.WordsBehindCauses, text.Tokens[at].Folded) || WayOf(at, Proclitics.Wa) is { } joined && !words.Has(WordList.ThoseTold, joined))) at++;
        return at;
    }

    // Only a firm that is called by its state is so by what it makes and sells: "شركة الكرامة لنقل البضائع" may be told of it.
    private bool IsCauseOf(BodyHead head, int end, string stem) => words.Has(WordList.BodyCauses, stem)
        || (head.Kind == Firm ? words.Has(WordList.Trades, stem) && text.Tokens[end - 1].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) : words.Has(WordList.Bans, stem));

    /// <summary>
    /// The end of the place that a body of a region is of, where one follows: <c>الاتحاد الجهوي للشغل بقفصة</c>, <c>المستشفى الإقليمي لزاكورة</c>, <c>هيئة المحامين بسطات</c>. A state is where a body works, and is named for itself; <c>برئاسة</c> says who heads it.
    /// </summary>
    public int? PlaceAfter(BodyHead head, int end, int limit)
    {
        if (end >= limit || !HasPurpose(head) && head.Kind is not ("court" or "security") || head.Noun is "هيئة" && text.Tokens[end - 1].Folded is "العامه" || layer.IsName(end)) return null;
        if (!text.Tokens[end].Analyses.Any(a => (a.Proclitics & ~Proclitics.Al) is Proclitics.Bi or Proclitics.Li) || layer.CountryAt(end) is not null || text.Tokens[end].Analyses.Any(a => words.IsBodyHead(a.Stem))) return null;
        return (places[end].FirstOrDefault() is > 0 and var place ? place : layer.CapitalAt(end)) is { } last && last <= limit ? last : null;
    }

    private static bool IsOfMembers(BodyHead head) => head.Kind is "union" or "ngo" or "coalition" || head.Noun == Council;

    /// <summary>The stem of a noun with article that the proclitic joins on, and that is no actor of its own.</summary>
    private string? WayOf(int at, Proclitics joint)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || layer.IsName(at) || layer.CountryAt(at) is not null || layer.NationalityAt(at) is not null || layer.BodyAt(at) is not null || words.IsClosed(token)) return null;
        var way = token.Analyses.FirstOrDefault(a => a.Proclitics == (joint | Proclitics.Al));
        return way.Stem is null || words.Office(way.Stem) is not null || words.PluralOffice(way.Stem) is not null && way.Stem != Book || words.IsGovernment(way.Stem) || words.IsBodyHead(way.Stem) || words.StandsApart(way.Stem) && way.Stem != Book ? null : way.Stem;
    }

    // للصحفيين الشبان, للكتاب العرب, للمهندسين المصريين
    private bool IsOfMany(int at, string noun) => (noun.EndsWith("ين", StringComparison.Ordinal) || noun == Book) && (words.Has(WordList.AdjectivesOfMembers, text.Tokens[at].Folded) || layer.NationalsAt(at) is not null && text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al);

    // "للانتخابات البلدية" has an adjective that is a noun for a body as well.
    private static bool IsMany(string noun) => noun.EndsWith("ات", StringComparison.Ordinal) || noun is ['ا', _, _, 'ا', _];

    // الشؤون الخارجية, الحوكمة الرشيدة; in "للتسامح الحكومة" the next part of the clause begins.
    private bool IsAdjective(int at, string noun)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || layer.IsName(at) || token.Analyses[0] is not { Proclitics: Proclitics.Al } way || words.IsGovernment(way.Stem) || words.IsBodyHead(way.Stem) && !IsMany(noun) || words.Office(way.Stem) is not null || words.AnnouncesName(text, at) || words.Has(WordList.BodyParticiples, way.Bare)) return false;
        var nisba = way.Stem.EndsWith("يه", StringComparison.Ordinal) || way.Stem.EndsWith('ي');
        return (nisba || noun.EndsWith('ه') && way.Stem.EndsWith('ه') || IsMany(noun) && words.Has(WordList.AdjectivesOfCauses, way.Stem)) && way.Stem.Length >= ShortestNisba;
    }
}
