using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// The readings of a word of support that grammar leaves no doubt of: whose the noun is and whom it marks (<c>دعم طهران لدمشق</c>, <c>أعلن بيعته للتنظيم</c>), who receives it from whom (<c>تلقى الجيش دعما من فرنسا</c>),
/// and who denies it, is ready for it or is called on to give it (<c>نفت إيران دعم الحوثيين</c>, <c>أبدت استعدادها لتسليح الجيش</c>).
/// </summary>
internal sealed class SupportCertainty(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int LongestGenitive = 2;
    private const int MostDoers = 4;
    private const int IdiomReach = 6;
    private const string OwnPronoun = "pronoun-subject";
    private const string Many = "هم";

    /// <summary>The kind of a noun with its owner and a marked object.</summary>
    public const string Owned = "owned";

    /// <summary>The kind of a noun of help that somebody asks for himself.</summary>
    public const string AskedForItself = "asked-for-itself";

    /// <summary>The kind of a noun that is charged, or said to go on.</summary>
    public const string SpokenOf = "spoken-of";

    /// <summary>The kind of a verb that somebody is called on to do.</summary>
    public const string AskedToDo = "asked-to-do";

    /// <summary>The kind of a verb between its subject and its object.</summary>
    public const string DoneBeside = "done-beside";

    /// <summary>The kind of a verb with "in favor of".</summary>
    public const string InFavor = "in-favor";

    /// <summary>The kind of help with who gives it after "by".</summary>
    public const string DoneBy = "done-by";

    /// <summary>The kind of plain reading that the proposal is, or <c>null</c>.</summary>
    public string? KindOf(Proposal proposal)
    {
        var (trigger, subject, @object, _, doubt) = proposal;
        if (IsStateAndItsOwn(subject, @object)) return null;
        if (@object.Mention.Form == MentionForm.Nationality) return IsStateDeed(trigger, subject, @object) ? "deed-of-state" : null;
        if (IsAskedForItself(trigger, subject, @object)) return AskedForItself;
        if (IsDoneBy(trigger, subject, @object)) return DoneBy;
        if (trigger.IsVerb && subject.Slot == Slots.Called && IsNear(@object) && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2) return AskedToDo;
        if (trigger.Entry.IsPredicate) return IsSided(trigger, @object) ? "sided" : null;
        if ((trigger.Reading.Form == PredicateForm.Passive || trigger.Support == Support.Backing) && AreOfOneState(subject, @object)) return null;
        if (subject.Slot == Slots.Predicate && trigger.Reading.Form == PredicateForm.Active) return IsNear(@object) && @object is { Slot: Markers.Li, Verbs: 0, Breaks: 0 } && subject.Mention.Form != MentionForm.Nationality ? "named-as" : null;
        if (trigger.IsVerb) return IsDone(trigger, subject, @object, doubt) ? IsDoneBeside(trigger, subject, @object) ? DoneBeside : IsInFavor(trigger, @object) ? InFavor : "done" : IsCarried(trigger, subject, @object, doubt) ? "carried" : IsDeedDone(trigger, subject, @object) ? "deed-done" : doubt is null && IsDeedWelcomed(trigger, subject, @object) ? "deed-welcomed" : null;
        if (trigger.Reading.Form == PredicateForm.Active) return IsGoneOn(trigger, subject, @object) ? "praising" : null;
        if (IsFelt(trigger, subject, @object)) return "felt";
        if (IsNamedAs(trigger, subject, @object)) return "named-as";
        if (IsOfFollowers(trigger, subject, @object)) return "called-own";
        if (trigger is { IsNoun: true, Entry.Manner: not Manner.Verbal } && subject is { Slot: "gen", Mentions: 0 } && @object.Slot == Slots.Accusative) return Owned;
        if (trigger.Entry.IsLoose && !(trigger.Support == Support.Receive && trigger.Entry.Manner != Manner.Verbal)) return null;
        if (trigger.Reading.Form == PredicateForm.Passive) return @object.Slot == "head" && article.Entities[@object.Entity].Type != ActorType.Country && (IsGiver(subject, deepest: 0) || IsAdverb(trigger, subject)) ? "described" : null;
        if (!trigger.IsNoun) return null;
        return trigger.Support switch
        {
            Support.Receive => IsReceived(trigger, subject, @object) ? "received" : null,
            Support.Backing => IsBacked(trigger, subject, @object) ? "backed" : null,
            _ when IsOwned(trigger, subject, @object) => Owned,
            _ when subject is { Slot: OwnPronoun, Rank: 0 } or { Slot: "gen" or "gen-by", Mentions: 0 } && @object.Slot == Slots.DeedClause => "owned-deed",
            _ when subject.Slot == Slots.ClauseSubject && @object is { Slot: Markers.Li or Markers.To or Markers.With or Markers.Beside, Mentions: <= MostDoers } && IsNear(@object) => "told",
            _ when IsThanked(trigger, subject, @object) => "thanked",
            _ when IsOnlySpokenOf(proposal) => proposal.Status == Status.Asserted ? SpokenOf : $"spoken-{proposal.Status}",
            _ => null,
        };
    }

    /// <summary>Whether the verb has for an object a deed that an adjective says the state of: <c>أشاد الوزير بالموقف التركي</c>.</summary>
    private bool IsStateDeed(Trigger trigger, Party subject, Party @object) => trigger.IsVerb && subject is { Slot: "after" or "before", Mention.Form: not MentionForm.Nationality } && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2
        && @object.Mention.FirstToken > trigger.Token && syntax.Markings[@object.Mention.Index].Depth == 1 && syntax.MentionAt[@object.Mention.FirstToken - 1] < 0 && syntax.Is(@object.Mention.FirstToken - 1, Cue.Deed);

    /// <summary>Whether "by" names who gives the help, and the genitive of the noun or the subject of the passive who receives it: <c>تسليح القوات على يد ألمانيا</c>, <c>زود الجيش بطائرات من قبل واشنطن</c>.</summary>
    private static bool IsDoneBy(Trigger trigger, Party subject, Party @object) => (trigger.Reading.Form == PredicateForm.PassiveVerb || trigger is { IsNoun: true, Entry.Manner: not Manner.Verbal }) && subject is { Slot: Markers.By, Verbs: 0, Mentions: <= 2 }
        && @object is { Slot: "gen" or "gen-of" or "after" or "bare1", Mentions: 0 } && @object.Mention.FirstToken > trigger.Token && @object.Mention.EndToken <= subject.Mention.FirstToken;

    /// <summary>Whether somebody says it of himself, or words that are said of nothing but standing by somebody follow whom the preposition names: <c>نحن مع سوريا</c>, <c>إن مصر مع سوريا قلبا وقالبا</c>.</summary>
    private bool IsSided(Trigger trigger, Party @object)
    {
        if (trigger.Reading.FirstPerson) return true;
        for (var i = Math.Max(@object.Mention.EndToken, trigger.Token + 1); i < trigger.Sentence.EndToken && i <= trigger.Token + IdiomReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Has(WordList.SidingWords, article.Text.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>Whether the noun is what the clause says that its topic is to whom <c>لـ</c> names: <c>ستبقى فرنسا سندا للبنان</c>, <c>كانت مصر نصيرة لفلسطين</c>.</summary>
    private bool IsNamedAs(Trigger trigger, Party subject, Party @object) => trigger is { IsNoun: true, Entry: { Perfect: null, IsLoose: true, Manner: Manner.Verbal, Needs.IsEmpty: true }, Reading: { Pronoun: null, Proclitics: Proclitics.None } } && subject.Slot is "clause" or "clause-topic"
        && subject.Mention.Sentence == trigger.Sentence.Index && @object is { Slot: Markers.Li, Mentions: 0, Verbs: 0, Breaks: 0 } && IsNear(@object) && trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] is var before
        && (before >= 0 ? before == subject.Mention.Index && IsCopula(subject.Mention.FirstToken - 1) : IsCopula(trigger.Token - 1));

    private bool IsCopula(int token) => token >= 0 && syntax.MentionAt[token] < 0 && (syntax.Is(token, Cue.Continuing) || syntax.Is(token, Cue.Being));

    /// <summary>Whether somebody calls on his own people to help or to vote for whom the noun has right behind it: <c>دعا الحزب أنصاره إلى التصويت لصالح الوزير</c>.</summary>
    private bool IsOfFollowers(Trigger trigger, Party subject, Party @object)
    {
        if (!trigger.IsNoun || !IsSubject(trigger, subject) || @object is not { Slot: "gen" or "gen-of" or Markers.Li or Markers.Beside, Mentions: 0, Verbs: 0 } || !IsNear(@object)) return false;
        for (var i = subject.Mention.EndToken; i < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && Agreement.PronounOf(article.Text.Tokens[i].Folded) is { Length: > 0 } own && syntax.Has(WordList.FollowerNouns, article.Text.Tokens[i].Folded[..^own.Length])) return true;
        return false;
    }

    /// <summary>Whether the verb is one of standing up for somebody, and "in favor of" marks for whom: <c>صوتت الكتلة لمصلحة الوزير</c>.</summary>
    private bool IsInFavor(Trigger trigger, Party @object) => trigger.Entry.Manner == Manner.Verbal && @object.Slot == Markers.Li && syntax.Markings[@object.Mention.Index].Governor is var favor && favor > trigger.Token && favor == @object.Mention.FirstToken - 1 && syntax.MentionAt[favor] < 0 && syntax.Has(WordList.FavorForms, article.Text.Tokens[favor].Folded);

    /// <summary>Whether "for" with what he does stands right behind whom the verb greets or praises: <c>حيا الوزير الجيش على صموده</c>.</summary>
    private bool IsPraisedFor(Trigger trigger, Party @object) => trigger.Entry is { Manner: Manner.Verbal, Relation: Relation.Supports } && @object.Slot is "bare1" or "bare2" && @object.Mention.EndToken is var on && on + 1 < trigger.Sentence.EndToken && syntax.MentionAt[on] < 0 && syntax.Prepositions[on] == Markers.On
        && syntax.MentionAt[on + 1] < 0 && (syntax.IsOwned(on + 1) || syntax.Is(on + 1, Cue.Deed));

    /// <summary>Whether the noun has its owner and a marked object.</summary>
    private bool IsOwned(Trigger trigger, Party subject, Party @object) => IsOwner(trigger, subject) && @object is { Mentions: <= 1, Verbs: 0 }
        && (IsNear(@object) && @object.Slot is Markers.Li or Markers.Bi || subject.Slot == OwnPronoun && (IsNear(@object) && @object.Slot is Markers.With or Markers.Beside || IsAccusative(trigger, @object)));

    /// <summary>Whether the noun says how the subject feels towards whom <c>بـ</c> marks: <c>جدد الرئيس ثقته بالوزيرة</c>, <c>أبدت إعجابها بالجيش</c>.</summary>
    private bool IsFelt(Trigger trigger, Party subject, Party @object) => trigger is { IsNoun: true, Entry: { IsLoose: true, Manner: Manner.Verbal } } && subject is { Slot: OwnPronoun, Rank: 0 } && (@object.Slot == Slots.DeedClause || @object is { Slot: Markers.Bi or Markers.Beside, Mentions: 0, Verbs: 0, Breaks: 0 } && IsNear(@object));

    /// <summary>Whether the object stands right behind a noun with a pronoun, which can have no genitive, or behind its adjectives: <c>جدد تأييده الكامل موقف المغرب</c>.</summary>
    private bool IsAccusative(Trigger trigger, Party @object)
    {
        if (@object is not { Slot: "gen" or "gen-of", Mentions: 0 } || @object.Mention.Proclitics != Proclitics.None || !trigger.Entry.NounObjects.Contains(Markers.Direct)) return false;
        var at = trigger.Token + 1;
        while (at < @object.Mention.FirstToken && syntax.MentionAt[at] < 0 && (syntax.IsDefinite(at) || syntax.Is(at, Cue.Adverb))) at++;
        return @object.Mention.FirstToken == at || @object.Mention.FirstToken == at + 1 && syntax.Is(at, Cue.Deed);
    }

    /// <summary>Whether the subject of the verb receives what <c>من</c>, or the noun's genitive, gives.</summary>
    private bool IsReceived(Trigger trigger, Party subject, Party @object) => (@object is { Slot: "verb-subject", Rank: 0 } || @object is { Slot: "clause" or "clause-topic", Rank: 0 } && !syntax.IsVerb(trigger.Anchor) && trigger.Anchor < trigger.Token) && (IsGiver(subject, deepest: 1) || !trigger.Entry.IsLoose && IsGenitive(trigger, subject));

    /// <summary>Whether the subject of the clause acts with the help that <c>من</c> or the genitive gives: <c>تقدم الجيش بدعم من روسيا</c>, <c>بإسناد جوي روسي</c>.</summary>
    private bool IsBacked(Trigger trigger, Party subject, Party @object) => @object is { Slot: "clause" or "clause-topic", Rank: 0 } && article.Entities[@object.Entity].Type != ActorType.Person && (IsGiver(subject, deepest: 1) || IsGenitive(trigger, subject)) && !HasOthersBetween(@object.Mention, trigger.Token);

    /// <summary>Whether who was named just before is thanked for what a pronoun says is theirs: <c>شكر الوزير فرنسا على دعمها للجيش</c>.</summary>
    private bool IsThanked(Trigger trigger, Party subject, Party @object) => trigger.Reading.Pronoun is not null && subject is { Rank: 0, Mention.EndToken: var end } && end == trigger.Token - 1 && syntax.Prepositions[end] == Markers.On
        && @object is { Slot: Markers.Li or Markers.Beside or Markers.With, Mentions: 0 } && IsNear(@object);

    /// <summary>Whether <c>من</c> and the like name the party in the clause of the noun.</summary>
    private bool IsGiver(Party party, int deepest) => party is { Slot: Markers.From or Markers.By, Mentions: <= 1, Verbs: 0, Breaks: 0, Mention.Form: not MentionForm.Nationality } && syntax.Markings[party.Mention.Index] is { Through: < 0 } marking && marking.Depth <= deepest;

    /// <summary>Whether an adverb of nationality right behind the participle says who helps: <c>القوات المدعومة أميركيا</c>.</summary>
    private bool IsAdverb(Trigger trigger, Party party) => party.Mention is { Form: MentionForm.Nationality, FirstToken: var at, Proclitics: Proclitics.None } && at == trigger.Token + 1 && article.Text.Tokens[at].Folded[^1] == 'ا';

    /// <summary>Whether others who can act are named in between: <c>توقع الوزير النصر مع تنفيذ القوات هجوما بدعم من الحشد</c>.</summary>
    private bool HasOthersBetween(Mention first, int end)
    {
        foreach (var m in syntax.MentionsOf(article.Text.Sentences[first.Sentence]))
            if (m.FirstToken >= first.EndToken && m.EndToken <= end && m.Form != MentionForm.Nationality && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup) return true;
        return false;
    }

    private bool IsGenitive(Trigger trigger, Party party) => party is { Slot: "gen" or "gen-by", Verbs: 0, Breaks: 0 } && party.Mention.FirstToken > trigger.Token && syntax.Markings[party.Mention.Index].Depth <= LongestGenitive;

    /// <summary>Whether what is denied, refused, offered or asked for has its doer as subject of that verb and its object right behind the noun.</summary>
    private bool IsOnlySpokenOf(Proposal proposal)
    {
        var (trigger, subject, @object, status, doubt) = proposal;
        if (@object is not { Mentions: 0, Verbs: 0, Breaks: 0, Slot: "gen" or "gen-of" or Markers.Li or Markers.Beside or Markers.About }) return false;
        return status switch
        {
            Status.Denied => subject.Slot == Slots.Ready || doubt is "denial" or "ceasing" && IsSubject(trigger, subject) && (doubt == "ceasing" || !HasPreposition(subject.Mention.EndToken, trigger.Token)),
            Status.Asserted => subject.Slot == Slots.Charged || IsSubject(trigger, subject) && IsGoingOnWith(clauses.At(trigger.Token).Verb) && !HasPreposition(subject.Mention.EndToken, trigger.Token - 1),
            Status.Planned => doubt is "plan" or "future" && IsSubject(trigger, subject) && !IsNamedBetween(subject.Mention.EndToken, trigger.Token),
            Status.CalledFor => subject.Slot is Slots.Called or Slots.Charged or Slots.Ready,
            _ => false,
        };
    }

    /// <summary>Whether the verb is one of going on with something or of setting to it, or says that one does not hang back from it: <c>واصلت دعم الجيش</c>, <c>سارعت إلى دعمه</c>, <c>لم تتردد في دعمه</c>.</summary>
    private bool IsGoingOnWith(int verb) => verb > 0 && syntax.MentionAt[verb] < 0 && (syntax.Is(verb, Cue.Continuing) || syntax.Has(WordList.HangingBackForms, article.Text.Tokens[verb].Folded) && syntax.MentionAt[verb - 1] < 0 && syntax.Is(verb - 1, Cue.Negation))
        || verb == 0 && syntax.MentionAt[verb] < 0 && syntax.Is(verb, Cue.Continuing);

    /// <summary>Whether who calls on somebody is whom the pronoun on the help stands for, which no other noun governs: <c>طلبت كييف من برلين تزويدها بالصواريخ</c>, <c>طالب النواب بدعمهم</c>, but <c>دعت الوزيرة البنك إلى تعزيز دعمه</c>.</summary>
    private bool IsAskedForItself(Trigger trigger, Party subject, Party @object) => subject.Slot == Slots.Called && @object is { Slot: OwnPronoun, Rank: 0 } && subject.Mention.FirstToken < trigger.Token
        && (trigger.Reading.Proclitics.Has(Proclitics.Bi | Proclitics.Li) || syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] is Markers.To or Markers.On && !syntax.IsNounWithClitic(trigger.Token - 1));

    /// <summary>Whether the verb has a name for its subject, and its object right where the frame has it.</summary>
    private bool IsDone(Trigger trigger, Party subject, Party @object, string? doubt) => (!trigger.Entry.IsLoose || IsOfMeans(trigger, @object) || IsInFavor(trigger, @object) || IsPraisedFor(trigger, @object)) && !syntax.Is(trigger.Token, Cue.Plan)
        && subject.Mention.Form != MentionForm.Nationality && (IsNear(@object) || IsInFavor(trigger, @object)) && @object.Slot is not (Slots.Folk or "deed-clause") && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2
        && (subject.Slot is "after" or "before" or "relative" or Slots.Called || subject.Slot == "resumed" && subject.Mention.Sentence >= trigger.Sentence.Index - 1 && (subject.Mention.Sentence < trigger.Sentence.Index || subject.Mention.EndToken <= trigger.Token) || (subject.Slot is "control" or "joined" or "carried" && doubt == "denial") && subject.Mention.Sentence == trigger.Sentence.Index && subject.Mention.EndToken <= trigger.Token);

    /// <summary>Whether a verb that "and" joins to the sentence before goes on with whom that was about, and has its object right where the frame has it: <c>زار الرئيس المدينة. وأشاد بدور الجيش</c>.</summary>
    private bool IsCarried(Trigger trigger, Party subject, Party @object, string? doubt) => doubt is null && !trigger.Entry.IsLoose && trigger is { IsVerb: true, Reading.Form: PredicateForm.Verb } && trigger.Token == trigger.Sentence.FirstToken && syntax.HasConjunction(trigger.Token) && subject is { Slot: "carried", Rank: 0 }
        && subject.Mention.Sentence == trigger.Sentence.Index - 1 && IsNear(@object) && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2 && @object.Mention.FirstToken > trigger.Token;

    /// <summary>Whether the verb, which says nothing else, has its subject and object side by side with it, and nobody else is named in between: <c>دعمت فرنسا لبنان</c>, <c>أشاد الوزير بدور مصر</c>.</summary>
    private static bool IsDoneBeside(Trigger trigger, Party subject, Party @object) => !trigger.Entry.IsLoose && subject is { Slot: "after" or "before", Mentions: 0 } && @object is { Verbs: 0, Breaks: 0, Mentions: <= 1 } && subject.Mention.Sentence == trigger.Sentence.Index;

    /// <summary>Whether the verb praises or helps a deed, and a relative clause tells who does it: <c>نوه الوزير بالجهود التي تبذلها المنظمة</c>.</summary>
    private static bool IsDeedDone(Trigger trigger, Party subject, Party @object) => !trigger.Entry.IsLoose && @object.Slot == Slots.DeedClause && subject.Slot is "after" or "before";

    /// <summary>Whether a verb that means other things as well has for its object a deed with its doer right behind: <c>رحب الوزير بقرار المغرب</c>, but <c>رحب الوزير بنظيره</c>.</summary>
    private bool IsDeedWelcomed(Trigger trigger, Party subject, Party @object) => trigger.Entry is { IsLoose: true, Manner: Manner.Verbal } && subject is { Slot: "after" or "before", Mention.Form: not MentionForm.Nationality } && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2
        && @object.Mention.FirstToken > trigger.Token && syntax.Markings[@object.Mention.Index] is { Depth: 1, Through: < 0 } marking && IsDeedOf(article.Mentions[syntax.HeadOf(@object.Mention)], marking);

    /// <summary>Whether who speaks goes on to praise, by a participle behind the verb, whoever stands where its frame has the object, or whose deed that is: <c>استقبل الملك الوزير، مشيدا بجهود الهند</c>, <c>مثمنا الدور الذي تقوم به</c>.</summary>
    private bool IsGoneOn(Trigger trigger, Party subject, Party @object) => trigger is { Entry: { IsOpen: false, Manner: Manner.Verbal }, Reading.Proclitics: Proclitics.None or Proclitics.Wa } && subject is { Slot: "joined", Rank: 0 }
        && (!trigger.Entry.IsLoose || IsOfMeans(trigger, @object) || @object.Mention.FirstToken > 0 && syntax.Markings[@object.Mention.Index] is { Depth: 1, Through: < 0 } deed && IsDeedOf(article.Mentions[syntax.HeadOf(@object.Mention)], deed))
        && subject.Mention.FirstToken < trigger.Token && (@object.Slot == Slots.DeedClause || IsNear(@object) && Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best / 2);

    /// <summary>Whether a word that means other things as well says what is given, and nothing stands between that and to whom: <c>قدمت روسيا مساعدات للجيش</c>.</summary>
    private bool IsOfMeans(Trigger trigger, Party @object) => trigger.Entry.Needs.Length > 0 && (trigger.Entry.Manner != Manner.Verbal || @object.Slot == Markers.Li || trigger.Reading.Form == PredicateForm.Active)
        && !HasPreposition(trigger.Token + 1, Math.Min(syntax.Markings[@object.Mention.Index].Governor, @object.Mention.FirstToken));

    private bool IsNamedBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return true;
        return false;
    }

    private static bool IsSubject(Trigger trigger, Party party) => party.Slot is "verb-subject" or "clause" && party.Mention.Sentence == trigger.Sentence.Index && party.Mention.EndToken <= trigger.Token;

    private bool HasPreposition(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.Asides.EndOf(i) is > 0 and var aside && aside <= end) i = aside;
            else if (syntax.Prepositions[i] is not null || syntax.Breaks(i)) return true;
        return false;
    }

    /// <summary>Whether the party itself, or what it does, stands where the frame has the object: <c>أشاد بدور السعودية</c>.</summary>
    private bool IsNear(Party party) => syntax.Markings[party.Mention.Index] is var marking && (marking.Through < 0 || party.Slot == "bare2") && (marking.Depth == 0 || marking.Depth == 1 && IsDeedOf(article.Mentions[syntax.HeadOf(party.Mention)], marking));

    /// <summary>Whether a deed stands right before the mention, or the list it is of, and is itself what the preposition or the verb governs.</summary>
    private bool IsDeedOf(Mention m, Marking marking) => m.FirstToken > 0 && (marking.Preposition is not null || IsDirect(m.FirstToken - 2)) && syntax.MentionAt[m.FirstToken - 1] < 0 && (syntax.Is(m.FirstToken - 1, Cue.Deed) || AreItsPeople(m));

    /// <summary>Whether the noun right before names those who fight or act for the body: <c>حيا مقاتلي الحركة</c>.</summary>
    private bool AreItsPeople(Mention m) => syntax.Is(m.FirstToken - 1, Cue.Delegate) && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup;

    /// <summary>Whether grammar names the owner of a noun: its genitive, the subject of its verb, or that subject's pronoun on it. Who only speaks of aid does not give it: <c>دعا إلى ربط المساعدات لليونان</c>.</summary>
    private static bool IsOwner(Trigger trigger, Party party) => !(trigger is { Support: Support.Speech, Entry.Manner: Manner.Material } && party.Slot == "verb-subject") && party is { Slot: "gen-by" or "verb-subject", Mentions: 0 } or { Slot: OwnPronoun, Rank: 0 } && trigger.Reading.Pronoun is not Many;

    /// <summary>Whether a deed can be the object right behind the token: behind the verb, its subject or an adverb: <c>دعمت واشنطن طلب فنلندا</c>.</summary>
    private bool IsDirect(int token) => token >= 0 && (syntax.MentionAt[token] >= 0 || syntax.IsVerb(token) || syntax.Is(token, Cue.Adverb) || syntax.Asides.OpeningOf(token) >= 0);

    private bool AreOfOneState(Party one, Party other) => article.Entities[one.Entity].Country is { } country && country == article.Entities[other.Entity].Country;

    /// <summary>Whether one is a state and the other serves it; a party at home can well support another: <c>أعلن الحزب مساندته للرئيس</c>.</summary>
    private bool IsStateAndItsOwn(Party one, Party other) => AreOfOneState(one, other) && (article.Entities[one.Entity].Type == ActorType.Country || article.Entities[other.Entity].Type == ActorType.Country);
}
