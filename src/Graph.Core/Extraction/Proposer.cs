using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Proposes every statement that a trigger could make: each plausible subject with each plausible object.</summary>
internal sealed class Proposer(AnnotatedArticle article, PartyFinder parties, StatusWeigher status, Syntax syntax, VictimReader victims, Outsiders outsiders, StanceWords words)
{
    // From "of" back to the preposition it hands on: مع وفد من.
    private const int HandedOn = 2;
    private const int AdjectiveReach = 3;
    private const int AskedReach = 6;
    private const string If = "اذا";
    private const string What = "ما";
    private const char QuestionMark = '؟';

    private readonly DelegationReader _delegations = new(article, syntax, 0);
    private readonly MembersInBrackets _members = new(article, syntax);

    public IEnumerable<Proposal> Propose(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Accused && IsAsked(trigger) || IsAskedAfter(trigger)) return [];
        var subjects = parties.Subjects(trigger).FindAll(s => !outsiders.IsOutside(trigger, s) && !(trigger.Entry.Relation != Relation.MetWith && outsiders.IsOnlyTold(s)));
        var objects = parties.Objects(trigger).FindAll(o => !outsiders.IsOutside(trigger, o) && !outsiders.IsMouthpiece(trigger, o)).ConvertAll(o => o with { IsLater = IsLater(trigger, o) });
        if (objects.Count == 0 && trigger.Entry.Relation != Relation.MetWith) return [];
        var frame = new Frame(trigger, subjects, objects);
        var decision = status.Decide(trigger);
        return (trigger.Entry.Relation == Relation.MetWith ? Undirected(trigger, [.. subjects.Where(CanMeet)], [.. objects.Where(o => CanMeet(o) && !IsWayOfAnother(trigger, o))]) : Directed(subjects, objects))
            .Where(p => p.Subject.Entity != p.Object.Entity && !IsOtherRank(trigger, p.Subject, p.Object) && frame.Admits(p.Subject, p.Object) && !(trigger.Entry.Relation == Relation.Accused && (victims.IsVictim(trigger, p.Object) && article.Entities[p.Subject.Entity].Kind != EntityKinds.Court || IsOwn(p.Subject, p.Object))) && !(trigger.Entry.Relation == Relation.Supports && (IsOnlyTold(p.Object) || IsOutletByPronoun(p.Subject))) && Pairing.Admits(trigger, p.Subject, p.Object, syntax))
            .Select(p => new Proposal(trigger, p.Subject, p.Object, decision.Status, decision.Doubt) { Decision = decision });
    }

    /// <summary>What the trigger says of two who met before, whom it takes up.</summary>
    public Proposal ProposeAgain(Trigger trigger, Party one, Party other)
    {
        var decision = status.Decide(trigger);
        return new Proposal(trigger, one, other, decision.Status, decision.Doubt) { Decision = decision };
    }

    /// <summary>Whether the sentence asks whether it is so: <c>هل تدعم روسيا الأسد؟</c>.</summary>
    private bool IsAsked(Trigger trigger)
    {
        if (!syntax.IsMark(trigger.Sentence.EndToken - 1, QuestionMark)) return false;
        for (var i = trigger.Sentence.FirstToken; i < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Has(WordList.DoubtingQuestions, article.Text.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>Whether the clause is what somebody asks after, and so does not know: <c>سئل عما إذا كانت واشنطن تتهم الرياض</c>.</summary>
    private bool IsAskedAfter(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token - 1, 0); i > trigger.Sentence.FirstToken && words < AskedReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (article.Text.Tokens[i].Folded == If && syntax.MentionAt[i - 1] < 0 && article.Text.Tokens[i - 1].Folded.EndsWith(What, StringComparison.Ordinal)) return true;
            if (syntax.Breaks(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the object is what the subject stands for: whoever speaks for a state or a party is seldom its accuser.</summary>
    private bool IsOwn(Party subject, Party @object) => article.Entities[subject.Entity] is { Type: ActorType.Person, Office: { } office, Country: var country } && article.Entities[@object.Entity] is var other
        && (other.Type == ActorType.Country ? country is not null && country == other.Country && words.IsRuler(office) : other.Name is { Length: > 0 } name && office.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether one is a counterpart, and so of a person, and the other is none: <c>عقد الوزير مع نظيره مؤتمرا</c>.</summary>
    private bool IsOtherRank(Trigger trigger, Party one, Party other) => trigger.Entry.Relation == Relation.MetWith
        && (one.Mention.Form == MentionForm.Counterpart && article.Entities[other.Entity].Type != ActorType.Person || other.Mention.Form == MentionForm.Counterpart && article.Entities[one.Entity].Type != ActorType.Person);

    /// <summary>Whoever speaks to a newspaper gives it an interview, and has not met it as one party meets another.</summary>
    private bool CanMeet(Party party) => article.Entities[party.Entity].Kind != EntityKinds.News;

    /// <summary>Whether "to" stands behind another noun with a pronoun, and so says where its owner goes, not whom he meets: <c>اجتمعوا قبل سفرهم إلى باريس</c>.</summary>
    private bool IsWayOfAnother(Trigger trigger, Party party) => party.Slot == Markers.To && syntax.Markings[party.Mention.Index] is { Preposition: Markers.To, Governor: var governor } && governor - 1 > trigger.Token && governor < party.Mention.FirstToken
        && syntax.MentionAt[governor - 1] < 0 && !syntax.IsVerb(governor - 1) && syntax.Readings[governor - 1] is null && syntax.IsOwned(governor - 1);

    /// <summary>Whether the party is a newspaper or the like that the frame does not name: it is only told: <c>قال لـ"الشرق الأوسط"</c>.</summary>
    private bool IsOnlyTold(Party party) => article.Entities[party.Entity].Kind == EntityKinds.News && (party.Slot.StartsWith("pronoun", StringComparison.Ordinal) || party.Slot.StartsWith("clause", StringComparison.Ordinal) || party.Slot is "near" or "prebound");

    /// <summary>Whether a pronoun would stand for a newspaper or the like, which tells of support and seldom gives it: <c>قال الموقع إن المهندس … ومساعدته للكتائب</c>.</summary>
    private bool IsOutletByPronoun(Party party) => article.Entities[party.Entity].Kind == EntityKinds.News && party.Slot.StartsWith("pronoun", StringComparison.Ordinal);

    /// <summary>Whether the object's preposition stands a second time after the trigger, and does not go on a list.</summary>
    private bool IsLater(Trigger trigger, Party party)
    {
        var marking = syntax.Markings[party.Mention.Index];
        if (marking.ListHead >= 0 || marking.Preposition is not { } marker || marker != party.Slot || marking.Governor <= trigger.Token || IsJoined(party.Mention, marking.Governor)) return false;
        var before = syntax.HandsOn(marking.Governor) ? marking.Governor - HandedOn : marking.Governor;
        for (var i = trigger.Token + 1; i < before; i++)
            if (syntax.Prepositions[i] == marker && !syntax.Is(i, Cue.Adverb) || syntax.MentionAt[i] is >= 0 and var other && syntax.Markings[other].Preposition == marker) return true;
        return false;
    }

    private bool IsJoined(Mention m, int governor) => governor > 0 && syntax.Is(governor - 1, Cue.Joining) || governor == m.FirstToken ? m.Proclitics.HasFlag(Proclitics.Wa) : syntax.HasConjunction(syntax.HandsOn(governor) ? governor - 1 : governor);

    private static IEnumerable<(Party Subject, Party Object)> Directed(List<Party> subjects, List<Party> objects)
    {
        foreach (var subject in subjects)
            foreach (var @object in objects)
                if (subject.Mention.Index != @object.Mention.Index || subject.Slot == Slots.MutualGroup && @object.Slot == Slots.MutualGroup) yield return (subject, @object);
    }

    /// <summary>A meeting has no direction: each two of all parties, in the order in which they were found, once.</summary>
    private IEnumerable<(Party Subject, Party Object)> Undirected(Trigger trigger, List<Party> subjects, List<Party> objects)
    {
        // Whom a pronoun of the frame stands for has a place in it, wherever else he is named: قال الوزير إن الوفد غادر، وذلك خلال لقاء جمعه بالسفير.
        var all = subjects.FindAll(s => !objects.Exists(o => IsSame(s, o) && (IsContext(s) && (o.Slot is Slots.Two or Slots.Told or Slots.Destination or Markers.With || o.Slot.StartsWith("pronoun", StringComparison.Ordinal)) || o.Slot.StartsWith(Slots.BetweenHim, StringComparison.Ordinal))));
        all.AddRange(objects.Where(o => !all.Exists(s => IsSame(s, o))));
        for (var i = 0; i < all.Count; i++)
            for (var j = i + 1; j < all.Count; j++)
                if (!(AreOfOneList(all[i], all[j]) && IsWithPronoun(trigger)) && !Leads(all[i], all[j]) && !Leads(all[j], all[i]) && !IsPanelAt(trigger, all[i], all[j]) && !IsPanelAt(trigger, all[j], all[i]) && !_members.AreOneGroup(all[i].Mention, all[j].Mention) && !(all[i].Slot == Slots.ClauseSubject && all[j].Slot == Slots.ClauseSubject && IsWithOthers(trigger)) && !(all[i].Slot == all[j].Slot && IsTelling(trigger))
                    && (all[i].Mention.Index == all[j].Mention.Index || (AreTogether(all[i], all[j]) || AnnounceIt(trigger, all[i], all[j])) && !(all[i].Slot == "verb-subject" && IsWithOther(all[i], objects)) && !IsWithUnnamed(trigger) || !(IsContext(all[i]) && IsContext(all[j])) && (IsAmong(objects, all[i]) || IsAmong(objects, all[j]))))
                    yield return (all[i], all[j]);
    }

    /// <summary>Whether "with" right behind the verb has a pronoun, so that those in a list stand on one side: <c>الدول التي تفاوضت معهم، روسيا والصين</c>.</summary>
    private bool IsWithPronoun(Trigger trigger) => trigger.IsVerb && trigger.Token + 1 < trigger.Sentence.EndToken && syntax.MentionAt[trigger.Token + 1] < 0 && syntax.PronounMarker(trigger.Token + 1) == Markers.With;

    private bool AreOfOneList(Party one, Party other) => one.Mention.Index != other.Mention.Index && syntax.HeadOf(one.Mention) == syntax.HeadOf(other.Mention);

    /// <summary>Whether one is at the head of the other's delegation, and so on its side: <c>التقى الوزير وفد الحركة برئاسة فلان</c>.</summary>
    private bool Leads(Party one, Party other) => _delegations.BodyOf(one) is >= 0 and var body && body == syntax.HeadOf(other.Mention) && other.Mention.FirstToken >= HandedOn
        && (syntax.Is(other.Mention.FirstToken - 1, Cue.Delegate) || syntax.Is(other.Mention.FirstToken - HandedOn, Cue.Delegate));

    /// <summary>Whether the verb says what is told on the telephone or at a meeting, so that those who tell it are on one side: <c>طلب الرئيس والمستشار هاتفيا من الوزير</c>.</summary>
    private bool IsTelling(Trigger trigger) => trigger is { IsVerb: true, Entry: { IsLoose: true, Needs.Length: > 0, Manner: Manner.Phone or Manner.Talks } entry } && !syntax.Is(trigger.Token, Cue.Gather) && (entry.Objects.Contains(Markers.Direct) || entry.Objects.Contains(Markers.Li) || entry.Objects.Contains(Markers.From)) && !entry.Objects.Contains(Markers.With) && !entry.Objects.Contains(Markers.Bi);

    /// <summary>Whether one is a panel and the other the body in whose house it sits: <c>اجتماع لجنة المالية بمجلس النواب</c>.</summary>
    private bool IsPanelAt(Trigger trigger, Party one, Party other) => trigger.IsNoun && one.Slot == "gen" && other is { Slot: Markers.Bi, Mention.Proclitics: Proclitics.Bi } && article.Entities[one.Entity].Type == ActorType.Organization && article.Entities[other.Entity].Type == ActorType.Organization
        && syntax.Has(WordList.PanelNouns, article.Text.Tokens[one.Mention.FirstToken].Folded);

    private static bool IsSame(Party one, Party other) => one.Mention.Index == other.Mention.Index && one.Entity == other.Entity;

    /// <summary>Whether both are subject of the same verb: <c>اجتمع الوزير والسفير</c>, <c>لقاء عقده الوزير والسفير</c>, or are in the chair: <c>اجتماع برئاسة الوزير والسفير</c>.</summary>
    private static bool AreTogether(Party one, Party other) => one.Slot == other.Slot && one.Slot is "after" or "before" or "voice" or "relative" or "joined" or "carried" or "verb-subject" or "clause-topic" or Slots.Called or Slots.ClauseSubject or Slots.Meanwhile or Slots.Chair && one.Mention.Sentence == other.Mention.Sentence;

    /// <summary>Whether both are subject of a verb that says of the noun of holding it, without a word of with whom, that it is to be: <c>أعلنت روسيا وأوكرانيا عقد اجتماع</c>.</summary>
    private bool AnnounceIt(Trigger trigger, Party one, Party other) => one.Slot == "clause" && other.Slot == "clause" && AreOfOneList(one, other) && trigger is { IsNoun: true, Support: Support.Light } && trigger.Anchor < trigger.Token && !syntax.IsVerb(trigger.Anchor)
        && article.Mentions[syntax.HeadOf(one.Mention)].Sentence == trigger.Sentence.Index;

    /// <summary>Whether "with" or the like names whom both of them meet: <c>أجرى الرئيس والمستشار اتصالا بالملك</c>.</summary>
    private bool IsWithOther(Party one, List<Party> objects) => objects.Exists(o => o is { Slot: Markers.With or Markers.Bi, IsWithin: false, Breaks: 0, Mentions: 0 } && article.Entities[o.Entity].Type == article.Entities[one.Entity].Type);

    /// <summary>Whether those who hold the meeting hold it with others, named or not: <c>اللقاءات التي أجراها الرئيس والوزير مع قادة الدول</c>, <c>اتصالات يجريها الوزير والسفير</c>.</summary>
    private bool IsWithOthers(Trigger trigger)
    {
        if (trigger.Entry.Manner == Manner.Phone) return true;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && !syntax.IsMark(i, '؛'); i++)
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] == Markers.With) return true;
        return false;
    }

    /// <summary>Whether "with" right behind the meeting and its adjectives has people for whom it is held that are not named, so that its subjects stand on one side: <c>عقد الوزير ونائبه اجتماعا مغلقا مع المشرعين</c>.</summary>
    private bool IsWithUnnamed(Trigger trigger)
    {
        for (var i = trigger.Token + 1; trigger.IsNoun && i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + AdjectiveReach && syntax.MentionAt[i] < 0; i++)
            if (syntax.Prepositions[i] is { } preposition) return preposition == Markers.With && syntax.MentionAt[i + 1] < 0 && syntax.IsDefinite(i + 1) && (i + 2 >= trigger.Sentence.EndToken || syntax.MentionAt[i + 2] < 0);
        return false;
    }

    private static bool IsAmong(List<Party> objects, Party party) => objects.Exists(o => o.Mention.Index == party.Mention.Index && o.Entity == party.Entity);

    /// <summary>Whether the party comes from before the trigger: one of two has to stand in its frame.</summary>
    private static bool IsContext(Party party) => party.Slot is "near" or "prebound" or "outer" or "lead" or "speaker";
}
