using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A place in the text that stands for a state.</summary>
internal sealed record CountrySpan(int First, int End, int Entry, MentionForm Form, Proclitics Proclitics, string Rule);

/// <summary>Finds what stands for a state: its name, its government, a seat of government, a capital that acts, a nationality.</summary>
internal sealed class CountryFinder(Lexicon lexicon, WordClasses words)
{
    /// <summary>The rule for the nationals of a state: "الأتراك".</summary>
    public const string Nationals = "country.nationals";

    private const string Un = "غير";
    private const string In = "في";
    private const string From = "من";
    private const char Feminine = 'ه';

    private readonly SharedCountryNames _shared = new(lexicon);
    private readonly TwinCapital _twins = new(lexicon);
    private readonly CapitalPlace _places = new(lexicon, words);

    /// <param name="text">The article.</param>
    /// <param name="layer">Which states the article is about.</param>
    /// <param name="known">All matches of the lexicon.</param>
    /// <param name="people">Persons' names: what lies in one is no country.</param>
    /// <param name="bodies">Bodies: a nationality in one counts, a country's name in one does not.</param>
    /// <param name="rejected">Takes what is turned down.</param>
    public ImmutableArray<CountrySpan> Find(NormalizedText text, Layer layer, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<NameSpan> people, ImmutableArray<BodySpan> bodies, ImmutableArray<RejectedMention>.Builder rejected)
    {
        var inPerson = Cover(text, people.Select(p => (p.First, p.End)));
        var inBody = Cover(text, bodies.Select(b => (b.First, b.End)));
        var surnames = people.Where(p => p.End - p.First > 1).Select(p => text.Tokens[p.End - 1].Folded).ToHashSet(StringComparer.Ordinal);
        var taken = Cover(text, layer.Pairs.Select(p => (p.First, p.End)));
        var others = known.Where(k => k.Value.Form == KnownForm.NotCountry).ToLookup(k => k.Value.Entry);
        var countries = ImmutableArray.CreateBuilder<CountrySpan>();
        var adjectives = known.Where(k => k.Value.Form == KnownForm.Nationality).ToLookup(k => (k.First, k.End, k.Value.Entry));
        foreach (var named in known.Where(k => IsCountry(k.Value.Form)).OrderByDescending(k => k.End - k.First).ThenBy(k => k.First).ThenBy(k => Rank(k.Value.Form)))
        {
            var match = named is { Value.Form: KnownForm.CountryName, Proclitics: Proclitics.None } && adjectives[(named.First, named.End, named.Value.Entry)].FirstOrDefault() is { } adjective && IsDescribed(text, named.First) ? adjective : _twins.Of(text, layer, named, known);
            if (Any(taken, match)) continue;
            if (others[match.Value.Entry].Any(o => o.First <= match.First && match.End <= o.End))
            {
                rejected.Add(new RejectedMention(match.First, match.End, "country.other-meaning"));
                continue;
            }

            if (Any(inPerson, match))
            {
                rejected.Add(new RejectedMention(match.First, match.End, "country.in-person-name"));
                continue;
            }

            if (match.Value.Form == KnownForm.CountryInContext && !IsMeant(text, layer, match, known)) continue;
            var nationality = match.Value.Form is KnownForm.Nationality or KnownForm.Nationals;
            if (nationality && IsSurname(text, match, surnames))
            {
                rejected.Add(new RejectedMention(match.First, match.End, "country.surname"));
                continue;
            }

            if (!nationality && Any(inBody, match) && match.Value.Form != KnownForm.CountryLoaded) continue;
            Array.Fill(taken, true, match.First, match.End - match.First);
            if (_twins.IsTown(text, layer, match))
            {
                rejected.Add(new RejectedMention(match.First, match.End, "country.other-town"));
                continue;
            }

            if (Span(text, layer, match, inBody, rejected) is not { } span) continue;
            countries.Add(span is { Form: MentionForm.Nationality } && DescribedGovernment.HeadOf(text, span.First, i => taken[i] || inBody[i] || inPerson[i]) is >= 0 and var head ? OfGovernment(text, span, head) : span);
        }

        countries.Sort((a, b) => a.First.CompareTo(b.First));
        return _shared.Resolve(text, countries.ToImmutable());
    }

    private CountrySpan? Span(NormalizedText text, Layer layer, PhraseMatch<KnownName> match, bool[] inBody, ImmutableArray<RejectedMention>.Builder rejected)
    {
        var entry = match.Value.Entry;
        var noun = Before(text, match.First, words.IsGovernment);
        switch (match.Value.Form)
        {
            case KnownForm.CountryName or KnownForm.CountryLoaded:
                return noun is { } head && !head.Proclitics.Has(Proclitics.Al | Proclitics.Bi) && match.Proclitics == Proclitics.None
                    ? new CountrySpan(match.First - 1, match.End, entry, MentionForm.Government, head.Proclitics, "country.government-of")
                    : new CountrySpan(match.First, match.End, entry, MentionForm.Name, match.Proclitics, "country.name");
            case KnownForm.CountryInContext:
                return new CountrySpan(match.First, match.End, entry, MentionForm.Government, match.Proclitics, "country.in-context");
            case KnownForm.CountrySeat:
                return new CountrySpan(match.First, match.End, entry, MentionForm.Government, match.Proclitics, "country.seat");
            case KnownForm.Capital:
                // "السلطات في كييف": who governs there; "سفارة المملكة في لندن": a realm is elsewhere than the capital it is represented in.
                if (match is { First: > 1, Proclitics: Proclitics.None } && text.Tokens[match.First - 1].Folded == In && Before(text, match.First - 1, words.IsGovernment) is { } seated && seated.Proclitics.Has(Proclitics.Al) && !words.Has(WordList.Realms, seated.Stem))
                    return new CountrySpan(match.First - 2, match.End, entry, MentionForm.Government, seated.Proclitics & ~Proclitics.Al, "country.government-in");
                if (_places.Is(text, layer, match))
                {
                    rejected.Add(new RejectedMention(match.First, match.End, "country.capital-as-place"));
                    return null;
                }

                // "حكومة الخرطوم"
                return noun is { } ruling && words.Has(WordList.RulingNouns, ruling.Stem) && !ruling.Proclitics.Has(Proclitics.Al | Proclitics.Bi) && match.Proclitics == Proclitics.None && !inBody[match.First - 1]
                    ? new CountrySpan(match.First - 1, match.End, entry, MentionForm.Government, ruling.Proclitics, "country.government-of")
                    : new CountrySpan(match.First, match.End, entry, MentionForm.Capital, match.Proclitics, "country.capital");
            default:
                // "شرطة الاحتلال كوبي شبتاي": no adjective of a noun with the article is without it.
                if (noun is { } ruler && ruler.Proclitics.Has(Proclitics.Al) && match.Value.Form == KnownForm.Nationality && !text.Tokens[match.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)))
                {
                    rejected.Add(new RejectedMention(match.First, match.End, "country.no-adjective"));
                    return null;
                }

                if (NameOfLanguage.Is(text, layer, words, match))
                {
                    rejected.Add(new RejectedMention(match.First, match.End, "country.language"));
                    return null;
                }

                // "السلطة الفلسطينية" is a body of the lexicon, and one party only.
                return (noun ?? SideOf(text, match)) is { } government && government.Proclitics.Has(Proclitics.Al) && !inBody[match.First - 1]
                    ? new CountrySpan(match.First - 1, match.End, entry, MentionForm.Government, government.Proclitics & ~Proclitics.Al, "country.government")
                    : new CountrySpan(match.First, match.End, entry, MentionForm.Nationality, match.Proclitics, match.Value.Form == KnownForm.Nationals ? Nationals : IsOfThing(text, match.First) ? "country.nationality-of-thing" : "country.nationality");
        }
    }

    /// <summary>The noun for a side of talks before the nationality of the state that it is: <c>الجانب اليمني</c>, but <c>الجانب السوري من الحدود</c>; <c>null</c> where there is none.</summary>
    private Segmentation? SideOf(NormalizedText text, PhraseMatch<KnownName> match) => match.Value.Form == KnownForm.Nationality && match.End - match.First == 1 && !(match.End < text.Tokens.Length && text.Tokens[match.End].Folded == From)
        && text.Tokens[match.First].Analyses.Any(a => a.Proclitics == Proclitics.Al) ? Before(text, match.First, stem => words.Has(WordList.StateSides, stem)) : null;

    private static CountrySpan OfGovernment(NormalizedText text, CountrySpan nationality, int head) => nationality with { First = head, Form = MentionForm.Government, Proclitics = DescribedGovernment.ReadingOf(text.Tokens[head])!.Value.Proclitics & ~Proclitics.Al, Rule = "country.described-government" };

    /// <summary>Whether the word before is a noun with the article that a feminine adjective can describe: <c>المساعدات السعودية</c>, but <c>الوفد السعودية</c>.</summary>
    private bool IsDescribed(NormalizedText text, int token)
    {
        if (token == 0 || text.Tokens[token - 1] is not { Kind: TokenKind.Word } before || words.IsVerb(before) || !text.Tokens[token].Folded.EndsWith(Feminine)) return false;
        foreach (var way in before.Analyses)
            if (way.Proclitics.Has(Proclitics.Al) && (before.Surface[^1] == 'ة' || way.Stem.EndsWith("ات", StringComparison.Ordinal) || IsBrokenPlural(way.Stem))) return true;
        return false;
    }

    /// <summary>Whether the stem has the shape of a plural that goes with a feminine adjective: <c>جهود</c>, <c>مواقف</c>.</summary>
    private static bool IsBrokenPlural(string stem) => stem is [_, _, 'و', _] or ['م', _, 'ا', _, _] or ['م', _, 'ا', _, 'ي', _];

    /// <summary>Whether a word like "النظام", "الشرعية" means the state: the article is about it and about no other that the word can mean, and the word stands alone.</summary>
    private bool IsMeant(NormalizedText text, Layer layer, PhraseMatch<KnownName> match, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        if (lexicon.Countries[match.Value.Entry].Homograph && !text.Tokens[match.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al))) return IsNameInPlace(text, layer, match, known);
        if (!layer.IsAbout(IsoOf(match)) || known.Any(k => k.Value.Form == KnownForm.CountryInContext && k.First == match.First && k.End == match.End && k.Value.Entry != match.Value.Entry && layer.IsAbout(IsoOf(k)))) return false;
        if (match.Words > 1) return true;
        var before = match.First > 0 ? text.Tokens[match.First - 1] : null;

        // "المقررات الشرعية", "غير الشرعية" have it as an adjective; "النظام السياسي" is another thing.
        if (before is { Kind: TokenKind.Word } && !words.IsVerb(before) && (before.Folded == Un || (before.Analyses[0].Proclitics.Has(Proclitics.Al) && !words.IsClosed(before) && layer.CountryAt(before.Index) is null))) return false;
        return !new Qualifiers(text, words).Has(match.First, text.Tokens[match.First].Analyses.First(a => a.Proclitics.Has(Proclitics.Al)).Stem);
    }

    /// <summary>
    /// Whether a word like مالي stands where a state does, and an adjective cannot: after a verb or preposition, or first, in an article about the state; or in a list of states: <c>مالي وبوركينا فاسو</c>.
    /// </summary>
    private bool IsNameInPlace(NormalizedText text, Layer layer, PhraseMatch<KnownName> match, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var listed = known.Any(k => k.Value.Form == KnownForm.CountryName && k.Value.Entry != match.Value.Entry && (k.First == match.End && k.Proclitics == Proclitics.Wa || k.End == match.First && match.Proclitics == Proclitics.Wa));
        if (!listed && layer.TimesSpoken(IsoOf(match)) == 0 || known.Any(k => k.Value.Form is KnownForm.Person or KnownForm.Body && k.First <= match.First && match.End <= k.End)) return false;
        var before = match.First > 0 ? text.Tokens[match.First - 1] : null;
        return match.Proclitics != Proclitics.None || before is not { Kind: TokenKind.Word } || text.Sentences.Any(s => s.FirstToken == match.First) || words.IsVerb(before) || words.IsPreposition(before.Folded) || listed;
    }

    private string IsoOf(PhraseMatch<KnownName> match) => lexicon.Countries[match.Value.Entry].Iso3;

    // "مواطن سوري", "شركات التعدين الأسترالية": the nearest noun, or the one that an adjective between belongs to.
    private bool IsOfThing(NormalizedText text, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 2; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || words.IsClosed(text.Tokens[i])) return false;
            if (text.Tokens[i].Analyses.Any(a => words.IsThing(a.Stem))) return true;
        }

        return false;
    }

    /// <summary>The reading of the word before a token under which it is of a class; <c>null</c> where there is none.</summary>
    private static Segmentation? Before(NormalizedText text, int token, Func<string, bool> isOfClass)
    {
        if (token == 0) return null;
        foreach (var way in text.Tokens[token - 1].Analyses)
            if (isOfClass(way.Stem)) return way;
        return null;
    }

    // "السوداني" with no noun before it to agree with is the man the article has named in full.
    private bool IsSurname(NormalizedText text, PhraseMatch<KnownName> match, HashSet<string> surnames)
    {
        if (match.End - match.First > 1 || surnames.Count == 0 || !text.Tokens[match.First].Analyses.Any(a => surnames.Contains(a.Bare))) return false;
        return match.First == 0 || text.Tokens[match.First - 1] is not { Kind: TokenKind.Word } before || before.Analyses[0].Proclitics != Proclitics.Al || words.IsVerb(before);
    }

    private static bool[] Cover(NormalizedText text, IEnumerable<(int First, int End)> spans)
    {
        var cover = new bool[text.Tokens.Length];
        foreach (var (first, end) in spans) Array.Fill(cover, true, first, end - first);
        return cover;
    }

    private static bool Any(bool[] cover, PhraseMatch<KnownName> match)
    {
        for (var i = match.First; i < match.End; i++)
            if (cover[i]) return true;
        return false;
    }

    private static bool IsCountry(KnownForm form) => form is >= KnownForm.CountryName and <= KnownForm.CountryInContext;

    private static int Rank(KnownForm form) => (int)form;
}
