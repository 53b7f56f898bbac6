using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds names that only their place shows, right behind a whole title: "رئيسة جمعية القضاة التونسيين روضة القرافي". A given name stands first, and nothing but names up to where the clause goes on.
/// </summary>
internal sealed class NameBehindTitle
{
    private const int Longest = 4;
    private const int ShortestName = 3;
    private const int MostUnknown = 2;
    private const string Mark = "\"";
    private const string Comma = "،";
    private const string AnneName = "آن";
    private const char Feminine = 'ه';

    // How an adverb ends that is written without its mark.
    private const char Marked = 'ا';
    private static readonly string[] That = ["إن", "أن", "إنه", "إنها", "بأن"];

    private static readonly string[] Given = ["given", "given-word", "listed", "foreign-given", "ali"];
    private static readonly string[] Foreign = ["foreign-given"];
    private static readonly string[] Common = ["given-word", "family-word", "surname-word", "foreign-particle"];
    private static readonly string[] Family = ["family", "family-word", "al-family", "surname-word", "foreign-particle"];

    private readonly IReadOnlyDictionary<string, ImmutableArray<int>> _classes;
    private readonly FrozenSet<int> _given;
    private readonly FrozenSet<int> _common;
    private readonly FrozenSet<int> _foreign;
    private readonly FrozenSet<int> _names;
    private readonly WordClasses _words;

    public NameBehindTitle(Lexicon lexicon, WordClasses words)
    {
        var (names, classes) = (lexicon.Names.Words, lexicon.Names.Words.Classes);
        (_classes, _words) = (names.Words, words);
        _given = Indexes(Given);
        (_common, _foreign) = (Indexes(Common), Indexes(Foreign));
        _names = Indexes([.. Given, .. Family]);
        FrozenSet<int> Indexes(string[] of) => of.Select(c => classes.IndexOf(c)).Where(i => i >= 0).ToFrozenSet();
    }

    /// <summary>Whether the word is a given name, and may be another word as well.</summary>
    public bool IsGiven(Token token) => IsWord(token) && Is(token, _given);

    /// <summary>Whether the word is a given name of another tongue and no other word: <c>ديفيد</c>.</summary>
    public bool IsForeignGiven(string folded) => folded.Length >= ShortestName && _classes.TryGetValue(folded, out var own) && own.Any(_foreign.Contains) && !own.Any(_common.Contains);

    /// <summary>Whether nothing in the shape of the word speaks against its being a surname.</summary>
    public bool MayBeSurname(Token token) => IsNamePart(token) && !token.Folded.EndsWith(Marked) || HasShapeOfSurname(token) && !token.Folded.EndsWith(Marked) && !_words.IsFinite(token) && !_words.IsImperfect(token) && !NounShapes.IsDeed(token.Analyses[0].Stem) && !_words.IsThing(token.Folded) && !token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa | Proclitics.Fa) || a.Proclitics.Has(Proclitics.Al) && a.Proclitics != Proclitics.Al);

    /// <summary>Whether the word is part of names, and may be another word as well.</summary>
    public bool IsNamePart(Token token) => IsWord(token) && Is(token, _names);

    /// <summary>The name at a token; <c>null</c> where none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="first">The token.</param>
    /// <param name="taken">The tokens of names that are found already.</param>
    /// <param name="known">Where the lexicon's states and bodies begin, and titles: no name goes on over one.</param>
    public NameSpan? At(NormalizedText text, int first, IReadOnlySet<int> taken, IReadOnlySet<int> known)
    {
        var tokens = text.Tokens;
        if (Quoted(text, first, taken) is { } quoted) return quoted;
        if (Strange(text, first, taken, known) is { } strange) return strange;
        if (Anne(text, first, taken, known) is { } anne) return anne;
        if (Enclosed(text, first, taken, known) is { } enclosed) return enclosed;
        if (first + 1 >= tokens.Length || !IsWord(tokens[first]) || tokens[first].Folded.Length < ShortestName || !Is(tokens[first], _given) || tokens[first].Analyses[0].Proclitics != Proclitics.None) return null;
        var end = first + 1;
        if (Unknown(text, first, taken, known) is { } unknown) return unknown;
        while (end < tokens.Length && end - first < Longest && IsWord(tokens[end]) && !taken.Contains(end) && !known.Contains(end) && !_words.IsAttaching(tokens[end].Folded) && (Is(tokens[end], _names) || tokens[end].Analyses[0].Proclitics == Proclitics.Al)) end++;

        // "منسق الحركة محمود بدر الإحالة": behind a surname a noun with article goes on with the clause.
        if (end - first > 2 && tokens[end - 1].Analyses[0] is { Proclitics: Proclitics.Al } more && !Is(tokens[end - 1], _names) && (more.Stem[^1] == Feminine || NounShapes.IsNoun(more.Stem)))
        {
            end--;
            return Enumerable.Range(first, end - first).Any(taken.Contains) ? null : new NameSpan(first, end, -1, Proclitics.None, "person.behind-title");
        }

        if (end == first + 1 || Enumerable.Range(first, end - first).Any(i => taken.Contains(i) || _words.AnnouncesName(text, i) && tokens[i].Analyses[0].Proclitics != Proclitics.Al)) return null;

        // Of the words with article one is a surname; what comes behind it goes on with the clause.
        var last = Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => tokens[i].Analyses[0].Proclitics == Proclitics.Al, end - 1);
        if (last < end - 1 || end < tokens.Length && !known.Contains(end) && IsWord(tokens[end]) && !GoesOn(tokens[end])) return null;
        return new NameSpan(first, end, -1, Proclitics.None, "person.behind-title");
    }

    /// <summary>"والي ولاية شانلي أورفة «عز الدين كوتشوك»": words in quotation marks right behind a title, none with the article but the last.</summary>
    private NameSpan? Quoted(NormalizedText text, int mark, IReadOnlySet<int> taken)
    {
        var tokens = text.Tokens;
        if (mark >= tokens.Length || tokens[mark].Folded != Mark) return null;
        var end = mark + 1;
        while (end < tokens.Length && end - mark <= Longest && IsWord(tokens[end]) && !taken.Contains(end)) end++;
        if (end - mark is < 3 or > Longest + 1 || end >= tokens.Length || tokens[end].Folded != Mark || !Is(tokens[mark + 1], _given)) return null;
        return new NameSpan(mark + 1, end, -1, Proclitics.None, "person.behind-title");
    }

    /// <summary>"النائب اللبناني أنطوان زهرا حزب الله", "سفير الاتحاد غابرييل مونويرا فينيالس.": behind a given name surnames that nobody knows, up to where another actor, a mark or a preposition ends them.</summary>
    private NameSpan? Unknown(NormalizedText text, int first, IReadOnlySet<int> taken, IReadOnlySet<int> known)
    {
        var tokens = text.Tokens;
        var end = first + 1;
        while (end < tokens.Length && end - first <= MostUnknown && IsSurname(tokens[end]) && !taken.Contains(end) && !known.Contains(end)) end++;
        var ends = end >= tokens.Length || known.Contains(end) || tokens[end].Kind == TokenKind.Punctuation || _words.IsPreposition(tokens[end].Folded) || tokens[end].Analyses.Any(a => a.Proclitics == Proclitics.Al && _words.IsGovernment(a.Stem));
        return end > first + 1 && ends && !Enumerable.Range(first, end - first).Any(i => taken.Contains(i) || _words.AnnouncesName(text, i)) && !Enumerable.Range(first + 1, end - first - 1).All(i => Is(tokens[i], _names)) ? new NameSpan(first, end, -1, Proclitics.None, "person.behind-title") : null;
    }

    /// <summary>"المتحدث باسم الجيش أفي بنياهو إن": two words or three that nobody knows, up to the "that" of who is told to speak, which may stand inside what is quoted.</summary>
    private NameSpan? Strange(NormalizedText text, int first, IReadOnlySet<int> taken, IReadOnlySet<int> known)
    {
        var tokens = text.Tokens;
        if (first >= tokens.Length || Is(tokens[first], _given)) return null;
        var end = first;
        while (end < tokens.Length && end - first < Longest && IsStrange(tokens[end], end > first) && !taken.Contains(end) && !known.Contains(end) && !_words.AnnouncesName(text, end)) end++;
        if (end - first is < 2 or > 3 || end >= tokens.Length || Enumerable.Range(first + 1, end - first - 2).Any(i => tokens[i].Analyses[0].Proclitics == Proclitics.Al)) return null;
        var that = tokens[end].Folded == Mark && end + 1 < tokens.Length ? end + 1 : end;
        return That.Contains(tokens[that].Surface, StringComparer.Ordinal) ? new NameSpan(first, end, -1, Proclitics.None, "person.behind-title") : null;
    }

    /// <summary>"رئيس جمعية المركز، جميل الدهيسات، نسبة": between two commas a given name, though it may be another word, and a surname with the article.</summary>
    private NameSpan? Enclosed(NormalizedText text, int first, IReadOnlySet<int> taken, IReadOnlySet<int> known)
    {
        var tokens = text.Tokens;
        if (first == 0 || first + 2 >= tokens.Length || tokens[first - 1].Folded != Comma || tokens[first + 2].Folded != Comma || Enumerable.Range(first, 2).Any(i => taken.Contains(i) || known.Contains(i))) return null;
        if (!_words.IsGivenName(tokens[first].Folded) || tokens[first + 1].Analyses is not [{ Proclitics: Proclitics.Al } surname, ..] || surname.Stem.EndsWith(Feminine) || !IsWord(tokens[first + 1]) || _words.IsModifier(tokens[first + 1].Folded) || _words.IsFormer(tokens[first + 1].Folded) || NounShapes.IsNoun(surname.Stem)) return null;
        return new NameSpan(first, first + 2, -1, Proclitics.None, "person.behind-title");
    }

    /// <summary>Whether the word is a given name that without the mark on its alef is a particle.</summary>
    public static bool IsAnne(Token token) => token.Surface == AnneName;

    /// <summary>"وزيرة الخارجية آن لينده إن", "رئيسة الوحدة، آن لوفيفر،": behind the name one surname or two that nobody knows.</summary>
    private NameSpan? Anne(NormalizedText text, int first, IReadOnlySet<int> taken, IReadOnlySet<int> known)
    {
        if (first >= text.Tokens.Length || !IsAnne(text.Tokens[first])) return null;
        var end = first + 1;
        while (end < text.Tokens.Length && end - first <= MostUnknown && !taken.Contains(end) && !known.Contains(end) && (IsStrange(text.Tokens[end], true) || text.Tokens[end].Surface.EndsWith(Feminine) && IsWord(text.Tokens[end]))) end++;
        var ends = end >= text.Tokens.Length || known.Contains(end) || text.Tokens[end].Kind == TokenKind.Punctuation || _words.IsPreposition(text.Tokens[end].Folded) || That.Contains(text.Tokens[end].Surface, StringComparer.Ordinal);
        return end > first + 1 && ends ? new NameSpan(first, end, -1, Proclitics.None, "person.behind-title") : null;
    }

    // No feminine noun, no adjective of a title, no verb: what has another shape is a foreign name.
    private bool IsStrange(Token token, bool isLater) => HasShapeOfSurname(token) && (token.Analyses.Length == 1 || isLater && token.Analyses[0].Proclitics == Proclitics.Al);

    private bool HasShapeOfSurname(Token token) => IsWord(token) && token.Folded.Length > 2 && token.Folded[0] is not 'ي' && !_words.IsModifier(token.Folded) && !_words.IsFormer(token.Folded) && !_words.IsPreposition(token.Folded)
        && !token.Analyses.Any(a => _words.IsBodyHead(a.Stem) || _words.IsPlaceNoun(a.Stem) || _words.IsGovernment(a.Stem) || _words.Office(a.Stem) is not null || _words.PluralOffice(a.Stem) is not null) && token.Folded[^1] is not 'ه' && !token.Folded.EndsWith("ات", StringComparison.Ordinal);

    // A preposition, alone or on a word with article, is no part of a name.
    private bool GoesOn(Token token) => _words.IsPreposition(token.Folded) || token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi | Proclitics.Li) && a.Proclitics.Has(Proclitics.Al));

    private bool IsSurname(Token token) => IsWord(token) && token.Folded.Length > ShortestName && token.Analyses[0].Proclitics == Proclitics.None && token.Analyses.Length == 1 && !_words.IsBodyHead(token.Folded) && !_words.IsPlaceNoun(token.Folded) && _words.Office(token.Folded) is null && token.Folded[^1] is not ('ه' or 'ا');

    private bool IsWord(Token token) => token.Kind == TokenKind.Word && !_words.IsClosed(token) && !_words.IsVerb(token);

    // What is another word as well (مساء, a name and "in the evening") is no name by its place alone.
    private bool Is(Token token, FrozenSet<int> classes) => _classes.TryGetValue(token.Folded, out var own) && own.All(classes.Contains);
}
