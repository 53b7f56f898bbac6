using System.Collections.Immutable;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds persons' names: those of the lexicon, those that the tagger holds for one, and those that stand beside a title.</summary>
internal sealed class PersonFinder(Lexicon lexicon, WordClasses words)
{
    private const string Comma = "،";
    private const string Dash = "-";
    private const string Mark = "\"";
    private const string Upon = "علي";

    private readonly NameBehindTitle _behind = new(lexicon, words);
    private readonly NameBeforeTitle _before = new(words);
    private readonly NameEnds _ends = new(lexicon, words);
    private readonly NameBreaks _breaks = new(lexicon, words);
    private readonly NameTrimmer _trimmer = new(words, new NameBehindTitle(lexicon, words));
    private readonly Honorifics _honorifics = new(words);
    private readonly NameStarts _starts = new(lexicon, words, new NameBehindTitle(lexicon, words));

    // How sure the tagger has to be of a person, and how sure where a title or honorific stands beside the name.
    private const double Doubtful = 0.6;
    private const double DoubtfulByGiven = 0.5;
    private const double DoubtfulBesideTitle = 0.4;
    private const double DoubtfulBehindOffice = 0.3;
    private const double DoubtfulAtPlace = 0.25;

    /// <summary>The names of persons: the lexicon's, and those found by shape; of two that overlap the longer one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">All matches of the lexicon.</param>
    /// <param name="shapes">The names found by shape.</param>
    /// <param name="offices">Titles that are found already: what stands behind one is rather a name.</param>
    /// <param name="places">Where names are likely beside a title.</param>
    /// <param name="given">Where a given name is likely to begin one.</param>
    public ImmutableArray<NameSpan> FindNames(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> shapes, ImmutableArray<OfficePhrase> offices, IReadOnlyCollection<NamePlace> places, IReadOnlySet<int> given)
    {
        var tagged = shapes.Select(s => _breaks.Cut(text, s)).SelectMany(s => _breaks.Split(text, s)).ToImmutableArray();
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
            if (begin == found.End || found.End - begin == 1 && (_breaks.Breaks(text.Tokens[begin]) || IsRemnant(text, shapes, found) || IsOtherWord(text.Tokens[begin]))) continue;
            var name = begin == found.First ? found : found with { First = begin, Proclitics = Proclitics.None };
            var least = begins.Contains(name.First) && name.End - name.First > 1 ? DoubtfulAtPlace : ends.Contains(name.First) || IsBeforeTitle(text, name.End, starts) && !offices.Any(o => o.First < name.End && name.First < o.End) ? DoubtfulBehindOffice : BesideTitle(text, name, nationalities) ? DoubtfulBesideTitle : given.Contains(name.First) && name.End - name.First > 1 ? DoubtfulByGiven : Doubtful;
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

        return Choose(text, spans);
    }

    /// <summary>Of names that overlap the longest, and none that is borne by a building or is an ordinary word.</summary>
    private ImmutableArray<NameSpan> Choose(NormalizedText text, List<NameSpan> spans)
    {
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

    /// <summary>"المديرية", "لصالح": alone the noun for a body, and what is done in favor of somebody, are no names.</summary>
    private bool IsOtherWord(Token token) => words.Has(WordList.FavorForms, token.Folded) || token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && (words.IsBodyHead(a.Stem) || words.IsGovernment(a.Stem)));

    /// <summary>"المشير طنطاوي", "الملك محمد السادس", "للملكة إليزابيث الثانية": the rank or title is part of how the press calls them, and not of the name.</summary>
    private NameSpan Untitled(NormalizedText text, PhraseMatch<KnownName> match)
    {
        var isAlone = match.Value.Form == KnownForm.PersonAlone;
        var isTitled = match.Words > 1 && (words.AnnouncedUpTo(text, match.First) == match.First + 1 && (isAlone || text.Tokens[match.First].Analyses.Any(IsHighTitle)) || match is { Words: 2, Proclitics: Proclitics.None } && words.IsRank(text.Tokens[match.First].Folded));
        var rule = isAlone ? "person.lexicon-alone" : "person.lexicon";
        return isTitled ? new NameSpan(match.First + 1, match.End, match.Value.Entry, Proclitics.None, rule) : new NameSpan(match.First, match.End, match.Value.Entry, match.Proclitics, rule);
    }

    // In "السيد البدوي" and "الحاج آدم" it is the name itself.
    private bool IsHighTitle(Segmentation way) => way.Proclitics.Has(Proclitics.Al) && (words.Style(way.Stem) is not null || words.Office(way.Stem) is { Bare: true });

    /// <summary>"جائزة الشيخ زايد", "فندق «الملك داود»": a prize or a building bears the name.</summary>
    private bool IsBorne(NormalizedText text, NameSpan name)
    {
        var first = name.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition) ? 0 : _honorifics.StartBefore(text, name.First, 0);
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
        || (name.First > 0 && (words.AnnouncedUpTo(text, name.First - 1) == name.First || text.Tokens[name.First - 1].Analyses.Any(a => words.Office(a.Stem) is { Bare: true })))
        || (name.End < text.Tokens.Length && text.Tokens[name.End].Analyses.Any(a => a.Proclitics == Proclitics.None && words.Office(a.Stem) is not null));

    private static bool PartOfOther(PhraseMatch<KnownName> match, ImmutableArray<TaggedName> tagged) =>
        tagged.Any(t => t.First <= match.First && t.End >= match.End && (t.End - t.First > match.End - match.First || t.Type != NameType.Person));
}
