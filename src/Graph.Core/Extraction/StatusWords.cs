using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads the words before a trigger, in its clause and in the one that governs it, for what they say of whether it is so: negations, denials, plans, calls and conditions.</summary>
internal sealed class StatusWords(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int NegationReach = 3;
    private const int NegationReachOfAny = 6;
    private const int CallReach = 4;
    private const int PlanReach = 4;
    private const int NounPlanReach = 5;
    private const int AuxiliaryReach = 2;
    private const int VerbReach = 3;
    private const int Reach = 12;
    private const string Reckons = "يعد";
    private const string ReckonsOfHer = "تعد";

    private readonly FutureReader _future = new(article, syntax, clauses);
    private readonly MeetingStatus _meetings = new(article, syntax);
    private readonly NegationReader _negations = new(article, syntax);
    private readonly EndingReader _endings = new(syntax);

    /// <summary>Adds what the words say.</summary>
    public void Read(StatusSigns signs)
    {
        var (trigger, own, words) = (signs.Trigger, signs.Own, 0);
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
            signs.IsPast |= trigger.IsNoun && level == 0 && (words == 1 || words == 2 && i + 1 == trigger.Token - 1 && syntax.Is(i + 1, Cue.Doing)) && syntax.Is(i, Cue.Sequel);
            signs.IsOccasion |= trigger.IsNoun && level == 0 && words == 1 && syntax.Is(i, Cue.Occasion);
            if (level == 0 && _endings.IsEnding(i)) signs.IsCeasing = true;
            if (signs.IsCeasing && syntax.Is(i, Cue.Negation))
            {
                signs.GoesOn = true;
                return;
            }

            if (trigger.Entry.Relation == Relation.MetWith && syntax.Is(i, Cue.Negation) && words <= NegationReach + 1 && _meetings.IsNotMinded(i)) signs.Called ??= "call";
            else if (level == 0 && (words <= (signs.HasAny ? NegationReachOfAny : NegationReach) || i == own.Verb - 1 && trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && syntax.Is(own.Verb, Cue.Gather)) && syntax.Is(i, Cue.Negation) && !_negations.IsOnlyBut(i) && !syntax.Is(i + 1, Cue.Inert) && !_negations.IsOfAnotherVerb(trigger, i) && !(signs.IsFinite && _negations.IsOfAdjective(i)) && !_negations.IsNotOnly(trigger) && !trigger.Entry.IsNegated) signs.IsNegated = true;
            signs.IsDenied |= level > 0 && syntax.Is(i, Cue.Negation) && i + 1 < trigger.Token && syntax.Has(WordList.TruthWords, article.Text.Tokens[i + 1].Folded);
            signs.IsDenied |= !signs.IsJoinedMeeting && syntax.Is(i, Cue.Denial) && words <= NegationReach + 2 && !_negations.IsKeptFromOther(trigger, i);

            // A finite verb is governed from the clause around it; what stands before it in its own is somebody else's plan: في عرضه للكتاب اتهم.
            if (level == 0 && signs.IsFinite && (words > AuxiliaryReach || !syntax.IsVerb(i) && !syntax.Is(i, Cue.Particle) && !syntax.Is(i, Cue.Condition))) continue;
            // What is asked for or planned is told in the present: لا يريد أن يتكرر الخطأ، كما اتهم.
            if (level > 0 && (signs.IsFinite ? IsPerfect(trigger) : trigger.IsNoun && own.Verb >= 0 && own.Verb < trigger.Token && !_future.IsImperfect(own.Verb) && !syntax.IsFuture(own.Verb))) continue;
            if (syntax.Is(i, Cue.Plan) && !IsReckoned(trigger, i) && words <= (level == 0 ? NounPlanReach : PlanReach)) signs.Planned ??= level == 0 ? "plan" : "plan-around";
            if (syntax.Is(i, Cue.Call) && !syntax.Is(i, Cue.Receive) && !IsReceiver(trigger, i) && !IsAnswer(trigger, i) && words <= CallReach) signs.Called ??= level == 0 ? "call" : "call-around";
            if (level == 0 && i == own.Verb && trigger.Entry.Relation == Relation.MetWith && syntax.Is(i, Cue.Urge) && IsAskedFor(trigger)) signs.Called ??= "call";
            if (level == 0 && trigger.IsNoun && syntax.IsPersuading(i)) signs.Called ??= "call";
            if (syntax.Is(i, Cue.Condition) && words <= PlanReach) signs.Called ??= StatusReader.Condition;

            // What stands before the verb that a noun hangs on says how both are meant: لم يقدم أي دعم.
            if (i == trigger.Anchor) words = 0;
        }
    }

    /// <summary>Whether the meeting is to be held, as the noun for that, which no preposition governs, is the object of a verb of asking: <c>طلب الرئيس، خلال مكالمة مع بوتين، إجراء مفاوضات مع كييف</c>.</summary>
    private bool IsAskedFor(Trigger trigger) => trigger.Token - 1 is var doing && doing > trigger.Sentence.FirstToken && syntax.MentionAt[doing] < 0 && syntax.Is(doing, Cue.Doing) && !syntax.IsVerb(doing) && syntax.Prepositions[doing] is null && !syntax.IsDefinite(doing) && (syntax.MentionAt[doing - 1] >= 0 || syntax.Prepositions[doing - 1] is null);

    /// <summary>Whether the word is the verb by which somebody answers the accusation: <c>ترد</c> is also a form of <c>أراد</c>.</summary>
    private static bool IsAnswer(Trigger trigger, int token) => trigger is { Entry.Relation: Relation.Accused, Support: Support.Receive } && token == trigger.Anchor;

    /// <summary>Whether the word, which could call for something, is what receives the support: <c>حظي الاقتراح بدعم فرنسا</c>.</summary>
    private bool IsReceiver(Trigger trigger, int token) => trigger is { Entry.Relation: Relation.Supports, Support: Support.Receive } && token == trigger.Anchor + 1 && !syntax.IsVerb(token) && syntax.IsDefinite(token);

    /// <summary>Whether the verb is in the perfect; the imperfect of one can look like the perfect of another: <c>تدين</c>, <c>توجه</c>.</summary>
    private bool IsPerfect(Trigger trigger) => syntax.IsPerfect(trigger.Token) && (trigger.Entry.Perfect is not { } perfect || article.Text.Tokens[trigger.Token].Folded[(trigger.Reading.Proclitics.Has(Proclitics.Conjunction) ? 1 : 0)..] is not ['ت' or 'ي', ..] word || word.StartsWith(Letters.Fold(perfect), StringComparison.Ordinal));

    /// <summary>Whether the word, which could promise, says what somebody counts as: <c>تعد إيران حليفا</c>, but <c>تعد بدعم</c>.</summary>
    private bool IsReckoned(Trigger trigger, int token) => article.Text.Tokens[token].Folded.TrimStart('و') is Reckons or ReckonsOfHer && !trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>How far out a clause is that still governs the trigger's: 0 its own, 1 the one whose verb wants or says it; -1 for any other.</summary>
    private static int LevelOf(Clause clause, Clause own)
    {
        if (ReferenceEquals(clause, own)) return 0;
        return own.Kind == ClauseKind.Complement && ReferenceEquals(clause, own.Parent) ? 1 : -1;
    }
}
