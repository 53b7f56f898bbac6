using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds, generously, the mentions that may be the subject or object of a trigger.</summary>
internal sealed class PartyFinder(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words)
{
    private const int Reach = 45;
    private const int HelperReach = 5;

    private readonly PartyLists _parties = new(article, syntax);
    private readonly PrecedingParties _preceding = new(article, syntax, clauses);
    private readonly ChargedReader _charged = new(article, syntax, clauses);
    private readonly PronounReader _pronouns = new(article, syntax, clauses);
    private readonly CallReader _calls = new(article, syntax, clauses);
    private readonly AttributeReader _attributes = new(article, syntax);
    private readonly WhatReader _whats = new(syntax);
    private readonly ExampleReader _examples = new(article, syntax);
    private readonly FirstPersonReader _firstPerson = new(article, syntax, discourse, clauses);
    private readonly FollowingParties _following = new(article, syntax, clauses);
    private readonly RelativeReader _relatives = new(article, syntax, clauses);
    private readonly RelativeDoers _doers = new(article, syntax, clauses);
    private readonly DelegationReader _delegations = new(article, syntax, Reach);
    private readonly FavorReader _favors = new(article, syntax);
    private readonly SessionReader _sessions = new(article, syntax);
    private readonly AttendanceReader _attendance = new(article, syntax, clauses);
    private readonly SettlementReader _settlements = new(article, syntax, clauses);
    private readonly TellerReader _tellers = new(article, syntax, clauses);
    private readonly OfferReader _offers = new(article, syntax, clauses);
    private readonly DestinationReader _destinations = new(article, syntax, clauses);
    private readonly OccasionReader _occasions = new(article, syntax, clauses);
    private readonly MutualReader _mutual = new(article, syntax, clauses);
    private readonly Predicative _predicative = new(article, syntax, words);
    private readonly TakenUpDeeds _takenUp = new(article, syntax, clauses, new StanceDeeds(article, syntax, clauses, words));
    private readonly SplitListReader _split = new(article, syntax, clauses);
    private readonly BackingReader _backing = new(article, syntax);
    private readonly ThatClauseReader _thatClauses = new(article, syntax, clauses);
    private readonly BlameReader _blame = new(article, syntax, clauses);
    private readonly ObtainingReader _obtaining = new(article, syntax);
    private readonly OneOfReader _oneOf = new(article, syntax, clauses, words);
    private readonly CaseReader _cases = new(article);
    private readonly DeedReader _deeds = new(article, syntax, new StanceDeeds(article, syntax, clauses, words), words);

    public List<Party> Subjects(Trigger trigger)
    {
        var found = new List<Party>();
        if (AddMutual(found, trigger)) return found;
        if (_attendance.Of(trigger) is { Host: var host })
        {
            _parties.Add(found, host, Slots.Chair);
            return found;
        }

        if (_settlements.Of(trigger) is { } settled)
        {
            _parties.AddList(found, settled.One, settled.Other < 0 ? Slots.Gathered : "verb-subject");
            return found;
        }

        if (_offers.Of(trigger) is { One: var offering })
        {
            _parties.AddList(found, offering, Slots.Offer);
            return found;
        }

        if (_whats.SaidBefore(trigger) is not null)
        {
            if (_whats.DoerBehind(trigger) is >= 0 and var backer) _parties.AddList(found, backer, "after");
            return found;
        }

        foreach (var state in _doers.OwnersOf(trigger)) _parties.Add(found, state, "relative");
        if (_doers.NamedAs(trigger) is >= 0 and var named) _parties.AddList(found, named, Slots.Predicate);
        if (found.Count > 0) return found;
        if (trigger.IsDoing || trigger.IsDeedDone)
        {
            _parties.Add(found, discourse.SpeakerAt(trigger.Sentence.Index, trigger.Token), "says");
            _preceding.AddLead(found, trigger);
            return found;
        }

        if (trigger.Support == Support.Charge)
        {
            _charged.Add(found, trigger);
            if (found.Count > 0) return found;
        }

        if (OneOfReader.IsOneOf(trigger, article))
        {
            if (_oneOf.Who(trigger) is >= 0 and var one) _parties.AddList(found, one, Slots.Predicate);
            return found;
        }

        if (_attributes.InvolvedIn(trigger) is { } involved)
        {
            if (involved >= 0) _parties.AddList(found, involved, Slots.Charged);
            return found;
        }

        if (_calls.IsCalled(trigger, out var called))
        {
            if (called >= 0) _parties.AddList(found, called, Slots.Called);
            return found;
        }

        if (_calls.CalledToMeet(trigger) is >= 0 and var invited)
        {
            _parties.AddList(found, invited, Slots.Called);
            return found;
        }

        if (_calls.ReadyFor(trigger) is >= 0 and var ready)
        {
            _parties.AddList(found, ready, Slots.Ready);
            return found;
        }

        if (_calls.WillingToMeet(trigger) is >= 0 and var willing)
        {
            _parties.AddList(found, willing, Slots.Holder);
            return found;
        }

        if (_calls.IsToEnd(trigger))
        {
            _following.Add(found, trigger, trigger.Token, subject: true);
            return found;
        }

        if (_following.IsDoneToIt(trigger))
        {
            _following.Add(found, trigger, trigger.Token, subject: true);
            return found;
        }

        if (_pronouns.IsHelpedOne(trigger)) AddOwn(found, trigger);
        if (_firstPerson.IsOurs(trigger)) _firstPerson.Add(found, trigger);
        else if (trigger.Reading.Pronoun is not null && trigger.Reading.Form == PredicateForm.Noun && !trigger.Entry.IsPredicate && !IsGivenIt(trigger)) _pronouns.Antecedents(found, trigger, trigger.Token, "pronoun");
        if (IsOfTwo(trigger) && found.Count == 0) _pronouns.Both(found, trigger);
        if (_attributes.DescribesOwned(trigger)) _pronouns.Antecedents(found, trigger, trigger.Token - 1, "pronoun", isOwn: true);
        if (trigger.Reading.Form is not (PredicateForm.Passive or PredicateForm.PassiveVerb) && !trigger.IsReception) AddOwn(found, trigger);

        // Who is the first to receive, where whom is named behind: كان الأمير في مقدمة مستقبلي الرئيس.
        if (trigger is { IsReception: true, Reading.Pronoun: null } && clauses.At(trigger.Token) is { Topic: >= 0 and var receiver } && article.Mentions[receiver].EndToken <= trigger.Token) _parties.AddList(found, receiver, "verb-subject");
        if (trigger.Reading.Form is PredicateForm.Active or PredicateForm.Verb && _examples.Of(trigger) is { } example) _parties.AddList(found, example, "head");
        if (trigger.Anchor > trigger.Token) _following.Add(found, trigger, trigger.Anchor, subject: true);
        if (!(trigger.IsVerb && syntax.IsOfUs(trigger.Token)) && !trigger.Entry.IsPredicate && !(trigger.Reading.Form == PredicateForm.Active && _attributes.DescribesOther(trigger))) _following.Add(found, trigger, trigger.Token, subject: true);
        if (trigger.Support == Support.Receive) AddGiver(found, trigger);
        if (_relatives.HolderOf(trigger) is >= 0 and var holder) _parties.AddList(found, holder, Slots.Holder);
        if (_relatives.OwnerOf(trigger) is >= 0 and var owner) _parties.AddList(found, owner, Slots.Holder);
        _tellers.Add(found, trigger);
        _preceding.AddOuter(found, trigger);
        _preceding.AddNearest(found, trigger);
        _preceding.AddLead(found, trigger);
        if (trigger.Reading is { Form: PredicateForm.Verb, FirstPerson: false }) found.RemoveAll(p => p.Mention.Form != MentionForm.Nationality && p.Slot != "voice" && !clauses.CanDo(trigger.Token, syntax.HeadOf(p.Mention)));
        _preceding.AddEarlier(found, trigger);
        if (trigger.IsVerb) found.RemoveAll(p => p.Slot is "bare1" or "bare2" or "after" && p.Mention.FirstToken > trigger.Token && _cases.IsOblique(p.Mention));
        if (IsByOthers(trigger)) found.RemoveAll(p => p.Slot is "bare1" or "bare2");
        if (_split.RestOf(trigger) is { Count: > 0 } rest) found.RemoveAll(p => rest.Contains(p.Mention.Index));
        if (_firstPerson.IsMine(trigger)) _firstPerson.Add(found, trigger);
        foreach (var leader in _delegations.TakenUpBy(trigger)) _parties.Add(found, leader, Slots.Delegation);
        foreach (var chair in _sessions.ChairsOf(trigger)) _parties.AddList(found, chair, Slots.Chair);
        if (ParticipantsOf(trigger) is >= 0 and var participants)
        {
            found.RemoveAll(p => p.Mention.Index == participants || syntax.Markings[p.Mention.Index].ListHead == participants);
            _parties.AddList(found, participants, Slots.Gathered);
        }

        return found;
    }

    public List<Party> Objects(Trigger trigger)
    {
        var found = new List<Party>();
        if (AddMutual(found, trigger) || _blame.IsOtherwiseGiven(trigger)) return found;
        if (_attendance.Of(trigger) is { Guest: var guest })
        {
            _parties.AddList(found, guest, Slots.Present);
            return found;
        }

        if (_settlements.Of(trigger) is { } settled)
        {
            _parties.AddList(found, settled.Other < 0 ? settled.One : settled.Other, settled.Other < 0 ? Slots.Gathered : Markers.With);
            return found;
        }

        if (_offers.Of(trigger) is { Other: var offered })
        {
            _parties.AddList(found, offered, Slots.Offer);
            return found;
        }

        if (_whats.SaidBefore(trigger) is { } said)
        {
            if (clauses.At(said).Outwards().Select(c => c.Topic).FirstOrDefault(t => t >= 0, -1) is >= 0 and var author) _parties.AddList(found, author, Slots.DeedPronoun);
            return found;
        }

        if (trigger.IsDoing)
        {
            AddOwn(found, trigger);
            if (!IsDoneByHead(trigger)) _following.Add(found, trigger, trigger.Token, subject: true);
            return found;
        }

        if (trigger.IsDeedDone) AddOwn(found, trigger);
        if (trigger.Reading.Pronoun is not null && trigger.Reading.Form != PredicateForm.Passive && !_whats.IsTakenUp(trigger) && !IsGivenIt(trigger) && !FirstPersonReader.IsOurSupport(trigger)) _pronouns.Antecedents(found, trigger, trigger.Token, "pronoun");
        if (trigger.Reading.Form != PredicateForm.Passive) _following.Add(found, trigger, trigger.Token, subject: false);

        if (trigger.IsVerb) found.RemoveAll(p => p.Slot is "bare1" or "bare2" && _cases.IsNominative(p.Mention));

        // Whose deed it is stands in the same part of the clause: دان اقتحامات الجيش، وذلك بعد مقتل فتى برصاص الشرطة.
        if (found.Find(p => p.Slot == Slots.DeedBy) is { Breaks: 0 } doer) found.RemoveAll(p => p.Slot != Slots.DeedBy && p.Mention.EndToken <= doer.Mention.FirstToken);
        foreach (var accused in _split.RestOf(trigger)) _parties.Add(found, accused, Slots.Parted);
        if (_thatClauses.AccusedIn(trigger) is >= 0 and var told) _parties.AddList(found, told, Slots.ThatClause);
        if (_whats.Before(trigger.Sentence, trigger.Token) is { } made) _pronouns.Between(found, trigger, made);
        _pronouns.After(found, trigger);
        _pronouns.AfterOwned(found, trigger);
        if (found.Count == 0) _takenUp.Add(found, trigger);
        _deeds.Add(found, trigger);
        if (found.Count == 0 && _examples.Among(trigger) is { } one) _parties.AddList(found, one, Slots.DeedBy);
        if (trigger.Reading.Form is PredicateForm.Passive or PredicateForm.PassiveVerb || trigger.Support == Support.Receive)
        {
            // Who rejects the blame of another is not blamed himself: رفض الوزير اتهامات واشنطن لدمشق.
            if (!(trigger.Support == Support.Receive && trigger.Entry.Relation == Relation.Accused && (found.Exists(p => p.Slot is Markers.Li or Markers.To or Markers.On && p.Mentions <= 1) || IsOfOthers(found)))) AddReceiver(found, trigger);
            if (!trigger.IsReceivedBehind && !found.Exists(p => p.Slot == Slots.Charged)) _preceding.AddNearest(found, trigger);
            if (trigger.Reading.Form == PredicateForm.Passive && _examples.Of(trigger) is { } example) _parties.AddList(found, example, "head");
        }

        if (trigger.Support == Support.Charge && _whats.Before(trigger.Sentence, trigger.Token) is { } what && _whats.IsReceived(what, trigger.Token) && clauses.At(trigger.Token).Subject is >= 0 and var receiver) _parties.AddList(found, receiver, "verb-subject");
        if (trigger.Support == Support.Backing || IsBacking(trigger) && HasHelper(trigger))
        {
            if (_backing.DoerBefore(trigger.Token) is >= 0 and var backed) _parties.AddList(found, backed, Slots.DeedBy);
            else AddOwn(found, trigger);
            _preceding.AddNearest(found, trigger);
        }

        _preceding.AddFronted(found, trigger);
        _preceding.AddBetweenVerbAndNoun(found, trigger);
        _pronouns.Gathered(found, trigger);
        if (_favors.GrantedIn(trigger) is >= 0 and var granted) _pronouns.Antecedents(found, trigger, granted, "pronoun");
        if (!found.Exists(p => p.Slot is Markers.With or Markers.Bi)) _pronouns.Two(found, trigger);
        if (IsOfTwo(trigger) && !found.Exists(p => p.Slot.StartsWith("pronoun", StringComparison.Ordinal))) _pronouns.Both(found, trigger);
        foreach (var leader in _delegations.LeadersFor(trigger)) _parties.Add(found, leader, Markers.Chief);
        foreach (var leader in _delegations.TakenUpBy(trigger)) _parties.Add(found, leader, Slots.Delegation);
        foreach (var present in _sessions.PresentAt(trigger)) _parties.AddList(found, present, Slots.Present);
        if (ParticipantsOf(trigger) is >= 0 and var participants) _parties.AddList(found, participants, Slots.Gathered);
        if (_destinations.Of(trigger) is >= 0 and var destination) _parties.AddList(found, destination, Slots.Destination);
        if (_occasions.AddresseeOf(trigger) is >= 0 and var addressee) _parties.AddList(found, addressee, Slots.Told);
        if (trigger.Support == Support.Receive || trigger.Support == Support.Gather && trigger.Anchor > trigger.Token || _favors.IsGranted(trigger)) _following.Add(found, trigger, trigger.Anchor, subject: true);
        return found;
    }

    /// <summary>Those who take part in a meeting that no subject of its verb holds; -1 where there are none.</summary>
    private int ParticipantsOf(Trigger trigger) => trigger.Support is Support.Light or Support.Receive && clauses.At(trigger.Anchor).Topic >= 0 ? -1 : _sessions.ParticipantsOf(trigger);

    /// <summary>Adds those who accuse each other.</summary>
    private bool AddMutual(List<Party> found, Trigger trigger)
    {
        if (_mutual.HeadOf(trigger) is not (>= 0 and var head)) return false;
        _parties.AddList(found, head, article.Mentions[head].Entities.Length > 1 ? Slots.MutualGroup : Slots.Mutual);
        return true;
    }

    /// <summary>Whether nobody who is named does what the verb of the relative clause says, but what the clause is said of: <c>الجهات التي تنتهك قرارات الأمم المتحدة</c>.</summary>
    private bool IsDoneByHead(Trigger trigger) => trigger.Reading.Pronoun is null && IsDoneByUnnamed(trigger) && clauses.At(trigger.Token).Kind == ClauseKind.Relative;

    /// <summary>Whether a noun that names nobody is the verb's subject, so that no name behind it is: <c>استنكرت الإدارة اقتحام الشرطة المستشفى</c>.</summary>
    private bool IsByOthers(Trigger trigger) => trigger is { IsVerb: true, Entry.Relation: not Relation.MetWith } && trigger.Token + 1 < trigger.Sentence.EndToken && syntax.MentionAt[trigger.Token + 1] < 0 && IsDoneByUnnamed(trigger);

    /// <summary>Whether the trigger is the verb of its clause, and nobody who is named is its subject.</summary>
    private bool IsDoneByUnnamed(Trigger trigger) => clauses.At(trigger.Token) is { Source: SubjectSource.Unnamed } clause && clause.Verb == trigger.Token;

    /// <summary>Whether the pronoun on the help stands for whoever receives it, since "from" names who gives it: <c>تتلقى المنظمة تمويلها من بريطانيا</c>.</summary>
    private bool IsGivenIt(Trigger trigger) => trigger is { Support: Support.Receive, Entry.Relation: Relation.Supports } && HasHelper(trigger);

    /// <summary>Whether the noun is a meeting of two, whom a pronoun stands for: <c>خلال اجتماعهما</c>.</summary>
    private static bool IsOfTwo(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: Agreement.Dual };

    /// <summary>Who receives: the genitive of the noun of getting (<c>حصول لبنان على قرض</c>), or the subject of the clause.</summary>
    private void AddReceiver(List<Party> found, Trigger trigger)
    {
        if (_attributes.AccusedOfReceiving(trigger) is >= 0 and var accused) _parties.AddList(found, accused, Slots.Charged);
        else if (trigger.IsReceivedBehind)
        {
            if (clauses.At(trigger.Anchor).Subject is >= 0 and var behind) _parties.AddList(found, behind, "verb-subject");
        }
        else if (_obtaining.ReceiverOf(trigger) is >= 0 and var receiver || _obtaining.IsOf(trigger) && (receiver = clauses.At(trigger.Token).Topic) >= 0) _parties.AddList(found, receiver, "verb-subject");
        else AddOwn(found, trigger);
    }

    /// <summary>From whom something is received, named before it: <c>يتلقى الحزب من إيران الدعم</c>.</summary>
    private void AddGiver(List<Party> found, Trigger trigger)
    {
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Anchor && m.EndToken <= trigger.Token && syntax.Markings[m.Index] is { Preposition: Markers.From, Depth: <= 1, ListHead: < 0 }) _parties.AddList(found, m.Index, Markers.From);
    }

    /// <summary>The subject of the clause: of the verb that is the trigger, or of the verb in whose clause the noun stands.</summary>
    private void AddOwn(List<Party> found, Trigger trigger)
    {
        var clause = clauses.At(trigger.Token);
        if (clause is { Source: SubjectSource.Pronoun, Beside: >= 0 and var beside }) _parties.AddList(found, beside, "sibling");
        if (trigger.IsNoun)
        {
            // What brings them together is the meeting: لقاء يجمع الوزير ونظيره.
            if (trigger.Support == Support.Gather && trigger.Anchor > trigger.Token && clause.Verb == trigger.Anchor && Agreement.PronounOf(article.Text.Tokens[trigger.Anchor].Folded).Length == 0) return;
            if (clause.Topic < 0 || IsSpokenOf(trigger) || Covers(clause.Topic, trigger.Token) || PrecedingParties.IsJoinedTo(trigger, article.Mentions[clause.Topic]) || IsGenitiveOf(trigger, article.Mentions[clause.Topic])) return;
            var supported = trigger.Support is Support.Light or Support.Receive or Support.Speech && clause.Verb == trigger.Anchor;
            _parties.AddList(found, clause.Topic, supported ? "verb-subject" : AreAtMeeting(trigger, clause) ? Slots.Meanwhile : clause.Verb < 0 ? "clause-topic" : clause.Verb > trigger.Token ? "clause-before-verb" : "clause");
            return;
        }

        if (clause.Verb != trigger.Token && trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive)
        {
            // An attribute of the name before it, or the predicate of what the clause is about.
            if (_attributes.DescribedBy(trigger) is { } described)
            {
                _parties.AddList(found, described, "head");

                // What is joined behind the attribute is not described by it: بين المقاومة المدعومة من التحالف وجماعة الحوثيين.
                found.RemoveAll(p => p.Slot == "head" && p.Mention.FirstToken > trigger.Token);
            }
            else if (clause.Topic >= 0 && !_attributes.DescribesOther(trigger)) _parties.AddList(found, clause.Topic, _predicative.IsSaidOf(trigger, article.Mentions[clause.Topic]) ? Slots.Predicate : "clause");
            return;
        }

        if (clause.Subject >= 0)
        {
            _parties.AddList(found, clause.Subject, clause is { IsSpokenFor: true, Source: SubjectSource.Before } ? SlotOf(SubjectSource.Voice) : SlotOf(clause.Source));
            if (clause.IsDropped || IsWrittenIn(clause) || article.Mentions[clause.Subject].Entities.Length > 1 && syntax.ShapeOf(trigger.Token) is VerbShape.Plural or VerbShape.Dual)
                for (var i = 0; i < found.Count; i++)
                    if (found[i].Mention.Index == clause.Subject) found[i] = found[i] with { IsAskedFor = true };
        }

        if (clause.OtherSubject >= 0 && trigger.Entry.Objects.Contains(Markers.Direct)) _parties.AddList(found, clause.OtherSubject, "dropped");
    }

    /// <summary>Whether the mention is the genitive of the meeting, whatever else it seems to do in the clause: <c>خلال لقاء الوزير بنظيره قال</c>.</summary>
    private static bool IsGenitiveOf(Trigger trigger, Mention m) => trigger is { Entry.Relation: Relation.MetWith, Reading.Pronoun: null } && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && m is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } && m.FirstToken == trigger.Token + 1;

    /// <summary>Whether two or more do together what their verb says, during the known meeting: <c>تطرق الوزير والسفير خلال المحادثات إلى القضايا</c>.</summary>
    private bool AreAtMeeting(Trigger trigger, Clause clause) => trigger is { Entry.Relation: Relation.MetWith, Support: Support.None, Reading: { Pronoun: null, Proclitics: Proclitics.Al } } && clause.Verb >= 0 && clause.Verb < trigger.Token
        && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Has(WordList.DuringForms, article.Text.Tokens[trigger.Token - 1].Folded) && article.Mentions[clause.Topic] is { Entities.Length: 1 } first && first.Sentence == trigger.Sentence.Index && syntax.BeginsList(first);

    /// <summary>Whether the known meeting is only what somebody talks about, who need not have been there: <c>تحدث عن المفاوضات مع إيران</c>, but <c>أعلن عن لقاء مع نظيره</c>.</summary>
    private bool IsSpokenOf(Trigger trigger) => trigger is { Entry.Relation: Relation.MetWith, Support: Support.None, Reading: { Pronoun: null, Proclitics: Proclitics.Al } } && trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Prepositions[trigger.Token - 1] == Markers.About;

    /// <summary>Whether the clause tells what somebody says in what he wrote or held: <c>أصدرت الوزارة بيانا نددت فيه بالقمع</c>.</summary>
    private bool IsWrittenIn(Clause clause) => clause is { Kind: ClauseKind.Relative, Source: SubjectSource.Control, Head: < 0, Verb: var verb } && verb + 1 < syntax.MentionAt.Length && syntax.PronounMarker(verb + 1) is Markers.In or Markers.Time;

    private static string SlotOf(SubjectSource source) => source switch
    {
        SubjectSource.After => "after",
        SubjectSource.Before => "before",
        SubjectSource.Voice => "voice",
        SubjectSource.Head => "relative",
        SubjectSource.Joined => "joined",
        SubjectSource.Control => "control",
        SubjectSource.Bound => Slots.Called,
        SubjectSource.Pronoun => "resumed",
        _ => "carried",
    };

    /// <summary>Whether "li" behind whose blame it is says whom it is for, who need not be named: <c>نفى المحافظ اتهامات النائب لقوات الأمن</c>.</summary>
    private bool IsOfOthers(List<Party> found) => found.Exists(p => p.Slot is "gen" or "gen-by" && p.Mention.EndToken < article.Text.Tokens.Length && syntax.MentionAt[p.Mention.EndToken] < 0
        && article.Text.Tokens[p.Mention.EndToken] is { Kind: TokenKind.Word } next && next.Analyses[0].Proclitics.HasFlag(Proclitics.Li));

    private bool Covers(int mention, int token) => article.Mentions[mention] is var m && m.FirstToken <= token && token < m.EndToken;

    /// <summary>Whether the trigger says with whose help something was done: <c>تقدم الجيش بدعم من التحالف</c>.</summary>
    private static bool IsBacking(Trigger trigger) => trigger.IsNoun && trigger.Entry.Relation == Relation.Supports && trigger.Reading.Pronoun is null && trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>Whether <c>من</c> names who helps.</summary>
    private bool HasHelper(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + HelperReach; i++)
            if (syntax.Prepositions[i] is { } p) return p is Markers.From or Markers.By;
        return false;
    }

}
