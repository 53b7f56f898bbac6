using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What class a word belongs to, by the lexicon's closed lists, in every inflected form that matters here.</summary>
internal sealed class WordClasses
{
    private static readonly string[] GivenNames = ["given", "listed", "foreign-given"];

    private readonly FrozenSet<string> _given;
    private readonly FrozenSet<string> _closed;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenDictionary<string, OfficeNoun> _offices;
    private readonly FrozenDictionary<string, OfficeNoun> _pluralOffices;
    private readonly FrozenSet<string> _counterparts;
    private readonly ILookup<string, string> _complements;
    private readonly FrozenSet<string> _modifiers;
    private readonly FrozenSet<string> _former;
    private readonly FrozenSet<string> _outlets;
    private readonly FrozenSet<string> _opinions;
    private readonly FrozenSet<string> _attaching;
    private readonly FrozenSet<string> _ofState;
    private readonly FrozenSet<string> _places;
    private readonly FrozenSet<string> _government;
    private readonly FrozenSet<string> _regime;
    private readonly FrozenSet<string> _ranks;
    private readonly FrozenSet<string> _deputies;
    private readonly FrozenSet<string> _kin;
    private readonly FrozenSet<string> _apart;
    private readonly FrozenSet<string> _prepositions;
    private readonly FrozenSet<string> _epithets;
    private readonly FrozenSet<string> _things;
    private readonly FrozenSet<string> _bearers;
    private readonly string[] _counts;
    private readonly FrozenDictionary<string, string> _styles;
    private readonly ILookup<string, string> _officesOfStyle;
    private readonly FrozenDictionary<string, BodyHead> _bodyHeads;
    private readonly ILookup<string, string> _bodiesOf;
    private readonly ILookup<string, string> _othersOf;
    private readonly FrozenSet<string> _imperfects;
    private readonly FiniteVerbs _finite;
    private readonly WordLists _lists;

    public WordClasses(Lexicon lexicon)
    {
        var (words, titles) = (lexicon.Words, lexicon.Titles);
        _closed = Fold([.. words.Prepositions, .. words.Particles, .. words.Relatives, .. words.Pronouns, .. words.Times]);
        _verbs = words.Saying.SelectMany(v => VerbForms(Letters.Fold(v))).ToFrozenSet(StringComparer.Ordinal);
        _offices = titles.Offices
            .SelectMany(o => new[] { o.Noun, o.Feminine }.OfType<string>().Select(n => (Noun: Letters.Fold(n), Office: o)))
            .DistinctBy(p => p.Noun)
            .ToFrozenDictionary(p => p.Noun, p => p.Office, StringComparer.Ordinal);
        _pluralOffices = titles.Offices.SelectMany(o => PluralForms(o).Select(f => (Form: f, Office: o))).DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Office, StringComparer.Ordinal);
        _counterparts = Fold(titles.Counterparts);
        _complements = titles.Complements.SelectMany(c => c.Of.Select(o => (Noun: Letters.Fold(c.Noun), Of: Letters.Fold(o)))).ToLookup(p => p.Noun, p => p.Of, StringComparer.Ordinal);
        _modifiers = Fold(titles.Modifiers);
        _outlets = Fold([.. lexicon.Bodies.Where(b => b.Kind == EntityKinds.News).SelectMany(b => b.Aliases.Concat(b.Short).Concat(b.Ambiguous).Append(b.Name))]);
        _former = Fold(titles.Former);
        _opinions = Fold(titles.Opinions);
        _attaching = Fold(titles.Attaching);
        _ofState = Fold(titles.OfState);
        _places = Fold(words.Places);
        _government = Fold(words.Government);
        _regime = Fold(words.Regime);
        _ranks = Fold(titles.Ranks);
        _deputies = Fold(titles.Deputies);
        _kin = Fold(titles.Kin);
        _apart = Fold(titles.Apart);
        _prepositions = Fold(words.Prepositions);
        _epithets = Fold(words.Epithets);
        _things = Fold(words.Things);
        _bearers = Fold(words.Bearers);
        _counts = [.. words.Counts.Select(Letters.Fold)];
        _styles = titles.Styles.SelectMany(s => s.With.Prepend(s.Noun).Select(w => (Word: Letters.Fold(w), Style: Letters.Fold(s.Noun)))).ToFrozenDictionary(p => p.Word, p => p.Style, StringComparer.Ordinal);
        _officesOfStyle = titles.Styles.SelectMany(s => s.Offices.Select(o => (Style: Letters.Fold(s.Noun), Office: Letters.Fold(o)))).ToLookup(p => p.Style, p => p.Office, StringComparer.Ordinal);
        _bodyHeads = lexicon.BodyHeads.DistinctBy(h => Letters.Fold(h.Noun)).ToFrozenDictionary(h => Letters.Fold(h.Noun), StringComparer.Ordinal);
        _bodiesOf = lexicon.BodyHeads.SelectMany(h => h.Of.Select(o => (h.Noun, Of: Letters.Fold(o)))).ToLookup(p => p.Noun, p => p.Of, StringComparer.Ordinal);
        _othersOf = lexicon.BodyHeads.SelectMany(h => h.NotOf.Select(o => (h.Noun, Of: Letters.Fold(o)))).ToLookup(p => p.Noun, p => p.Of, StringComparer.Ordinal);
        var classes = lexicon.Names.Words.Classes;
        _given = lexicon.Names.Words.Words.Where(w => w.Value.Any(c => GivenNames.Contains(classes[c], StringComparer.Ordinal))).Select(w => w.Key).ToFrozenSet(StringComparer.Ordinal);
        _finite = lexicon.Relations.Cues.Verbs;
        _imperfects = lexicon.Relations.Predicates.Where(p => p is { Perfect: not null, Imperfect: not null }).SelectMany(p => Knowledge.Morphology.VerbForms.Of(p.Perfect!, p.Imperfect!)).Where(f => f is { Perfect: false, FirstPerson: false, Passive: false }).Select(f => f.Written).ToFrozenSet(StringComparer.Ordinal);
        _lists = lexicon.Lists;
        Ranks = Index(titles.Ranks);
        Honorifics = Index(titles.Honorifics);
        Callings = Index(titles.Callings);
        Blessings = Index(titles.Blessings);
    }

    public PhraseIndex<bool> Ranks { get; }

    public PhraseIndex<bool> Honorifics { get; }

    public PhraseIndex<bool> Callings { get; }

    public PhraseIndex<bool> Blessings { get; }

    /// <summary>Whether the word, or the stem, is in the list.</summary>
    public bool Has(WordList list, string folded) => _lists[list].Contains(folded);

    /// <summary>Particles, prepositions, pronouns and words of time: no name goes on over one.</summary>
    public bool IsClosed(Token token) => _closed.Contains(token.Folded) || token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Conjunction) && !a.Proclitics.Has(Proclitics.Preposition) && _closed.Contains(a.Bare));

    /// <summary>A verb that introduces speech or a usual act of an office-holder, with or without conjunction.</summary>
    public bool IsVerb(Token token) => token.Analyses.Any(a => !a.Proclitics.Has(~(Proclitics.Conjunction | Proclitics.Sa)) && _verbs.Contains(a.Bare));

    /// <summary>A verb in the imperfect, which a headline puts behind its subject: <c>نقابة المعلمين تطالب</c>.</summary>
    public bool IsImperfect(Token token) => token.Folded[0] is 'ي' or 'ت' && (_imperfects.Contains(token.Folded) || _finite.Read(token, out _) == VerbReading.Verb && !_finite.IsPerfect(token.Folded));

    /// <summary>Whether a verb is joined to the mark of the future: <c>ستعلن</c>.</summary>
    public bool IsFuture(Token token) => token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Sa) && a.Stem[0] is 'ي' or 'ت') && (token.Analyses.Any(a => _imperfects.Contains(a.Stem)) || IsFinite(token));

    /// <summary>Whether the word can only be a verb.</summary>
    public bool IsFinite(Token token) => _finite.Read(token, out _) == VerbReading.Verb;

    /// <summary>A rank or honorific begins here: what follows is a name.</summary>
    public bool AnnouncesName(NormalizedText text, int token) => AnnouncedUpTo(text, token) > token;

    /// <summary>The end of the rank or honorific that begins at the token; the token itself where none does.</summary>
    public int AnnouncedUpTo(NormalizedText text, int token)
    {
        var matches = new List<PhraseMatch<bool>>();
        Honorifics.Match(text, token, matches);
        Ranks.Match(text, token, matches);
        return matches.Count == 0 ? token : matches.Max(m => m.End);
    }

    /// <summary>The office that the noun heads, by its stem.</summary>
    public OfficeNoun? Office(string stem) => _offices.GetValueOrDefault(stem);

    /// <summary>The office that a dual or plural means several holders of.</summary>
    public OfficeNoun? PluralOffice(string stem) => _pluralOffices.GetValueOrDefault(stem);

    /// <summary>Somebody in the same office of another state: <c>نظيره</c>.</summary>
    public bool IsCounterpart(string stem) => _counterparts.Contains(stem);

    /// <summary>Whether the noun heads an office only before certain words; they are folded.</summary>
    public IEnumerable<string> ComplementsOf(string noun) => _complements[noun];

    /// <summary>A noun that makes the title after it a lesser one: <c>نائب الرئيس</c>.</summary>
    public bool IsDeputy(string word) => _deputies.Contains(Letters.Fold(word));

    /// <summary>A military or police rank of one word, with its article.</summary>
    public bool IsRank(string folded) => _ranks.Contains(folded);

    /// <summary>A title of a state's first men, as its own press gives it: <c>رئيس الجمهورية</c>.</summary>
    public bool IsOfState(string title) => _ofState.Contains(Letters.Fold(title));

    public bool IsModifier(string folded) => _modifiers.Contains(folded);

    /// <summary>Whether the words are what a paper, a channel or an agency is called: <c>الشرق الأوسط</c>, <c>رويترز</c>.</summary>
    public bool IsOutlet(string folded) => _outlets.Contains(folded);

    public bool IsFormer(string folded) => _former.Contains(folded);

    /// <summary>An adjective that tells what is thought of the holder, or since when he is in office, and is no part of the title: <c>المتطرف</c>, <c>الجديد</c>.</summary>
    public bool IsOpinion(string folded) => _opinions.Contains(folded);

    /// <summary>A participle that leads on from a title to whom its holder, or its body, belongs to: <c>المعتمد لدى</c>, <c>التابعة لـ</c>.</summary>
    public bool IsAttaching(string folded) => _attaching.Contains(folded);

    /// <summary>A given name; one that is an ordinary word as well only where it is known for a foreign one too.</summary>
    public bool IsGivenName(string folded) => _given.Contains(folded);

    public bool IsPlaceNoun(string stem) => _places.Contains(stem);

    public bool IsGovernment(string stem) => _government.Contains(stem);

    public bool IsRegime(string stem) => _regime.Contains(stem);

    public bool IsPreposition(string folded) => _prepositions.Contains(folded);

    /// <summary>An adjective that leaves what it describes what it is: <c>الإرهابي</c>.</summary>
    public bool IsEpithet(string folded) => _epithets.Contains(folded);

    /// <summary>A noun for people or things that a nationality only describes, in any of its endings.</summary>
    public bool IsThing(string stem) => _things.Contains(stem) || (stem.EndsWith("ات", StringComparison.Ordinal) && _things.Contains(stem[..^2] + "ه"));

    /// <summary>A prize, a building or a place that bears a name: <c>جائزة الشيخ زايد</c>.</summary>
    public bool IsBearer(string stem) => _bearers.Contains(stem);

    /// <summary>Who belongs to an office-holder and is not the holder: <c>نجل الرئيس</c>.</summary>
    public bool IsKin(string stem) => _kin.Contains(stem);

    /// <summary>A noun that, joined to a title, begins something of its own.</summary>
    public bool StandsApart(string stem) => _apart.Contains(stem) || PluralOffice(stem) is not null;

    /// <summary>How many "الثلاث", "الأربعة" … are; <c>null</c> for what is no such number.</summary>
    public int? CountOf(string folded) => Array.FindIndex(_counts, c => folded.StartsWith(c, StringComparison.Ordinal) && folded.Length <= c.Length + 1) is >= 0 and var i ? i + 3 : null;

    /// <summary>The noun of respect that a word in front of a name calls for: <c>سمو</c> for <c>الأمير</c>.</summary>
    public string? Style(string stem) => _styles.GetValueOrDefault(stem);

    /// <summary>The noun of respect that the word is with a pronoun of the third person: <c>سموه</c>, <c>فخامته</c>.</summary>
    public string? StyleWithPronoun(string stem)
    {
        foreach (var (noun, pronoun) in Pronouns.Cut(stem))
            if (pronoun is "ه" or "ها" && _styles.TryGetValue(noun, out var style) && style == noun) return style;
        return null;
    }

    public bool HasStyle(string officeNoun, string style) => _officesOfStyle[style].Contains(officeNoun, StringComparer.Ordinal);

    /// <summary>What a noun announces as the head of a body's name, by its stem.</summary>
    public BodyHead? BodyHead(string stem) => _bodyHeads.GetValueOrDefault(stem);

    /// <summary>The head noun of bodies that the token is, and how it is cut.</summary>
    public (BodyHead Head, Segmentation Way)? HeadAt(Token token)
    {
        foreach (var way in token.Analyses)
            if (!way.Proclitics.Has(Proclitics.Sa) && BodyHead(way.Stem) is { } head)
                return (head, way);
        return null;
    }

    public bool IsBodyHead(string stem) => _bodyHeads.ContainsKey(stem);

    /// <summary>Whether the word right behind a head noun makes a body of it: <c>السجون</c> of <c>مصلحة</c>.</summary>
    public bool MakesBodyOf(BodyHead head, string folded) => _bodiesOf[head.Noun].Contains(folded, StringComparer.Ordinal);

    /// <summary>Whether the word right behind a head noun makes another thing of it: <c>المؤتمر</c> of <c>تنظيم</c>.</summary>
    public bool MakesOtherOf(BodyHead head, Token next) => next.Analyses.Any(a => _othersOf[head.Noun].Contains(a.Stem, StringComparer.Ordinal));

    private static FrozenSet<string> Fold(IEnumerable<string> words) => words.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseIndex<bool> Index(IEnumerable<string> forms)
    {
        var index = new PhraseIndex<bool>();
        foreach (var form in forms) index.Add(form, true);
        return index;
    }

    // Perfect: كتب، كتبت، كتبا، كتبوا; a defective verb ends in alef maqsura or alef: التقى، التقت، التقيا، التقوا.
    private static IEnumerable<string> VerbForms(string perfect)
    {
        yield return perfect;
        if (perfect[^1] is 'ي' or 'ا' && perfect.Length > 2)
        {
            var stem = perfect[..^1];
            foreach (var ending in (string[])["ت", "يا", "وا", "تا"]) yield return stem + ending;
        }
        else
        {
            foreach (var ending in (string[])["ت", "ا", "وا", "تا"]) yield return perfect + ending;
        }
    }

    // وزراء is listed; the dual (وزيران، وزيرين، وزيري) and the sound plural (متحدثون، متحدثين، متحدثي) are made.
    private static IEnumerable<string> PluralForms(OfficeNoun office)
    {
        foreach (var plural in office.Plurals) yield return Letters.Fold(plural);
        var noun = Letters.Fold(office.Noun);
        foreach (var ending in (string[])["ان", "ين", "ون", "ي", "ا", "و"])
            if (!(noun.EndsWith('ي') && ending.Length == 1)) yield return noun + ending;
    }
}
