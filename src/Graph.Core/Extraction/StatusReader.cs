using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Whether something is told as a fact, and the kind of word that says it is not.</summary>
/// <param name="Status">The status.</param>
/// <param name="Reason">What speaks against a fact, or <c>null</c> where nothing does.</param>
internal readonly record struct StatusReading(Status Status, string? Reason)
{
    /// <summary>Nothing speaks against a fact.</summary>
    public static StatusReading Plain { get; } = new(Status.Asserted, null);
}

/// <summary>Reads, from the words before and around a trigger, whether what it says is told as a fact.</summary>
internal sealed class StatusReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int NegationReach = 3;
    private const int NegationReachOfAny = 6;
    private const int CallReach = 4;
    private const int PlanReach = 4;
    private const int NounPlanReach = 5;
    private const int AuxiliaryReach = 2;
    private const int VerbReach = 3;
    private const int Reach = 12;
    private const string Condition = "condition";
    private const string May = "قد";
    private const string That = "ان";
    private const string Reckons = "يعد";
    private const string ReckonsOfHer = "تعد";

    private readonly OccasionReader _occasions = new(article, syntax, clauses);
    private readonly FutureReader _future = new(article, syntax, clauses);
    private readonly MeetingStatus _meetings = new(article, syntax);
    private readonly ObtainingReader _obtaining = new(article, syntax);
    private readonly NamedTalks _talks = new(article, syntax);
    private readonly ConditionReader _conditions = new(article, syntax);
    private readonly CallReader _calls = new(article, syntax, clauses);
    private readonly NegationReader _negations = new(article, syntax);
    private readonly RumorReader _rumors = new(article, syntax);
    private readonly ObligationReader _obligations = new(article, syntax);

    /// <summary>Reads the status of what the trigger says.</summary>
    public StatusReading Read(Trigger trigger)
    {
        var own = clauses.At(trigger.Token);

        // What only says which party is meant is no part of what the clause denies or plans: لم ينسحب الحوثيون المتحالفون مع إيران.
        if (trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive && trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && own.Verb != trigger.Token) return StatusReading.Plain;

        // What kept something else from happening is so: لم يكن لينتصر لولا دعم إيران.
        if (trigger.IsNoun && trigger.Token > trigger.Sentence.FirstToken && syntax.IsButFor(trigger.Token - 1)) return StatusReading.Plain;
        var (negated, denied, ceasing, planned, called) = (false, false, false, _future.Of(trigger, own), (string?)null);
        // What is denied is one thing; a meeting joined to it by "and" is news of its own: ينفي سقوط المدينة واجتماع ثلاثي.
        var joined = trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && trigger.Reading.Proclitics.HasFlag(Proclitics.Wa);
        var finite = trigger.IsVerb && own.Verb == trigger.Token;
        var any = trigger.IsNoun && trigger.Token > trigger.Sentence.FirstToken && syntax.Is(trigger.Token - 1, Cue.Any);
        var (words, past, occasion) = (0, false, _occasions.IsSaidIn(trigger));
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && words < Reach; i--)
        {
            // What is set off governs nothing behind it: حث المندوب، في رسالة وزعت أمس، المجلس على إدانة الهجوم.
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            // A verb that "and" joins opens its clause behind its negation: حضر الوزير ولم يلتق الرئيس.
            // So does "without" before "that": غادر من دون أن يلتقي الرئيس.
            var level = (i == own.Verb - 1 || own.Kind == ClauseKind.Complement && i == own.First - 1) && syntax.Is(i, Cue.Negation) ? 0 : LevelOf(clauses.At(i), own);
            if (syntax.MentionAt[i] >= 0 || level < 0) continue;
            words++;
            if (syntax.IsStop(i) || syntax.IsContrast(i)) break;

            // What stands well before a verb in the past is told of something else: بينما كشف عن خططه، أبدى الرئيس دعما.
            if (trigger.IsNoun && level == 0 && own.Verb > i + VerbReach && own.Verb < trigger.Token && !_future.IsImperfect(own.Verb)) break;

            // What comes before or brings about something else has happened, whoever asks for that or plans it: دعا خلال لقائه, يعتزم محاسبته بسبب لقائه.
            past |= trigger.IsNoun && level == 0 && (words == 1 || words == 2 && i + 1 == trigger.Token - 1 && syntax.Is(i + 1, Cue.Doing)) && syntax.Is(i, Cue.Sequel);
            occasion |= trigger.IsNoun && level == 0 && words == 1 && syntax.Is(i, Cue.Occasion);
            if (level == 0 && IsCeasing(i)) ceasing = true;
            if (ceasing && syntax.Is(i, Cue.Negation)) return StatusReading.Plain;
            if (trigger.Entry.Relation == Relation.MetWith && syntax.Is(i, Cue.Negation) && words <= NegationReach + 1 && _meetings.IsNotMinded(i)) called ??= "call";
            else if (level == 0 && (words <= (any ? NegationReachOfAny : NegationReach) || i == own.Verb - 1 && trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && syntax.Is(own.Verb, Cue.Gather)) && syntax.Is(i, Cue.Negation) && !syntax.Is(i + 1, Cue.Inert) && !_negations.IsOfAnotherVerb(trigger, i) && !(finite && _negations.IsOfAdjective(i)) && !_negations.IsNotOnly(trigger) && !trigger.Entry.IsNegated) negated = true;
            denied |= level > 0 && syntax.Is(i, Cue.Negation) && i + 1 < trigger.Token && syntax.Has(WordList.TruthWords, article.Text.Tokens[i + 1].Folded);
            denied |= !joined && syntax.Is(i, Cue.Denial) && words <= NegationReach + 2 && !_negations.IsKeptFromOther(trigger, i);

            // A finite verb is governed from the clause around it; what stands before it in its own is somebody else's plan: في عرضه للكتاب اتهم.
            if (level == 0 && finite && (words > AuxiliaryReach || !syntax.IsVerb(i) && !syntax.Is(i, Cue.Particle) && !syntax.Is(i, Cue.Condition))) continue;
            // What is asked for or planned is told in the present: لا يريد أن يتكرر الخطأ، كما اتهم.
            if (level > 0 && (finite ? IsPerfect(trigger) : trigger.IsNoun && own.Verb >= 0 && own.Verb < trigger.Token && !_future.IsImperfect(own.Verb) && !_future.IsFuture(own.Verb))) continue;
            if (syntax.Is(i, Cue.Plan) && !IsReckoned(trigger, i) && words <= (level == 0 ? NounPlanReach : PlanReach)) planned ??= level == 0 ? "plan" : "plan-around";
            if (syntax.Is(i, Cue.Call) && !syntax.Is(i, Cue.Receive) && !IsReceiver(trigger, i) && !IsAnswer(trigger, i) && words <= CallReach) called ??= level == 0 ? "call" : "call-around";
            if (level == 0 && i == own.Verb && trigger.Entry.Relation == Relation.MetWith && syntax.Is(i, Cue.Urge) && IsAskedFor(trigger)) called ??= "call";
            if (level == 0 && trigger.IsNoun && syntax.IsPersuading(i)) called ??= "call";
            if (syntax.Is(i, Cue.Condition) && words <= PlanReach) called ??= Condition;

            // What stands before the verb that a noun hangs on says how both are meant: لم يقدم أي دعم.
            if (i == trigger.Anchor) words = 0;
        }

        negated |= (_negations.IsOfAuxiliary(trigger) || trigger.Entry.Relation != Relation.Accused && _negations.IsUnwilled(trigger)) && !trigger.Entry.IsNegated && !_negations.IsNotOnly(trigger);
        if (IsAskedOf(trigger, own)) called ??= "call-around";
        if (_calls.IsCalled(trigger, out var calledOn) && calledOn >= 0 || _calls.CalledToMeet(trigger) >= 0) called ??= "call";

        // Who calls for less of it, or for conditions, says that there is some: طالب بربط المساعدات لمصر بالإصلاح.
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && trigger.Token > trigger.Sentence.FirstToken && IsAdjusted(trigger.Token - 1)) return StatusReading.Plain;

        // Who calls for an end of it says that it goes on: دعا إلى وقف الدعم.
        if (ceasing && called is not null && Ends(trigger)) return StatusReading.Plain;
        if (ceasing && Ends(trigger)) return new(Status.Denied, "ceasing");
        denied |= own is { Kind: ClauseKind.Complement, Parent: { Verb: >= 0 and var governor } } && governor < trigger.Token && syntax.MentionAt[governor] < 0 && syntax.Is(governor, Cue.Denial);

        denied |= !joined && trigger is { IsNoun: true, Entry.Relation: not Relation.Accused } && _rumors.IsDenied(trigger);
        denied |= trigger.Entry.Relation != Relation.Accused && !occasion && _rumors.IsUntrue(trigger);
        denied |= trigger.IsNoun && _negations.IsFailedIn(trigger);
        if (_meetings.IsStayedAwayFrom(trigger)) return new(Status.Denied, "stayed-away");

        // What is expected to be done is not done yet, however far behind the verb it is named: يتوقع أن يصوت المجلس غدا على مساعدات.
        if (trigger.Entry.IsNegated) planned = null;
        if (planned is null && trigger is { IsNoun: true, Reading.Pronoun: null, Entry.Relation: not Relation.Accused } && IsExpected(own, trigger.Token)) planned = "plan-around";

        // Who rejects an accusation shows that it was made.
        // What is not done at a meeting leaves the meeting standing: لم تقدم تنازلات خلال المفاوضات.
        if (negated && !((past || occasion) && trigger.Entry.Relation == Relation.MetWith)) return new(Status.Denied, "negation");
        if (denied && !(occasion && trigger.Entry.Relation == Relation.MetWith) && (!(trigger.Entry.Relation == Relation.Accused && trigger.IsNoun) || IsRefused(trigger))) return new(Status.Denied, "denial");
        if (trigger.Entry.Relation != Relation.Accused && !past && IsOnlyPossible(trigger, own)) called ??= "possible";

        // What there is any of, where nothing denies it, need not have been: سيحضر أي مفاوضات تجري بين البلدين.
        if (any && _negations.IsOfNone(trigger)) return new(Status.Denied, "negation");
        if (any && trigger.Entry.Relation == Relation.MetWith) called ??= "any";
        if (WouldHave(trigger)) called ??= "would-have";
        if (!past && !occasion && _meetings.IsAgreedTo(trigger)) called ??= "agreed";
        if (IsWaitedFor(trigger)) called ??= "awaited";
        if (_obtaining.IsSought(trigger)) called ??= "sought";
        if (called is not null && !past && !occasion && !(trigger.Entry.Relation == Relation.Accused && called == Condition)) return new(Status.CalledFor, called);
        if ((planned is not null || _future.IsStanceToCome(trigger)) && trigger.Entry.Relation == Relation.Supports && _conditions.IsUnder(trigger)) return new(Status.CalledFor, "promise-on-condition");
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && IsWorkedOn(trigger, own)) planned ??= "plan";
        if (!past && !occasion && _talks.Of(trigger, planned is not null) is { } named && !(named.Status == Status.CalledFor && planned is not (null or "future-behind"))) return named;
        if (_meetings.IsNotHeld(trigger, own)) return new(Status.Denied, "not-held");
        if (_meetings.WouldHaveGathered(trigger)) return new(Status.Denied, "dropped");
        if (_meetings.IsFixed(trigger, own)) planned ??= "fixed";
        if (_meetings.IsPurpose(trigger)) planned ??= "purpose-verb";
        if (_meetings.IsDate(trigger)) planned ??= "date";
        if (_meetings.IsOnTheEve(trigger)) planned ??= "date";
        if (_meetings.IsAwaited(trigger)) return new(Status.Planned, "awaited");
        if (trigger.Entry.Relation == Relation.MetWith) planned ??= _future.AnnouncementOf(trigger);
        if (planned is not null && _meetings.IsDropped(trigger)) return new(Status.Denied, "dropped");
        return planned is not null && !past ? new(Status.Planned, planned) : StatusReading.Plain;
    }

    /// <summary>Whether the clause says what somebody asks for or has to do, however far before it stands who asks: <c>اقترح الرئيس، خلال مؤتمر صحافي في بالي، أن يلتقي الوزيران</c>, <c>على الأمم المتحدة أن تدين إسرائيل</c>.</summary>
    private bool IsAskedOf(Trigger trigger, Clause own)
    {
        if (own is not { Kind: ClauseKind.Complement, Verb: >= 0 and var verb } || verb > trigger.Token || !_future.IsImperfect(verb)) return false;
        if (trigger.IsVerb ? verb != trigger.Token : trigger.Anchor != verb && !IsGovernedBy(verb, trigger)) return false;
        if (_obligations.Of(own, verb, trigger.Sentence) >= 0) return true;
        return syntax.Has(WordList.ThatOfWishes, article.Text.Tokens[own.First].Folded) && own.Parent is { Verb: >= 0 and var asking } && asking < own.First && syntax.MentionAt[asking] < 0 && syntax.Is(asking, Cue.Call) && !syntax.Is(asking, Cue.Receive);
    }

    /// <summary>Whether a preposition right before the noun makes it what the verb is about: <c>أن يبادر الوزير إلى التحادث مع الرئيس</c>.</summary>
    private bool IsGovernedBy(int verb, Trigger trigger) => trigger.Token - 1 > verb && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Prepositions[trigger.Token - 1] is Markers.To or Markers.On && !syntax.IsNounWithClitic(trigger.Token - 1) || trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>Whether the verb is in the perfect; the imperfect of one can look like the perfect of another: <c>تدين</c>, <c>توجه</c>.</summary>
    private bool IsPerfect(Trigger trigger) => syntax.IsPerfect(trigger.Token) && (trigger.Entry.Perfect is not { } perfect || article.Text.Tokens[trigger.Token].Folded[(trigger.Reading.Proclitics.Has(Proclitics.Conjunction) ? 1 : 0)..] is not ['ت' or 'ي', ..] word || word.StartsWith(Letters.Fold(perfect), StringComparison.Ordinal));

    /// <summary>Whether the meeting is to be held, as the noun for that, which no preposition governs, is the object of a verb of asking: <c>طلب الرئيس، خلال مكالمة مع بوتين، إجراء مفاوضات مع كييف</c>.</summary>
    private bool IsAskedFor(Trigger trigger) => trigger.Token - 1 is var doing && doing > trigger.Sentence.FirstToken && syntax.MentionAt[doing] < 0 && syntax.Is(doing, Cue.Doing) && !syntax.IsVerb(doing) && syntax.Prepositions[doing] is null && !syntax.IsDefinite(doing) && (syntax.MentionAt[doing - 1] >= 0 || syntax.Prepositions[doing - 1] is null);

    /// <summary>Whether somebody only works on it, so that it is to come: <c>تعمل فرنسا على تسليح الجيش</c>, <c>البيت الأبيض يعمل على تزويد أوكرانيا بالسلاح</c>.</summary>
    private bool IsWorkedOn(Trigger trigger, Clause own)
    {
        if (own.Verb < trigger.Sentence.FirstToken || own.Verb >= trigger.Token - 1 || syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] != Markers.On || !syntax.Has(WordList.WorkingForms, article.Text.Tokens[own.Verb].Folded.TrimStart('و'))) return false;
        for (var i = own.Verb + 1; i < trigger.Token - 1; i++)
            if (syntax.MentionAt[i] < 0) return false;
        return true;
    }

    private bool IsAdjusted(int token) => syntax.MentionAt[token] < 0 && !syntax.IsDefinite(token) && Array.Exists([.. article.Text.Tokens[token].Analyses], a => syntax.Has(WordList.AdjustingNouns, a.Stem));

    /// <summary>Whether somebody was about to do what was not done after all: <c>كان سينتقد الوزير لو حضر</c>.</summary>
    private bool WouldHave(Trigger trigger) => trigger.IsVerb && trigger.Entry.Relation != Relation.MetWith && trigger.Token > trigger.Sentence.FirstToken && _future.IsFuture(trigger.Token) && trigger.Token - 1 is var before
        && syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Being) && syntax.IsVerb(before) && syntax.IsPerfect(before);

    /// <summary>Whether somebody waits for the support: <c>ينتظر لبنان دعم فرنسا</c>.</summary>
    private bool IsWaitedFor(Trigger trigger) => trigger is { Entry.Relation: Relation.Supports, Support: Support.Receive, Anchor: var verb } && syntax.Is(verb, Cue.Plan) && !syntax.Is(verb, Cue.Receive) && syntax.IsVerb(verb) && !syntax.IsPerfect(verb);

    /// <summary>Whether the word is the verb by which somebody answers the accusation: <c>ترد</c> is also a form of <c>أراد</c>.</summary>
    private static bool IsAnswer(Trigger trigger, int token) => trigger is { Entry.Relation: Relation.Accused, Support: Support.Receive } && token == trigger.Anchor;

    /// <summary>Whether the word, which could call for something, is what receives the support: <c>حظي الاقتراح بدعم فرنسا</c>.</summary>
    private bool IsReceiver(Trigger trigger, int token) => trigger is { Entry.Relation: Relation.Supports, Support: Support.Receive } && token == trigger.Anchor + 1 && !syntax.IsVerb(token) && syntax.IsDefinite(token);

    /// <summary>Whether the clause says what a verb or noun of planning right before "that" plans.</summary>
    private bool IsExpected(Clause own, int token) => own is { Kind: ClauseKind.Complement, Verb: >= 0 and var verb, First: > 0 and var first } && verb < token && _future.IsImperfect(verb) && !syntax.IsPerfect(verb) && article.Text.Tokens[first].Folded == That
        && syntax.MentionAt[first - 1] < 0 && syntax.Is(first - 1, Cue.Plan);

    /// <summary>Whether <c>قد</c> before a verb in the present, and near, says that it only may be: <c>قد يلتقي الرئيس</c>.</summary>
    private bool IsOnlyPossible(Trigger trigger, Clause own)
    {
        var verb = trigger.IsVerb ? trigger.Token : own.Verb;
        return verb > trigger.Sentence.FirstToken && verb <= trigger.Token && trigger.Token - verb <= Reach && own.Verb == verb && syntax.MentionAt[verb - 1] < 0 && article.Text.Tokens[verb - 1].Folded.TrimStart('و', 'ف') == May && _future.IsImperfect(verb) && !syntax.IsPerfect(verb) && !(trigger.IsVerb && _future.IsPerfect(trigger));
    }

    /// <summary>Whether somebody refuses to accuse, and does not reject what others accuse of: <c>رفضت فرنسا إدانة إسرائيل</c>, but <c>رفضت إيران الاتهام</c>, <c>رفض تدخل إيران</c>.</summary>
    private bool IsRefused(Trigger trigger) => trigger is { Entry.IsLoose: false, Reading: { Pronoun: null, Proclitics: Proclitics.None }, Support: not Support.Receive } && trigger.Entry.Perfect is not null && trigger.Entry.NounObjects.Contains(Markers.Direct)
        && trigger.Token + 1 < trigger.Sentence.EndToken && syntax.MentionAt[trigger.Token + 1] >= 0 && !trigger.Entry.Objects.Contains(Markers.Doer);

    /// <summary>Whether the word says that something ends; "that he" is written like a verb of it: <c>أكد أنه مع الجيش</c>.</summary>
    private bool IsCeasing(int token) => syntax.Is(token, Cue.Ceasing) && !syntax.Is(token, Cue.Complement);

    /// <summary>Whether a word of ending governs the noun of support: <c>علقت مساعداتها للجيش</c>, <c>قرر وقف تسليح المعارضة</c>.</summary>
    private bool Ends(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports }) return false;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (IsCeasing(i)) return syntax.IsVerb(i) ? !_future.IsFuture(i) : i == trigger.Token - 1;
            if (syntax.Prepositions[i] is not (null or Markers.About) || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the word, which could promise, says what somebody counts as: <c>تعد إيران حليفا</c>, but <c>تعد بدعم</c>.</summary>
    private bool IsReckoned(Trigger trigger, int token) => article.Text.Tokens[token].Folded.TrimStart('و') is Reckons or ReckonsOfHer && !trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>How far out a clause is that still governs the trigger's: 0 its own, 1 the one whose verb wants or says it; -1 for any other.</summary>
    private static int LevelOf(Clause clause, Clause own)
    {
        if (ReferenceEquals(clause, own)) return 0;
        return own.Kind == ClauseKind.Complement && ReferenceEquals(clause, own.Parent) ? 1 : -1;
    }


}
