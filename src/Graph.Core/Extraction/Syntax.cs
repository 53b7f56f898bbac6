using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Shallow syntax of an article: for each word what it can be, for each mention what marks it.</summary>
internal sealed partial class Syntax
{
    /// <summary>The rule that turns down a capital that is named for what happens there: it is a place, and no word of it is a verb, <c>إسلام آباد</c>.</summary>
    public const string CapitalAsPlace = "country.capital-as-place";

    private const int ShortestOwned = 3;
    private const string What = "ما";
    private const string Then = "ثم";
    private const string ArticleBehindLi = "لل";
    private const ulong Verbs = 1ul << (int)Cue.Speech | 1ul << (int)Cue.Light | 1ul << (int)Cue.Receive | 1ul << (int)Cue.Gather | 1ul << (int)Cue.Impersonal;

    // What carries a pronoun negates nothing: وغيرها, دونها.
    private const ulong Negation = 1ul << (int)Cue.Negation;

    // With a pronoun it is no longer the word that says nothing: تعد، but تعدها.
    private const ulong Inert = 1ul << (int)Cue.Inert;

    private static readonly string[] NamedVerbs = ["يسمي", "تسمي", "سمي", "سميت", "يعرف", "تعرف", "يدعي", "تدعي"];

    private readonly CueWords _words;
    private readonly WordLists _lists;
    private readonly QuotationMarks _quotes;
    private readonly VerbReading[] _verbs;

    // None as long as they are sought.
    private readonly Asides? _asides;
    private readonly bool[] _joined;
    private readonly bool[] _places;
    private readonly Mention[] _outer;
    private readonly int[] _firstOuter;

    public Syntax(AnnotatedArticle article, CueWords words, PredicateIndex predicates, WordLists lists)
    {
        (Article, _words, _lists, _quotes) = (article, words, lists, new QuotationMarks(article.Text));
        var count = article.Text.Tokens.Length;
        MentionAt = new int[count];
        Array.Fill(MentionAt, -1);
        foreach (var m in article.Mentions)
            for (var i = m.FirstToken; i < m.EndToken; i++)
                if (MentionAt[i] < 0 || Covers(m, article.Mentions[MentionAt[i]])) MentionAt[i] = m.Index;

        _outer = [.. article.Mentions.Where(m => MentionAt[m.FirstToken] == m.Index)];
        _firstOuter = new int[article.Text.Sentences.Length + 1];
        foreach (var m in _outer) _firstOuter[m.Sentence + 1]++;
        for (var i = 1; i < _firstOuter.Length; i++) _firstOuter[i] += _firstOuter[i - 1];
        Cues = new ulong[count];
        _verbs = new VerbReading[count];
        _joined = new bool[count];
        _places = new bool[count];
        foreach (var place in article.Rejected.Where(r => r.Rule == CapitalAsPlace)) Array.Fill(_places, true, place.FirstToken, place.EndToken - place.FirstToken);
        Prepositions = new string?[count];
        Readings = new List<PredicateReading>?[count];
        foreach (var token in article.Text.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            Cues[token.Index] = CuesOf(token);
            if (MentionAt[token.Index] >= 0 || _places[token.Index]) continue;
            _verbs[token.Index] = words.Verbs.Read(token, out var front);
            _joined[token.Index] = front.Has(Proclitics.Conjunction);
            var readings = Is(token.Index, Cue.Inert) ? [] : predicates.Read(token);
            if (IsWhole(token)) readings.RemoveAll(r => (r.Proclitics & (Proclitics.Preposition | Proclitics.Sa)) != Proclitics.None);
            readings.RemoveAll(r => r.Form == PredicateForm.PassiveVerb && token.Folded.TrimStart('و').StartsWith("ال", StringComparison.Ordinal));
            if (readings.Count > 0) Readings[token.Index] = readings;
        }

        foreach (var sentence in article.Text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
                i += MarkPreposition(i, sentence.EndToken);
        foreach (var sentence in article.Text.Sentences)
            for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
                if (IsEachOf(i) || IsManyOf(i, sentence.FirstToken)) MarkEachOf(i, sentence.FirstToken);
        _asides = new Asides(article, this);
        foreach (var m in _outer)
            if (MembersOf(m) is { } members) MarkEachOf(members, article.Text.Sentences[m.Sentence].FirstToken);
        Markings = new MarkingReader(article, this).Read();
        Genders = Agreement.Read(this);
    }

    public AnnotatedArticle Article { get; }

    /// <summary>The outermost mention that each token is part of, or -1.</summary>
    public int[] MentionAt { get; }

    /// <summary>The word lists that each token is in.</summary>
    public ulong[] Cues { get; }

    /// <summary>The marker of the preposition that ends at each token or is written onto it.</summary>
    public string?[] Prepositions { get; }

    /// <summary>The predicates that each token can be a form of.</summary>
    public List<PredicateReading>?[] Readings { get; }

    /// <summary>What is set off inside a clause.</summary>
    public Asides Asides => _asides!;

    /// <summary>What marks each mention.</summary>
    public Marking[] Markings { get; }

    /// <summary>The gender of each person of the article, as far as the text shows it.</summary>
    public Gender[] Genders { get; }

    /// <summary>Whether the word, or the stem, is in the list.</summary>
    public bool Has(WordList list, string folded) => _lists[list].Contains(folded);

    /// <summary>Whether one of the list is a part of the word.</summary>
    public bool HasPart(WordList list, string folded)
    {
        foreach (var part in _lists[list])
            if (folded.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The mentions of a sentence that no other covers, in order.</summary>
    public ReadOnlySpan<Mention> MentionsOf(Sentence sentence) => _outer.AsSpan(_firstOuter[sentence.Index], _firstOuter[sentence.Index + 1] - _firstOuter[sentence.Index]);

    /// <summary>The mention that the mention's list begins with, or its own.</summary>
    public int HeadOf(Mention m) => Markings[m.Index].ListHead is >= 0 and var head ? head : m.Index;

    /// <summary>Whether others are named in a list with the mention.</summary>
    public bool IsListed(Mention m) => Markings[m.Index].ListHead >= 0 || BeginsList(m);

    /// <summary>Whether the mention is the first of a list.</summary>
    public bool BeginsList(Mention m)
    {
        foreach (var other in MentionsOf(Article.Text.Sentences[m.Sentence]))
            if (Markings[other.Index].ListHead == m.Index) return true;
        return false;
    }

    public bool Is(int token, Cue cue) => (Cues[token] & 1ul << (int)cue) != 0;

    /// <summary>Whether the token is <c>ما</c>: "what", or a negation.</summary>
    public bool IsWhat(int token) => MentionAt[token] < 0 && Article.Text.Tokens[token].Analyses.Any(a => a.Stem == What);

    /// <summary>The marker of the preposition that is written onto "what": <c>بما</c>, <c>لما</c>; <c>null</c> for any other word.</summary>
    public string? MarkerOfWhat(int token)
    {
        if (MentionAt[token] >= 0) return null;
        foreach (var cut in Article.Text.Tokens[token].Analyses)
            if (cut.Stem == What && cut.Proclitics.Has(Proclitics.Bi | Proclitics.Li)) return cut.Proclitics.HasFlag(Proclitics.Bi) ? Markers.Bi : Markers.Li;
        return null;
    }

    /// <summary>Whether the verb only says what somebody calls a thing, of which "what" before it speaks: <c>ما سماه العدوان الإسرائيلي</c>, <c>ما وصفتها بجرائم الاحتلال</c>, <c>ما يسمى بتنظيم الدولة</c>.</summary>
    public bool IsNaming(int token) => IsNamed(token) || token > 0 && Is(token, Cue.Speech) && Agreement.PronounOf(Article.Text.Tokens[token].Folded).Length > 0 && (IsWhat(token - 1) || MarkerOfWhat(token - 1) is not null);

    /// <summary>Whether the verb, in the passive, says by what name a thing goes, of which "what" before it speaks: <c>ما يسمى بتنظيم الدولة</c>.</summary>
    public bool IsNamed(int token) => token > 0 && NamedVerbs.Contains(Article.Text.Tokens[token].Folded, StringComparer.Ordinal) && (IsWhat(token - 1) || MarkerOfWhat(token - 1) is not null);

    /// <summary>
    /// The marker under which the noun at the token stands: that of the preposition before it or on it; of what somebody calls so, that of <c>ما</c>: <c>ندد بـ"الحصار"</c>, <c>ندد بما سماه "الحصار"</c>, <c>استنكر ما وصفه بـ"الحصار"</c>.
    /// </summary>
    public string MarkerOfNoun(int token)
    {
        var at = token - 1;
        var own = IsNounWithClitic(token) ? Prepositions[token] : null;
        while (own is null && at > 0 && IsMark(at, '"')) at--;
        if (own is null && at > 0 && MentionAt[at] < 0 && !IsNounWithClitic(at) && Prepositions[at] is { } before) (own, at) = (before, at - 1);
        if (own is not (null or Markers.Bi) || at < 2 || MentionAt[at] >= 0 || !IsNaming(at)) return own ?? Markers.Direct;
        return MarkerOfWhat(at - 1) ?? (MentionAt[at - 2] < 0 && !IsNounWithClitic(at - 2) ? Prepositions[at - 2] : null) ?? Markers.Direct;
    }

    /// <summary>Whether the mention stands in brackets, as another name of the one right before them: <c>حلف شمال الأطلسي (الناتو)</c>.</summary>
    public bool IsGloss(Mention m) => m.FirstToken > 1 && m.EndToken < MentionAt.Length && IsMark(m.FirstToken - 1, '(') && IsMark(m.EndToken, ')')
        && MentionAt[m.FirstToken - 2] is >= 0 and var before && Article.Mentions[before].Entities[0] == m.Entities[0];

    /// <summary>Whether a pronoun on the noun says whose it is: <c>من جانبه</c>.</summary>
    public bool IsOwned(int token) => Article.Text.Tokens[token] is { Folded.Length: > ShortestOwned } word && word.Surface[^1] != 'ة' && Agreement.PronounOf(word.Folded).Length > 0;

    /// <summary>Whether the word is a noun for bringing whoever is named right behind it to do something: <c>إقناع الصين بدعم الاقتصاد</c>.</summary>
    public bool IsPersuading(int token) => MentionAt[token] < 0 && token + 1 < MentionAt.Length && MentionAt[token + 1] is >= 0 and var persuaded && Article.Mentions[persuaded] is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality }
        && !IsVerb(token) && !IsDefinite(token) && !IsWhole(Article.Text.Tokens[token]) && Array.Exists([.. Article.Text.Tokens[token].Analyses], a => Has(WordList.PersuadingNouns, a.Stem));

    /// <summary>Whether the word is "then".</summary>
    public bool IsThen(int token) => MentionAt[token] < 0 && Article.Text.Tokens[token].Folded == Then;

    /// <summary>Whether the word is a noun of respect before a title: <c>وسمو ولي العهد</c>.</summary>
    public bool IsCourtesy(int token) => MentionAt[token] < 0 && Array.Exists([.. Article.Text.Tokens[token].Analyses], a => Has(WordList.CourtesyStyles, a.Stem));

    public Sentence SentenceOf(int token)
    {
        var (low, high) = (0, Article.Text.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Article.Text.Sentences[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }

        return Article.Text.Sentences[low];
    }

    public bool IsMark(int token, char mark) => Article.Text.Tokens[token] is { Kind: TokenKind.Punctuation } t && t.Folded.Length > 0 && t.Folded[0] == mark;

    /// <summary>Whether the word sets what follows against what came before, so that the one says nothing of the other: <c>المحادثات مقررة لكن المشاورات مستمرة</c>.</summary>
    public bool IsContrast(int token) => MentionAt[token] < 0 && Is(token, Cue.Clause) && !Is(token, Cue.Complement) && !Is(token, Cue.Reason) && !Is(token, Cue.Relative);

    /// <summary>Whether a mark there ends what belongs together.</summary>
    public bool IsStop(int token) => Article.Text.Tokens[token] is { Kind: TokenKind.Punctuation, Folded: ":" or "؛" or "." };

    /// <summary>Whether a clause ends before this token: a stop, a colon, a word that opens a clause.</summary>
    public bool Breaks(int token) => Is(token, Cue.Clause) || Article.Text.Tokens[token] is { Kind: TokenKind.Punctuation, Folded: not ("\"" or "(" or ")" or "-" or "'") };

    /// <summary>Whether the adjectives of two states, of which this is the first, tell which two sides or persons the dual before them means: <c>الجانبان المصري والإماراتي</c>.</summary>
    public bool AreTwoSides(Mention m) => m is { Form: MentionForm.Nationality, Proclitics: Proclitics.Al, FirstToken: > 0 } && m.EndToken < Article.Text.Sentences[m.Sentence].EndToken && Has(WordList.SideDuals, Article.Text.Tokens[m.FirstToken - 1].Folded)
        && MentionAt[m.EndToken] is >= 0 and var next && Article.Mentions[next] is { Form: MentionForm.Nationality } other && other.Proclitics.HasFlag(Proclitics.Wa) && other.Entities[0] != m.Entities[0];

    /// <summary>Whether the word is the dual before such adjectives.</summary>
    public bool IsHeadOfTwoSides(int token) => token + 1 < MentionAt.Length && MentionAt[token + 1] is >= 0 and var sides && Article.Mentions[sides].FirstToken == token + 1 && AreTwoSides(Article.Mentions[sides]);

    /// <summary>The marker of a preposition that carries a pronoun: <c>معه</c>, <c>عليها</c>; <c>null</c> for any other word.</summary>
    public string? PronounMarker(int token)
    {
        var word = Article.Text.Tokens[token].Folded;
        if (word.Length is < 2 or > 6 || Prepositions[token] is not null) return null;
        foreach (var form in Conjoined(word))
            foreach (var pronoun in Pronouns.OfThirdPerson)
                if (form.Length > pronoun.Length && form.EndsWith(pronoun, StringComparison.Ordinal))
                    foreach (var preposition in _words.PrepositionsFrom(form[..^pronoun.Length]))
                        if (preposition.Words.Length == 1) return preposition.Marker;
        return MarkerOfTwo(token, word);
    }

    /// <summary>The marker of a preposition of two words that carries a pronoun on the second: <c>إلى جانبها</c>.</summary>
    private string? MarkerOfTwo(int token, string word)
    {
        if (token == 0 || MentionAt[token - 1] >= 0 || Prepositions[token - 1] is null) return null;
        foreach (var pronoun in Pronouns.OfThirdPerson)
            if (word.Length > pronoun.Length && word.EndsWith(pronoun, StringComparison.Ordinal))
                foreach (var first in Conjoined(Article.Text.Tokens[token - 1].Folded))
                    foreach (var preposition in _words.PrepositionsFrom(first))
                        if (preposition.Words.Length == 2 && preposition.Words[1] == word[..^pronoun.Length]) return preposition.Marker;
        return null;
    }

    private static bool Covers(Mention outer, Mention inner) => outer.FirstToken <= inner.FirstToken && outer.EndToken >= inner.EndToken && outer.EndToken - outer.FirstToken > inner.EndToken - inner.FirstToken;

    private ulong CuesOf(Token token)
    {
        var (cues, whole) = (_words.Of(token.Folded), IsWhole(token));
        foreach (var cut in token.Analyses)
        {
            if (cut.Proclitics == Proclitics.None || whole && cut.Proclitics.HasFlag(Proclitics.Ka)) continue;

            // What has the article, or a preposition but for that of purpose, is no verb: والعمل, كيري.
            if (cut.Bare.Length > 2) cues |= (_words.Of(cut.Bare) | _words.Of(cut.Stem)) & ((cut.Proclitics & (Proclitics.Al | Proclitics.Bi | Proclitics.Ka)) == Proclitics.None ? ulong.MaxValue : ~Verbs);
            else if (cut.Proclitics is Proclitics.Wa or Proclitics.Fa) cues |= _words.Of(cut.Stem);
        }

        if (cues != 0 || token.Surface[^1] == 'ة') return cues;
        foreach (var cut in token.Analyses)
        {
            if (cut.Proclitics.HasFlag(Proclitics.Al)) continue;
            foreach (var (word, _) in Pronouns.Cut(cut.Stem))
                if (word.Length > 2) cues |= _words.Of(word) & ~(Negation | Inert);
        }

        return cues;
    }

    private static IEnumerable<string> Conjoined(string folded)
    {
        yield return folded;
        if (folded.Length > 2 && folded[0] is 'و' or 'ف') yield return folded[1..];
    }

    /// <summary>Whether the word, but for a conjunction, is known to begin with <c>ب</c> or <c>ل</c> of its own.</summary>
    private bool IsWhole(Token token) => Conjoined(token.Folded).Any(w => (_words.Of(w) & 1ul << (int)Cue.Whole) != 0);

    /// <summary>The preposition written onto a word that is no mention: certain before the article, else unless the word is known to begin that way.</summary>
    private string? Clitic(Token token)
    {
        if (IsWhole(token) || _verbs[token.Index] == VerbReading.Verb || _verbs[token.Index] == VerbReading.Either && IsInClause(token.Index)) return null;
        var word = token.Folded;
        if (word.Length > 3 && word[0] is 'و' or 'ف') word = word[1..];
        if (word.Length < 4) return null;
        var mark = word[0] switch { 'ب' => Markers.Bi, 'ل' => Markers.Li, 'ك' when word.StartsWith("كال", StringComparison.Ordinal) => Markers.Ka, _ => null };
        if (mark is null) return null;
        var whole = Readings[token.Index] is { } readings && readings.Exists(r => (r.Proclitics & Proclitics.Preposition) == Proclitics.None);
        return whole ? null : mark;
    }

    /// <summary>Whether what opens a clause on a deed stands right before the word, which then is the verb: <c>الدور الذي لعبته مصر</c>, <c>ما بذلته مصر</c>.</summary>
    private bool IsInClause(int token) => token > 0 && MentionAt[token - 1] < 0 && (Is(token - 1, Cue.Relative) || IsWhat(token - 1));

    /// <summary>Whether the preposition at the token is written onto a noun, which then stands between it and what follows.</summary>
    public bool IsNounWithClitic(int token) => Prepositions[token] is Markers.Bi or Markers.Li or Markers.Ka && Article.Text.Tokens[token].Folded.Length > 3;

    /// <summary>Whether the word has the article; one that begins with the same letters of its own has none: <c>إلغاء</c>, <c>التزام</c>.</summary>
    public bool IsDefinite(int token)
    {
        foreach (var cut in Article.Text.Tokens[token].Analyses)
            if (cut.Proclitics.HasFlag(Proclitics.Al)) return !BeginsAsArticle(Article.Text.Tokens[token]) && !IsForNounOnLam(token);
        return false;
    }

    /// <summary>Whether "for" is written onto a predicate's noun that begins with lam, which then looks as if it had the article: <c>للقاء الرئيس</c>.</summary>
    private bool IsForNounOnLam(int token) => Readings[token] is { } readings && readings.Exists(r => r.Form == PredicateForm.Noun && r.Proclitics.HasFlag(Proclitics.Li) && !r.Proclitics.HasFlag(Proclitics.Al));

    /// <summary>Whether the word is part of the name of a capital that is only a place.</summary>
    public bool IsPlaceName(int token) => _places[token];

    /// <summary>Whether alef and lam are letters of the word itself: where the alef bears a hamza, or in a verbal noun of a root on lam.</summary>
    private bool BeginsAsArticle(Token word)
    {
        var alef = word.Surface.AsSpan().IndexOfAny("اأإآ");
        // Behind "li" the article has lost its alef, and the hamza is of the word: للأشقاء.
        if (alef >= 0 && word.Surface[alef] != 'ا') return !word.Surface.AsSpan(0, alef).EndsWith(ArticleBehindLi, StringComparison.Ordinal);
        var at = word.Folded.IndexOf("الت", StringComparison.Ordinal);
        if (at < 0) return false;
        var bare = word.Folded[at..];
        return Has(WordList.NounsOnLam, bare) || Agreement.PronounOf(bare) is { Length: > 0 } own && Has(WordList.NounsOnLam, bare[..^own.Length]);
    }

    /// <summary>Whether the word, with the article, goes on a noun with the article: <c>الدعم العسكري</c>.</summary>
    public bool IsAdjective(int token) => token > SentenceOf(token).FirstToken && MentionAt[token - 1] < 0 && IsDefinite(token) && IsDefinite(token - 1);

    /// <summary>Whether the word is an indefinite participle of a predicate, which governs like a verb: <c>متهما</c>.</summary>
    public bool IsCircumstance(int token) => Readings[token] is { } readings && readings.Exists(r => r.Form == PredicateForm.Active && (r.Proclitics & (Proclitics.Al | Proclitics.Preposition)) == Proclitics.None)
        && !readings.Exists(r => r.Form == PredicateForm.Noun);

    /// <summary>Whether the word, which is an adverb as well, has no noun for an object right behind it: <c>التقى الرئيس مجددا نظيره</c>, but <c>مجددا رفضه القرار</c>.</summary>
    private bool IsOnlyAgain(int token) => Is(token, Cue.Adverb) && (token + 1 >= MentionAt.Length || MentionAt[token + 1] >= 0 || Prepositions[token + 1] is not null || Article.Text.Tokens[token + 1].Kind != TokenKind.Word && !IsMark(token + 1, '"'));

    /// <summary>Whether the word is a participle that goes on from the subject of a verb: <c>مؤكدا</c>, <c>متهما</c>.</summary>
    public bool IsGoingOn(int token)
    {
        if (MentionAt[token] >= 0 || !(Is(token, Cue.GoingOn) || IsCircumstance(token)) || IsOnlyAgain(token) || IsDefinite(token) || IsAttribute(token)) return false;

        // In the accusative, which of all cases shows: متهما, متهمة, متهمين; but آملة is not أمله.
        var word = Article.Text.Tokens[token];
        return word.Folded[^1] == 'ا' || word.Surface[^1] == 'ة' || word.Folded.EndsWith("ين", StringComparison.Ordinal);
    }

    /// <summary>Whether the participle describes the feminine plural without the article right before it: <c>ترسل طائرات محملة بالأغذية</c>, but <c>قالت في تصريحات متهمة روسيا</c>.</summary>
    private bool IsAttribute(int token)
    {
        var noun = token - 1;
        return noun > 0 && Article.Text.Tokens[token].Surface[^1] == 'ة' && MentionAt[noun] < 0 && Article.Text.Tokens[noun].Folded.EndsWith("ات", StringComparison.Ordinal) && !Has(WordList.TimeUnits, Article.Text.Tokens[noun].Folded) && !IsDefinite(noun) && !IsVerb(noun) && Prepositions[noun] is null && (MentionAt[noun - 1] >= 0 || Prepositions[noun - 1] is null);
    }

    /// <summary>Whether the mark opens a quotation.</summary>
    public bool OpensQuote(int token) => _quotes.Opens(token);

    /// <summary>Whether the word is a verb of saying, or a participle of one.</summary>
    public bool IsSaying(int token) => Is(token, Cue.Speech) || Is(token, Cue.GoingOn);

    /// <summary>Whether the first letter of a verb is a conjunction: <c>وأكد</c>, but <c>وصل</c>.</summary>
    public bool HasConjunction(int token)
    {
        var word = Article.Text.Tokens[token].Folded;
        if (word.Length <= 2 || word[0] is not ('و' or 'ف')) return false;
        if (_verbs[token] != VerbReading.None) return _joined[token];
        return Readings[token] is not { } readings || !readings.Exists(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb && (r.Proclitics & Proclitics.Conjunction) == Proclitics.None);
    }
}
