using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Shallow syntax of an article: for each word what it can be, for each mention what marks it.</summary>
internal sealed partial class Syntax
{
    private const int LongestPhrase = 7;
    private const int ShortestOwned = 3;
    private const char LowHamza = 'إ';
    private const string What = "ما";
    private const ulong Verbs = 1ul << (int)Cue.Speech | 1ul << (int)Cue.Light | 1ul << (int)Cue.Receive | 1ul << (int)Cue.Gather | 1ul << (int)Cue.Verb | 1ul << (int)Cue.Impersonal;

    // What carries a pronoun negates nothing: وغيرها, دونها.
    private const ulong Negation = 1ul << (int)Cue.Negation;

    private readonly CueWords _words;
    private readonly VerbReading[] _verbs;
    private readonly bool[] _joined;
    private readonly Mention[] _outer;
    private readonly int[] _firstOuter;

    public Syntax(AnnotatedArticle article, CueWords words, PredicateIndex predicates)
    {
        (Article, _words) = (article, words);
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
        Prepositions = new string?[count];
        Readings = new List<PredicateReading>?[count];
        foreach (var token in article.Text.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            Cues[token.Index] = CuesOf(token);
            if (MentionAt[token.Index] >= 0) continue;
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

    /// <summary>What marks each mention.</summary>
    public Marking[] Markings { get; }

    /// <summary>The gender of each person of the article, as far as the text shows it.</summary>
    public Gender[] Genders { get; }

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

    /// <summary>Whether the token is a finite verb as far as the lists know; an unknown word that looks like an imperfect is one.</summary>
    public bool IsVerb(int token)
    {
        if (MentionAt[token] >= 0 || Is(token, Cue.GoingOn) || Is(token, Cue.Pronoun) || Prepositions[token] is not null || IsGoverned(token)) return false;
        if (_verbs[token] != VerbReading.None) return _verbs[token] == VerbReading.Verb && !IsNounOfPredicate(token) || _verbs[token] is VerbReading.Either or VerbReading.Verb && StandsFree(token);
        if (Is(token, Cue.Inert) || IsVerbalNoun(token) || LooksDefinite(token)) return false;
        return Readings[token] is { } r ? ReadsAsVerb(token, r) : !Is(token, Cue.Deed) && !Is(token, Cue.Wrong) && VerbShapes.LooksImperfect(Article.Text.Tokens[token]);
    }

    /// <summary>Whether a word that may be a finite verb may be a noun as well: <c>حكم</c>.</summary>
    public bool CanBeNoun(int token) => _verbs[token] == VerbReading.Either;

    /// <summary>Whether a word that can be verb or noun (<c>دعم</c>) is a verb here: nothing that governs a noun stands before it.</summary>
    public bool ReadsAsVerb(int token, List<PredicateReading> readings)
    {
        var verb = readings.Exists(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb);
        if (!verb || !readings.Exists(r => r.Form is PredicateForm.Noun)) return verb;
        var reading = readings.First(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb);
        if ((reading.Proclitics & (Proclitics.Sa | Proclitics.Wa)) != Proclitics.None && reading.Proclitics.HasFlag(Proclitics.Sa)) return true;
        var sentence = SentenceOf(token);
        if (token == sentence.FirstToken) return !sentence.IsTitle;
        var before = token - 1;
        if (Article.Text.Tokens[before].Kind == TokenKind.Punctuation) return !sentence.IsTitle && Breaks(before) && reading.Proclitics == Proclitics.None && reading.Pronoun is null;

        // After its subject in a clause with أن: إن الوزير تطاول.
        if (MentionAt[before] is >= 0 and var mention) return Article.Mentions[mention].FirstToken > sentence.FirstToken && Is(Article.Mentions[mention].FirstToken - 1, Cue.Clause) && reading.Proclitics == Proclitics.None && reading.Pronoun is null;
        if (IsBeforeNoun(before) && !LooksImperfectForm(token)) return false;
        return Is(before, Cue.Particle) || Is(before, Cue.Relative) || Is(before, Cue.Clause) && (Prepositions[before] is null || Is(before, Cue.Complement));
    }

    /// <summary>Whether the frames know the word as a noun alone: <c>بيعته</c>, which could also be the passive of <c>باع</c>.</summary>
    private bool IsNounOfPredicate(int token) => Readings[token] is { } readings && readings.TrueForAll(r => r.Form == PredicateForm.Noun);

    /// <summary>Whether the word begins with the article; a verb that begins so goes on with ت: <c>التقى</c>, <c>التزم</c>.</summary>
    private bool LooksDefinite(int token) => Article.Text.Tokens[token].Folded is ['ا', 'ل', not 'ت', _, _, ..] && Article.Text.Tokens[token].Surface[0] == 'ا';

    /// <summary>Whether a preposition stands right before the word, or <c>إن</c>, after which a noun comes: no perfect verb does.</summary>
    private bool IsGoverned(int token)
    {
        var before = WordBefore(token);
        if (before < 0) return false;
        if (Prepositions[before] is not null && MentionAt[before] < 0 && !IsNounWithClitic(before) && !Is(before, Cue.Complement)) return true;
        return IsBeforeNoun(before) && !LooksImperfectForm(token);
    }

    /// <summary>Whether what follows the word is a noun or an imperfect: so after <c>أن</c>, but for <c>بعد أن قال</c>.</summary>
    private bool IsBeforeNoun(int token) => Is(token, Cue.Complement) && Article.Text.Tokens[token].Folded[^1] == 'ن' && !(token > 0 && MentionAt[token - 1] < 0 && Prepositions[token - 1] == Markers.Time);

    /// <summary>Whether the word ends like a perfect of the feminine with its object, and is not the last: <c>نسبته</c>.</summary>
    private bool HasFeminineBeforePronoun(int token) => token + 1 < MentionAt.Length && IsOwned(token) && Article.Text.Tokens[token].Folded is var word && word[^(Agreement.PronounOf(word).Length + 1)] == 'ت';

    private bool LooksImperfectForm(int token) => Article.Text.Tokens[token].Folded[0] is 'ي' or 'ت' or 'ن' or 'ا';

    /// <summary>The word before in the sentence, whatever quotation marks stand between; -1 where there is none.</summary>
    private int WordBefore(int token)
    {
        var first = SentenceOf(token).FirstToken;
        var before = token - 1;
        while (before >= first && IsMark(before, '"')) before--;
        return before >= first ? before : -1;
    }

    /// <summary>Whether nothing before the word governs it as a noun; what can be a noun (<c>رفع</c>, <c>نقل</c>) is a verb only there.</summary>
    private bool StandsFree(int token)
    {
        var before = WordBefore(token);
        if (before < 0) return !SentenceOf(token).IsTitle;
        if ((IsDefinite(before) || IsOwned(before)) && IsFronted(token)) return true;

        // What stands after a pronoun is said of it: هي دعم الشعب.
        if (Is(before, Cue.Pronoun)) return false;
        if (Is(before, Cue.Particle) || Is(before, Cue.Relative) || Is(before, Cue.Clause)) return true;

        // A noun that has its owner written onto it governs no other: هجوم نسبته أنقرة إلى التنظيم.
        if (HasFeminineBeforePronoun(token) && MentionAt[token + 1] is >= 0 and var next && Article.Mentions[next] is { Form: not MentionForm.Nationality, Proclitics: Proclitics.None }) return true;

        // A meeting has no contract: لقاء عقده الوزير مع نظيره.
        if (Is(token, Cue.Light) && IsOwned(token) && IsMeeting(before)) return true;

        // Nor has it a collection: لقاء جمع الوزيرين, اجتماع طارئ ضم القادة.
        if (Is(token, Cue.Gather) && (IsMeeting(before) || MentionAt[before] < 0 && !IsDefinite(before) && Prepositions[before] is null && before > SentenceOf(token).FirstToken && IsMeeting(before - 1))) return true;

        // After a name or a comma, "and" joins nouns as often as clauses.
        if (Article.Text.Tokens[token].Folded[0] == 'و') return false;
        if (MentionAt[before] is >= 0 and var mention) return !IsSubject(Article.Mentions[mention]);
        return Article.Text.Tokens[before].Kind == TokenKind.Punctuation && Breaks(before) && !SentenceOf(token).IsTitle;
    }

    /// <summary>Whether a verb of its own stands right before the name, so that what follows it is what is done: <c>نفت موسكو عقد لقاء</c>, but <c>كان الرئيس دعم</c>.</summary>
    private bool IsSubject(Mention m)
    {
        var verb = m.FirstToken - 1;
        return verb >= SentenceOf(m.FirstToken).FirstToken && IsVerb(verb) && !Is(verb, Cue.Particle) && !Is(verb, Cue.Being);
    }

    /// <summary>Whether the word is a meeting without the article.</summary>
    private bool IsMeeting(int token) => MentionAt[token] < 0 && Readings[token] is { } noun && noun.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.MetWith } && !r.Proclitics.HasFlag(Proclitics.Al));

    /// <summary>Whether nothing but a preposition with its noun stands before the word in its sentence: <c>وفي بداية اللقاء نقل</c>.</summary>
    private bool IsFronted(int token)
    {
        var first = SentenceOf(token).FirstToken;
        if (token - first > LongestPhrase || Prepositions[first] is null) return false;
        for (var i = first + 1; i < token; i++)
            if (MentionAt[i] >= 0 || _verbs[i] == VerbReading.Verb || Breaks(i)) return false;
        return true;
    }

    /// <summary>Whether a pronoun on the noun says whose it is: <c>من جانبه</c>.</summary>
    public bool IsOwned(int token) => Article.Text.Tokens[token] is { Folded.Length: > ShortestOwned } word && word.Surface[^1] != 'ة' && Agreement.PronounOf(word.Folded).Length > 0;

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

    /// <summary>Whether a clause ends before this token: a stop, a colon, a word that opens a clause.</summary>
    public bool Breaks(int token) => Is(token, Cue.Clause) || Article.Text.Tokens[token] is { Kind: TokenKind.Punctuation, Folded: not ("\"" or "(" or ")" or "-" or "'") };

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
        return null;
    }

    private static bool Covers(Mention outer, Mention inner) => outer.FirstToken <= inner.FirstToken && outer.EndToken >= inner.EndToken && outer.EndToken - outer.FirstToken > inner.EndToken - inner.FirstToken;

    /// <summary>Whether the word is written with hamza below its first letter: a verbal noun (<c>إقامة</c>), never a verb (<c>أقامت</c>).</summary>
    private bool IsVerbalNoun(int token) => Article.Text.Tokens[token].Surface is var word && (word[0] == LowHamza || word.Length > 1 && word[0] is 'و' or 'ف' or 'ب' or 'ل' && word[1] == LowHamza);

    private ulong CuesOf(Token token)
    {
        var cues = _words.Of(token.Folded);
        foreach (var cut in token.Analyses)
        {
            if (cut.Proclitics == Proclitics.None) continue;

            // What has the article, or a preposition but for that of purpose, is no verb: والعمل, كيري.
            if (cut.Bare.Length > 2) cues |= (_words.Of(cut.Bare) | _words.Of(cut.Stem)) & ((cut.Proclitics & (Proclitics.Al | Proclitics.Bi | Proclitics.Ka)) == Proclitics.None ? ulong.MaxValue : ~Verbs);
            else if (cut.Proclitics is Proclitics.Wa or Proclitics.Fa) cues |= _words.Of(cut.Stem);
        }

        if (cues != 0 || token.Surface[^1] == 'ة') return cues;
        foreach (var cut in token.Analyses)
        {
            if (cut.Proclitics.HasFlag(Proclitics.Al)) continue;
            foreach (var (word, _) in Pronouns.Cut(cut.Stem))
                if (word.Length > 2) cues |= _words.Of(word) & ~Negation;
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
        if (IsWhole(token) || _verbs[token.Index] == VerbReading.Verb) return null;
        var word = token.Folded;
        if (word.Length > 3 && word[0] is 'و' or 'ف') word = word[1..];
        if (word.Length < 4) return null;
        var mark = word[0] switch { 'ب' => Markers.Bi, 'ل' => Markers.Li, 'ك' when word.StartsWith("كال", StringComparison.Ordinal) => Markers.Ka, _ => null };
        if (mark is null) return null;
        var whole = Readings[token.Index] is { } readings && readings.Exists(r => (r.Proclitics & Proclitics.Preposition) == Proclitics.None);
        return whole ? null : mark;
    }

    /// <summary>Whether the preposition at the token is written onto a noun, which then stands between it and what follows.</summary>
    public bool IsNounWithClitic(int token) => Prepositions[token] is Markers.Bi or Markers.Li or Markers.Ka && Article.Text.Tokens[token].Folded.Length > 3;

    /// <summary>Whether the word has the article.</summary>
    public bool IsDefinite(int token)
    {
        foreach (var cut in Article.Text.Tokens[token].Analyses)
            if (cut.Proclitics.HasFlag(Proclitics.Al)) return true;
        return false;
    }

    /// <summary>Whether the word, with the article, goes on a noun with the article: <c>الدعم العسكري</c>.</summary>
    public bool IsAdjective(int token) => token > SentenceOf(token).FirstToken && MentionAt[token - 1] < 0 && IsDefinite(token) && IsDefinite(token - 1);

    /// <summary>Whether the word is an indefinite participle of a predicate, which governs like a verb: <c>متهما</c>.</summary>
    public bool IsCircumstance(int token) => Readings[token] is { } readings && readings.Exists(r => r.Form == PredicateForm.Active && (r.Proclitics & (Proclitics.Al | Proclitics.Preposition)) == Proclitics.None)
        && !readings.Exists(r => r.Form == PredicateForm.Noun);

    /// <summary>Whether the word is a participle that goes on from the subject of a verb: <c>مؤكدا</c>, <c>متهما</c>.</summary>
    public bool IsGoingOn(int token)
    {
        if (MentionAt[token] >= 0 || !(Is(token, Cue.GoingOn) || IsCircumstance(token))) return false;

        // In the accusative, which of all cases shows: متهما, متهمة, متهمين; but آملة is not أمله.
        var word = Article.Text.Tokens[token];
        return word.Folded[^1] == 'ا' || word.Surface[^1] == 'ة' || word.Folded.EndsWith("ين", StringComparison.Ordinal);
    }

    /// <summary>Whether the mark opens a quotation.</summary>
    public bool OpensQuote(int token) => IsMark(token, '"') && QuotationMarks.Opens(Article.Text.Article.Text, Article.Text.Tokens[token].Span.Start);

    /// <summary>Whether the word is a verb of saying, or a participle of one.</summary>
    public bool IsSaying(int token) => Is(token, Cue.Speech) || Is(token, Cue.GoingOn);

    /// <summary>What the verb's letters, without a conjunction, say of its subject.</summary>
    public VerbShape ShapeOf(int verb) => VerbShapes.Of(WithoutConjunction(verb), _words.Verbs);

    /// <summary>Whether the verb says what "we" do, so that no name after it does it: <c>نشكر إيران</c>.</summary>
    public bool IsOfUs(int verb) => _words.Verbs.IsOfUs(WithoutConjunction(verb));

    /// <summary>Whether the verb tells what is past, whatever its first letters look like: <c>سيطرت</c>, <c>سارع</c>.</summary>
    public bool IsPerfect(int verb) => _words.Verbs.IsPerfect(WithoutConjunction(verb));

    private string WithoutConjunction(int verb) => Article.Text.Tokens[verb].Folded is var word && HasConjunction(verb) ? word[1..] : word;

    /// <summary>Whether the first letter of a verb is a conjunction: <c>وأكد</c>, but <c>وصل</c>.</summary>
    public bool HasConjunction(int token)
    {
        var word = Article.Text.Tokens[token].Folded;
        if (word.Length <= 2 || word[0] is not ('و' or 'ف')) return false;
        if (_verbs[token] != VerbReading.None) return _joined[token];
        return Readings[token] is not { } readings || !readings.Exists(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb && (r.Proclitics & Proclitics.Conjunction) == Proclitics.None);
    }
}
