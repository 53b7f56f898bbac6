using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>How a trigger noun hangs on a verb.</summary>
internal enum Support
{
    /// <summary>On none.</summary>
    None,

    /// <summary>On a verb that lends it its subject: <c>أجرى محادثات</c>.</summary>
    Light,

    /// <summary>On a verb whose subject receives it: <c>تلقى دعما</c>.</summary>
    Receive,

    /// <summary>On a verb that brings its parties together: <c>لقاء جمع</c>.</summary>
    Gather,

    /// <summary>On a verb of saying, whose subject is often its owner: <c>أكد دعمه</c>.</summary>
    Speech,

    /// <summary>On none: it says with whose help something is done: <c>تقدم الجيش بدعم التحالف</c>.</summary>
    Backing,

    /// <summary>On a word of accusing, which says of whom it accuses that this is its doing: <c>اتهم الوزير إيران بدعم الحزب</c>.</summary>
    Charge,
}

/// <summary>A word in the article that may carry a relation.</summary>
/// <param name="Token">The word.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Reading">What it is a form of.</param>
/// <param name="Support">How it hangs on a verb.</param>
/// <param name="Anchor">That verb's token, or the word itself: its subject is sought from here.</param>
internal sealed record Trigger(int Token, Sentence Sentence, PredicateReading Reading, Support Support, int Anchor)
{
    public PredicateEntry Entry => Reading.Entry;

    /// <summary>The relation as the names of clues have it.</summary>
    public string RelationInClues => Entry.Relation switch { Relation.MetWith => "met", Relation.Accused => "acc", _ => "sup" };

    public bool IsVerb => Reading.Form is PredicateForm.Verb or PredicateForm.PassiveVerb;

    public bool IsNoun => Reading.Form == PredicateForm.Noun;

    /// <summary>Whether it is the wrong itself, told of its doer: <c>قال الوزير إن روسيا انتهكت الهدنة</c>.</summary>
    public bool IsDoing => IsVerb && Entry.Objects.Contains(Markers.Doer);

    /// <summary>Whether it is a deed, told of whoever does it: <c>الدور الذي تلعبه السعودية</c>.</summary>
    public bool IsDeed => IsNoun && Entry.Objects.Contains(Markers.Doer);

    /// <summary>Whether it says who received somebody: <c>كان في استقباله الوزير</c>.</summary>
    public bool IsReception => Support == Support.Gather && Anchor < Token;

    /// <summary>Whether a relative clause behind it says who received it: <c>المساعدات التي تلقتها تونس من قطر</c>.</summary>
    public bool IsReceivedBehind => Support == Support.Receive && Anchor > Token;

    /// <summary>Whether the verb that a deed hangs on has its doer for a subject: <c>ما تضطلع به السعودية من دور</c>.</summary>
    public bool IsDeedDone => IsDeed && Support == Support.Light;
}

/// <summary>Finds the words of an article that may carry a relation.</summary>
internal sealed class TriggerFinder(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    private const int LightReach = 7;
    private const int GatherReach = 5;
    private const int SetOffReach = 9;
    private const int UnlessReach = 8;
    private const int GiverReach = 3;
    private const int NegationReach = 2;

    // "And" before a verb that begins with the same letter, or a passive: ووجه.
    private const string AndW = "وو";

    // The plural of verbal nouns: what was said, and not the saying.
    private const string Claims = "ات";

    private readonly BackingReader _backing = new(article, syntax);
    private readonly Brackets _brackets = new(syntax);
    private readonly NeedReader _needs = new(article, syntax, words);
    private readonly ObtainingReader _obtaining = new(article, syntax);
    private readonly VoiceReader _voices = new(article, syntax);
    private readonly ReceiptReader _receipts = new(article, syntax, new ObtainingReader(article, syntax));

    public IEnumerable<Trigger> Find()
    {
        foreach (var sentence in article.Text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (syntax.Readings[i] is { } readings)
                    foreach (var trigger in At(sentence, i, readings)) yield return trigger;
    }

    private IEnumerable<Trigger> At(Sentence sentence, int token, List<PredicateReading> readings)
    {
        var verb = syntax.ReadsAsVerb(token, readings);
        foreach (var reading in readings)
        {
            var finite = reading.Form is PredicateForm.Verb or PredicateForm.PassiveVerb;

            // A word that reads as a noun of the same predicate is no verb here, and the other way round.
            if (finite != verb && readings.Exists(r => ReferenceEquals(r.Entry, reading.Entry) && r.Form != reading.Form && (r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb) == verb)) continue;
            if (reading.Form == PredicateForm.PassiveVerb && !reading.Entry.Objects.Contains(Markers.Direct)) continue;

            // Right after a preposition stands a noun: في تعاونها.
            if (finite && token > sentence.FirstToken && syntax.Prepositions[token - 1] is not null && syntax.MentionAt[token - 1] < 0 && !syntax.IsNounWithClitic(token - 1)) continue;
            // No perfect follows a verb in the present: تدفع ثمن.
            if (finite && token > sentence.FirstToken && syntax.IsPerfect(token) && syntax.IsVerb(token - 1) && !syntax.IsPerfect(token - 1) && !syntax.Is(token - 1, Cue.Particle)) continue;
            if (reading.Form == PredicateForm.PassiveVerb && readings.Exists(r => ReferenceEquals(r.Entry, reading.Entry) && r.Form == PredicateForm.Verb)) continue;
            if (reading.Form == PredicateForm.Active && readings.Exists(r => ReferenceEquals(r.Entry, reading.Entry) && r.Form == PredicateForm.Noun) && !ReadsAsAdjective(token, reading)) continue;
            if (reading.Form == PredicateForm.Noun && readings.Exists(r => ReferenceEquals(r.Entry, reading.Entry) && r.Form == PredicateForm.Active) && ReadsAsAdjective(token, reading)) continue;
            if (_voices.IsOther(token, reading, readings)) continue;

            // What a noun governs is a noun, though it is written like a verb: فكرة عقد قمة.
            if (finite && reading.Entry.Relation == Relation.MetWith && reading.Pronoun is null && syntax.CanBeNoun(token) && IsGenitive(token, sentence)) continue;
            var resumed = false;
            if (reading.Entry.Needs.Length > 0 && !_needs.IsMet(sentence, token, reading.Entry, finite))
            {
                resumed = finite && reading.Pronoun is not null && _needs.IsMetBefore(sentence, token, reading.Entry);
                if (!resumed && !IsReceived(sentence, token, reading)) continue;
            }

            if (reading.Entry.IsNegated && !IsNegated(sentence, token)) continue;
            if (reading.Entry.Unless.Length > 0 && IsUndone(sentence, token, reading.Entry)) continue;
            if (reading.Entry.Needs.Length > 0 && reading.Entry.Objects.Contains(Markers.Doer) && StandsBehindParty(sentence, token, reading.Entry)) continue;
            if (finite && reading.Pronoun is not null && token + 1 < sentence.EndToken && syntax.Is(token + 1, Cue.Blessing)) continue;
            var (support, anchor) = finite ? (Support.None, token) : SupportOf(sentence, token, reading);
            if (IsChargeOf(reading, support, anchor) || IsAgendaOf(sentence, token, reading) || IsDateOfOther(sentence, token, reading)) continue;
            yield return new Trigger(token, sentence, resumed ? reading with { Pronoun = null } : _voices.IsPassive(sentence, token, reading) ? reading with { Form = PredicateForm.PassiveVerb } : reading, support, anchor);
        }
    }

    /// <summary>Whether the word only says what an accusing verb accuses of: <c>اتهم الحزب الحكومة بالتواطؤ مع المهربين</c> has its parties from the verb.</summary>
    private bool IsChargeOf(PredicateReading reading, Support support, int anchor) => support == Support.Speech && reading.Entry is { Relation: Relation.Accused, IsLoose: true }
        && syntax.Readings[anchor] is { } verb && verb.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false });

    /// <summary>Whether the noun only says what a meeting named before it is for: <c>عقدوا اجتماعا لبحث الأزمة</c>.</summary>
    private bool IsAgendaOf(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Entry: { Relation: Relation.MetWith, Manner: Manner.Talks } } || !reading.Proclitics.HasFlag(Proclitics.Li)) return false;
        for (var i = token - 1; i >= sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Readings[i] is { } before && before.Exists(r => r.Entry is { Relation: Relation.MetWith, IsLoose: false })) return true;
            if (syntax.IsVerb(i) || syntax.Breaks(i) && article.Text.Tokens[i].Folded != "،") return false;
        }

        return false;
    }

    /// <summary>Whether the word is the date of something else than a meeting, which is named behind it: <c>موعد استئناف الرحلات بين البلدين</c>, but <c>موعد جديد بين الوفدين</c>.</summary>
    private bool IsDateOfOther(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.MetWith } || reading.Proclitics.HasFlag(Proclitics.Al) || !syntax.Has(WordList.DateNouns, article.Text.Tokens[token].Analyses[0].Bare) || token + 2 >= sentence.EndToken || !IsNoun(token + 1)) return false;
        return syntax.IsDefinite(token + 1) || IsNoun(token + 2) && syntax.IsDefinite(token + 2);
        bool IsNoun(int word) => syntax.MentionAt[word] < 0 && article.Text.Tokens[word].Kind == TokenKind.Word && syntax.Prepositions[word] is null && !syntax.IsVerb(word);
    }

    /// <summary>Whether a word that can be participle or verbal noun (<c>المساندة</c>) describes the word before it: both have the article.</summary>
    private bool ReadsAsAdjective(int token, PredicateReading reading) => reading.Proclitics == Proclitics.Al && !article.Text.Tokens[token].Folded.EndsWith("ات", StringComparison.Ordinal)
        && token > 0 && syntax.Prepositions[token - 1] is null && (syntax.MentionAt[token - 1] >= 0 || article.Text.Tokens[token - 1].Folded.StartsWith("ال", StringComparison.Ordinal));

    /// <summary>Whether the noun says who received, who is named after it as the subject of "was": <c>كان في استقباله بالمطار وزير الخارجية</c>.</summary>
    private bool IsReception(Sentence sentence, int token, PredicateReading reading) => reading.Entry.Relation == Relation.MetWith && token - 2 >= sentence.FirstToken
        && syntax.MentionAt[token - 1] < 0 && (syntax.Prepositions[token - 1] == Markers.In && syntax.Is(token - 2, Cue.Being) || IsForemost(token - 1, sentence)) && reading.Entry.NounObjects.Contains(Markers.Direct) && !reading.Entry.NounObjects.Contains(Markers.With);

    /// <summary>Whether the word says who is the first of those who receive: <c>كان على رأس مستقبليه الوزير</c>, <c>في مقدمة مستقبليه</c>.</summary>
    private bool IsForemost(int token, Sentence sentence) => token - 1 > sentence.FirstToken && syntax.Has(WordList.ForemostNouns, article.Text.Tokens[token].Folded) && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] is Markers.In or Markers.On;

    /// <summary>Whether the preposition that the entry needs governs a party and not a wrong: <c>الأردن يقف خلف القيادة الفلسطينية</c>, but <c>تقف وراء الهجوم</c>.</summary>
    private bool StandsBehindParty(Sentence sentence, int token, PredicateEntry entry)
    {
        for (var i = token + 1; i + 1 < sentence.EndToken && i <= token + GiverReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] is not null && entry.Needs.Contains(article.Text.Tokens[i].Folded, StringComparer.Ordinal))
                return syntax.MentionAt[i + 1] is >= 0 and var party && article.Mentions[party].Form is not MentionForm.Nationality;
        return false;
    }

    /// <summary>Whether a negation stands right before the word, or one word before it: <c>لن تتخلى</c>, <c>لم يعد يتخلى</c>.</summary>
    private bool IsNegated(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - NegationReach && syntax.MentionAt[i] < 0 && !syntax.Breaks(i); i--)
            if (syntax.Is(i, Cue.Negation)) return true;
        return false;
    }

    private bool IsUndone(Sentence sentence, int token, PredicateEntry entry)
    {
        for (var (i, words) = (token + 1, 0); i < sentence.EndToken && words < UnlessReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (entry.IsUndoneBy(article.Text.Tokens[i])) return true;
            words++;
        }

        return false;
    }

    /// <summary>Whether an indefinite noun that is no meeting stands right before the word, and governs it.</summary>
    private bool IsGenitive(int token, Sentence sentence) => token > sentence.FirstToken && !syntax.IsVerb(token) && syntax.MentionAt[token - 1] < 0 && syntax.Has(WordList.IdeaNouns, article.Text.Tokens[token - 1].Folded.TrimStart('و'));

    private (Support Support, int Anchor) SupportOf(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading.Form != PredicateForm.Noun) return (Support.None, token);
        if (_backing.Of(sentence, token, reading) is { } backing) return backing;
        if (IsReception(sentence, token, reading)) return (Support.Gather, token - 2);
        if (_obtaining.Of(sentence, token, reading) is >= 0 and var obtaining) return (Support.Receive, obtaining);
        if (_receipts.VerbBehind(sentence, token, reading) is >= 0 and var receipt) return (Support.Receive, receipt);
        if (reading.Entry.Relation == Relation.MetWith)
            for (var i = token + 1; i < sentence.EndToken && i <= token + GatherReach; i++)
                if (syntax.MentionAt[i] < 0 && (syntax.Is(i, Cue.Gather) || IsBetween(i, sentence.EndToken))) return (Support.Gather, i);
        if (reading.Entry.Relation == Relation.MetWith && SetOffGathering(sentence, token) is >= 0 and var gathering) return (Support.Gather, gathering);
        var farthest = token - LightReach - MentionTokens(sentence, token);
        for (var i = token - 1; i >= sentence.FirstToken && i >= farthest; i--)
        {
            if (_brackets.OpeningOf(i, sentence.FirstToken) is { } opening)
            {
                (farthest, i) = (farthest - (i - opening), opening);
                continue;
            }

            // What is set off does not part the noun from its verb: كشفت الوزارة، في بيان أصدرته أمس، عن ضلوع الجماعة.
            if (syntax.Asides.OpeningOf(i) is >= 0 and var aside)
            {
                (farthest, i) = (farthest - (i - aside), aside);
                continue;
            }

            if (syntax.MentionAt[i] >= 0 || syntax.Has(WordList.FirstAndLast, article.Text.Tokens[i].Folded)) continue;
            if (IsPromised(sentence, i, token, reading)) return (Support.None, token);
            if (syntax.Is(i, Cue.Receive) && !IsGiven(i, reading) && !IsField(sentence, token, reading) || IsAsked(sentence, i, token, reading) || IsNeeded(i, token, reading) || IsRejected(i, token, reading) || IsRaised(i, token, reading) || IsAnswered(i, token, reading)) return (Support.Receive, i);
            if (syntax.Is(i, Cue.Light)) return IsReason(sentence, token) ? (Support.None, token) : (Support.Light, i);
            if (syntax.Is(i, Cue.Speech)) return (Support.Speech, i);
            if (syntax.Breaks(i) && article.Text.Tokens[i].Folded != "،" || syntax.IsVerb(i)) break;
        }

        return (Support.None, token);
    }

    /// <summary>Whether "was" says of a meeting between whom it was: <c>الاجتماع الذي كان بين الرئيس والوزير</c>.</summary>
    private bool IsBetween(int token, int end) => syntax.Is(token, Cue.Being) && token + 1 < end && syntax.MentionAt[token + 1] < 0 && syntax.Prepositions[token + 1] == Markers.Between;

    /// <summary>The verb that brings the parties together behind a comma, which closes what the meeting is and where: <c>مؤتمر صحفي مشترك في الرباط، جمع الوزير بنظيره</c>; -1 where there is none.</summary>
    private int SetOffGathering(Sentence sentence, int token)
    {
        for (var i = token + 1; i + 1 < sentence.EndToken && i <= token + SetOffReach; i++)
        {
            if (syntax.IsMark(i, '،')) return syntax.MentionAt[i + 1] < 0 && syntax.Has(WordList.GatheringVerbs, article.Text.Tokens[i + 1].Folded) ? i + 1 : -1;
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether the noun is what the word promises, from whom <c>من</c> names between: <c>حصل على وعد من تركيا بدعم الجيش</c>.</summary>
    private bool IsPromised(Sentence sentence, int word, int token, PredicateReading reading) => reading is { Entry.Relation: Relation.Supports, Pronoun: null } && reading.Proclitics.HasFlag(Proclitics.Bi) && syntax.Is(word, Cue.WithBi) && !syntax.IsVerb(word)
        && word + 1 < sentence.EndToken && syntax.MentionAt[word + 1] < 0 && syntax.Prepositions[word + 1] == Markers.From && word + 1 < token;

    /// <summary>Whether the noun only says in what somebody receives or relies on something else: <c>اعتمدت مصر على قطر في دعم البنك</c>.</summary>
    private bool IsField(Sentence sentence, int token, PredicateReading reading) => reading.Entry.Relation == Relation.Supports && token > sentence.FirstToken && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] == Markers.In && !syntax.IsNounWithClitic(token - 1);

    /// <summary>Whether a verb of receiving says that the noun comes from somebody: <c>تلقى الجيش أسلحة من فرنسا</c>.</summary>
    private bool IsReceived(Sentence sentence, int token, PredicateReading reading) => reading is { Form: PredicateForm.Noun, Pronoun: null, Entry: { Relation: Relation.Supports, Perfect: null, Needs.Length: 1 } } && (!reading.Proclitics.HasFlag(Proclitics.Al) || IsOfState(sentence, token)) && !(reading.Entry.Manner == Manner.Military && reading.Proclitics.HasFlag(Proclitics.Bi))
        && SupportOf(sentence, token, reading) is { Support: Support.Receive, Anchor: var verb } && !syntax.HasPart(WordList.SufferingParts, article.Text.Tokens[verb].Folded);

    /// <summary>Whether an adjective right behind says from what state the noun comes: <c>الأسلحة الإيرانية</c>.</summary>
    private bool IsOfState(Sentence sentence, int token) => token + 1 < sentence.EndToken && syntax.MentionAt[token + 1] is >= 0 and var state && article.Mentions[state].Form == MentionForm.Nationality;

    /// <summary>Whether somebody asks for what the noun names, from whom <c>من</c> names behind it: <c>طلب لبنان مساعدة من فرنسا</c>.</summary>
    private bool IsAsked(Sentence sentence, int verb, int token, PredicateReading reading)
    {
        if (reading is not { Entry.Relation: Relation.Supports, Pronoun: null } || !syntax.Is(verb, Cue.Call) || !syntax.IsVerb(verb)) return false;
        for (var i = verb + 1; i < token; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] is null && !syntax.Is(i, Cue.Any)) return false;
        return _obtaining.HasGiver(sentence, token);
    }

    /// <summary>Whether somebody needs or asks for what the noun names, which its genitive would give: <c>تحتاج واشنطن إلى مساعدة إيران</c>, <c>طلب العراق دعم روسيا</c>.</summary>
    private bool IsNeeded(int word, int token, PredicateReading reading)
    {
        if (reading is not { Entry: { Relation: Relation.Supports, IsLoose: false }, Pronoun: null } || reading.Proclitics.HasFlag(Proclitics.Al) || !(syntax.Is(word, Cue.Call) || syntax.Is(word, Cue.Plan)) || syntax.Is(word, Cue.Urge) && !syntax.IsVerb(word)) return false;
        if (token + 1 >= article.Text.Tokens.Length || syntax.MentionAt[token + 1] is not (>= 0 and var giver) || article.Mentions[giver] is not { Proclitics: Proclitics.None, Form: not MentionForm.Nationality }) return false;
        var needs = syntax.HasPart(WordList.NeedParts, article.Text.Tokens[word].Folded);
        if (!needs && !syntax.HasPart(WordList.RequestParts, article.Text.Tokens[word].Folded) && !(syntax.IsVerb(word) && syntax.HasPart(WordList.HopeParts, article.Text.Tokens[word].Folded))) return false;
        for (var i = word + 1; i < token; i++)
            if (syntax.MentionAt[i] < 0 && !(needs && syntax.Prepositions[i] is Markers.To or Markers.Li && !syntax.IsNounWithClitic(i)) && !syntax.Is(i, Cue.Adverb) && !syntax.Is(i, Cue.Delegate)) return false;
        return true;
    }

    /// <summary>Whether the noun only says why something is given: <c>وجه الشكر للسعودية على وقوفها</c>.</summary>
    private bool IsReason(Sentence sentence, int token) => token > sentence.FirstToken && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] == Markers.On;

    /// <summary>Whether a verb that is written like one of receiving gives the noun, which no <c>بـ</c> marks: <c>ووجه الوزير الشكر</c>, but <c>ووجه القرار بانتقادات</c>.</summary>
    private bool IsGiven(int verb, PredicateReading reading) => article.Text.Tokens[verb].Folded.StartsWith(AndW, StringComparison.Ordinal) && syntax.Is(verb, Cue.Light) && !reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>Whether the verb rejects accusations, so that its subject is who is accused: <c>نفت إيران اتهامات السعودية</c>; but whoever refuses to accuse does not.</summary>
    private bool IsRejected(int verb, int token, PredicateReading reading) => reading.Entry is { Relation: Relation.Accused } && reading.Pronoun is null && syntax.Is(verb, Cue.Denial) && (syntax.IsVerb(verb) || syntax.IsGoingOn(verb))
        && IsMadeBefore(token, reading);

    /// <summary>Whether what somebody does raises criticism, so that it is against him, whose name stands between: <c>أثارت زيارة الوزير انتقادات من الحركة</c>, but <c>أثارت انتقادات الوزير ضجة</c>.</summary>
    private bool IsRaised(int verb, int token, PredicateReading reading)
    {
        if (reading is not { Entry: { Relation: Relation.Accused, IsLoose: false }, Pronoun: null } || !article.Text.Tokens[token].Folded.EndsWith(Claims, StringComparison.Ordinal) || !syntax.Has(WordList.RaisingVerbs, article.Text.Tokens[verb].Folded)) return false;
        for (var i = verb + 1; i < token; i++)
            if (syntax.MentionAt[i] is >= 0 and var doer) return syntax.Markings[doer].Preposition is null;
        return false;
    }

    /// <summary>Whether somebody answers accusations, so that they were made against him: <c>ردت موسكو على الاتهامات الأميركية</c>, <c>قال ردا على انتقادات الحزب</c>.</summary>
    private bool IsAnswered(int word, int token, PredicateReading reading) => reading is { Entry.Relation: Relation.Accused, Pronoun: null } && token - 1 > word && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] == Markers.On
        && article.Text.Tokens[word].Analyses.Any(a => syntax.Has(WordList.AnswerForms, a.Stem)) && IsMadeBefore(token, reading);

    /// <summary>Whether the noun is of accusations that were made, and not of accusing: <c>اتهامات</c>, <c>اتهام الحزب له</c>.</summary>
    private bool IsMadeBefore(int token, PredicateReading reading) => reading.Entry.Perfect is null || article.Text.Tokens[token].Folded.EndsWith(Claims, StringComparison.Ordinal) || syntax.PronounBehindGenitive(token, syntax.MentionAt.Length) == Markers.Li;

    /// <summary>How many of the words just before are names: they do not count as distance.</summary>
    private int MentionTokens(Sentence sentence, int token)
    {
        var count = 0;
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - 3 * LightReach; i--)
            if (syntax.MentionAt[i] >= 0) count++;
        return count;
    }
}
