using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>Reads the clues of an article's tokens: classes and shapes of the words, and what the article says of the same word elsewhere.</summary>
internal sealed class ClueReader
{
    private const int LongestAffix = 4;
    private const int MostTimes = 4;

    private const string Ali = "علي";
    private const string On = "على";

    // In the order of the bits of Contexts.
    private static readonly string[] ContextNames = ["after-title", "after-given", "after-say", "before-say", "after-body", "after-place", "after-preposition"];

    private static readonly string[] KnownForms = ["person", "body", "country"];
    private static readonly string[] KnownPlaces = ["first", "inside", "last", "alone"];

    private readonly NameWords _words;
    private readonly ClueIndex _index;
    private readonly int[] _kinds;
    private readonly int[] _classes;
    private readonly int[] _contexts;
    private readonly Contexts[] _afterKind;
    private readonly int _afterConjunction;
    private readonly int _afterPreposition;
    private readonly int[] _lengths;
    private readonly int[] _known;
    private readonly int[] _repeated;
    private readonly int _title;
    private readonly int _first;

    public ClueReader(NameWords words, ClueIndex index)
    {
        _words = words;
        _index = index;
        Kinds = new WordKinds(words.Classes);
        _kinds = [.. Enumerable.Range(0, Kinds.Count).Select(kind => Is("kind:" + Kinds.Name(kind)))];
        _classes = [.. words.Classes.Select(Is)];
        _contexts = [.. ContextNames.Select(Is)];
        _afterKind = [.. Enumerable.Range(0, Kinds.Count).Select(kind => After(Kinds.Name(kind)))];
        _afterConjunction = Is("cut-conjunction");
        _afterPreposition = Is("cut-preposition");
        _lengths = [.. Enumerable.Range(0, 10).Select(length => Is("length:" + length))];
        _known = [.. KnownForms.SelectMany(form => KnownPlaces.Select(place => Is($"known-{form}:{place}")))];
        _repeated = [.. Enumerable.Range(2, MostTimes - 1).Select(times => Is("repeated:" + times))];
        _title = Is("title-line");
        _first = Is("first");
    }

    public WordKinds Kinds { get; }

    /// <summary>Reads the clues of every token.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">Where the lexicon's names stand in it.</param>
    public TokenClues[] Read(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var read = new TokenClues[text.Tokens.Length];
        var profiles = new Dictionary<string, TokenClues>(StringComparer.Ordinal);
        var writesYa = Orthography.WritesYa(text);
        foreach (var token in text.Tokens)
        {
            var word = writesYa && token.Surface == Ali && !(token.Index > 0 && IsInName(read[token.Index - 1].Kind)) ? token with { Surface = On } : token;
            ref var profile = ref CollectionsMarshal.GetValueRefOrAddDefault(profiles, word.Surface, out var isKnown);
            if (!isKnown) profile = OfWord(word);
            read[token.Index] = profile;
        }

        AddPlaces(text, read);
        AddKnown(known, read);
        return read;
    }

    /// <summary>Whether what stands before can have the name Ali behind it: <c>محمد علي</c>, <c>الشيخ علي</c>.</summary>
    private bool IsInName(int kind) => Kinds.Name(kind) is "given" or "given-word" or "ibn" or "abu" or "honorific" or "rank" or "title" or "profession" or "kin";

    /// <summary>Adds where a token stands in the longest of the lexicon's names that cover it.</summary>
    private void AddKnown(IReadOnlyList<PhraseMatch<KnownName>> known, TokenClues[] read)
    {
        var isCovered = new bool[read.Length];
        foreach (var match in known.Where(match => match.Value.Form is KnownForm.Person or KnownForm.PersonAlone or KnownForm.Body or KnownForm.CountryName).OrderByDescending(match => match.End - match.First))
        {
            if (isCovered.AsSpan()[match.First..match.End].Contains(true)) continue;
            var form = match.Value.Form switch { KnownForm.Body => 1, KnownForm.CountryName => 2, _ => 0 };
            for (var i = match.First; i < match.End; i++)
            {
                isCovered[i] = true;
                var place = match.End - match.First == 1 ? 3 : i == match.First ? 0 : i == match.End - 1 ? 2 : 1;
                if (_known[(form * KnownPlaces.Length) + place] is >= 0 and var clue) read[i] = read[i] with { Clues = read[i].Clues.Add(clue) };
            }
        }
    }

    private TokenClues OfWord(Token token)
    {
        var clues = ImmutableArray.CreateBuilder<int>(32);
        var (reading, classes) = Classify(token);
        var kind = classes.IsDefaultOrEmpty ? WordKinds.OfShape(token) : WordKinds.OfClass(classes[0]);
        Add(clues, _kinds[kind]);
        if (!classes.IsDefaultOrEmpty)
            foreach (var wordClass in classes) Add(clues, _classes[wordClass]);
        Add(clues, _index.Find(ClueFamily.Word, token.Folded));
        if (token.Kind == TokenKind.Word)
        {
            Add(clues, _kinds[WordKinds.OfShape(token)]);
            if ((reading.Proclitics & Proclitics.Conjunction) != Proclitics.None) Add(clues, _afterConjunction);
            if ((reading.Proclitics & Proclitics.Preposition) != Proclitics.None) Add(clues, _afterPreposition);
            Add(clues, _lengths[Math.Min(token.Folded.Length, _lengths.Length - 1)]);
            AddLetters(clues, token.Folded);
        }

        return new TokenClues(clues.ToImmutable(), kind, reading);
    }

    private (Segmentation Reading, ImmutableArray<int> Classes) Classify(Token token)
    {
        if (token.Analyses.Length == 0)
            return (new Segmentation(Proclitics.None, token.Folded, token.Folded), _words.Words.GetValueOrDefault(token.Folded));
        if (_words.Words.TryGetValue("=" + token.Surface, out var classes)) return (token.Analyses[0], classes);
        foreach (var way in token.Analyses)
            if (_words.Words.TryGetValue(way.Bare, out classes)) return (way, classes);
        return (token.Analyses[0], default);
    }

    private void AddLetters(ImmutableArray<int>.Builder clues, string word)
    {
        for (var length = 1; length <= LongestAffix && length <= word.Length; length++)
        {
            Add(clues, _index.Find(ClueFamily.Prefix, word.AsSpan(0, length)));
            Add(clues, _index.Find(ClueFamily.Suffix, word.AsSpan(word.Length - length)));
        }

        for (var at = 0; at + 3 <= word.Length; at++) Add(clues, _index.Find(ClueFamily.Letters, word.AsSpan(at, 3)));
    }

    /// <summary>Adds what depends on the place: headline, start of the sentence, and the contexts in which the same word stands elsewhere in the article.</summary>
    private void AddPlaces(NormalizedText text, TokenClues[] read)
    {
        var contexts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = new Contexts[read.Length];
        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Kind != TokenKind.Word) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, read[i].Reading.Bare, out _)++;
                own[i] = Context(read, sentence, i);
                if (own[i] == Contexts.None) continue;
                ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(contexts, read[i].Reading.Bare, out _);
                counts ??= new int[ContextNames.Length];
                for (var e = 0; e < counts.Length; e++)
                    counts[e] += Bit(own[i], e);
            }

        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var clues = read[i].Clues.ToBuilder();
                if (sentence.IsTitle) Add(clues, _title);
                if (i == sentence.FirstToken) Add(clues, _first);
                if (occurrences.GetValueOrDefault(read[i].Reading.Bare) is > 1 and var times) Add(clues, _repeated[Math.Min(times, MostTimes) - 2]);
                if (text.Tokens[i].Kind == TokenKind.Word && contexts.TryGetValue(read[i].Reading.Bare, out var counts))
                    for (var e = 0; e < counts.Length; e++)
                        if (counts[e] > Bit(own[i], e)) Add(clues, _contexts[e]);
                read[i] = read[i] with { Clues = clues.ToImmutable() };
            }
    }

    /// <summary>The contexts of a token that speak for or against the same word's being a name elsewhere.</summary>
    private Contexts Context(TokenClues[] read, Sentence sentence, int i)
    {
        var context = i > sentence.FirstToken ? _afterKind[read[i - 1].Kind] : Contexts.None;
        return i + 1 < sentence.EndToken && _afterKind[read[i + 1].Kind] == Contexts.AfterSay ? context | Contexts.BeforeSay : context;
    }

    private static Contexts After(string kind) => kind switch
    {
        "honorific" or "rank" or "title" or "profession" => Contexts.AfterTitle,
        "given" => Contexts.AfterGiven,
        "say" => Contexts.AfterSay,
        "body" => Contexts.AfterBody,
        "place-head" => Contexts.AfterPlace,
        "prep" => Contexts.AfterPreposition,
        _ => Contexts.None,
    };

    private static int Bit(Contexts contexts, int place) => ((int)contexts >> place) & 1;

    private int Is(string value) => _index.Find(ClueFamily.Is, value);

    private static void Add(ImmutableArray<int>.Builder clues, int clue)
    {
        if (clue >= 0) clues.Add(clue);
    }

    [Flags]
    private enum Contexts
    {
        None = 0,
        AfterTitle = 1,
        AfterGiven = 2,
        AfterSay = 4,
        BeforeSay = 8,
        AfterBody = 16,
        AfterPlace = 32,
        AfterPreposition = 64,
    }
}
