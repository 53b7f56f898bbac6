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
    /// <summary>The reason of what is told on a condition.</summary>
    public const string Condition = "condition";

    private const int Reach = 12;
    private const string May = "قد";
    private const string That = "ان";

    private readonly StatusWords _words = new(article, syntax, clauses);
    private readonly EndingReader _endings = new(syntax);
    private readonly OccasionReader _occasions = new(article, syntax, clauses);
    private readonly FutureReader _future = new(article, syntax, clauses);
    private readonly MeetingStatus _meetings = new(article, syntax);
    private readonly ObtainingReader _obtaining = new(article, syntax);
    private readonly SettlementReader _settlements = new(article, syntax, clauses);
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
        if (_settlements.Of(trigger) is not null || IsDescription(trigger, own) || trigger.IsNoun && trigger.Token > trigger.Sentence.FirstToken && syntax.IsButFor(trigger.Token - 1)) return StatusReading.Plain;
        var signs = new StatusSigns(trigger, own)
        {
            HasAny = trigger.IsNoun && trigger.Token > trigger.Sentence.FirstToken && syntax.Is(trigger.Token - 1, Cue.Any),
            IsOccasion = _occasions.IsSaidIn(trigger),
            Planned = _future.Of(trigger, own),
        };
        _words.Read(signs);
        if (signs.GoesOn) return StatusReading.Plain;
        AddAround(signs);
        return OfEnding(signs) ?? OfDenial(signs) ?? OfCall(signs) ?? OfPlan(signs) ?? StatusReading.Plain;
    }

    /// <summary>Whether a word that negates stands right before the trigger: <c>لم يلتق</c>, <c>عدم تورط السودان</c>.</summary>
    public bool IsPlainlyNegated(Trigger trigger) => trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Has(WordList.PlainNegations, article.Text.Tokens[trigger.Token - 1].Folded.TrimStart('و', 'ف'));

    /// <summary>Whether the trigger only says which party is meant, and is no part of what the clause denies or plans: <c>لم ينسحب الحوثيون المتحالفون مع إيران</c>.</summary>
    private static bool IsDescription(Trigger trigger, Clause own) => trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive && trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && own.Verb != trigger.Token;

    /// <summary>Adds what is said of the clause as a whole, however far before the trigger.</summary>
    private void AddAround(StatusSigns signs)
    {
        var (trigger, own) = (signs.Trigger, signs.Own);
        signs.IsNegated |= (_negations.IsOfAuxiliary(trigger) || signs.Relation != Relation.Accused && _negations.IsUnwilled(trigger)) && !trigger.Entry.IsNegated && !_negations.IsNotOnly(trigger);
        if (IsAskedOf(trigger, own)) signs.Called ??= "call-around";
        if (_calls.IsCalled(trigger, out var calledOn) && calledOn >= 0 || _calls.CalledToMeet(trigger) >= 0) signs.Called ??= "call";
        signs.IsDenied |= own is { Kind: ClauseKind.Complement, Parent: { Verb: >= 0 and var governor } } && governor < trigger.Token && syntax.MentionAt[governor] < 0 && syntax.Is(governor, Cue.Denial);
        signs.IsDenied |= !signs.IsJoinedMeeting && trigger is { IsNoun: true, Entry.Relation: not Relation.Accused } && _rumors.IsDenied(trigger);
        signs.IsDenied |= signs.Relation != Relation.Accused && !signs.IsOccasion && _rumors.IsUntrue(trigger);
        signs.IsDenied |= trigger.IsNoun && _negations.IsFailedIn(trigger);

        // What is expected to be done is not done yet, however far behind the verb it is named: يتوقع أن يصوت المجلس غدا على مساعدات.
        if (trigger.Entry.IsNegated) signs.Planned = null;
        if (signs.Planned is null && trigger is { IsNoun: true, Reading.Pronoun: null, Entry.Relation: not Relation.Accused } && IsExpected(own, trigger.Token)) signs.Planned = "plan-around";
    }

    /// <summary>What a word of ending or of less says: who calls for an end of support, for less of it or for conditions says that there is some: <c>دعا إلى وقف الدعم</c>, <c>طالب بربط المساعدات لمصر بالإصلاح</c>.</summary>
    private StatusReading? OfEnding(StatusSigns signs)
    {
        var trigger = signs.Trigger;
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && trigger.Token > trigger.Sentence.FirstToken && IsAdjusted(trigger.Token - 1)) return StatusReading.Plain;
        if (!signs.IsCeasing || !_endings.IsEnded(trigger)) return null;
        return signs.Called is not null ? StatusReading.Plain : new StatusReading(Status.Denied, "ceasing");
    }

    /// <summary>What negations and denials say. What is not done at a meeting leaves the meeting standing, <c>لم تقدم تنازلات خلال المفاوضات</c>, and who rejects an accusation shows that it was made.</summary>
    private StatusReading? OfDenial(StatusSigns signs)
    {
        var (trigger, met) = (signs.Trigger, signs.Relation == Relation.MetWith);
        if (_meetings.IsStayedAwayFrom(trigger)) return new(Status.Denied, "stayed-away");
        if (signs.IsNegated && !((signs.IsPast || signs.IsOccasion) && met)) return new(Status.Denied, "negation");
        if (signs.IsDenied && !(signs.IsOccasion && met) && (!(signs.Relation == Relation.Accused && trigger.IsNoun) || IsRefused(trigger))) return new(Status.Denied, "denial");
        return signs.HasAny && _negations.IsOfNone(trigger) ? new(Status.Denied, "negation") : null;
    }

    /// <summary>What says that it is only asked for, possible, awaited or promised on a condition.</summary>
    private StatusReading? OfCall(StatusSigns signs)
    {
        var (trigger, happened) = (signs.Trigger, signs.IsPast || signs.IsOccasion);
        if (signs.Relation != Relation.Accused && !signs.IsPast && IsOnlyPossible(trigger, signs.Own)) signs.Called ??= "possible";
        if (signs.Relation != Relation.Accused && !signs.IsPast && IsFeared(trigger, signs.Own)) signs.Called ??= "feared";

        // What there is any of, where nothing denies it, need not have been: سيحضر أي مفاوضات تجري بين البلدين.
        if (signs.HasAny && signs.Relation == Relation.MetWith) signs.Called ??= "any";
        if (WouldHave(trigger)) signs.Called ??= "would-have";
        if (!happened && _meetings.IsAgreedTo(trigger)) signs.Called ??= "agreed";
        if (IsWaitedFor(trigger)) signs.Called ??= "awaited";
        if (_obtaining.IsSought(trigger)) signs.Called ??= "sought";
        if (signs.Called is { } called && !happened && !(signs.Relation == Relation.Accused && called == Condition)) return new(Status.CalledFor, called);
        return (signs.Planned is not null || _future.IsStanceToCome(trigger)) && signs.Relation == Relation.Supports && _conditions.IsUnder(trigger) ? new(Status.CalledFor, "promise-on-condition") : null;
    }

    /// <summary>What says that it is to come, or that it was to and did not.</summary>
    private StatusReading? OfPlan(StatusSigns signs)
    {
        var (trigger, own) = (signs.Trigger, signs.Own);
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && IsWorkedOn(trigger, own)) signs.Planned ??= "plan";
        if (!signs.IsPast && !signs.IsOccasion && _talks.Of(trigger, signs.Planned is not null) is { } named && !(named.Status == Status.CalledFor && signs.Planned is not (null or "future-behind"))) return named;
        if (_meetings.IsNotHeld(trigger, own)) return new(Status.Denied, "not-held");
        if (_meetings.WouldHaveGathered(trigger)) return new(Status.Denied, "dropped");
        if (_meetings.IsFixed(trigger, own)) signs.Planned ??= "fixed";
        if (_meetings.IsPurpose(trigger)) signs.Planned ??= "purpose-verb";
        if (_meetings.IsToBeAttended(trigger)) signs.Planned ??= "attended-later";
        if (_meetings.IsDate(trigger) || _meetings.IsOnTheEve(trigger)) signs.Planned ??= "date";
        if (_meetings.IsAwaited(trigger)) return new(Status.Planned, "awaited");
        if (signs.Relation == Relation.MetWith) signs.Planned ??= _future.AnnouncementOf(trigger);
        if (signs.Relation == Relation.Supports && _future.IsHelpToCome(trigger)) signs.Planned ??= "announced";
        if (signs.Planned is not { } planned) return null;
        if (_meetings.IsDropped(trigger)) return new(Status.Denied, "dropped");
        return signs.IsPast ? null : new(Status.Planned, planned);
    }

    /// <summary>Whether the clause says what somebody asks for or has to do, however far before it stands who asks: <c>اقترح الرئيس، خلال مؤتمر صحافي في بالي، أن يلتقي الوزيران</c>, <c>على الأمم المتحدة أن تدين إسرائيل</c>.</summary>
    private bool IsAskedOf(Trigger trigger, Clause own)
    {
        if (own is not { Kind: ClauseKind.Complement, Verb: >= 0 and var verb } || !IsDoneIn(verb, trigger)) return false;
        if (_obligations.Of(own, verb, trigger.Sentence) >= 0) return true;
        return syntax.Has(WordList.ThatOfWishes, article.Text.Tokens[own.First].Folded) && own.Parent is { Verb: >= 0 and var asking } && asking < own.First && syntax.MentionAt[asking] < 0 && syntax.Is(asking, Cue.Call) && !syntax.Is(asking, Cue.Receive);
    }

    /// <summary>Whether the verb, in the present, is the trigger or says that it is done, and does not only have it for a part of its clause: <c>أن يدعم إيران</c>, but <c>أن يؤثر دعم إيران على</c>.</summary>
    private bool IsDoneIn(int verb, Trigger trigger) => verb <= trigger.Token && _future.IsImperfect(verb) && (trigger.IsVerb ? verb == trigger.Token : trigger.Anchor == verb || IsGovernedBy(verb, trigger));

    /// <summary>Whether a preposition right before the noun makes it what the verb is about: <c>أن يبادر الوزير إلى التحادث مع الرئيس</c>.</summary>
    private bool IsGovernedBy(int verb, Trigger trigger) => trigger.Token - 1 > verb && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Prepositions[trigger.Token - 1] is Markers.To or Markers.On && !syntax.IsNounWithClitic(trigger.Token - 1) || trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

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
    private bool WouldHave(Trigger trigger) => trigger.IsVerb && trigger.Entry.Relation != Relation.MetWith && trigger.Token > trigger.Sentence.FirstToken && syntax.IsFuture(trigger.Token) && trigger.Token - 1 is var before
        && syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Being) && syntax.IsVerb(before) && syntax.IsPerfect(before);

    /// <summary>Whether somebody waits for the support: <c>ينتظر لبنان دعم فرنسا</c>.</summary>
    private bool IsWaitedFor(Trigger trigger) => trigger is { Entry.Relation: Relation.Supports, Support: Support.Receive, Anchor: var verb } && syntax.Is(verb, Cue.Plan) && !syntax.Is(verb, Cue.Receive) && syntax.IsVerb(verb) && !syntax.IsPerfect(verb);

    /// <summary>Whether the clause says what a verb or noun of planning right before "that" plans.</summary>
    private bool IsExpected(Clause own, int token) => own is { Kind: ClauseKind.Complement, Verb: >= 0 and var verb, First: > 0 and var first } && verb < token && _future.IsImperfect(verb) && !syntax.IsPerfect(verb) && article.Text.Tokens[first].Folded == That
        && syntax.MentionAt[first - 1] < 0 && syntax.Is(first - 1, Cue.Plan);

    /// <summary>Whether <c>قد</c> before a verb in the present, and near, says that it only may be: <c>قد يلتقي الرئيس</c>.</summary>
    private bool IsOnlyPossible(Trigger trigger, Clause own)
    {
        var verb = trigger.IsVerb ? trigger.Token : own.Verb;
        return verb > trigger.Sentence.FirstToken && verb <= trigger.Token && trigger.Token - verb <= Reach && own.Verb == verb && syntax.MentionAt[verb - 1] < 0 && article.Text.Tokens[verb - 1].Folded.TrimStart('و', 'ف') == May && _future.IsImperfect(verb) && !syntax.IsPerfect(verb) && !(trigger.IsVerb && _future.IsPerfect(trigger));
    }

    /// <summary>Whether the clause says what somebody fears will be: <c>تخشى إسرائيل أن تدعم إيران الحزب</c>, <c>مخاوف من أن تسلح روسيا الجيش</c>.</summary>
    private bool IsFeared(Trigger trigger, Clause own)
    {
        if (own is not { Kind: ClauseKind.Complement, Verb: >= 0 and var verb, First: > 0 and var first } || !IsDoneIn(verb, trigger) || !syntax.Has(WordList.ThatOfWishes, article.Text.Tokens[first].Folded)) return false;
        var before = syntax.MentionAt[first - 1] < 0 && syntax.Prepositions[first - 1] is not null ? first - 2 : first - 1;
        return before >= trigger.Sentence.FirstToken && IsFear(before) || own.Parent is { Verb: >= 0 and var fearing } && fearing < first && IsFear(fearing);
    }

    private bool IsFear(int token) => syntax.MentionAt[token] < 0 && syntax.Has(WordList.FearForms, article.Text.Tokens[token].Folded.TrimStart('و'));

    /// <summary>Whether somebody refuses to accuse, and does not reject what others accuse of: <c>رفضت فرنسا إدانة إسرائيل</c>, but <c>رفضت إيران الاتهام</c>, <c>رفض تدخل إيران</c>.</summary>
    private bool IsRefused(Trigger trigger) => trigger is { Entry.IsLoose: false, Reading: { Pronoun: null, Proclitics: Proclitics.None }, Support: not Support.Receive } && trigger.Entry.Perfect is not null
        && trigger.Token + 1 < trigger.Sentence.EndToken && !trigger.Entry.Objects.Contains(Markers.Doer) && (trigger.Entry.NounObjects.Contains(Markers.Direct) && syntax.MentionAt[trigger.Token + 1] >= 0 || IsMaking(trigger));

    /// <summary>Whether the noun is of making accusations, which another noun behind it names without the article: <c>رفض توجيه أي اتهام للرباط</c>.</summary>
    private bool IsMaking(Trigger trigger) => trigger.Entry.Needs.Length > 0 && syntax.MentionAt[trigger.Token + 1] < 0 && !syntax.IsDefinite(trigger.Token + 1) && syntax.Prepositions[trigger.Token + 1] is null;
}
