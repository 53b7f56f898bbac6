using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads what only meetings are said not to have come to, or to come: a plan that was dropped, a visit paid in order to meet, a reader who does not mind.</summary>
internal sealed class MeetingStatus(AnnotatedArticle article, Syntax syntax)
{
    private const int PlanReach = 8;
    private const int BeingReach = 2;
    private const int NextReach = 3;
    private const string That = "ان";
    private const int AgreedReach = 4;
    private const int AttendanceReach = 14;
    private const string Today = "اليوم";
    private const string Each = "كل";
    private const string Mind = "مانع";
    private const string Eve = "عشيه";

    /// <summary>Whether the clause tells what is agreed or fixed for later: <c>يزور الوزير باريس على أن يلتقي نظيره</c>.</summary>
    public bool IsFixed(Trigger trigger, Clause own) => trigger.Entry.Relation == Relation.MetWith && own is { Kind: ClauseKind.Complement, Verb: >= 0 and var verb, First: > 0 and var first } && verb <= trigger.Token && IsPresent(verb)
        && article.Text.Tokens[first].Folded == That && syntax.MentionAt[first - 1] < 0 && syntax.Prepositions[first - 1] == Markers.On && !syntax.IsNounWithClitic(first - 1);

    /// <summary>Whether somebody goes somewhere in order to meet: <c>يصل الوزير غدا ليجتمع بنظيره</c>.</summary>
    public bool IsPurpose(Trigger trigger) => trigger is { IsVerb: true, Entry.Relation: Relation.MetWith, Reading.FirstPerson: false } && trigger.Reading.Proclitics.HasFlag(Proclitics.Li) && !syntax.IsPerfect(trigger.Token) && !IsBygone(trigger);

    /// <summary>Whether a verb in the past and a time that is past stand before the trigger: <c>زار القائد باكستان الأسبوع الماضي ليلتقي نظيره</c>.</summary>
    private bool IsBygone(Trigger trigger)
    {
        var bygone = false;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && !syntax.IsMark(i, '؛'); i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            bygone |= syntax.Is(i, Cue.Bygone) && article.Text.Tokens[i].Folded is not (Today or Each);
            if (syntax.IsVerb(i) && !syntax.Is(i, Cue.Particle)) return bygone && syntax.IsPerfect(i);
        }

        return false;
    }

    /// <summary>Whether somebody agrees to the meeting, which then is still to come: <c>وافق على لقاء الرئيس</c>, <c>قبلت التفاوض مع الحركة</c>.</summary>
    public bool IsAgreedTo(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Support != Support.None) return false;
        for (var (i, words) = (trigger.Token - 1, 0); i >= trigger.Sentence.FirstToken && words < AgreedReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (article.Text.Tokens[i].Folded is var word && syntax.Has(WordList.AgreeingForms, word[0] == 'و' && word.Length > 4 && word[1] is 'ي' or 'ت' or 'ق' or 'و' ? word[1..] : word)) return true;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether "does not mind" makes of a negation an offer: <c>لا يمانع لقاء الرئيس</c>, <c>لا مانع من لقائه</c>.</summary>
    public bool IsNotMinded(int negation) => negation + 1 < article.Text.Tokens.Length && syntax.MentionAt[negation + 1] < 0 && article.Text.Tokens[negation + 1].Folded.Contains(Mind, StringComparison.Ordinal);

    /// <summary>Whether the word is the date of a meeting, which then is still to come: <c>تحدد موعد بين الوفدين</c>.</summary>
    public bool IsDate(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && syntax.Has(WordList.DateNouns, article.Text.Tokens[trigger.Token].Analyses[0].Bare);

    /// <summary>Whether somebody is to take part in the meeting, as what is planned behind it says: <c>قمة حول الأزمة يفترض أن يشارك فيها الرئيس</c>, <c>اجتماع سيشارك فيه الوزير</c>.</summary>
    public bool IsToBeAttended(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null }) return false;
        for (var i = trigger.Token + 2; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + AttendanceReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || !syntax.Has(WordList.AttendingVerbs, article.Text.Tokens[i].Folded) || syntax.PronounMarker(i + 1) != Markers.In) continue;
            return article.Text.Tokens[i].Folded[0] == 'س' || IsPresent(i) && article.Text.Tokens[i - 1].Folded == That && syntax.MentionAt[i - 2] < 0 && (syntax.Is(i - 2, Cue.Plan) || syntax.Is(i - 2, Cue.Impersonal));
        }

        return false;
    }

    /// <summary>Whether something is told of the day before the meeting, which then is still to come: <c>عشية لقائه الرئيس</c>; <c>عشية الجمعة</c> is the evening of that day.</summary>
    public bool IsOnTheEve(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && article.Text.Tokens[trigger.Token - 1].Folded == Eve;

    /// <summary>Whether something is to follow a meeting that is told in the present: <c>سيعلن القرار بعد اجتماع يعقده مع الرئيس</c>.</summary>
    public bool IsAwaited(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Reading: { Pronoun: null, Proclitics: Proclitics.None } } && trigger.Token > trigger.Sentence.FirstToken && trigger.Token + 1 < trigger.Sentence.EndToken
        && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Has(WordList.BeforeAndAfter, article.Text.Tokens[trigger.Token - 1].Folded) && syntax.MentionAt[trigger.Token + 1] < 0 && syntax.Is(trigger.Token + 1, Cue.Light) && IsPresent(trigger.Token + 1);

    /// <summary>Whether the verb behind the meeting says that it did not take place: <c>لكن اللقاء لم يتم</c>.</summary>
    public bool IsNotHeld(Trigger trigger, Clause own) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && own.Verb > trigger.Token + 1 && own.Verb <= trigger.Token + PlanReach && syntax.MentionAt[own.Verb - 1] < 0
        && syntax.Is(own.Verb - 1, Cue.Negation) && (syntax.Is(own.Verb, Cue.Gather) || syntax.Is(own.Verb, Cue.Light)) && own.Source is SubjectSource.None or SubjectSource.Unnamed;

    /// <summary>Whether what was planned is said to have been, and something is set against it: <c>كان من المقرر أن يلتقي الوزير نظيره، لكن الزيارة ألغيت</c>.</summary>
    public bool IsDropped(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.MetWith) return false;
        for (var (i, words) = (trigger.Token - 1, 0); i > trigger.Sentence.FirstToken && words < PlanReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.Is(i, Cue.Plan)) return WasSaid(i, trigger.Sentence.FirstToken) && IsSetAgainst(trigger);
        }

        return false;
    }

    /// <summary>Whether somebody stays away from the meeting, or goes back on it: <c>تراجع عن لقاء الرئيس</c>, <c>اعتذر عن لقاء الوزير</c>.</summary>
    public bool IsStayedAwayFrom(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || trigger.Token <= trigger.Sentence.FirstToken || syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] != Markers.About) return false;
        for (var (i, words) = (trigger.Token - 2, 0); i >= trigger.Sentence.FirstToken && words < AgreedReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Has(WordList.StayingAwayForms, article.Text.Tokens[i].Folded is ['و', _, _, _, ..] word ? word[1..] : article.Text.Tokens[i].Folded)) return true;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether the meeting is one that was to bring them together and did not: <c>غاب عن لقاء كان سيجمعه بالوزير</c>.</summary>
    public bool WouldHaveGathered(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Support: Support.Gather } && trigger.Anchor > trigger.Token + 1 && article.Text.Tokens[trigger.Anchor].Folded[0] == 'س' && syntax.MentionAt[trigger.Anchor - 1] < 0 && syntax.Is(trigger.Anchor - 1, Cue.Being) && !IsPresent(trigger.Anchor - 1);

    private bool WasSaid(int plan, int first)
    {
        for (var i = plan - 1; i >= first && i >= plan - BeingReach; i--)
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Being) && !IsPresent(i)) return true;
        return false;
    }

    /// <summary>Whether the sentence goes on with a contrast or a denial, or the next one begins so.</summary>
    private bool IsSetAgainst(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken; i++)
            if (syntax.MentionAt[i] < 0 && (IsBut(i) || syntax.Is(i, Cue.Denial))) return true;
        if (trigger.Sentence.Index + 1 >= article.Text.Sentences.Length) return false;
        var next = article.Text.Sentences[trigger.Sentence.Index + 1];
        for (var i = next.FirstToken; i < next.EndToken && i < next.FirstToken + NextReach; i++)
            if (syntax.MentionAt[i] < 0 && IsBut(i)) return true;
        return false;
    }

    private bool IsBut(int token) => syntax.Has(WordList.AdversativeWords, article.Text.Tokens[token].Folded.TrimStart('و'));

    private bool IsPresent(int token) => article.Text.Tokens[token].Folded.TrimStart('و') is ['ي' or 'ت', _, _, ..] && !syntax.IsPerfect(token);
}
