using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <content>Tells which words are finite verbs: many nouns are written like one, and what stands before them decides.</content>
internal sealed partial class Syntax
{
    private const int LongestPhrase = 7;
    private const char LowHamza = 'إ';
    private const char FutureLetter = 'س';
    private const string ButFor = "لولا";

    // "And" before a verb that begins with the same letter: ووصفه.
    private const string AndW = "وو";

    /// <summary>Whether the token is a finite verb as far as the lists know; an unknown word that looks like an imperfect is one.</summary>
    public bool IsVerb(int token)
    {
        if (MentionAt[token] >= 0 || _places[token] || Is(token, Cue.GoingOn) || Is(token, Cue.Pronoun) || Prepositions[token] is not null || IsGoverned(token) || IsTimeOfDay(token)) return false;

        // With the ending of the accusative it is a noun, but for what two do: إن لافروف وكيري بحثا.
        if (_verbs[token] == VerbReading.Noun && FollowsTwo(token)) return Readings[token] is { } readings && ReadsAsVerb(token, readings);
        if (_verbs[token] != VerbReading.None) return _verbs[token] == VerbReading.Verb && !IsNounOfPredicate(token) || _verbs[token] is VerbReading.Either or VerbReading.Verb && StandsFree(token);
        if (Is(token, Cue.Inert) || IsVerbalNoun(token) || LooksDefinite(token)) return false;
        return Readings[token] is { } r ? ReadsAsVerb(token, r) : !Is(token, Cue.Deed) && !Is(token, Cue.Wrong) && VerbShapes.LooksImperfect(Article.Text.Tokens[token]);
    }

    /// <summary>Whether the word, which could be a verb, says at what time of the day behind it: <c>ظهر أمس</c>, <c>عصر الاثنين</c>.</summary>
    private bool IsTimeOfDay(int token) => Is(token, Cue.Adverb) && token + 1 < MentionAt.Length && MentionAt[token + 1] < 0 && (Is(token + 1, Cue.Bygone) || Is(token + 1, Cue.Weekday) || Is(token + 1, Cue.Coming));

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

        // With the ending of the accusative it is a noun, but for what two do: تلقى الوزير، أمس، دعما. A pronoun is no such ending: الخطوة التي وصفها الوزير.
        if (reading.Pronoun is null && Article.Text.Tokens[token].Folded is [.., not 'و', 'ا'] && !FollowsTwo(token)) return false;
        if (token == sentence.FirstToken) return !sentence.IsTitle;
        if (IsNamingClause(token) || IsBehindYear(token)) return true;
        var before = PastAside(token - 1);
        if (Article.Text.Tokens[before].Kind == TokenKind.Punctuation) return !sentence.IsTitle && Breaks(before) && reading.Proclitics == Proclitics.None && reading.Pronoun is null;

        // After its subject in a clause with أن: إن الوزير تطاول.
        if (MentionAt[before] is >= 0 and var mention) return FirstOfList(Article.Mentions[mention]) is var first && (first > sentence.FirstToken && Is(first - 1, Cue.Clause) || first == sentence.FirstToken && !sentence.IsTitle && Article.Text.Tokens[token].Folded[^1] == 'ا' && FollowsTwo(token)) && reading.Proclitics == Proclitics.None && reading.Pronoun is null;
        if (IsBeforeNoun(before) && (!LooksImperfectForm(token) || IsPerfectBehind(before, token))) return false;
        return Is(before, Cue.Particle) && !IsDayOfVerb(before) || Is(before, Cue.Relative) || MarkerOfWhat(before) is not null || Is(before, Cue.Clause) && (Prepositions[before] is null || Is(before, Cue.Complement));
    }

    /// <summary>Whether the word is the day on which the verb before it in the clause is done, so that no other verb follows: <c>أعلنت قطر اليوم دعمها للجيش</c>, but <c>أمس دعمت قطر الجيش</c>.</summary>
    private bool IsDayOfVerb(int day)
    {
        if (!Is(day, Cue.Particle) || !Is(day, Cue.Bygone)) return false;
        for (var i = day - 1; i >= SentenceOf(day).FirstToken; i--)
        {
            if (MentionAt[i] >= 0) continue;
            if (Breaks(i) || Is(i, Cue.Particle) || Is(i, Cue.Being)) return false;
            if (IsVerb(i)) return true;
        }

        return false;
    }

    /// <summary>Whether the word, before whoever does it, follows the year with which a phrase ends that opens the sentence, so that no noun governs it: <c>وفي عام 1973 دعم الملك مصر</c>.</summary>
    private bool IsBehindYear(int token) => token > 0 && Article.Text.Tokens[token - 1].Kind == TokenKind.Number && token + 1 < MentionAt.Length && MentionAt[token + 1] is >= 0 and var doer
        && Article.Mentions[doer] is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } && !SentenceOf(token).IsTitle && IsFronted(token);

    /// <summary>Whether the word is a noun that can head a phrase without a preposition and names no entity; an adverb that is written with one governs nothing: <c>دانت بشدة إقدام الوزير</c>.</summary>
    public bool IsHeadNoun(int token) => Article.Text.Tokens[token] is { Kind: TokenKind.Word } word && MentionAt[token] < 0 && Prepositions[token] is null
        && (token == 0 || Prepositions[token - 1] is null || Is(token - 1, Cue.Adverb) || IsNounWithClitic(token - 1) == false && MentionAt[token - 1] >= 0)
        && !IsStyle(token) && !Is(token, Cue.Adverb) && !Is(token, Cue.Particle) && !Is(token, Cue.Negation) && !Is(token, Cue.Source)
        && !(word.Folded[^1] == 'ا' && !word.Folded.StartsWith("ال", StringComparison.Ordinal)) && PronounMarker(token) is null && !IsVerb(token);

    /// <summary>Whether the word only shows respect for whoever is named right behind it: <c>سمو ولي العهد</c>.</summary>
    private bool IsStyle(int token) => token + 1 < MentionAt.Length && MentionAt[token + 1] is >= 0 and var mention && Article.Entities[Article.Mentions[mention].Entities[0]].Type == ActorType.Person && Has(WordList.CourtesyStyles, Article.Text.Tokens[token].Folded);

    private bool FollowsTwo(int token) => Article.Text.Tokens[token].Folded[^1] == 'ا' && token > 0 && MentionAt[token - 1] is >= 0 and var mention && Article.Mentions[mention] is var m && (m.Proclitics.HasFlag(Proclitics.Wa) || m.Entities.Length > 1);

    /// <summary>Where the names begin that "and" joins right before this one, with the noun that they tell more of: <c>إن لافروف وكيري بحثا</c>, <c>إن الجانبين المصري والفرنسي بحثا</c>.</summary>
    private int FirstOfList(Mention m)
    {
        while (m.Proclitics.HasFlag(Proclitics.Wa) && m.FirstToken > 0 && MentionAt[m.FirstToken - 1] is >= 0 and var before) m = Article.Mentions[before];
        if (!AreTwoSides(m)) return m.FirstToken;
        return MentionAt[m.FirstToken - 1] is >= 0 and var sides ? Article.Mentions[sides].FirstToken : m.FirstToken - 1;
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
        return IsBeforeNoun(before) && (!LooksImperfectForm(token) || IsPerfectBehind(before, token));
    }

    /// <summary>Whether the word behind <c>إن</c> could be no verb but a perfect, whatever letter it begins with: <c>إن تضامن أمريكا معها</c>; behind <c>أن</c> it may be an imperfect: <c>أن توقف</c>.</summary>
    private bool IsPerfectBehind(int before, int token) => Article.Text.Tokens[before].Surface.Contains(LowHamza, StringComparison.Ordinal) && Readings[token] is { } readings
        && readings.TrueForAll(r => r.Form != PredicateForm.Verb || r.Entry.Perfect is { } perfect && Letters.Fold(perfect) == Article.Text.Tokens[token].Folded);

    /// <summary>Whether the word is "but for", after which a noun tells what is so: <c>لولا دعم إيران</c>.</summary>
    public bool IsButFor(int token) => MentionAt[token] < 0 && Article.Text.Tokens[token].Folded.TrimStart('و', 'ف') == ButFor;

    /// <summary>Whether what follows the word is a noun or an imperfect: so after <c>أن</c>, but for <c>بعد أن قال</c>.</summary>
    private bool IsBeforeNoun(int token) => IsButFor(token) || Is(token, Cue.Complement) && Article.Text.Tokens[token].Folded[^1] == 'ن' && !(token > 0 && MentionAt[token - 1] < 0 && Prepositions[token - 1] == Markers.Time);

    /// <summary>Whether the word ends like a perfect of the feminine with its object, and is not the last: <c>نسبته</c>.</summary>
    private bool HasFeminineBeforePronoun(int token) => token + 1 < MentionAt.Length && IsOwned(token) && Article.Text.Tokens[token].Folded is var word && word[^(Agreement.PronounOf(word).Length + 1)] == 'ت';

    private bool LooksImperfectForm(int token) => Article.Text.Tokens[token].Folded[0] is 'ي' or 'ت' or 'ن' or 'ا';

    /// <summary>The word before in the sentence, whatever quotation marks stand between; -1 where there is none.</summary>
    private int WordBefore(int token)
    {
        var first = SentenceOf(token).FirstToken;
        var before = token - 1;
        while (before >= first && IsMark(before, '"')) before--;
        before = PastAside(before);
        return before >= first ? before : -1;
    }

    /// <summary>The word before an aside that the token ends, as the clause goes on behind it: <c>دانت الحركة، في بيان، قتل الصحفي</c>; the token itself where it ends none.</summary>
    private int PastAside(int token) => token >= 0 && _asides?.OpeningOf(token) is > 0 and var opening ? opening - 1 : token;

    /// <summary>
    /// Whether a word for saying what something is called, with a pronoun for that, is the verb and not its noun: of a deed right before it that "in" governs, or with "and" behind a comma: <c>في خطوة وصفها الحزب بأنها</c>,
    /// <c>انتقد القرار، ووصفه بأنه</c>.
    /// </summary>
    private bool IsNamingClause(int token)
    {
        if (!Is(token, Cue.Speech) || !IsOwned(token) || token - 2 < SentenceOf(token).FirstToken || MentionAt[token - 1] >= 0) return false;
        return Is(token - 1, Cue.Deed) && !IsDefinite(token - 1) && MentionAt[token - 2] < 0 && Prepositions[token - 2] == Markers.In
            || IsMark(token - 1, '،') && Article.Text.Tokens[token].Folded.StartsWith(AndW, StringComparison.Ordinal);
    }

    /// <summary>Whether nothing before the word governs it as a noun; what can be a noun (<c>رفع</c>, <c>نقل</c>) is a verb only there.</summary>
    private bool StandsFree(int token)
    {
        var before = WordBefore(token);
        if (before < 0) return !SentenceOf(token).IsTitle;
        if (IsNamingClause(token) || IsBehindYear(token)) return true;
        if ((IsDefinite(before) || IsOwned(before)) && IsFronted(token)) return true;

        // What stands after a pronoun is said of it: هي دعم الشعب.
        if (Is(before, Cue.Pronoun)) return false;
        if (IsDayOfVerb(before)) return false;
        if (Is(before, Cue.Particle) || Is(before, Cue.Relative) || Is(before, Cue.Clause) || IsWhat(before)) return true;

        // A noun that has its owner written onto it governs no other: هجوم نسبته أنقرة إلى التنظيم.
        // So with a pronoun between: اتهامات وجهتها لها الرياض.
        var behind = token + 2 < MentionAt.Length && MentionAt[token + 1] < 0 && PronounMarker(token + 1) is not null ? token + 2 : token + 1;
        if (HasFeminineBeforePronoun(token) && MentionAt[behind] is >= 0 and var next && Article.Mentions[next] is { Form: not MentionForm.Nationality, Proclitics: Proclitics.None }) return true;

        // A meeting has no contract, and criticism no face: لقاء عقده الوزير مع نظيره, انتقادات وجهها الوزير للحكومة.
        if (Is(token, Cue.Light) && IsOwned(token) && (IsMeeting(before) || IsClaim(before))) return true;

        // Nor has it a collection: لقاء جمع الوزيرين, اجتماع طارئ ضم القادة.
        if (Is(token, Cue.Gather) && (IsMeeting(before) || MentionAt[before] < 0 && !IsDefinite(before) && Prepositions[before] is null && before > SentenceOf(token).FirstToken && IsMeeting(before - 1))) return true;

        // After a name or a comma, "and" joins nouns as often as clauses; whom it calls on to do what follows is no genitive: وطالب إيران بأن تنسحب.
        if (Article.Text.Tokens[token].Folded[0] == 'و') return CallsOn(token);
        if (MentionAt[before] is >= 0 and var mention) return !IsSubject(Article.Mentions[mention]);
        return Article.Text.Tokens[before].Kind == TokenKind.Punctuation && Breaks(before) && !SentenceOf(token).IsTitle;
    }

    /// <summary>Whether the word can call on somebody, who is named right behind it, with "that" or "to" behind the name.</summary>
    private bool CallsOn(int token) => Is(token, Cue.Urge) && token + 1 < MentionAt.Length && MentionAt[token + 1] is >= 0 and var asked && Article.Mentions[asked] is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality, EndToken: var end } m
        && end < Article.Text.Sentences[m.Sentence].EndToken && MentionAt[end] < 0 && (Is(end, Cue.Complement) || Prepositions[end] is Markers.To);

    /// <summary>Whether a verb of its own stands right before the name, or the first of its list, so that what follows is what is done: <c>نفت موسكو عقد لقاء</c>, <c>أعلنت موسكو وكييف عقد لقاء</c>, but <c>كان الرئيس دعم</c>.</summary>
    private bool IsSubject(Mention m)
    {
        var verb = FirstOfList(m) - 1;
        return verb >= SentenceOf(m.FirstToken).FirstToken && IsVerb(verb) && !Is(verb, Cue.Particle) && !Is(verb, Cue.Being);
    }

    /// <summary>Whether the word is a meeting without the article.</summary>
    private bool IsMeeting(int token) => MentionAt[token] < 0 && Readings[token] is { } noun && noun.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.MetWith } && !r.Proclitics.HasFlag(Proclitics.Al));

    /// <summary>Whether the word is of what is said against somebody, without the article: <c>اتهامات</c>.</summary>
    private bool IsClaim(int token) => MentionAt[token] < 0 && Article.Text.Tokens[token].Folded.EndsWith("ات", StringComparison.Ordinal) && Readings[token] is { } noun && noun.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Accused } && !r.Proclitics.HasFlag(Proclitics.Al));

    /// <summary>Whether a meeting without the article, which a preposition governs, stands right before the verb, with an adjective or another noun between at most: <c>بعد محادثات استغرقت</c>, <c>خلال جلسة محادثات جمعت</c>.</summary>
    public bool FollowsMeeting(int verb)
    {
        var first = SentenceOf(verb).FirstToken;
        for (var i = verb - 1; i > first && i >= verb - 2; i--)
        {
            if (MentionAt[i] >= 0 || IsDefinite(i) || Article.Text.Tokens[i].Kind != TokenKind.Word) return false;
            if (IsMeeting(i) && (Prepositions[i] is not null || MentionAt[i - 1] < 0 && Prepositions[i - 1] is not null && !IsNounWithClitic(i - 1))) return true;
        }

        return false;
    }

    /// <summary>Whether nothing but a preposition with its noun stands before the word in its sentence: <c>وفي بداية اللقاء نقل</c>.</summary>
    private bool IsFronted(int token)
    {
        var first = SentenceOf(token).FirstToken;
        if (token - first > LongestPhrase || Prepositions[first] is null) return false;
        for (var i = first + 1; i < token; i++)
            if (MentionAt[i] >= 0 || _verbs[i] == VerbReading.Verb || Breaks(i)) return false;
        return true;
    }

    /// <summary>Whether the word is written with hamza below its first letter: a verbal noun (<c>إقامة</c>), never a verb (<c>أقامت</c>).</summary>
    private bool IsVerbalNoun(int token) => Article.Text.Tokens[token].Surface is var word && (word[0] == LowHamza || word.Length > 1 && word[0] is 'و' or 'ف' or 'ب' or 'ل' && word[1] == LowHamza);

    /// <summary>What the verb's letters, without a conjunction, say of its subject.</summary>
    public VerbShape ShapeOf(int verb) => VerbShapes.Of(WithoutConjunction(verb), _words.Verbs);

    /// <summary>Whether the verb is an imperfect that can only be what "she" does, or "you" do: <c>تتهم</c>.</summary>
    public bool IsOfHer(int verb) => _words.Verbs.IsOfHer(WithoutConjunction(verb));

    /// <summary>Whether the verb says what "we" do, so that no name after it does it: <c>نشكر إيران</c>.</summary>
    public bool IsOfUs(int verb) => _words.Verbs.IsOfUs(WithoutConjunction(verb));

    /// <summary>Whether the verb, as the frames know it, can only say what "I" did, so that no name after it did it: <c>التقيت الرئيس</c>.</summary>
    public bool IsOfMe(int verb) => Readings[verb] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, FirstPerson: true }) && readings.TrueForAll(r => r.FirstPerson || r.Form != PredicateForm.Verb)
        && !IsOfHer(WithoutConjunction(verb), readings.Find(r => r.FirstPerson)?.Pronoun ?? "");

    /// <summary>Whether the word is rather the feminine of a verb of the lists that has the letter twice of itself: <c>حققت</c> of <c>حقق</c>, and not of <c>حق</c>.</summary>
    private bool IsOfHer(string verb, string pronoun) => verb.Length > pronoun.Length && verb[..^pronoun.Length] is [.., var one, var other, 'ت'] perfect && one == other && _words.Verbs.IsPerfect(perfect[..^1]);

    /// <summary>Whether the verb tells what is past, whatever its first letters look like: <c>سيطرت</c>, <c>سارع</c>.</summary>
    public bool IsPerfect(int verb) => _words.Verbs.IsPerfect(WithoutConjunction(verb));

    /// <summary>Whether the word is a verb with the letter of the future.</summary>
    public bool IsFuture(int token) => Readings[token] is { } readings
        ? readings.Exists(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb && r.Proclitics.HasFlag(Proclitics.Sa))
        : IsVerb(token) && !IsPerfect(token) && Article.Text.Tokens[token].Folded is { Length: >= 4 } word && word.TrimStart('و') is [FutureLetter, 'ي' or 'ت' or 'ن' or 'ا', _, _, ..];

    /// <summary>Whether the verb is one of the list, with "and" written onto it or without: <c>وتوجه</c>, but <c>وصل</c> as it stands.</summary>
    public bool IsVerbOf(WordList list, int token) => MentionAt[token] < 0 && Article.Text.Tokens[token].Folded is var word && (Has(list, word) || word[0] == 'و' && Has(list, word[1..]));

    private string WithoutConjunction(int verb) => Article.Text.Tokens[verb].Folded is var word && HasConjunction(verb) ? word[1..] : word;
}
