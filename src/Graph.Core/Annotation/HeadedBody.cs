using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds bodies that nobody knows beforehand, by a head noun and what belongs to it: <c>اللجنة العليا للانتخابات</c>, <c>حزب الوحدة</c>, <c>شرطة دبي</c>.</summary>
internal sealed class HeadedBody(Lexicon lexicon, WordClasses words, BodyClues clues, SharedBody shared, TaggedBody tags)
{
    /// <summary>The rule for a head noun alone: "الجيش", "البرلمان".</summary>
    public const string BareRule = "body.bare";

    private const int Longest = 9;
    private const string Quote = "\"";

    // What an international body sends or sets up is another than itself: بعثة الأمم المتحدة.
    private const string Mission = "intergovernmental";
    private const string Delegates = "بعثة";

    // Whom the Monetary Fund sends goes home after a week.
    private const string Fund = "صندوق";
    private const string Party = "حزب";
    private const string Banner = "لواء";
    private const string Under = "تحت";
    private const string Panel = "هييه";
    private const string Defense = "الدفاع";
    private const string Of = "عن";
    private const string Prosecution = "ادعاء";
    private const string Article = "ال";
    private const char Lam = 'ل';

    private readonly NormalizedText _text = clues.Text;
    private readonly Layer _layer = clues.Layer;
    private readonly QuotedBody _quoted = new(lexicon, words);
    private readonly FittingBody _fitting = new(lexicon);
    private readonly BureauOfName _bureaus = new(words);
    private readonly NamedAfter _memorials = new(words);
    private readonly AppositiveBody _appositive = new(lexicon, words, new FittingBody(lexicon));
    private readonly WorldBody _world = new(words);
    private readonly GlossedBody _glossed = new(words);
    private readonly OrganOfBody _organs = new(lexicon, words, clues);
    private readonly EmbassyPlace _embassies = new(clues.Text, clues.Layer);
    private readonly HeadedName _names = new(words, clues.Text);
    private readonly BodyPurpose _purpose = new(clues.Text, clues.Layer, words, clues.Places);

    /// <summary>The body whose head noun stands at the token; <c>null</c> where none does.</summary>
    /// <param name="first">The token.</param>
    /// <param name="limit">Where the sentence ends.</param>
    /// <param name="tagged">What the tagger holds for a body there.</param>
    public BodySpan? At(int first, int limit, TaggedName? tagged)
    {
        if (words.HeadAt(_text.Tokens[first]) is not var (head, way)) return null;
        if (_quoted.At(_text, _layer, first, head, way) is { } whole) return whole;
        var noun = new HeadNoun(first, limit, head, way, _names.HidesArticle(first, way, limit));
        if (!noun.IsDefinite && (Memorial(noun) ?? Lawyers(noun)) is { } named) return named;

        // "تحت لواء القيادة" is under its banner.
        if (way.Stem == Banner && first > 0 && _text.Tokens[first - 1].Folded == Under) return null;
        if (_appositive.At(_text, _layer, first, limit, head, way, clues.Shared) is { } called) return called;

        // "مكتب رئيس الوزراء" is a body, "مكتب المحامي" a room; "مديرية التربية" is one, "مديرية باجل" a district.
        if (!head.Of.IsEmpty && (first + 1 >= limit || !words.MakesBodyOf(head, _text.Tokens[first + 1].Folded) || _bureaus.IsRoom(_text, first, way))) return _bureaus.At(_text, _layer, first, way);
        if (noun.IsDefinite && head.IsArmedGroup && first + 1 < limit && words.IsEpithet(_text.Tokens[first + 1].Folded)) return null;
        if (!noun.IsDefinite && Known(noun, tagged) is { } known) return known;
        var scan = new BodyShape(_text, _layer, lexicon, words, first + 1, Math.Min(limit, first + Longest), clues.Places);
        if (noun.IsDefinite && head.Bare && shared.IsAnywhere(first + 1)) return null;
        if (noun.IsDefinite && head.Bare && _layer.NationalityAt(first + 1) is null && !scan.GoesOn)
            return new BodySpan(first, first + 1, -1, Write(noun, first + 1), null, head.IsArmedGroup, head.Kind, null, true, noun.Clitics, BareRule);
        return ByShape(noun, scan, tagged);
    }

    /// <summary>The organ of a body whose noun stands at the token: <c>المكتب السياسي لحركة فتح</c>; <c>null</c> where none does.</summary>
    public BodySpan? OrganAt(int first, int limit, TaggedName? tagged) => _organs.At(first, limit, this, tagged);

    /// <summary>A body that bears somebody's name, and may be for something: <c>مؤسسة الحسين للسرطان</c>.</summary>
    private BodySpan? Memorial(HeadNoun noun)
    {
        if (_memorials.At(_text, _layer, noun.First, noun.Head, noun.Way.Proclitics) is not { } memorial) return null;
        var end = _purpose.EndOf(noun.Head, memorial.End, noun.Limit);
        return end > memorial.End ? memorial with { End = end, Name = Spelling.Write(_text, noun.First, end, noun.Way.Proclitics), Short = memorial.Name } : memorial;
    }

    /// <summary>Those who defend somebody in court are called by his name, who is named by it as well: <c>هيئة الدفاع عن أحمد منصور</c>.</summary>
    private BodySpan? Lawyers(HeadNoun noun)
    {
        var first = noun.First;
        if (noun.Way.Stem != Panel || first + 3 >= _text.Tokens.Length || _text.Tokens[first + 1].Folded != Defense || _text.Tokens[first + 2].Folded != Of || !_layer.IsName(first + 3)) return null;
        var end = first + 3;
        while (end < _text.Tokens.Length && _layer.IsName(end)) end++;
        var front = noun.Way.Proclitics;
        return new BodySpan(first, first + 2, -1, Spelling.Write(_text, first, end, front), Spelling.Write(_text, first, first + 2, front), false, noun.Head.Kind, null, true, front, "body.lawyers");
    }

    /// <summary>A known body behind a head that fits it, or one that is otherwise an ordinary word: <c>حركة فتح</c>, <c>تنظيم «القاعدة»</c>.</summary>
    private BodySpan? Known(HeadNoun noun, TaggedName? tagged)
    {
        var (first, head) = (noun.First, noun.Head);
        var next = first + 1 < noun.Limit && _text.Tokens[first + 1].Folded == Quote ? first + 2 : first + 1;
        if (_layer.BodyAt(next) is not { } named)
        {
            return clues.Shared[next].Where(f => _fitting.Fits(head, f, _layer)).OrderByDescending(f => f.End).ThenByDescending(f => _fitting.IsNearest(f, _layer)).FirstOrDefault() is { End: > 0 } form
                ? Announced(noun, next, form) : null;
        }

        var entry = lexicon.Bodies[named.Value.Entry];
        if (head.Noun == Delegates && entry.Kind == Mission && !entry.Name.StartsWith(Fund, StringComparison.Ordinal) && IsNamedElsewhere(named) && _purpose.EndOf(head, named.End, noun.Limit) is var sent && (tagged is null || tagged.End <= sent))
            return new BodySpan(first, sent, -1, Write(noun, sent), null, false, head.Kind, null, false, noun.Clitics, "body.mission");
        return head.Kind == entry.Kind && head.Kind != Mission || head.IsArmedGroup && entry.IsArmedGroup || head.Noun == Party && entry.Kind is "movement" or "coalition" ? Announced(noun, next, named) : null;
    }

    private BodySpan Announced(HeadNoun noun, int next, PhraseMatch<KnownName> form)
    {
        var entry = lexicon.Bodies[form.Value.Entry];
        return new BodySpan(noun.First, form.End, form.Value.Entry, Write(noun, form.End), Spelling.Write(_text, next, form.End, Proclitics.None), entry.IsArmedGroup, entry.Kind, entry.Country, false, noun.Clitics, "body.head-known");
    }

    /// <summary>Whether whoever sent a mission is named by itself as well; else the mission stands for it: <c>دعت بعثة الاتحاد الأوروبي إلى ضبط النفس</c>.</summary>
    private bool IsNamedElsewhere(PhraseMatch<KnownName> sender) => Enumerable.Range(1, _text.Tokens.Length - 1).Any(i => i != sender.First && _layer.BodyAt(i) is { } other && other.Value.Entry == sender.Value.Entry);

    private BodySpan? ByShape(HeadNoun noun, BodyShape scan, TaggedName? tagged)
    {
        var (first, head, way) = (noun.First, noun.Head, noun.Way);
        var found = noun.IsDefinite ? scan.AfterDefinite(head) && scan.Agrees(way.Stem) : scan.AfterConstruct(head);
        var end = found ? _purpose.EndOf(head, scan.End, noun.Limit) : scan.End;
        var region = found && scan.Country is null && !scan.AtPlace ? _purpose.PlaceAfter(head, end, noun.Limit) : null;

        // "الادعاء الروسي بأن": what is claimed, and no prosecution.
        if (found && way.Stem == Prosecution && end < noun.Limit && _text.Tokens[end].Folded is "بان" or "بانه" or "بانها") return null;
        if (noun.IsDefinite && found && region is null && NationalBody.IsDescription(_text, _layer, words, first, end)) return null;
        var construct = !noun.IsDefinite && found && _names.IsByConstruct(head, way.Stem, first, end);
        var owner = noun.IsDefinite && found && region is null ? OwnerOf(way.Stem, end) : null;
        var sure = scan.Country is not null || scan.Quoted || scan.AtPlace || end > scan.End || construct || owner is not null || region is not null && (noun.IsDefinite || head.OfPlace)
            || found && (noun.IsDefinite ? _names.IsByAdjective(head, way.Stem, first) : !head.Of.IsEmpty || scan.Purposed || head.Needs == "genitive" || _world.Is(_text, head, way.Stem, first, end) || _names.IsParty(first, way.Stem, end));
        if (tagged is not null && (tagged.End > first + 1 || found) && (!found || !sure || construct && scan.Country is null && tagged.End > (region ?? end) && _text.Tokens[end].Analyses is [var on, ..] && on.Proclitics.Has(Proclitics.Al)))
        {
            var body = tags.Of(tagged, head, noun.Clitics, Math.Max(found ? end : 0, tagged.End));
            return HasOwnLam(noun) ? body with { Name = (noun.HidesArticle ? Article : "") + Lam + body.Name[2..] } : body;
        }

        if (!found || !sure) return noun.IsDefinite ? null : _glossed.At(_text, _layer, first, noun.Limit, head, noun.Clitics);
        var name = Write(noun, region ?? end);
        var shorter = ShorterOf(noun, scan, region is null ? null : end);
        if (_embassies.PlaceBehind(noun.Way.Stem, end, noun.Limit) is { } host) (name, shorter) = ($"{name} {host}", name);
        if (owner is { } of) (name, shorter) = ($"{name} {Spelling.Write(_text, end, of.End, Proclitics.None)}", name);
        return new BodySpan(first, region ?? end, -1, name, shorter, head.IsArmedGroup, head.Kind, scan.Country, head.OfState, noun.Clitics, noun.IsDefinite ? "body.head-definite" : "body.head-construct");
    }

    /// <summary>The name without its nationality, without the place at its end, or the words in quotation marks alone.</summary>
    private string? ShorterOf(HeadNoun noun, BodyShape scan, int? beforePlace)
    {
        var first = noun.First;
        if (scan.BeforeNationality > first + 1 && scan.BeforeNationality < scan.End || scan.BeforeNationality == first + 1) return Spelling.Write(_text, first, scan.BeforeNationality, noun.Clitics);
        if (beforePlace is { } end) return Spelling.Write(_text, first, end, noun.Clitics);
        return scan.Quoted ? Spelling.Write(_text, scan.QuotedFrom, scan.QuotedTo, Proclitics.None) : null;
    }

    /// <summary>The body whose panel it is: <c>اللجنة العسكرية لحلف شمال الأطلسي</c>, <c>الهيئة القيادية لحركة حماس</c>.</summary>
    private PhraseMatch<KnownName>? OwnerOf(string noun, int end) => HeadedName.IsPanel(noun) && _layer.BodyAt(end) is { Proclitics: Proclitics.Li } owner ? owner : null;

    // "للجنة الأمن": in the construct the second lam is the noun's own.
    private string Write(HeadNoun noun, int end)
    {
        var name = Spelling.Write(_text, noun.First, end, noun.Clitics);
        return HasOwnLam(noun) ? (noun.HidesArticle ? Article : "") + Lam + name[2..] : name;
    }

    private static bool HasOwnLam(HeadNoun noun) => (noun.HidesArticle || !noun.IsDefinite) && noun.Way.Stem[0] == Lam && noun.Clitics.Has(Proclitics.Li);

    /// <summary>A head noun where it stands.</summary>
    /// <param name="First">The token.</param>
    /// <param name="Limit">Where the sentence ends.</param>
    /// <param name="Head">What it announces.</param>
    /// <param name="Way">How it is cut.</param>
    /// <param name="HidesArticle">Whether it has an article that is not written.</param>
    private readonly record struct HeadNoun(int First, int Limit, BodyHead Head, Segmentation Way, bool HidesArticle)
    {
        public bool IsDefinite => HidesArticle || Way.Proclitics.Has(Proclitics.Al);

        public Proclitics Clitics => Way.Proclitics & ~Proclitics.Al;
    }
}
