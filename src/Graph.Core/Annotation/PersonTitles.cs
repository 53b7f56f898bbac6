using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A person in the text: the name with the honorifics and titles around it.</summary>
/// <param name="First">The first token, title and honorifics included.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Name">The name itself.</param>
/// <param name="Office">The title, or <c>null</c>.</param>
internal sealed record PersonSpan(int First, int End, NameSpan Name, OfficePhrase? Office);

/// <summary>Joins persons' names with the honorifics and titles that belong to them.</summary>
internal sealed class PersonTitles(Lexicon lexicon, WordClasses words)
{
    private const string President = "رييس";
    private const string Royal = "سمو";
    private const string Heir = "ولي";
    private const string King = "ملك";
    private const char And = 'و';
    private const char Bi = 'ب';

    private readonly Honorifics _honorifics = new(words);
    private readonly Callings _callings = new(lexicon, words);
    private readonly ServedTitle _served = new(lexicon, words);

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
            var first = name.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition) ? name.First : _honorifics.StartBefore(text, name.First, Math.Max(previousEnd, sentence.FirstToken));
            if (first == name.First && Counterpart(text, layer, first, Math.Max(previousEnd, sentence.FirstToken), offices) is { } counterpart) first = counterpart;
            var isJoined = IsJoinedOn(text, first, name);
            var office = isJoined ? null : PrecedingTitle.Of(text, first, Math.Max(previousEnd, sentence.FirstToken), endingAt, used) ?? attached.Before(text, layer, first, name, Math.Max(previousEnd, sentence.FirstToken), endingAt, used);

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
                if (after < sentence.EndToken && TitleAt(text, after, startingAt) is { } apposition && !used.Contains(apposition) && !(after == name.End && IsObject(text, name, apposition)) && IsApposition(text, office ?? FromHonorific(text, first, name.First), apposition, after > name.End, nameStarts) && (office is null && after > name.End || Suits(text, apposition, first, name)))
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
        while (startingAt.TryGetValue(end, out var next) && next.Proclitics.Has(Proclitics.Wa) && !nameStarts.ContainsKey(_honorifics.EndOf(text, next.End)) && used.Add(next)) end = next.End;
        return end;
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

    /// <summary>"وخاطب هلال السفير الجزائري": behind a verb and a surname alone a title with the article is whom the deed is done to, unless what he says follows: <c>وقال هلال السفير المغربي إن</c>, but <c>واتهم هلال السفير الجزائري بأنه</c>.</summary>
    private bool IsObject(NormalizedText text, NameSpan name, OfficePhrase title) => title is { Definite: true, Former: false, Proclitics: Proclitics.None } && name.First > 0 && name.End - name.First == 1 && text.Tokens[name.First - 1] is { Folded: [_, _, _, _, ..] } verb && !words.Has(WordList.CopulaForms, verb.Folded) && (words.IsVerb(verb) || words.IsFinite(verb))
        && !(title.End < text.Tokens.Length && words.Has(WordList.ThatClauses, text.Tokens[title.End].Folded) && text.Tokens[title.End].Folded[0] != Bi);

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
        next = _honorifics.EndOf(text, next);

        // "… وزير الداخلية ولصاحب السمو الملكي الأمير …": what is joined on announces another one.
        if (next > office.End && text.Tokens[office.End].Folded[0] == And) return true;
        return !nameStarts.TryGetValue(next, out var named) || next == office.End && named.Proclitics.Has(Proclitics.Wa) || afterMark && text.Tokens[office.End] is { Kind: TokenKind.Punctuation };
    }

    private int SkipMarks(NormalizedText text, int at, int limit)
    {
        // "توماس غرودزكي Tomasz Grodzki، رئيس": the name again in its own letters.
        while (at < limit && text.Tokens[at].Kind == TokenKind.ForeignWord) at++;
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
}
