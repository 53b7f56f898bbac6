using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// The readings of a word of meeting that grammar leaves little doubt of: who meets whom, a meeting of a group named as one (<c>اجتماع وزراء خارجية العراق وسوريا</c>) or by two adjectives (<c>المباحثات الإيرانية الفرنسية</c>),
/// who is brought together, and who does something on the occasion of a meeting.
/// </summary>
internal sealed class MeetingCertainty(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    /// <summary>The kind of a verb with both as subject and object.</summary>
    public const string Meets = "meets";

    /// <summary>The kind of those in one list whom something brings together.</summary>
    public const string Gathered = "gathered";

    /// <summary>The kind of two adjectives behind the noun.</summary>
    public const string Adjectives = "adjectives";

    /// <summary>The kind of a group that is the noun's genitive.</summary>
    public const string Group = "group";

    /// <summary>The kind of a group that "between" names: the least certain of them, since what is between two is often only meant to be.</summary>
    public const string GroupBetween = "group-between";

    private const string GroupSubject = "group-subject";
    private const string Party = "party";
    private const string Before = "قب";

    /// <summary>The kind of plain reading that the proposal is, or <c>null</c>.</summary>
    public string? KindOf(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (AreGathered(proposal)) return Gathered;
        if (trigger.Entry.IsLoose && !IsMeetingAsNeeded(proposal)) return null;
        if (subject.Mention.Form == MentionForm.Nationality && @object.Mention.Form == MentionForm.Nationality) return trigger.IsNoun && subject.Slot is "gen" or "gen2" && @object.Slot is "gen" or "gen2" && AreSideBySide(trigger, subject.Mention, @object.Mention) ? Adjectives : null;
        if (IsMet(proposal)) return Meets;
        if (IsHeld(proposal)) return "held";
        if (IsOnOccasion(proposal)) return "occasion";
        if (AreBetween(proposal)) return "between";
        if (AreHosts(proposal)) return GroupSubject;
        if (subject.Mention.Index != @object.Mention.Index || !trigger.IsNoun || subject.Mention.Form != MentionForm.Group) return null;
        if (subject.Slot is "verb-subject" or "clause" && subject.Mention.EndToken <= trigger.Token && subject.Mention.Sentence == trigger.Sentence.Index && trigger.Reading.Pronoun is null) return GroupSubject;
        return subject is { Mentions: 0, Verbs: 0, Slot: "gen" or Markers.Li or Markers.Between } ? subject.Slot == Markers.Between ? GroupBetween : Group : null;
    }

    /// <summary>Whether people meet by a word that only says so beside another, which stands there: <c>حل الوزير ضيفا على نظيره</c>, <c>ودع الوزير نظيره في المطار</c>.</summary>
    private bool IsMeetingAsNeeded(Proposal proposal) => proposal is { Trigger.Entry.Relation: Relation.MetWith } && proposal.Subject.Mention.Index != proposal.Object.Mention.Index && (proposal.Trigger.Entry.Needs.Length > 0 || IsByPhone(proposal.Trigger)) && article.Entities[proposal.Subject.Entity].Type == ActorType.Person && article.Entities[proposal.Object.Entity].Type == ActorType.Person;

    /// <summary>Whether the verb's clause says that it was on the telephone, however long the names are: <c>تحدث الرئيس ونظيره هاتفيا</c>.</summary>
    private bool IsByPhone(Trigger trigger)
    {
        for (var i = trigger.Token + 1; trigger.IsVerb && i < trigger.Sentence.EndToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Phone)) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>Whether both stand in one list of those whom the meeting, or a verb said of it, brings together: <c>قمة ضمت الرئيس والملك</c>, <c>قمة بمشاركة الرئيس والملك</c>.</summary>
    private bool AreGathered(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger is { Entry.Relation: Relation.MetWith, Reading.Pronoun: null } && (trigger.Support == Support.Gather && trigger.Anchor > trigger.Token && Agreement.PronounOf(article.Text.Tokens[trigger.Anchor].Folded).Length == 0 || subject.Slot == Slots.Gathered) && !AreBroughtToOther(trigger, @object) && subject is { Slot: "bare1" or Slots.Gathered, Verbs: <= 1, Breaks: 0 } && @object is { Slot: "bare1" or Slots.Gathered or Slots.Accusative, Verbs: <= 1 }
            && syntax.HeadOf(subject.Mention) == syntax.HeadOf(@object.Mention) && article.Entities[subject.Entity].Type == article.Entities[@object.Entity].Type && article.Entities[subject.Entity].Type != ActorType.Country;
    }

    /// <summary>Whether a verb of meeting has one for its subject and the other for what it governs, with nobody else in between: <c>التقى الأمين العام للاتحاد رئيس الحركة</c>.</summary>
    private bool IsMet(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger.IsVerb && (Clues.FitOf(proposal) == Fit.Best && subject.Slot is "after" or "before" or Slots.Called && subject.Mention.Sentence == trigger.Sentence.Index || Clues.FitOf(proposal) == Fit.Best - 1 && !trigger.Entry.IsLoose && (subject.Slot == "voice" || subject.Slot == "control" && proposal.Doubt == "denial" && subject.Mention.Sentence == trigger.Sentence.Index))
            && IsPlain(subject) && IsPlain(@object) && !IsNameOf(subject, @object) && (@object.Slot is "bare2" or "after" or "before" or Slots.Gathered or Markers.With or Markers.Bi || @object.Slot is Markers.From or Markers.On or Markers.To && IsMeetingAsNeeded(proposal) && trigger.Entry.Objects.Contains(@object.Slot));
        bool IsPlain(Party party) => party is { Breaks: 0, Verbs: 0, Mention.Form: not MentionForm.Nationality } && article.Entities[party.Entity].Type != ActorType.Country && syntax.Markings[party.Mention.Index].Depth == 0;
    }

    /// <summary>Whether a noun of meeting has one for its owner, or for the subject of the verb that holds it, and the other right behind after its preposition: <c>أجرى الوزير محادثات مع نظيره</c>, <c>خلال لقائه بالسفير</c>.</summary>
    private bool IsHeld(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger.IsNoun && Clues.FitOf(proposal) == Fit.Best && @object is { Slot: Markers.With or Markers.Bi or Slots.Accusative or Slots.Present, Verbs: 0, Breaks: 0, Mention.Form: not MentionForm.Nationality } && syntax.Markings[@object.Mention.Index].Depth == 0
            && (subject.Slot is "verb-subject" && trigger.Support == Support.Light || subject is { Slot: "pronoun-subject" or "pronoun" + Slots.Ahead, Rank: 0 } || subject is { Slot: "gen", Mentions: 0, Mention.Form: not MentionForm.Nationality } || subject.Slot is Slots.Holder or Slots.Called or Slots.Chair)
            && !(article.Entities[subject.Entity].Type == ActorType.Country && article.Entities[@object.Entity].Type == ActorType.Country);
    }

    /// <summary>Whether somebody does something at a meeting with another, or is his guest, right behind the noun for that: <c>وقع الوزير، إثر محادثات مع نظيره، مذكرة</c>, <c>حل الوزير ضيفا على نظيره</c>.</summary>
    private bool IsOnOccasion(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger is { IsNoun: true, Reading.Pronoun: null } && Clues.FitOf(proposal) == Fit.Best - 1 && subject is { Slot: "clause", Verbs: 0, Breaks: 0 } && subject.Mention.Sentence == trigger.Sentence.Index && subject.Mention.EndToken <= trigger.Token
            && @object is { Mentions: 0, Verbs: 0, Breaks: 0 } && trigger.Entry.NounObjects.Contains(@object.Slot) && @object.Slot != Markers.Li && syntax.Markings[@object.Mention.Index].Depth == 0
            && article.Entities[subject.Entity].Type == ActorType.Person && article.Entities[@object.Entity].Type == ActorType.Person && (OccasionReader.IsOccasion(trigger, syntax) && !article.Text.Tokens[trigger.Token - 1].Folded.TrimStart('و').StartsWith(Before, StringComparison.Ordinal) || @object.Slot == Markers.On);
    }

    /// <summary>Whether both are the two whom <c>بين</c> names behind a meeting that was held, people or bodies; of states more is said than that they meet: <c>جرت محادثات بين الوزير والسفير</c>.</summary>
    private bool AreBetween(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger is { IsNoun: true, Reading.Pronoun: null } && IsBroughtAbout(trigger) && proposal is { Status: Status.Asserted, Doubt: null } && subject is { Slot: Markers.Between, Verbs: <= 1, Breaks: 0, Mentions: <= 1 } && @object is { Slot: Markers.Between, Verbs: <= 1, Breaks: 0 } && subject.Mention.Index != @object.Mention.Index
            && syntax.HeadOf(subject.Mention) == syntax.HeadOf(@object.Mention) && syntax.Markings[subject.Mention.Index].Depth <= 1 && article.Entities[subject.Entity].Type != ActorType.Country && article.Entities[@object.Entity].Type != ActorType.Country;
    }

    /// <summary>Whether a verb says that the meeting took place, which has no other subject: <c>محادثات جرت بين</c>, <c>عقد اجتماع بين</c>.</summary>
    private bool IsBroughtAbout(Trigger trigger) => trigger.Support == Support.Gather || clauses.At(trigger.Token) is { Verb: >= 0 and var verb, Topic: < 0 } && verb < trigger.Token && syntax.MentionAt[verb] < 0 && syntax.IsVerb(verb) && syntax.Is(verb, Cue.Gather);

    /// <summary>Whether both are in one list that is the subject of the verb of holding talks, which nothing else governs: <c>عقدت روسيا وتركيا اجتماعا</c>, <c>استأنفت الحركتان مفاوضاتهما</c>; people, and bodies that are no parties, hold a meeting for others as well.</summary>
    private bool AreHosts(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger is { IsNoun: true, Support: Support.Light, Entry.IsLoose: false, Reading: { Pronoun: null or Agreement.Dual, Proclitics: Proclitics.None or Proclitics.Al } } && subject is { Slot: "verb-subject", Mentions: 0 } && @object is { Slot: "verb-subject", Verbs: 0, Breaks: 0 } && Clues.FitOf(proposal) == Fit.Best
            && syntax.HeadOf(subject.Mention) == syntax.HeadOf(@object.Mention) && (!trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Is(trigger.Token - 1, Cue.Adverb) || syntax.Asides.OpeningOf(trigger.Token - 1) >= 0) && (AreStates() || AreBodies() && (trigger.Entry.Manner == Manner.Talks || AreParties()) || ArePeople() && !IsWithOthers(trigger))
            && (syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] is null || syntax.IsNounWithClitic(trigger.Token - 1));
        bool AreBodies() => article.Entities[subject.Entity].Type != ActorType.Person && article.Entities[@object.Entity].Type != ActorType.Person;
        bool AreParties() => IsParty(subject.Entity) && IsParty(@object.Entity);
        bool IsParty(int entity) => article.Entities[entity] is { Type: ActorType.ArmedGroup } or { Kind: Party };
        bool ArePeople() => article.Entities[subject.Entity].Type == ActorType.Person && article.Entities[@object.Entity].Type == ActorType.Person && trigger.Entry.Manner is Manner.Meeting or Manner.Talks;
        bool AreStates() => article.Entities[subject.Entity].Type == ActorType.Country && article.Entities[@object.Entity].Type == ActorType.Country;
    }

    /// <summary>Whether anything behind the meeting says with whom else it is held, or whose it is.</summary>
    private bool IsWithOthers(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && !syntax.IsMark(i, '؛'); i++)
        {
            if (syntax.MentionAt[i] < 0 && (syntax.Prepositions[i] is Markers.With or Markers.Between or Markers.Li or Markers.Led or Markers.Chief || syntax.PronounMarker(i) is Markers.With)) return true;
            if (syntax.MentionAt[i] is >= 0 and var m && syntax.Markings[m].Preposition is Markers.With or Markers.Between or Markers.Li or Markers.Bi) return true;
        }

        return false;
    }

    /// <summary>Whether a preposition right behind the list names to whom those in it are brought: <c>جلسة جمعت الوزير والمدير بالسفير</c>.</summary>
    private bool AreBroughtToOther(Trigger trigger, Party last)
    {
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken < last.Mention.EndToken || syntax.HeadOf(m) == syntax.HeadOf(last.Mention) || m.Form == MentionForm.Nationality) continue;
            return syntax.Markings[m.Index] is { Preposition: Markers.Bi or Markers.With, Depth: 0, Governor: var governor } && article.Entities[m.Entities[0]].Type == ActorType.Person && !Enumerable.Range(last.Mention.EndToken, governor - last.Mention.EndToken).Any(i => syntax.MentionAt[i] < 0 && syntax.IsVerb(i));
        }

        return false;
    }

    /// <summary>Whether the second can well be the name of the office-holder that the first leaves without one: <c>استقبل وزير الصحة والسكان مختار حسبلاوي رئيس النقابة</c>.</summary>
    private bool IsNameOf(Party one, Party other) => article.Entities[one.Entity] is { Type: ActorType.Person, Name: null } && article.Entities[other.Entity] is { Type: ActorType.Person, Office: null };

    /// <summary>Whether both are adjectives right behind the noun, with nothing but a dash or "and" between them.</summary>
    private bool AreSideBySide(Trigger trigger, Mention one, Mention other)
    {
        var (first, second) = one.FirstToken < other.FirstToken ? (one, other) : (other, one);
        return first.FirstToken == trigger.Token + 1 && second.FirstToken - first.EndToken <= 1 && (second.FirstToken == first.EndToken || article.Text.Tokens[first.EndToken].Kind == TokenKind.Punctuation);
    }
}
