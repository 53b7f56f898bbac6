using System.Collections.Immutable;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A person in the text: the name with the honorifics and titles around it.</summary>
/// <param name="First">The first token, title and honorifics included.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Name">The name itself.</param>
/// <param name="Office">The title, or <c>null</c>.</param>
internal sealed record PersonSpan(int First, int End, NameSpan Name, OfficePhrase? Office);

/// <summary>Finds persons' names, and joins them with the titles that belong to them.</summary>
internal sealed class PersonFinder(Lexicon lexicon, WordClasses words)
{
    private const string President = "رييس";
    private const string Royal = "سمو";
    private const string Heir = "ولي";
    private const string King = "ملك";
    private const char And = 'و';
    private const string Comma = "،";
    private const string Dash = "-";
    private const string Mark = "\"";
    private const string Upon = "علي";
    private const int LongestAside = 10;

    private readonly NameBehindTitle _behind = new(lexicon, words);
    private readonly NameBeforeTitle _before = new(words);
    private readonly NameEnds _ends = new(lexicon, words);
    private readonly NameBreaks _breaks = new(lexicon, words);
    private readonly NameTrimmer _trimmer = new(words, new NameBehindTitle(lexicon, words));
    private readonly Callings _callings = new(lexicon, words);
    private readonly ServedTitle _served = new(lexicon, words);
    private readonly NameStarts _starts = new(lexicon, words, new NameBehindTitle(lexicon, words));

    // How sure the tagger has to be of a person, and how sure where a title or honorific stands beside the name.
    private const double Doubtful = 0.6;
    private const double DoubtfulBesideTitle = 0.4;
    private const double DoubtfulBehindOffice = 0.3;
    private const double DoubtfulAtPlace = 0.25;

    /// <summary>The names of persons: the lexicon's, and those found by shape; of two that overlap the longer one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">All matches of the lexicon.</param>
    /// <param name="shapes">The names found by shape.</param>
    /// <param name="offices">Titles that are found already: what stands behind one is rather a name.</param>
    /// <param name="places">Where names are likely beside a title.</param>
    public ImmutableArray<NameSpan> FindNames(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> shapes, ImmutableArray<OfficePhrase> offices, IReadOnlyCollection<NamePlace> places)
    {
        var tagged = shapes.Select(s => _breaks.Cut(text, s)).ToImmutableArray();
        var spans = new List<NameSpan>();

        // "مركز الملك سلمان" is the center, not the king.
        var nationalities = known.Where(k => k.Value.Form == KnownForm.Nationality).Select(k => k.End).ToHashSet();
        var countries = known.Where(k => k.Value.Form == KnownForm.CountryName).ToLookup(k => k.First);
        var states = known.Where(k => k is { Value.Form: KnownForm.CountryName or KnownForm.Capital, Proclitics: Proclitics.None, Words: 1 }).Select(k => k.First).ToHashSet();
        var bodies = known.Where(k => k.Value.Form == KnownForm.Body).ToList();
        foreach (var match in known)
        {
            if (match.Value.Form == KnownForm.Person || (match.Value.Form == KnownForm.PersonAlone && !PartOfOther(match, tagged)))
                if (!bodies.Exists(b => b.First < match.First && match.End <= b.End)) spans.Add(Untitled(text, match));
        }

        var ends = offices.Where(o => o.Complete).Select(o => o.End).ToHashSet();
        var starts = offices.Where(o => o is { Complete: true, Proclitics: Proclitics.None }).Select(o => o.First).ToHashSet();
        var begins = places.Where(p => !p.IsEnd).Select(p => p.Token).ToHashSet();
        foreach (var found in tagged)
        {
            if (found.Type != NameType.Person) continue;
            if (NameStarts.IsPairOfAdjectives(text, found, words)) continue;
            var begin = _starts.Of(text, found, known, tagged, begins.Contains(found.First));
            if (found.End - begin == 2 && states.Contains(begin + 1) && (!_breaks.MayBeName(text.Tokens[begin].Folded) || IsNamedCity(text.Tokens[begin + 1]))) continue;

            // "مورغان ستانلي" is a bank; in "جامعة القاضي عياض بمراكش" the name of the university ends within.
            if (bodies.Exists(b => b.End - b.First > 1 && (b.First == begin && found.End == b.End || b.First < begin && begin < b.End && b.End < found.End))) continue;
            if (begin == found.End || found.End - begin == 1 && (_breaks.Breaks(text.Tokens[begin]) || IsRemnant(text, shapes, found))) continue;
            var name = begin == found.First ? found : found with { First = begin, Proclitics = Proclitics.None };
            var least = begins.Contains(name.First) && name.End - name.First > 1 ? DoubtfulAtPlace : ends.Contains(name.First) || IsBeforeTitle(text, name.End, starts) && !offices.Any(o => o.First < name.End && name.First < o.End) ? DoubtfulBehindOffice : BesideTitle(text, name, nationalities) ? DoubtfulBesideTitle : Doubtful;
            if (begins.Contains(name.First) && (IsCalledShort(text, name, known, tagged) || name.End - name.First == 2 && _trimmer.GoesOn(text.Tokens[name.End - 1], name.Score) && !_trimmer.IsFullName(text, name))) continue;
            if (name.Score >= least && _trimmer.Trim(text, name, countries, states, begins.Contains(name.First)) is { } span) spans.Add(span);
        }

        // "آن لوسي لوفيفر": folded the given name is a particle.
        for (var i = 0; i < spans.Count; i++)
            if (spans[i] is { Entry: < 0, Proclitics: Proclitics.None, First: > 0 } after && NameBehindTitle.IsAnne(text.Tokens[after.First - 1])) spans[i] = after with { First = after.First - 1 };

        // "فاطمة الزهراء عمور": a name found by its shape goes on over its surname.
        for (var i = 0; i < spans.Count; i++)
            if (spans[i].Entry < 0) spans[i] = spans[i] with { End = _ends.Of(text, spans[i], ends, known) };
        var taken = spans.SelectMany(s => Enumerable.Range(s.First, s.End - s.First)).ToHashSet();
        if (ends.Count > 0)
        {
            var begun = known.Where(k => k.Value.Form is KnownForm.Body or KnownForm.CountryName or KnownForm.Person).Select(k => k.First).Concat(offices.Select(o => o.First)).ToHashSet();
            foreach (var end in ends.Union(places.Where(p => p is { IsEnd: false, Worth: NamesBesideTitles.Behind }).Select(p => p.Token)))
                if (_behind.At(text, end, taken, begun) is { } behind) spans.Add(behind);
        }

        foreach (var start in starts)
            if (_before.At(text, start, taken, known) is { } named) spans.Add(named);

        var chosen = new List<NameSpan>();
        foreach (var span in spans.OrderByDescending(s => s.End - s.First).ThenByDescending(s => s.Entry >= 0).ThenBy(s => s.First))
        {
            var overlap = chosen.FindIndex(c => c.First < span.End && span.First < c.End);
            if (overlap < 0) chosen.Add(span);
            else if (chosen[overlap].Entry < 0 && span.Entry >= 0 && chosen[overlap].First == span.First && span.Rule == "person.lexicon") chosen[overlap] = chosen[overlap] with { Entry = span.Entry, Proclitics = span.Proclitics };
        }

        chosen.RemoveAll(s => IsForeign(text.Tokens[s.First]) && chosen.Exists(c => c.End == s.First && !IsForeign(text.Tokens[c.First])));
        chosen.RemoveAll(s => IsBorne(text, s) || s.Entry < 0 && NameBreaks.IsAccusative(text.Tokens[s.First]));
        if (Orthography.WritesYa(text)) chosen.RemoveAll(s => s.End - s.First == 1 && text.Tokens[s.First].Surface == Upon && !(s.First > 0 && words.IsVerb(text.Tokens[s.First - 1])));
        return [.. chosen.OrderBy(s => s.First)];
    }

    private static bool IsForeign(Token token) => token.Kind == TokenKind.ForeignWord;

    /// <summary>"معركة سيف القدس", "درع الرياض": a capital that has the article is nobody's surname.</summary>
    private static bool IsNamedCity(Token token) => token.Analyses[0].Proclitics == Proclitics.Al;

    /// <summary>"وحث المدير جمهور المستهلكين": what is left of two words, and is no name that the lists have, was no name.</summary>
    private bool IsRemnant(NormalizedText text, ImmutableArray<TaggedName> shapes, TaggedName name) => !_breaks.MayBeName(text.Tokens[name.First].Folded) && shapes.Any(s => s.First == name.First && s.End - name.End == 1 && NameBreaks.IsCommon(text.Tokens[s.End - 1]));

    /// <summary>"المشير طنطاوي", "الملك محمد السادس", "للملكة إليزابيث الثانية": the rank or title is part of how the press calls them, and not of the name.</summary>
    private NameSpan Untitled(NormalizedText text, PhraseMatch<KnownName> match)
    {
        var isAlone = match.Value.Form == KnownForm.PersonAlone;
        var isTitled = match.Words > 1 && (Skip(text, match.First) == 1 && (isAlone || text.Tokens[match.First].Analyses.Any(IsHighTitle)) || match is { Words: 2, Proclitics: Proclitics.None } && words.IsRank(text.Tokens[match.First].Folded));
        var rule = isAlone ? "person.lexicon-alone" : "person.lexicon";
        return isTitled ? new NameSpan(match.First + 1, match.End, match.Value.Entry, Proclitics.None, rule) : new NameSpan(match.First, match.End, match.Value.Entry, match.Proclitics, rule);
    }

    // In "السيد البدوي" and "الحاج آدم" it is the name itself.
    private bool IsHighTitle(Segmentation way) => way.Proclitics.Has(Proclitics.Al) && (words.Style(way.Stem) is not null || words.Office(way.Stem) is { Bare: true });

    /// <summary>"جائزة الشيخ زايد", "فندق «الملك داود»": a prize or a building bears the name.</summary>
    private bool IsBorne(NormalizedText text, NameSpan name)
    {
        var first = name.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition) ? 0 : Honorifics(text, name.First, 0);
        if (first > 0 && text.Tokens[first - 1].Folded == Mark) first--;
        return first > 0 && text.Tokens[first - 1] is { Kind: TokenKind.Word } before && before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al | Proclitics.Sa) && words.IsBearer(a.Stem));
    }

    /// <summary>"الرئيس بوش يؤيد": what the first word alone is known to name, or has named in full elsewhere, ends with it.</summary>
    private bool IsCalledShort(NormalizedText text, TaggedName name, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> tagged) => name.End - name.First == 2 && !words.IsGivenName(text.Tokens[name.First].Folded)
        && (known.Any(k => k is { Value.Form: KnownForm.Person or KnownForm.PersonAlone, Words: 1 } && k.First == name.First) || tagged.Any(t => t.Type == NameType.Person && t.End - t.First > 1 && t.First != name.First && text.Tokens[t.End - 1].Folded == text.Tokens[name.First].Folded))
        && !tagged.Any(t => t.First != name.First && t.End - t.First > 1 && text.Tokens[t.End - 1].Folded == text.Tokens[name.End - 1].Folded);

    /// <summary>"غيثة مزور، وزيرة الانتقال الرقمي": what a whole title stands behind in apposition is a name.</summary>
    private static bool IsBeforeTitle(NormalizedText text, int end, HashSet<int> starts) => end + 1 < text.Tokens.Length && text.Tokens[end].Folded is Comma or Dash && starts.Contains(end + 1);

    private bool BesideTitle(NormalizedText text, TaggedName name, HashSet<int> nationalities) =>
        nationalities.Contains(name.First)
        || (name.First > 0 && (Skip(text, name.First - 1) == 1 || text.Tokens[name.First - 1].Analyses.Any(a => words.Office(a.Stem) is { Bare: true })))
        || (name.End < text.Tokens.Length && text.Tokens[name.End].Analyses.Any(a => a.Proclitics == Proclitics.None && words.Office(a.Stem) is not null));

    /// <summary>Joins every name with its honorifics and with the title before it, or after it in apposition; returns the titles that are left.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">The names.</param>
    /// <param name="offices">The titles.</param>
    /// <param name="shared">Titles in the plural that several names share, by the token each name begins at.</param>
    /// <param name="layer">Where nationalities stand.</param>
    public (ImmutableArray<PersonSpan> People, ImmutableArray<OfficePhrase> Offices) Join(NormalizedText text, ImmutableArray<NameSpan> names, ImmutableArray<OfficePhrase> offices, IReadOnlyDictionary<int, OfficePhrase> shared, Layer layer)
    {
        var people = ImmutableArray.CreateBuilder<PersonSpan>(names.Length);
        var used = new HashSet<OfficePhrase>();
        var endingAt = offices.ToLookup(o => o.End);
        var startingAt = offices.ToDictionary(o => o.First);
        var nameStarts = names.ToDictionary(n => n.First);
        var inRow = new TitlesInRow(text, words);
        var attached = new AttachedTitle(words);
        var previousEnd = 0;
        foreach (var name in names)
        {
            var sentence = text.Sentences.First(s => name.First < s.EndToken);

            // "الملك والسيسي": what "and" or a preposition on the name parts from it is another's honorific.
            var first = name.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition) ? name.First : Honorifics(text, name.First, Math.Max(previousEnd, sentence.FirstToken));
            if (first == name.First && Counterpart(text, layer, first, Math.Max(previousEnd, sentence.FirstToken), offices) is { } counterpart) first = counterpart;
            var isJoined = IsJoinedOn(text, first, name);
            var office = isJoined ? null : TitleBefore(text, first, Math.Max(previousEnd, sentence.FirstToken), endingAt, used) ?? attached.Before(text, layer, first, name, Math.Max(previousEnd, sentence.FirstToken), endingAt, used);

            if (office is not null && SpokenForTitle.Of(text, words, office) is { } spokenFor)
            {
                used.Add(office);
                office = spokenFor;
            }

            if (office is not null && inRow.Whole(office, endingAt[office.First].Where(o => o.First >= previousEnd && !used.Contains(o)), name.End) is { } whole)
            {
                used.Add(office);
                office = whole;
            }

            // "مستشارو رئيس الجمهورية فلان وفلان": the title that they share begins before the one it leads to.
            if (office is not null && shared.GetValueOrDefault(name.First) is { } several && several.First < office.First && several.Title.EndsWith(office.Title, StringComparison.Ordinal) && shared.Values.Count(o => o.Title == several.Title) > 1)
            {
                used.Add(office);
                office = several;
            }

            // "مستشار الرئيس الأوكراني ميخائيل بودلياك": who is named behind a ruler's title may serve him.
            if (office is not null && _served.Before(text, office, name) is { } serving && serving.First >= Math.Max(previousEnd, sentence.FirstToken))
            {
                used.Add(office);
                office = serving;
            }

            if (office is not null && !Suits(text, office, first, name)) office = null;
            var end = name.End;
            if (office is not null) first = office.First;
            if (office is not { Complete: true })
            {
                // "الرئيس عبدالفتاح السيسي رئيس جمهورية مصر العربية": a bare title before the name leaves room for a whole one behind it.
                var after = SkipMarks(text, name.End, sentence.EndToken);
                if (after < sentence.EndToken && TitleAt(text, after, startingAt) is { } apposition && !used.Contains(apposition) && !(after == name.End && IsObject(text, name, apposition)) && IsApposition(text, office, apposition, after > name.End, nameStarts) && (office is null && after > name.End || Suits(text, apposition, first, name)))
                {
                    // "الملك محمد السادس، رئيس لجنة القدس": what else a king is leaves him the king.
                    used.Add(apposition);
                    if (office is not null) used.Add(office);
                    if (startingAt.GetValueOrDefault(after + 1) is { } served && served.End == apposition.End) used.Add(served);
                    office = name.Entry >= 0 && apposition.Noun != King && (office ?? FromHonorific(text, first, name.First)) is { Noun: King } king ? king : apposition;
                    end = apposition.End;
                }
            }

            if (office is { Noun: Heir }) end = Chain(text, end, startingAt, nameStarts, used);
            if (office is null && (shared.GetValueOrDefault(name.First) ?? (people.Count > 0 ? ElidedTitle.Of(text, layer, lexicon, people[^1], name) : null)) is { } taken) (office, first) = (taken, Math.Min(first, taken.First));
            office ??= FromHonorific(text, first, name.First);
            if (office is null && _callings.Before(text, layer, name, Math.Max(previousEnd, sentence.FirstToken)) is { } calling) (office, first) = (calling, Math.Min(first, calling.First));
            if (office is not null) used.Add(office);
            people.Add(new PersonSpan(first, end, name, office));
            previousEnd = end;
        }

        return (people.ToImmutable(), [.. offices.Where(o => !used.Contains(o) && !o.IsOwned)]);
    }

    /// <summary>"تباحث بوريطة مع نظيرته الإسبانية أرانشا غونزاليس": a word for a counterpart belongs to the name behind it also where the article does not tell the office.</summary>
    private int? Counterpart(NormalizedText text, Layer layer, int name, int limit, ImmutableArray<OfficePhrase> offices)
    {
        if (name <= limit) return null;
        var at = layer.NationalityAt(name - 1) is { } nationality && nationality.End == name ? name - 2 : name - 1;
        return at >= limit && text.Tokens[at].Analyses.Any(a => words.IsCounterpart(a.Stem)) && !offices.Any(o => o.First == at) ? at : null;
    }

    /// <summary>The end of the further titles of one man, joined by "and": "ولي ولي العهد والنائب الثاني لرئيس مجلس الوزراء ووزير الدفاع".</summary>
    private int Chain(NormalizedText text, int end, Dictionary<int, OfficePhrase> startingAt, Dictionary<int, NameSpan> nameStarts, HashSet<OfficePhrase> used)
    {
        while (startingAt.TryGetValue(end, out var next) && next.Proclitics.Has(Proclitics.Wa) && !nameStarts.ContainsKey(PastHonorifics(text, next.End)) && used.Add(next)) end = next.End;
        return end;
    }

    private int PastHonorifics(NormalizedText text, int token)
    {
        while (token < text.Tokens.Length && Skip(text, token) is var length and > 0) token += length;
        return token;
    }

    /// <summary>Whether a conjunction or preposition on its honorific, or on the name itself, parts it from what stands before: <c>الرئيس المصري لصاحب السمو الأمير</c>.</summary>
    private static bool IsJoinedOn(NormalizedText text, int first, NameSpan name) => first == name.First
        ? name.Proclitics != Proclitics.None
        : text.Tokens[first].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && a.Proclitics != Proclitics.Al) && !text.Tokens[first].Analyses.Any(a => a.Proclitics == Proclitics.Al);

    /// <summary>Whether a title fits the name behind it: a president is no prince, and who is known to serve one state is not the president of another: <c>هنأ الرئيس الفرنسي الأمير محمد</c>.</summary>
    private bool Suits(NormalizedText text, OfficePhrase office, int first, NameSpan name)
    {
        if (office.Country is not { } served || office.Links) return true;
        if (name.Entry >= 0 && lexicon.People[name.Entry].Country is { } own) return own == served;
        return office is not { Noun: President, Definite: true } || !text.Tokens[first].Analyses.Any(a => words.Style(a.Stem) == Royal);
    }

    /// <summary>A rank, a king or an ambassador in front of a name is the office of whom the article gives no other.</summary>
    private OfficePhrase? FromHonorific(NormalizedText text, int first, int name)
    {
        for (var i = name - 1; i >= first; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) continue;
            foreach (var way in text.Tokens[i].Analyses)
            {
                if (!way.Proclitics.Has(Proclitics.Al) || way.Proclitics.Has(Proclitics.Sa)) continue;
                var office = words.Office(way.Stem);
                var front = way.Proclitics & ~Proclitics.Al;
                if (office is { Bare: true } || (words.IsRank(way.Bare) && !words.IsModifier(way.Bare)))
                    return new OfficePhrase(i, i + 1, Spelling.WithoutFront(text.Tokens[i].Surface, front), way.Stem, null, -1, false, true, office?.Unique ?? false, false, front);
            }
        }

        return null;
    }

    /// <summary>The title that begins at the token, alone or as that of who serves a ruler: <c>ميخائيل بودلياك، مستشار الرئيس الأوكراني</c>.</summary>
    private OfficePhrase? TitleAt(NormalizedText text, int token, Dictionary<int, OfficePhrase> startingAt) => startingAt.GetValueOrDefault(token) ?? (startingAt.GetValueOrDefault(token + 1) is { } ruler ? _served.Around(text, ruler) : null);

    /// <summary>"وخاطب هلال السفير الجزائري": behind a verb and a surname alone a title with the article is whom the deed is done to, unless what he says follows: <c>وقال هلال السفير المغربي إن</c>.</summary>
    private bool IsObject(NormalizedText text, NameSpan name, OfficePhrase title) => title is { Definite: true, Former: false, Proclitics: Proclitics.None } && name.First > 0 && name.End - name.First == 1 && text.Tokens[name.First - 1] is { Folded: [_, _, _, _, ..] } verb && !words.Has(WordList.CopulaForms, verb.Folded) && (words.IsVerb(verb) || words.IsFinite(verb))
        && !(title.End < text.Tokens.Length && words.Has(WordList.ThatClauses, text.Tokens[title.End].Folded));

    // A title after a name belongs to it unless it announces the next name: "حسين، ووزير الخارجية فيدان".
    private bool IsApposition(NormalizedText text, OfficePhrase? before, OfficePhrase office, bool afterMark, Dictionary<int, NameSpan> nameStarts)
    {
        if (office.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition)) return false;
        if (!office.Complete && !(office.Definite && office.Noun is "رييس" or "ملك")) return false;

        // "التقى الرئيس عون السفير الأميركي": a president is no ambassador.
        if (!afterMark && before is { Noun: President } && office.Noun != President) return false;
        var next = office.End;

        // "وزير الحرس الوطني وصاحب السمو الملكي الأمير محمد": another one begins.
        if (next < text.Tokens.Length && text.Tokens[next].Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa) && words.Style(a.Stem.Split(' ')[0]) is not null)) return true;
        next = PastHonorifics(text, next);

        // "… وزير الداخلية ولصاحب السمو الملكي الأمير …": what is joined on announces another one.
        if (next > office.End && text.Tokens[office.End].Folded[0] == And) return true;
        return !nameStarts.TryGetValue(next, out var named) || next == office.End && named.Proclitics.Has(Proclitics.Wa) || afterMark && text.Tokens[office.End] is { Kind: TokenKind.Punctuation };
    }

    private int Skip(NormalizedText text, int token)
    {
        var matches = new List<PhraseMatch<bool>>();
        words.Honorifics.Match(text, token, matches);
        words.Ranks.Match(text, token, matches);
        return matches.Count == 0 ? 0 : matches.Max(m => m.End) - token;
    }

    private static OfficePhrase? TitleBefore(NormalizedText text, int first, int limit, ILookup<int, OfficePhrase> endingAt, HashSet<OfficePhrase> used)
    {
        for (var at = first; at > limit; at--)
        {
            if (endingAt[at].FirstOrDefault(o => o.First >= limit && !used.Contains(o)) is { } office) return office;
            for (var aside = at == first || at == first - 1 && text.Tokens[at].Folded == Comma && !endingAt[at - 1].Any() ? AsideBefore(text, at, limit) : -1; aside > limit; aside = AsideBefore(text, aside, limit))
                if (endingAt[aside].FirstOrDefault(o => o.Complete && o.First >= limit && !used.Contains(o)) is { } called) return called;
            if (text.Tokens[at - 1] is not { Kind: TokenKind.Punctuation, Folded: "،" or "-" or "\"" or ":" or "(" or ")" }) return null;
            if (text.Tokens[at - 1].Folded == ":" && (first - at > 0 || endingAt[at - 1].Any(o => o is { Definite: true, Complete: false }))) return null;
        }

        return null;
    }

    /// <summary>"رئيس مجموعة اليورو (يوروغروب) جان كلود", "مدير الوكالة «سي آي إيه» (CIA) وليام بيرنز": where the short form in brackets or quotation marks begins that stands right before the token; -1 where none does.</summary>
    private static int AsideBefore(NormalizedText text, int token, int limit)
    {
        if (token - 2 <= limit || text.Tokens[token - 1].Folded is not (")" or "\"")) return -1;
        var opening = text.Tokens[token - 1].Folded == ")" ? "(" : "\"";
        for (var i = token - 2; i > limit && i >= token - LongestAside; i--)
        {
            if (text.Tokens[i].Folded == opening) return i < token - 2 ? i : -1;
            if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Tokens[i].Folded != "-") return -1;
        }

        return -1;
    }

    /// <summary>The first token of the honorifics and ranks that stand in front of a name.</summary>
    private int Honorifics(NormalizedText text, int name, int limit)
    {
        var first = name;
        while (first > limit)
        {
            // "سعادة المهندس" is one honorific, though "المهندس" alone is one as well.
            var start = -1;
            for (var length = 1; length <= 4 && first - length >= limit && start < 0; length++)
                if (Skip(text, first - length) >= length) start = first - length;
            if (start < 0)
            {
                if (text.Tokens[first - 1] is { Folded: "." or "/" or "\"" } && first - 1 > limit && Skip(text, first - 2) == 1) start = first - 2;
                else break;
            }

            first = start;
        }

        return first;
    }

    private int SkipMarks(NormalizedText text, int at, int limit)
    {
        // "توماس غرودزكي Tomasz Grodzki، رئيس": the name again in its own letters.
        while (at < limit && IsForeign(text.Tokens[at])) at++;
        while (at < limit)
        {
            var matches = new List<PhraseMatch<bool>>();
            words.Blessings.Match(text, at, matches);
            if (matches.Count > 0) at = matches.Max(m => m.End);
            else if (text.Tokens[at] is { Kind: TokenKind.Punctuation, Folded: "،" or "-" or "(" or ")" or "\"" } && !OpensSpeech(text, at)) at++;
            else break;
        }

        return at;
    }

    /// <summary>Whether a quotation of several words opens at the mark, right behind the name of whoever says it: <c>قال الرشق "الرئيس المصري مهتم"</c>.</summary>
    private static bool OpensSpeech(NormalizedText text, int mark)
    {
        if (text.Tokens[mark].Folded != "\"" || mark == 0 || mark + 1 >= text.Tokens.Length) return false;
        return text.Tokens[mark - 1].Span.End < text.Tokens[mark].Span.Start && text.Tokens[mark].Span.End == text.Tokens[mark + 1].Span.Start;
    }

    private static bool PartOfOther(PhraseMatch<KnownName> match, ImmutableArray<TaggedName> tagged) =>
        tagged.Any(t => t.First <= match.First && t.End >= match.End && (t.End - t.First > match.End - match.First || t.Type != NameType.Person));
}
