using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads what is told as still to come: verbs of the future and what goes on from them, days to come behind the present, purposes, and meetings that are announced.</summary>
internal sealed class FutureReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 12;
    private const int AnnouncedReach = 3;
    private const int TodayReach = 2;
    private const int LongestPlace = 4;
    private const int BeingReach = 4;
    private const char FutureLetter = 'س';
    private const string PurposeOfDefinite = "لل";
    private const string Today = "اليوم";
    private const string Where = "حيث";

    /// <summary>Whether the trigger, the verb it hangs on or the verb whose subject or object it is says what is to come. Who will go on does it already: <c>ستواصل دعمها</c>.</summary>
    public string? Of(Trigger trigger, Clause own)
    {
        var verb = trigger.Anchor < trigger.Token ? trigger.Anchor : own.Verb;
        if (trigger.Entry.Relation != Relation.MetWith && trigger.IsNoun && verb >= 0 && syntax.Is(verb, Cue.Continuing)) return null;
        if (IsStanceToCome(trigger)) return null;
        if (syntax.IsFuture(trigger.Token) || syntax.IsFuture(Math.Min(trigger.Token, trigger.Anchor))) return "future";

        // What somebody will do in order to help is to come as well: ستتدخل للدفاع عن تايوان.
        if (trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && trigger.Reading.Proclitics.HasFlag(Proclitics.Li) && own.Verb >= 0 && own.Verb < trigger.Token && syntax.IsFuture(own.Verb)) return "future-purpose";

        // What is joined to what is to come is to come as well: سيلتقي الرئيس ثم يتحدث.
        if (trigger.IsVerb && IsImperfect(trigger.Token) && own.Verb == trigger.Token && (JoinsFuture(own) || trigger.Entry is { Relation: Relation.MetWith, Manner: Manner.Meeting or Manner.Visit } && GoesOnFromFuture(trigger.Token, trigger.Sentence))) return "joined-to-future";

        if (trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Sentence.IsTitle: false } && trigger.Anchor < trigger.Token && IsImperfect(trigger.Anchor) && syntax.IsVerb(trigger.Anchor) && !syntax.IsPerfect(trigger.Anchor) && IsToCome(trigger)) return "present";
        if (trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Sentence.IsTitle: false } && IsHeldToCome(trigger, own)) return "present";
        if (trigger is { IsVerb: true, Entry.Relation: Relation.MetWith } && IsImperfect(trigger.Token) && !IsPerfect(trigger) && IsWhereOneGoes(trigger)) return "where";

        // Titles tell in the present what has happened, and so may the text below them what will, where it says when: يلتقي الرئيس غدا الوزير, في زيارة يلتقي خلالها الوزير.
        if (trigger is { IsVerb: true, Entry: { Relation: Relation.MetWith, Manner: Manner.Meeting or Manner.Visit } } && own.Verb == trigger.Token && IsImperfect(trigger.Token) && !IsPerfect(trigger)
            && (trigger.Token == trigger.Sentence.FirstToken || !syntax.Is(trigger.Token - 1, Cue.Particle) || syntax.Is(trigger.Token - 1, Cue.Reason))) return IsToCome(trigger) ? "present" : null;
        if (trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && own.Verb > trigger.Token && own.IsHeadedByNoun && own.Source is SubjectSource.None or SubjectSource.Unnamed && syntax.IsFuture(own.Verb)) return "future-behind";
        if (IsToBe(trigger)) return "future-behind";
        if (IsToBeGiven(trigger)) return "plan-behind";
        return trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && own.Verb >= 0 && own.Verb < trigger.Token && (syntax.IsFuture(own.Verb) || GoesOnFromFuture(own.Verb, trigger.Sentence)) && syntax.Prepositions[trigger.Token] is null && trigger.Token > 0 && (syntax.Prepositions[trigger.Token - 1] is null || syntax.IsNounWithClitic(trigger.Token - 1) || syntax.Is(trigger.Token - 1, Cue.Occasion)) ? "future-of-clause" : null;
    }

    /// <summary>Whether "will be" behind the meeting and its parties says how it is to be: <c>المفاوضات بين مصر وإثيوبيا ستكون صعبة</c>.</summary>
    private bool IsToBe(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null }) return false;
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words < BeingReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Being)) return article.Text.Tokens[i].Folded[0] == FutureLetter;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether the relative clause behind the help says that somebody will give it, or means to: <c>المساعدات التي ستقدمها فرنسا للبنان</c>, <c>التي تعتزم تقديمها</c>.</summary>
    private bool IsToBeGiven(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports } || !trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) return false;
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken; i++)
        {
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Relative)) return syntax.MentionAt[i + 1] < 0 && syntax.IsVerb(i + 1) && (syntax.IsFuture(i + 1) || syntax.Is(i + 1, Cue.Plan) && !syntax.IsPerfect(i + 1));
            if (syntax.MentionAt[i] >= 0 ? article.Mentions[syntax.MentionAt[i]].Form != MentionForm.Nationality : !syntax.IsDefinite(i) || syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Whether the verb goes on from one that says what is to come, however many stand between.</summary>
    private bool JoinsFuture(Clause clause)
    {
        for (var before = clause.Joined; before is { Verb: >= 0 }; before = before.Joined)
        {
            if (syntax.IsFuture(before.Verb)) return true;
            if (!IsImperfect(before.Verb) || syntax.IsPerfect(before.Verb)) return false;
            if (IsSaidToCome(before.Verb, article.Text.Tokens.Length)) return true;
        }

        return false;
    }

    /// <summary>Whether "and" opens the sentence with the verb, and the sentence before tells what is to come: <c>سيزور الأمير مصر. ويلتقي الرئيس</c>.</summary>
    private bool GoesOnFromFuture(int token, Sentence sentence)
    {
        if (token != sentence.FirstToken || !syntax.HasConjunction(token) || !IsImperfect(token) || syntax.IsPerfect(token) || sentence.Index == 0 || article.Text.Sentences[sentence.Index - 1] is not { IsTitle: false } before) return false;
        for (var i = before.FirstToken; i < before.EndToken; i++)
            if (clauses.At(i) is { Kind: ClauseKind.Main or ClauseKind.Complement, Verb: var verb } clause && verb == i && !(clause.Kind == ClauseKind.Main && syntax.IsSaying(i))) return syntax.IsFuture(i) || IsImperfect(i) && !syntax.IsPerfect(i) && IsSaidToCome(i, before.EndToken);
        return false;
    }

    /// <summary>Whether the verb is told of an occasion or a time to come.</summary>
    private bool IsToCome(Trigger trigger)
    {
        var verb = Math.Min(trigger.Anchor, trigger.Token);
        var next = verb + 1;
        while (next < trigger.Sentence.EndToken && syntax.MentionAt[next] >= 0) next++;
        return IsSaidToCome(verb, trigger.Sentence.EndToken) || !trigger.Sentence.IsTitle && next < trigger.Sentence.EndToken && article.Text.Tokens[next].Folded is ['خ', 'ل', 'ا', 'ل', 'ه', ..];
    }

    /// <summary>Whether the verb that the meeting is the subject or object of tells it in the present, with a time to come: <c>تنطلق الاثنين في جنيف جولة من المفاوضات</c>, <c>يحل الوزير غدا ضيفا على نظيره</c>.</summary>
    private bool IsHeldToCome(Trigger trigger, Clause own) => own.Verb >= trigger.Sentence.FirstToken && own.Verb < trigger.Token && IsImperfect(own.Verb) && !syntax.IsPerfect(own.Verb)
        && (syntax.Is(own.Verb, Cue.Gather) || syntax.Is(own.Verb, Cue.Light) || syntax.Readings[own.Verb] is { } readings && readings.Exists(r => r.Form == PredicateForm.Verb && r.Entry.Relation == Relation.MetWith && r.Entry.Needs.Length > 0))
        && syntax.Prepositions[trigger.Token] is null && (trigger.Reading.Proclitics & ~Proclitics.Al) == Proclitics.None && (syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] is null or Markers.From) && IsSaidToCome(own.Verb, trigger.Sentence.EndToken);

    /// <summary>Whether a time to come is named behind the verb: <c>يزور الرئيس موسكو غدا</c>.</summary>
    private bool IsSaidToCome(int verb, int end)
    {
        for (var (i, words) = (verb + 1, 0); i < end && words < Reach && !syntax.IsStop(i); i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Coming) || words <= TodayReach && article.Text.Tokens[i].Folded == Today || syntax.Is(i, Cue.Weekday) && !IsBygone(i - 1) && !IsBygone(i + 1)) return true;
            words++;
        }

        return false;
    }

    /// <summary>Whether the word beside a day says that it is today or past: <c>اليوم الخميس</c>, <c>الخميس الماضي</c>.</summary>
    private bool IsBygone(int token) => token < article.Text.Tokens.Length && syntax.MentionAt[token] < 0 && syntax.Is(token, Cue.Bygone);

    /// <summary>Whether the verb tells what is done where somebody will go: <c>يصل الوزير غدا إلى طهران حيث يلتقي</c>.</summary>
    private bool IsWhereOneGoes(Trigger trigger)
    {
        var coming = false;
        if (trigger.Token == trigger.Sentence.FirstToken || article.Text.Tokens[trigger.Token - 1].Folded != Where) return false;
        for (var i = trigger.Token - 2; i >= trigger.Sentence.FirstToken && !syntax.IsStop(i); i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            coming |= syntax.Is(i, Cue.Coming);
            if (syntax.IsVerb(i)) return syntax.IsFuture(i) || coming && IsImperfect(i);
        }

        return false;
    }

    /// <summary>Whether somebody says on whose side he will be, and so is already: <c>سنقف دائما مع إسرائيل</c>; but <c>ستزود كييف بالسلاح</c> is to come.</summary>
    public bool IsStanceToCome(Trigger trigger) => trigger is { IsVerb: true, Entry: { Relation: Relation.Supports, Manner: Manner.Verbal } entry } && (!entry.IsOpen || entry.Objects.Contains(Markers.Beside)) && syntax.IsFuture(trigger.Token);

    /// <summary>Whether a relative clause tells what is awaited as past: <c>اللقاءات المنتظرة التي عقدها</c>.</summary>
    private bool IsPast(int relative, int end) => relative + 1 < end && syntax.Is(relative, Cue.Relative) && syntax.IsVerb(relative + 1) && !IsImperfect(relative + 1) && !syntax.IsFuture(relative + 1);

    /// <summary>Whether somebody sets out for it, and it does not only say which noun is meant: <c>وصل للاجتماع</c>, but <c>الفريق المكلف للمفاوضات</c>.</summary>
    private bool IsPurpose(Trigger trigger)
    {
        var before = trigger.Token - 1;
        while (before > trigger.Sentence.FirstToken && (syntax.Is(before, Cue.Adverb) || syntax.IsMark(before, '،'))) before--;
        if (before < trigger.Sentence.FirstToken) return false;

        // Whose delegation it is for talks has not yet set out: قادت الوفد الأمريكي للمفاوضات.
        if (syntax.MentionAt[before] is >= 0 and var adjective && article.Mentions[adjective] is { Form: MentionForm.Nationality, FirstToken: var at } && at > trigger.Sentence.FirstToken && syntax.MentionAt[at - 1] < 0 && syntax.Is(at - 1, Cue.Delegate)) return false;
        if (syntax.MentionAt[before] >= 0 || syntax.IsVerb(before)) return true;

        // Where one goes to meet is a place that may have no name in the graph: توجه إلى باريس للاجتماع.
        for (var i = before - 1; i >= trigger.Sentence.FirstToken && i >= before - LongestPlace; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            if (syntax.Prepositions[i] is { } preposition) return preposition == Markers.To;
        }

        return false;
    }

    /// <summary>Whether a verb there is written as an imperfect.</summary>
    public bool IsImperfect(int token) => article.Text.Tokens[token].Folded.TrimStart('و') is ['ي' or 'ت', _, _, ..];

    /// <summary>Whether the verb's own first letter is the <c>ت</c> that looks like an imperfect's: <c>تسلم</c>, <c>تباحث</c>.</summary>
    public bool IsPerfect(Trigger trigger) => Letters.Fold(trigger.Entry.Perfect ?? "") is ['ت', ..] perfect && article.Text.Tokens[trigger.Token].Folded.TrimStart('و').StartsWith(perfect, StringComparison.Ordinal);

    /// <summary>The word before the noun, or before a count of it: <c>لعقد سلسلة من المباحثات</c>.</summary>
    private int BeforeCount(Trigger trigger)
    {
        var before = trigger.Token - 1;
        return before - 1 > trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0 && syntax.Prepositions[before] == Markers.From && !syntax.IsNounWithClitic(before) && syntax.MentionAt[before - 1] < 0 ? before - 2 : before;
    }

    /// <summary>Whether the word names the doing of what follows as a purpose: <c>توجه إلى الكويت لإجراء مشاورات</c>.</summary>
    private bool IsForDoing(int token) => syntax.MentionAt[token] < 0 && syntax.Prepositions[token] == Markers.Li && syntax.IsNounWithClitic(token) && syntax.Is(token, Cue.Doing);

    /// <summary>A noun of meeting that is announced: <c>لقاء مرتقب</c>, <c>الاجتماع المقرر</c>.</summary>
    public string? AnnouncementOf(Trigger trigger)
    {
        if (!trigger.IsNoun) return null;

        // What is only named besides is no purpose: إضافة لبحث الأزمة.
        if (trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Has(WordList.AdditionNouns, article.Text.Tokens[trigger.Token - 1].Folded)) return null;

        // Who travels for a meeting has not met yet: وصل للاجتماع بالرئيس.
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Li) && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || article.Text.Tokens[trigger.Token].Folded.StartsWith(PurposeOfDefinite, StringComparison.Ordinal) && IsPurpose(trigger)) return "purpose";
        if (trigger.Token > trigger.Sentence.FirstToken && IsForDoing(BeforeCount(trigger))) return "purpose";
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + AnnouncedReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.IsStop(i)) return null;
            if (syntax.Is(i, Cue.Plan)) return IsPast(i + 1, trigger.Sentence.EndToken) ? null : "announced";
            if (syntax.IsFuture(i)) return "future-after";
        }

        return null;
    }

    /// <summary>Whether an adjective of the help says that it is still to come: <c>الدعم الأمريكي المتوقع لأوكرانيا</c>, <c>مساعدات مرتقبة</c>; but <c>دعم الجيش المتوقع</c>.</summary>
    public bool IsHelpToCome(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Reading.Pronoun: null }) return false;
        var isDefinite = trigger.Reading.Proclitics.HasFlag(Proclitics.Al);
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + AnnouncedReach; i++)
        {
            if (syntax.IsDefinite(i) != isDefinite || syntax.MentionAt[i] is >= 0 and var state && article.Mentions[state].Form != MentionForm.Nationality) return false;
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Plan)) return !IsPast(i + 1, trigger.Sentence.EndToken);
            if (!PhraseEnds.IsOfRelation(article.Text.Tokens[i])) return false;
        }

        return false;
    }
}
