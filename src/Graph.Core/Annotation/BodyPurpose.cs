using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds where a body's name ends that says what, or whom, the body is for: "الجمعية التونسية للأمراض الجرثومية", "المجلس المصري للشؤون الخارجية", "المنظمة التونسية للشغل".
/// </summary>
internal sealed class BodyPurpose(NormalizedText text, Layer layer, WordClasses words)
{
    // An infinitive that goes on with its preposition says what is done next: للحد من, للتعامل مع.
    private static readonly string[] Of = ["من", "مع", "علي"];
    private const int ShortestNisba = 4;

    // What a body is for, in the construct: لحقوق الإنسان, لحماية المال العام.
    private static readonly string[] Causes = ["حقوق", "حمايه", "مكافحه", "محاربه", "دعم", "تنميه", "رعايه", "شوون", "مراقبه", "تشجيع", "انعاش", "قضايا", "كره", "تقصي", "تعزيز", "نشر", "مناهضه", "تدبير"];

    // An army, a party or a parliament has no purpose in its name.
    private static readonly string[] Kinds = ["agency", "bank", "union", "ngo", "university", "company", "other", "intergovernmental"];
    private const string Council = "مجلس";

    /// <summary>The end of the name with its purpose; <paramref name="end"/> where it has none.</summary>
    /// <param name="head">The head noun of the body.</param>
    /// <param name="end">The token after the name so far.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public int EndOf(BodyHead head, int end, int limit)
    {
        if (end >= limit || !Kinds.Contains(head.Kind, StringComparer.Ordinal) && head.Noun != Council || WayOf(end, Proclitics.Li) is not { } noun) return OfCause(head, end, limit);
        if (end + 1 < limit && Of.Contains(text.Tokens[end + 1].Folded, StringComparer.Ordinal)) return end;
        end++;
        while (end < limit && (IsAdjective(end, noun) || WayOf(end, Proclitics.Wa) is not null)) end++;
        return end;
    }

    private int OfCause(BodyHead head, int end, int limit)
    {
        if (end + 1 >= limit || !Kinds.Contains(head.Kind, StringComparer.Ordinal) && head.Noun != Council || layer.IsName(end) || !text.Tokens[end].Analyses.Any(a => a.Proclitics == Proclitics.Li && Causes.Contains(a.Stem, StringComparer.Ordinal))) return end;
        if (WayOf(end + 1, Proclitics.None) is not { } noun) return end;
        var at = end + 2;
        while (at < limit && (IsAdjective(at, noun) || at == end + 2 && noun[^1] != 'ه' && text.Tokens[at].Folded is "العام" or "القدم")) at++;
        return at;
    }

    /// <summary>The stem of a noun with article that the proclitic joins on, and that is no actor of its own.</summary>
    private string? WayOf(int at, Proclitics joint)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || layer.IsName(at) || layer.CountryAt(at) is not null || layer.NationalityAt(at) is not null || layer.BodyAt(at) is not null || words.IsClosed(token)) return null;
        var way = token.Analyses.FirstOrDefault(a => a.Proclitics == (joint | Proclitics.Al));
        return way.Stem is null || words.Office(way.Stem) is not null || words.PluralOffice(way.Stem) is not null || words.IsGovernment(way.Stem) || words.IsBodyHead(way.Stem) || words.StandsApart(way.Stem) ? null : way.Stem;
    }

    // "للانتخابات البلدية" has an adjective that is a noun for a body as well.
    private static bool IsMany(string noun) => noun.EndsWith("ات", StringComparison.Ordinal);

    // الشؤون الخارجية, الحوكمة الرشيدة; in "للتسامح الحكومة" the next part of the clause begins.
    private bool IsAdjective(int at, string noun)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || layer.IsName(at) || token.Analyses[0] is not { Proclitics: Proclitics.Al } way || words.IsGovernment(way.Stem) || words.IsBodyHead(way.Stem) && !IsMany(noun) || words.Office(way.Stem) is not null || words.AnnouncesName(text, at)) return false;
        var nisba = way.Stem.EndsWith("يه", StringComparison.Ordinal) || way.Stem.EndsWith('ي');
        return (nisba || noun.EndsWith('ه') && way.Stem.EndsWith('ه')) && way.Stem.Length >= ShortestNisba;
    }
}
