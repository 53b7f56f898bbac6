using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What class a word belongs to, by the lexicon's closed lists, in every inflected form that matters here.</summary>
internal sealed class WordClasses
{
    private readonly FrozenSet<string> _closed;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenDictionary<string, OfficeNoun> _offices;
    private readonly FrozenDictionary<string, OfficeNoun> _pluralOffices;
    private readonly FrozenSet<string> _counterparts;
    private readonly ILookup<string, string> _complements;
    private readonly FrozenSet<string> _modifiers;
    private readonly FrozenSet<string> _former;
    private readonly FrozenSet<string> _places;
    private readonly FrozenSet<string> _government;
    private readonly FrozenSet<string> _regime;
    private readonly FrozenSet<string> _ranks;
    private readonly FrozenSet<string> _deputies;

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
        _former = Fold(titles.Former);
        _places = Fold(words.Places);
        _government = Fold(words.Government);
        _regime = Fold(words.Regime);
        _ranks = Fold(titles.Ranks);
        _deputies = Fold(titles.Deputies);
        Ranks = Index(titles.Ranks);
        Honorifics = Index(titles.Honorifics);
        Blessings = Index(titles.Blessings);
    }

    public PhraseIndex<bool> Ranks { get; }

    public PhraseIndex<bool> Honorifics { get; }

    public PhraseIndex<bool> Blessings { get; }

    /// <summary>Particles, prepositions, pronouns and words of time: no name goes on over one.</summary>
    public bool IsClosed(Token token) => _closed.Contains(token.Folded) || token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Conjunction) && !a.Proclitics.Has(Proclitics.Preposition) && _closed.Contains(a.Bare));

    /// <summary>A verb that introduces speech or a usual act of an office-holder, with or without conjunction.</summary>
    public bool IsVerb(Token token) => token.Analyses.Any(a => !a.Proclitics.Has(~(Proclitics.Conjunction | Proclitics.Sa)) && _verbs.Contains(a.Bare));

    /// <summary>A rank or honorific begins here: what follows is a name.</summary>
    public bool AnnouncesName(NormalizedText text, int token)
    {
        var matches = new List<PhraseMatch<bool>>();
        Honorifics.Match(text, token, matches);
        Ranks.Match(text, token, matches);
        return matches.Count > 0;
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

    public bool IsModifier(string folded) => _modifiers.Contains(folded);

    public bool IsFormer(string folded) => _former.Contains(folded);

    public bool IsPlaceNoun(string stem) => _places.Contains(stem);

    public bool IsGovernment(string stem) => _government.Contains(stem);

    public bool IsRegime(string stem) => _regime.Contains(stem);

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
