using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A title as the article gives it.</summary>
/// <param name="First">The token with the head noun.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Title">The title without nationality and without what is written onto its front.</param>
/// <param name="Noun">The head noun's stem, folded.</param>
/// <param name="Country">ISO code of the state served, where the phrase says it.</param>
/// <param name="Body">Lexicon entry of the body served, where the phrase names one; otherwise -1.</param>
/// <param name="Complete">Whether it says an office on its own: a head with complement, nationality or body, not a mere "the minister".</param>
/// <param name="Definite">Whether the head noun has the article.</param>
/// <param name="Unique">Whether office and state together are one person.</param>
/// <param name="Former">Whether the office is held no longer.</param>
/// <param name="Proclitics">What is written onto the head noun's front.</param>
internal sealed record OfficePhrase(int First, int End, string Title, string Noun, string? Country, int Body, bool Complete, bool Definite, bool Unique, bool Former, Proclitics Proclitics)
{
    /// <summary>Whether it leads on by a preposition to where the holder is accredited, or whom he speaks for.</summary>
    public bool Links { get; init; }

    /// <summary>Whether it ends in a place: <c>محافظ عدن</c>.</summary>
    public bool AtPlace { get; init; }

    /// <summary>Where it may end as well, should a name stand there: <c>المدير العام</c> in <c>المدير العام في وزارة التجارة فلان</c>.</summary>
    public ImmutableArray<int> Reaches { get; init; } = [];

    /// <summary>Whether it only says what somebody is by calling or rank: <c>الصحفي</c>.</summary>
    public bool IsCalling { get; init; }

    /// <summary>Whether a pronoun tells whose it is, so that it is a title only beside a name: <c>رئيسها فلان</c>.</summary>
    public bool IsOwned { get; init; }
}

/// <summary>Finds titles: a head noun with its complement, nationality and modifiers, up to where a name, a verb or a mark ends it.</summary>
internal sealed class OfficeFinder(Lexicon lexicon, WordClasses words)
{
    /// <summary>How many words a title has at most.</summary>
    public const int Longest = 16;

    // The king's own title says the state: خادم الحرمين الشريفين.
    private const string Custodian = "الحرمين";
    private const string SaudiArabia = "SAU";
    private const string President = "رييس";
    private const string In = "في";
    private const string Republic = "جمهوريه";

    // وإلى is a preposition, والي a governor; آمر a commander, أمر an order.
    private const string AndTo = "وإل";
    private const char Madda = 'آ';

    private readonly OwnedTitle _owned = new(lexicon, words);

    public ImmutableArray<OfficePhrase> Find(NormalizedText text, Layer layer)
    {
        var offices = ImmutableArray.CreateBuilder<OfficePhrase>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (layer.IsName(i) || text.Tokens[i].Surface.StartsWith(AndTo, StringComparison.Ordinal)) continue;
                if (Parse(text, layer, i, sentence.EndToken) is { } phrase) offices.Add(phrase);
                else if (_owned.Parse(text, layer, i, sentence.EndToken) is { } owned) offices.Add(DeputyOf(text, layer, owned, offices));
                else if (Counterparts(text, layer, i, offices) is { Count: > 0 } counterparts) offices.AddRange(counterparts);
                else continue;
                i = offices[^1].End - 1;
            }
        }

        return offices.ToImmutable();
    }

    /// <summary>"وزير الدفاع داود راجحة ونائبه آصف شوكت": whose deputy he is, the title before the name before him says.</summary>
    private OfficePhrase DeputyOf(NormalizedText text, Layer layer, OfficePhrase owned, ImmutableArray<OfficePhrase>.Builder before)
    {
        if (owned.End != owned.First + 1 || !words.IsDeputy(owned.Title) || before.Count == 0 || before[^1] is not { } chief || chief.Links || Spoken.SentenceOf(text, chief.First) != Spoken.SentenceOf(text, owned.First)) return owned;
        var at = chief.End;
        while (at < owned.First && (layer.IsName(at) || words.AnnouncesName(text, at) || text.Tokens[at].Kind == TokenKind.Punctuation)) at++;
        return at < owned.First || chief.End == owned.First ? owned : owned with { Title = owned.Title + " " + chief.Title, Country = owned.Country ?? chief.Country };
    }

    /// <summary>"نظيره التركي", "نظيريه السوري والإيراني": the office of the one spoken of before, of another state.</summary>
    private List<OfficePhrase> Counterparts(NormalizedText text, Layer layer, int first, ImmutableArray<OfficePhrase>.Builder before)
    {
        var counterparts = new List<OfficePhrase>();
        if (!text.Tokens[first].Analyses.Any(w => words.IsCounterpart(w.Stem)) || (InList(text, layer, first, before) ?? ModelByName(text, layer, first, before) ?? Model(text, before)) is not { } model) return counterparts;
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (!words.IsCounterpart(way.Stem)) continue;
            var start = first;
            var end = first + 1;
            while (end < text.Tokens.Length && layer.NationalityAt(end) is { } nationality && (counterparts.Count == 0 || text.Tokens[end].Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa))))
            {
                var country = lexicon.Countries[nationality.Value.Entry].Iso3;
                counterparts.Add(model with { First = start, End = nationality.End, Country = country, Complete = true, Definite = true, Former = false, Proclitics = start == first ? way.Proclitics : Proclitics.Wa });
                start = end = nationality.End;
            }

            // "مع نظيره ناصر بوريطة": the name tells which state's.
            if (counterparts.Count == 0 && (layer.IsName(end) || words.AnnouncesName(text, end))) counterparts.Add(model with { First = first, End = end, Country = null, Body = -1, Complete = true, Definite = true, Former = false, Proclitics = way.Proclitics, IsOwned = true });
            break;
        }

        return counterparts;
    }

    /// <summary>"وزير الخارجية السعودي فلان، ورئيس وزراء العراق فلان، ونظيره اللبناني": in a list it is the counterpart of the one right before it; <c>null</c> where "and" does not join it to a name.</summary>
    private OfficePhrase? InList(NormalizedText text, Layer layer, int counterpart, ImmutableArray<OfficePhrase>.Builder before)
    {
        if (before.Count == 0 || !IsModel(before[^1]) || counterpart == 0 || !text.Tokens[counterpart].Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.IsCounterpart(a.Stem))) return null;
        var last = text.Tokens[counterpart - 1].Kind == TokenKind.Punctuation ? counterpart - 2 : counterpart - 1;
        while (last > 0 && layer.IsName(last)) last--;

        // Of another state than the one before: who meets "the prime minister and his Iraqi counterpart" is his counterpart himself.
        if (last != before[^1].End - 1 || last >= counterpart - 2 || before[^1].Country is not { } state || layer.NationalityAt(counterpart + 1) is not { } nationality) return null;
        return lexicon.Countries[nationality.Value.Entry].Iso3 != state ? before[^1] : null;
    }

    /// <summary>
    /// The office of whoever the sentence names without one, and an earlier sentence with it: <c>التقى شكري نظيرته الليبية</c>; <c>null</c> where the sentence has an office, or names nobody so.
    /// </summary>
    private OfficePhrase? ModelByName(NormalizedText text, Layer layer, int counterpart, ImmutableArray<OfficePhrase>.Builder before)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, counterpart)];
        if (before.Any(o => o.First >= sentence.FirstToken && IsModel(o))) return null;
        for (var i = sentence.FirstToken; i < counterpart; i++)
        {
            if (!layer.IsName(i)) continue;
            while (i + 1 < counterpart && layer.IsName(i + 1)) i++;
            for (var k = before.Count - 1; k >= 0; k--)
                if (IsModel(before[k]) && IsBeside(text, layer, before[k], text.Tokens[i].Folded)) return before[k];
        }

        return null;
    }

    /// <summary>Whether the office can be one that another state has as well: a spokesman who tells of it has no counterpart, nor has who serves a body of many states.</summary>
    private bool IsModel(OfficePhrase office) => (office.Complete || office.Noun == President) && !words.Has(WordList.SpokesmanNouns, office.Noun) && (office.Body < 0 || lexicon.Bodies[office.Body].Country is not null);

    /// <summary>Whether the surname is that of the name right behind the title, or right before it.</summary>
    private static bool IsBeside(NormalizedText text, Layer layer, OfficePhrase office, string surname)
    {
        for (var i = office.End; i < text.Tokens.Length && layer.IsName(i); i++)
            if (text.Tokens[i].Folded == surname) return true;
        return office.First > 0 && layer.IsName(office.First - 1) && text.Tokens[office.First - 1].Folded == surname;
    }

    /// <summary>Whose counterpart it is: the office that the nearest sentence with one names first, which is rather whom it is about than who comes later.</summary>
    private OfficePhrase? Model(NormalizedText text, ImmutableArray<OfficePhrase>.Builder before)
    {
        OfficePhrase? model = null;
        var sentence = -1;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (!IsModel(before[i])) continue;
            var here = Spoken.SentenceOf(text, before[i].First);
            if (model is not null && here != sentence) break;
            (model, sentence) = (before[i], here);
        }

        return model;
    }

    /// <summary>The office noun at a token, if it is one; the reading with the fewest clitics wins.</summary>
    public (OfficeNoun Office, Segmentation Way)? HeadAt(Token token)
    {
        foreach (var way in token.Analyses)
            if (!way.Proclitics.Has(Proclitics.Sa) && words.Office(way.Stem) is { } office && (office.Noun[0] != Madda || token.Surface.Contains(Madda, StringComparison.Ordinal)))
                return (office, way);
        return null;
    }

    private OfficePhrase? Parse(NormalizedText text, Layer layer, int first, int limit)
    {
        if (HeadAt(text.Tokens[first]) is not var (office, way)) return null;
        var definite = way.Proclitics.Has(Proclitics.Al);
        var title = new RunningTitle(text, layer, words, first, Math.Min(limit, first + Longest));
        var scan = new TitleScan(title, lexicon, words);
        if (definite ? IsThing(text, way.Stem, first) : !IsAllowed(text, way.Stem, first) || IsAdjective(text, first, way) && !layer.IsName(first - 1)) return null;
        scan.TakeHead(way.Proclitics & ~Proclitics.Al);
        var complement = definite ? scan.Modifiers() : scan.Genitive();
        if (!definite && !complement) return null;
        var linked = scan.Links(office);
        if (title.Dangling && layer.IsName(title.End + 1)) return null;
        var complete = !definite || title.Served || complement || linked;
        if (definite && !office.Bare && !complete) return null;
        var country = title.Whole.Contains(Custodian, StringComparison.Ordinal) ? SaudiArabia : title.Country;
        if (country is null && title.Pronoun is { } pronoun) country = _owned.OwnerOf(text, layer, first, pronoun).Country;
        return new OfficePhrase(first, title.End, title.Whole, way.Stem, country, title.Body, complete, definite, office.Unique, title.Former, way.Proclitics & ~Proclitics.Al) { Links = linked, AtPlace = title.AtPlace || title.Country is null && IsInProvince(text, title.End), Reaches = title.Reaches, IsOwned = title.Pronoun is not null && country is null };
    }

    /// <summary>"رئيس البرلمان في جمهورية الشيشان": the title is one of a part of a state.</summary>
    private bool IsInProvince(NormalizedText text, int end) => end + 1 < text.Tokens.Length && text.Tokens[end].Folded == In && (words.IsPlaceNoun(text.Tokens[end + 1].Folded) || text.Tokens[end + 1].Folded == Republic);

    /// <summary>Whether the word describes the noun before it, both without the article: <c>وفد برلماني أوروبي</c>.</summary>
    private bool IsAdjective(NormalizedText text, int token, Segmentation way) => way.Proclitics == Proclitics.None && way.Stem is [_, _, _, _, .., 'ي'] && token > 0 && text.Tokens[token - 1] is { Kind: TokenKind.Word } before
        && before.Analyses[0].Proclitics == Proclitics.None && !words.IsClosed(before) && !words.IsPreposition(before.Folded) && !words.IsVerb(before) && !before.Folded.EndsWith('ت') && words.Office(before.Folded) is null;

    /// <summary>"المؤسسة", "المحافظة", "القائمة": a woman's title that is a thing's name as well wants its complement with the article too.</summary>
    private bool IsThing(NormalizedText text, string noun, int first) => words.Has(WordList.OfficesLikeThings, noun) && !IsAllowed(text, noun, first);

    private bool IsAllowed(NormalizedText text, string noun, int first)
    {
        var complements = words.ComplementsOf(noun);
        if (!complements.Any()) return true;
        return first + 1 < text.Tokens.Length && complements.Contains(text.Tokens[first + 1].Folded, StringComparer.Ordinal);
    }
}
