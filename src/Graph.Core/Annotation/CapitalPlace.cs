using System.Collections.Frozen;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells a capital where something took place from one that stands for its state: <c>في بغداد</c>, <c>ضواحي كييف</c>, <c>نابلس ورام الله</c>, but <c>كل من مدريد والرباط</c>, <c>رد من أنقرة</c>.
/// </summary>
internal sealed class CapitalPlace(Lexicon lexicon, WordClasses words)
{
    private const string To = "الي";
    private const string From = "من";
    private const string In = "في";
    private const string Between = "بين";
    private const string Capital = "العاصمه";
    private const string Each = "كل";
    private const string Comma = "،";

    // جولة, جولات
    private const string Round = "جول";

    // An adjective can stand between: دعم عسكري من موسكو.
    private const int GiftReach = 2;
    // So in a reaction: رد فعل رسمي من إسلام آباد, رسالة تحذير شديدة إلى طهران.
    private const int ReactionReach = 3;
    private const int AddressReach = 3;

    // So can who sends it: المعدات العسكرية التي تقدمها الإدارة الأميركية إلى كييف.
    private const int SentReach = 7;

    // Who accuses, and when, can stand between: اتهامات وجهتها واشنطن أمس إلى طهران.
    private const int ChargeReach = 6;

    private static readonly string[] ParticipleEndings = ["", "ه", "ين", "ون", "ا", "ات"];

    private readonly FrozenSet<string> _issued = Fold(lexicon.Words.Issued);
    private readonly FrozenSet<string> _ofCity = Fold(lexicon.Words.OfCity);
    private readonly FrozenSet<string> _venues = Fold(lexicon.Words.Venues);
    private readonly FrozenSet<string> _addressed = lexicon.Lists[WordList.AddressedNouns];
    private readonly FrozenSet<string> _receiving = lexicon.Lists[WordList.ReceivingParts];
    private readonly FrozenSet<string> _dwelling = Fold(lexicon.Words.Dwelling);

    // Towns where nobody claims to rule for himself.
    private readonly FrozenSet<string> _towns = lexicon.Countries.SelectMany(c => c.Towns).Except(lexicon.Words.Rivals, StringComparer.Ordinal).Select(Letters.Fold).Where(t => !t.Contains(' ')).ToFrozenSet(StringComparer.Ordinal);

    // What one gives in support, and those it is given to.
    private readonly HashSet<string> _gifts = [.. lexicon.Relations.Predicates.Where(p => p is { Relation: Relation.Supports, IsLoose: false })
        .SelectMany(p => p.Nouns.Select(Letters.Fold).SelectMany(n => new[] { n, n + "ا" }).Concat(p.Passive.Select(Letters.Fold).SelectMany(w => ParticipleEndings.Select(e => w + e))))];

    // What is sent to somebody in support.
    private readonly HashSet<string> _sent = [.. lexicon.Relations.Predicates.Where(p => p is { Relation: Relation.Supports, Manner: not Manner.Verbal } && p.Objects.Contains(Markers.To)).SelectMany(p => p.Needs).Select(Letters.Fold)];

    // What is said against somebody, and goes to him.
    private readonly HashSet<string> _charges = [.. lexicon.Relations.Predicates.Where(p => p is { Relation: Relation.Accused, IsLoose: false } && p.NounObjects.Contains(Markers.To)).SelectMany(p => p.Nouns.Select(Letters.Fold).SelectMany(n => new[] { n, n + "ا" }))];

    /// <summary>Whether the capital is where something took place: after a preposition of place or a noun such as "city", among towns, between those of a tour; alone between marks it is a newspaper: <c>تصريح لـ"الرياض"</c>.</summary>
    public bool Is(NormalizedText text, Layer layer, PhraseMatch<KnownName> match)
    {
        if (match.Proclitics.Has(Proclitics.Bi) || new DatelineWords(text, words).Has(match.First, match.End)) return true;
        if (match.First == 0) return false;
        var before = text.Tokens[match.First - 1];
        if (match.End < text.Tokens.Length && IsMark(before) && IsMark(text.Tokens[match.End])) return true;
        if (match.Proclitics.Has(Proclitics.Wa) && match.First > 1 && before.Kind == TokenKind.Word && text.Tokens[match.First - 2].Folded == In) return true;
        if (IsAmongTowns(text, layer, match)) return true;
        if (match.Proclitics == Proclitics.None && (_dwelling.Contains(before.Folded) || before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && (_venues.Contains(a.Stem) || _ofCity.Contains(a.Stem))) || IsNamedCapital(text, layer, match.First - 1))) return true;
        return words.Has(WordList.CapitalLeads, before.Folded) || before.Folded == To && !Leads(text, match.First - 1, SentReach, _sent) && !Leads(text, match.First - 1, ChargeReach, _charges) && !Leads(text, match.First - 1, AddressReach, _addressed) || before.Folded == From && !IsFromState(text, match.First - 1) || before.Analyses.Any(a => words.IsPlaceNoun(a.Stem));
    }

    // "العاصمة السورية دمشق"
    private static bool IsNamedCapital(NormalizedText text, Layer layer, int before) => before > 0 && layer.NationalityAt(before) is not null && text.Tokens[before - 1].Analyses.Any(a => a.Bare == Capital);

    /// <summary>Whether what comes from the capital is what a state gives or says, or "from" only counts it off: <c>القوات المدعومة من أنقرة</c>, <c>بدعم عسكري من موسكو</c>, <c>كل من مدريد والرباط</c>.</summary>
    private bool IsFromState(NormalizedText text, int from) => IsReceived(text, from) || Leads(text, from, GiftReach, _gifts) || Leads(text, from, ReactionReach, _issued) || from > 0 && text.Tokens[from - 1].Analyses.Any(a => a.Stem == Each);

    /// <summary>Whether somebody receives from the capital what a state sends: <c>تسلم الجيش من واشنطن ست مروحيات</c>.</summary>
    private bool IsReceived(NormalizedText text, int from)
    {
        if (!IsBeforeGift(text, from + 1)) return false;
        for (var i = from - 1; i >= 0 && i >= from - SentReach && text.Tokens[i].Kind == TokenKind.Word; i--)
            if (_receiving.Any(p => text.Tokens[i].Folded.Contains(p, StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>Whether what is sent in support is named shortly behind the token.</summary>
    private bool IsBeforeGift(NormalizedText text, int token)
    {
        for (var i = token + 1; i < text.Tokens.Length && i <= token + SentReach && text.Tokens[i].Kind == TokenKind.Word; i++)
            if (text.Tokens[i].Analyses.Any(a => _sent.Contains(a.Stem) || _sent.Contains(a.Bare))) return true;
        return false;
    }

    /// <summary>Whether one of the words stands shortly before the preposition: arms that go to a capital go to its state, <c>إرسال أسلحة ورادارات إلى كييف</c>, and so does a charge or message, <c>وجهت لندن اتهامات إلى موسكو</c>.</summary>
    private static bool Leads(NormalizedText text, int preposition, int reach, IReadOnlySet<string> nouns)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - reach && text.Tokens[i].Kind == TokenKind.Word; i--)
            if (text.Tokens[i].Analyses.Any(a => nouns.Contains(a.Stem) || nouns.Contains(a.Bare))) return true;
        return false;
    }

    /// <summary>
    /// Whether "and" joins it to a town that is no capital, or lists it with others behind "in": <c>السيطرة على كييف وخاركيف</c>, <c>في لندن، وروما، وبرلين</c>. Behind a verb, or between two, both are those who rule there: <c>اتفقت بغداد وأربيل</c>.
    /// </summary>
    private bool IsAmongTowns(NormalizedText text, Layer layer, PhraseMatch<KnownName> match)
    {
        var (first, end, towns) = (match.First, match.End, false);
        // The waw of واشنطن is its own.
        while ((first == match.First ? match.Proclitics.Has(Proclitics.Wa) : text.Tokens[first].Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa))) && TownBefore(text, layer, text.Tokens[first - 1].Folded == Comma ? first - 1 : first) is { } town)
        {
            towns |= layer.CapitalAt(town) is null;
            if ((first = town) == 0) break;
        }

        while (end < text.Tokens.Length && (text.Tokens[end].Folded == Comma ? end + 1 : end) is var next && next < text.Tokens.Length && text.Tokens[next].Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa)) && TownFrom(text, layer, next) is { } joined)
        {
            towns |= layer.CapitalAt(next) is null;
            end = joined;
        }

        if (first == 0 || text.Tokens[first - 1] is not { Kind: TokenKind.Word } before) return false;
        if (before.Folded == In || before.Folded == Between && IsTour(text, first - 2) || text.Tokens[first].Analyses.All(a => a.Proclitics.Has(Proclitics.Bi))) return true;
        return towns && before.Folded != Between && !words.IsVerb(before) && !words.IsImperfect(before) && !words.IsFinite(before);
    }

    /// <summary>Whether a noun for going from town to town ends at the token, or an adjective behind it: <c>رحلات بين موسكو وبيروت</c>, <c>جولات خارجية بين موسكو وبيروت</c>.</summary>
    private bool IsTour(NormalizedText text, int token)
    {
        if (token < 0) return false;
        if (text.Tokens[token].Analyses.Any(a => words.Has(WordList.TourNouns, a.Stem))) return true;
        return token > 0 && text.Tokens[token].Analyses.Any(a => words.Has(WordList.TourAdjectives, a.Stem)) && text.Tokens[token - 1].Analyses.Any(a => words.Has(WordList.TourNouns, a.Stem) || a.Stem.StartsWith(Round, StringComparison.Ordinal));
    }

    private int? TownFrom(NormalizedText text, Layer layer, int at) => layer.TownFrom(at) ?? (IsTown(text.Tokens[at]) ? at + 1 : null);

    private int? TownBefore(NormalizedText text, Layer layer, int end) => layer.TownBefore(end) ?? (end > 0 && IsTown(text.Tokens[end - 1]) ? end - 1 : null);

    private bool IsTown(Token token) => token.Analyses.Any(a => _towns.Contains(a.Bare));

    private static bool IsMark(Token token) => token is { Kind: TokenKind.Punctuation, Folded: "\"" or "(" or ")" };

    private static FrozenSet<string> Fold(IEnumerable<string> words) => words.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);
}
