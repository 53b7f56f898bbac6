using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells where a name found by its shape breaks off, since a word in it is never part of a name: a verb (<c>الرئيس عباس سبق</c>), an object with its pronoun (<c>سمير الحداد كلامه</c>), an adverbial
/// (<c>خلفان له</c>, <c>انور بالإفلاس</c>), a purpose (<c>هادي لعلاج</c>), a noun in the accusative (<c>نايف رجلا</c>).
/// </summary>
internal sealed class NameBreaks
{
    private const char Alef = 'ا';
    private const char AlefWithHamzaBelow = 'إ';
    private const string Must = "يجب";
    private const char Tanwin = '\u064b';
    private const int ShortestWord = 3;
    private const int ShortestVerb = 4;
    private const int ShortestOwned = 5;
    private const int ShortestPlural = 6;

    private static readonly string[] NameClasses = ["given", "given-word", "listed", "foreign-given", "foreign-family", "ali", "family", "family-word", "al-family", "surname-word", "noble-suffix", "ibn", "abu", "abd"];
    private static readonly string[] FunctionClasses = ["prep-pronoun", "that", "be"];

    private readonly WordClasses _words;
    private readonly IReadOnlyDictionary<string, ImmutableArray<int>> _classes;
    private readonly FrozenSet<int> _names;
    private readonly FrozenSet<int> _functions;

    public NameBreaks(Lexicon lexicon, WordClasses words)
    {
        (_words, _classes) = (words, lexicon.Names.Words.Words);
        (_names, _functions) = (Indexes(NameClasses), Indexes(FunctionClasses));
        FrozenSet<int> Indexes(string[] of) => of.Select(c => lexicon.Names.Words.Classes.IndexOf(c)).Where(i => i >= 0).ToFrozenSet();
    }

    /// <summary>The name up to where it breaks off.</summary>
    public TaggedName Cut(NormalizedText text, TaggedName name)
    {
        if (name.Type != NameType.Person) return name;
        for (var i = name.First + 1; i < name.End; i++)
            if (Breaks(text.Tokens[i])) return name with { End = i };
        return name;
    }

    /// <summary>The names of the two whom "and" joins, both called by given names alone or the second in full: <c>علاء وجمال</c>, <c>وليام وكاثرين</c>.</summary>
    public IEnumerable<TaggedName> Split(NormalizedText text, TaggedName name)
    {
        for (var i = name.First + 1; i < name.End && name.Type == NameType.Person; i++)
        {
            var token = text.Tokens[i];
            if (MayBeName(token.Folded) || !token.Analyses.Any(a => a.Proclitics == Proclitics.Wa && a.Stem.Length > ShortestWord - 1 && _words.IsGivenName(a.Stem))) continue;
            return [name with { End = i }, name with { First = i, Proclitics = Proclitics.Wa }];
        }

        return [name];
    }

    /// <summary>Whether names have the word in them, be it another word as well.</summary>
    public bool MayBeName(string folded) => Has(folded, _names);

    /// <summary>Whether the word is written as an indefinite accusative, <c>سلاماً</c>: the press leaves names without such an ending.</summary>
    public static bool IsAccusative(Token token) => token.Surface is [.., Tanwin] or [.., Tanwin, Alef];

    /// <summary>Whether the word is never part of a name, unless the lists have it for one.</summary>
    public bool Breaks(Token token)
    {
        var word = token.Folded;
        if (token.Kind != TokenKind.Word || word.Length < 2 || MayBeName(word) || token.Analyses.Any(a => MayBeName(a.Stem) && a.Proclitics.Has(Proclitics.Al))) return false;
        return IsAccusative(token) || IsOffice(token) || word is Must || Has(word, _functions) || word.Length >= ShortestWord && (IsDeed(token) || _words.Has(WordList.DeedsBehindNames, word) || IsConsequence(token) || IsImperfect(token) || token.Surface is ['أ', _, _, _, ..] && _words.IsVerb(token) || IsOwned(token) || IsAdverbial(token) || IsPredicate(word) || IsPlural(token));
    }

    /// <summary>"الرئيس عون المبعوث الأممي": an office with the article is another's.</summary>
    private bool IsOffice(Token token) => token.Analyses is [{ Proclitics: Proclitics.Al } way, ..] && _words.Office(way.Stem) is { Bare: true };

    // Among the perfects are too many surnames that no list of names has, and among the weak imperfects: ناشد, حمياني, فتوح; توري.
    private bool IsImperfect(Token token) => token.Folded is ['ي' or 'ت', _, _, not 'ي'] or ['ي' or 'ت', _, _, _, .., not 'ي'] && _words.IsFinite(token);

    /// <summary>"أما النائب سامي الحداد فيرى": the verb with "so" that what is told of whom "as for" has named begins with.</summary>
    private bool IsConsequence(Token token) => token.Analyses.Any(a => a.Proclitics == Proclitics.Fa && _words.Has(WordList.VerbsBehindSo, a.Stem));

    /// <summary>"تكليف القاضي ميرزا الإشراف": a verbal noun with the article, as its hamza below or its shape shows.</summary>
    private static bool IsDeed(Token token) => token.Analyses[0] is { Proclitics: Proclitics.Al, Stem: var stem }
        && (stem is [Alef, _, _, Alef, _] && token.Surface.Contains(AlefWithHamzaBelow, StringComparison.Ordinal) || stem is [Alef, _, 'ت' or 'ط', _, Alef, _] or [Alef, 'ن', _, _, Alef, _] or [Alef, 'س', 'ت', _, _, Alef, _] or ['ت', _, _, 'ي', _] or ['ت', _, Alef, _, not 'ي']);

    /// <summary>"حديثه", "كلامها", "خطابهم": a noun with a pronoun; what is short, or ends as many foreign names do, is left.</summary>
    private static bool IsOwned(Token token)
    {
        var word = token.Folded;
        if (word.Length < ShortestOwned || token.Surface[^1] == 'ة') return false;
        if (word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal)) return true;
        return token.Surface[^1] == 'ه' && word[..^1] is var noun && (NounShapes.IsDeed(noun) || noun is [_, _, 'ي', _]);
    }

    /// <summary>"بالإفلاس", "للنظر", "لعلاج": a preposition with a verbal noun, or one with the article, which a surname in the Maghreb may have behind its first letter: محمود بالسرور.</summary>
    private bool IsAdverbial(Token token) => token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi | Proclitics.Li) && !MayBeName(a.Stem) && (a.Proclitics.Has(Proclitics.Al) && a.Stem.Length >= ShortestWord && (!a.Proclitics.Has(Proclitics.Bi) || NounShapes.IsDeed(a.Stem))
        || a.Proclitics == Proclitics.Li && a.Stem[0] is not ('و' or 'ي') && NounShapes.IsDeed(a.Stem) && (a.Stem[0] != Alef || token.Surface.Contains(AlefWithHamzaBelow, StringComparison.Ordinal))));

    /// <summary>"نايف رجلا", "آدم واليا": what somebody was, or was made.</summary>
    private bool IsPredicate(string word) => word[^1] == Alef && word.Length >= ShortestVerb && word[..^1] is var noun && (_words.IsThing(noun) || _words.Office(noun) is not null);

    /// <summary>Whether the word is a definite noun by its shape: <c>المستهلكين</c>, <c>الإشراف</c>.</summary>
    public static bool IsCommon(Token token) => IsDeed(token) || IsPlural(token);

    /// <summary>"رضا الموظفين": a sound plural of persons.</summary>
    private static bool IsPlural(Token token) => token.Analyses[0] is { Proclitics: Proclitics.Al, Stem: ['م', .., 'ي' or 'و', 'ن'] stem } && stem.Length >= ShortestPlural;

    private bool Has(string folded, FrozenSet<int> classes) => _classes.TryGetValue(folded, out var own) && own.Any(classes.Contains);
}
