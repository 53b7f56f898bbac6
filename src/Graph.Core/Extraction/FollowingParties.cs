using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds the parties that are named behind a trigger or the verb it hangs on: as genitive, without a preposition, after one, or as doer of the deed that is spoken of.</summary>
internal sealed class FollowingParties(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 45;
    private const int LongestList = 2 * Reach;
    private const int LongestBy = 2;
    private const int MostVerbs = 2;
    private const int MostBeforeDoer = 4;
    private const int LongestPlace = 3;

    // The adverb or adjective between a participle and "for": المنتقدين بشدة للوزير.
    private const int MostBeforeLi = 2;
    private const string Collect = "جمع";
    private const string Behind = "وراء";
    private const string Rear = "خلف";
    private const string Leadership = "بقياده";

    // The plural of verbal nouns: what was said, and not the saying.
    private const string Claims = "ات";

    // Units, which begin like "and": وحدات.
    private const string Units = "وحد";

    private readonly GenitiveReader _genitives = new(syntax);
    private readonly RelativeReader _relatives = new(article, syntax, clauses);
    private readonly AttributeReader _attributes = new(article, syntax);
    private readonly Bystanders _bystanders = new(article, syntax);
    private readonly UtteranceReader _uttered = new(article, syntax);
    private readonly GiverReader _givers = new(article, syntax);
    private readonly JointDeedReader _joint = new(article, syntax);
    private readonly HelpedReader _helped = new(article, syntax);
    private readonly PostReader _posts = new(article, syntax);
    private readonly DoneParticiple _participles = new(article, syntax, clauses);

    /// <summary>Adds those that stand where the frame has a subject, or an object.</summary>
    /// <param name="found">The parties found so far.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="from">The trigger, or the verb it hangs on: what stands behind it is read.</param>
    /// <param name="subject">Whether subjects are sought.</param>
    public void Add(List<Party> found, Trigger trigger, int from, bool subject)
    {
        var (bare, verbs, breaks, mentions, last) = (0, 0, 0, 0, from);
        Mention? owner = null;
        var gathers = Gathers(trigger);
        var genitive = trigger.IsNoun && from == trigger.Token ? _genitives.Of(trigger) : Genitive.Open;
        var aside = from == trigger.Token ? _relatives.AsideAfter(trigger) : default;
        var (outside, setOff) = ((bare, verbs, breaks, mentions), -1);
        var (ended, helper) = (false, false);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= from || m.FirstToken >= aside.First && m.EndToken <= aside.End) continue;
            if (m.FirstToken - from > LongestList) break;
            if (m.FirstToken - from > Reach && !GoesOnList(m, found)) continue;

            // What is set off inside the clause does not count for what stands behind it: اتهم الوزير، في بيان تلقته الوكالة، إيران.
            if (setOff >= 0 && m.FirstToken > setOff) ((bare, verbs, breaks, mentions), last, setOff) = (outside, setOff, -1);
            if (setOff < 0 && syntax.Asides.Around(m.FirstToken) is var opening && opening > last) (outside, setOff) = ((bare, verbs, breaks, mentions), syntax.Asides.EndOf(opening));
            if (syntax.IsGloss(m) || _bystanders.IsOfPerson(m) || _bystanders.IsOfKin(m)) continue;
            for (var i = last + 1; i < m.FirstToken; i++)
            {
                if (i >= aside.First && i < aside.End) continue;
                if (syntax.Asides.EndOf(i) is var closing && closing > i && closing < m.FirstToken)
                {
                    i = closing;
                    continue;
                }

                // What somebody says, while he does it, has parties of its own; and so has what is set against it.
                if (syntax.IsGoingOn(i) || syntax.IsContrast(i) && !(syntax.IsThen(i) && GoesOnList(m, found)) || !subject && IsOtherHelp(trigger, i)) return;

                // Whom the help is to harm is not helped: تمويل جماعات مسلحة لزعزعة استقرار البلاد.
                if (!subject && trigger.Entry is { Relation: Relation.Supports } entry && (IsToHarm(trigger, i) || (entry.Manner != Manner.Verbal || entry.IsOpen) && found.Count > 0 && IsToFight(i))) return;
                if (syntax.IsVerb(i) && !syntax.IsNaming(i)) verbs++;
                if (syntax.Breaks(i) && !IsMarkedOn(i, m)) breaks++;
            }

            // "And" with a name and its verb begins news of its own: قطر تدين الهجوم ومصر تطالب.
            if (m.Proclitics.HasFlag(Proclitics.Wa) && HasVerbOfItsOwn(m, trigger) && syntax.Markings[m.Index] is not { Preposition: Markers.Between, ListHead: >= 0 }) return;
            last = m.EndToken - 1;
            var marking = syntax.Markings[m.Index];
            var slot = SlotAfter(trigger, from, m, ref bare);
            if (slot == Markers.Between && _bystanders.IsOfBond(trigger.Token, marking.Governor) || slot == Markers.With && _bystanders.IsOfBorder(trigger.Token, marking.Governor) || slot == Markers.With && trigger is { IsVerb: true, Entry.Relation: Relation.MetWith } && _bystanders.IsOfTopic(trigger.Token, marking.Governor, m) || _attributes.Governs(trigger.Token, marking) || _bystanders.IsOwner(marking) || _bystanders.IsOfPeople(m) || !subject && trigger.Entry.Relation == Relation.Accused && _bystanders.IsOfFollowers(m)) slot = null;
            if (slot is "gen" or "gen2" && m.Form != MentionForm.Nationality && IsFullDual(trigger)) slot = null;
            if (!subject && slot is "gen" or "gen2" && IsHelpersAdjective(trigger, m)) (slot, helper) = (null, true);
            if (!subject && slot is Markers.Li or Markers.To && IsOfCharge(trigger, marking.Governor) || slot == Markers.Beside && IsBehindDeed(marking.Governor)) slot = null;
            if (slot is "gen" or "gen2" && trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Entry.Relation != Relation.MetWith && m.Form != MentionForm.Nationality) slot = null;
            if (!subject && slot is Markers.With or Markers.Bi && IsOfLaterMeeting(trigger, found, slot, marking.Governor)) continue;
            if ((gathers && slot == "bare1" || slot == "bare2" && IsBroughtTogether(trigger, m)) && verbs == 0 || gathers && slot == "bare2" && verbs <= 1 && syntax.IsListed(m)) slot = subject ? null : Slots.Gathered;
            if (owner is not null && slot == "bare1" && trigger.IsNoun && IsAccusedBy(trigger, owner, m)) slot = subject ? null : Slots.Accusative;
            if (slot == "bare1" && owner is not null && marking.Through == owner.Index && IsMetBy(trigger, owner, m)) slot = subject ? null : Slots.Accusative;
            if (owner is not null && (slot is "gen" or "gen2" or "gen-by" or "gen-of" && (IsMetBy(trigger, owner, m) || IsAccusedBy(trigger, owner, m)) || slot is "gen" or "gen2" or "gen-by" or "gen-of" or "bare1" && _helped.IsHelpedBy(trigger, owner, m))) slot = subject ? null : Slots.Accusative;
            if (slot == "gen" && (m.Form is MentionForm.Name or MentionForm.Capital or MentionForm.Government or MentionForm.Anaphor || m.Form == MentionForm.Office && trigger.Entry.Relation == Relation.Accused)) owner = m;
            if (slot == "bare1" && !subject && IsAccusative(trigger, from, marking, m)) slot = Slots.Accusative;
            if (slot == "gen" && genitive is not Genitive.Open) slot = genitive == Genitive.Owner ? "gen-by" : "gen-of";
            if (m.Form == MentionForm.Nationality && trigger.Reading.Form == PredicateForm.Active && m.FirstToken == trigger.Token + 1 || subject && trigger.IsNoun && trigger.Entry.Relation != Relation.MetWith && slot is "bare1" or "bare2" && m.Proclitics.HasFlag(Proclitics.Wa)) slot = null;
            if (slot == Markers.By && !subject && !IsClaim(trigger) && !IsDoneToIt(trigger) && !IsDoneBy(trigger, m.FirstToken) && trigger.Entry.Relation != Relation.MetWith && trigger.Reading.Form is not (PredicateForm.Passive or PredicateForm.PassiveVerb) && marking.Governor > from + 1 && (verbs == 0 || _participles.AreOfDeed(from, marking.Governor)) && mentions <= MostBeforeDoer && !_participles.IsOfOther(marking.Governor, from)) slot = Slots.DeedBy;
            if (!subject && (verbs + breaks == 0 && mentions <= 1 && (_attributes.IsDeedOf(trigger, m, marking) || _bystanders.IsOfPraised(trigger, m, marking)) || IsCalledSo(trigger, m, marking) || _givers.IsPraised(trigger, marking))) slot = Slots.DeedBy;
            if (!subject && verbs == 0 && breaks <= 1 && _joint.IsDeedOf(trigger, m, marking)) slot = Slots.DeedBy;
            if (slot == Markers.By && verbs + breaks > 0 || slot is Markers.By or Slots.DeedBy && trigger.Support == Support.Charge) slot = null;
            if (!subject && !(trigger.IsVerb && trigger.Reading.Pronoun is not null) && trigger.Support != Support.Backing && (_relatives.HasDoer(trigger, m) || _relatives.IsOwner(trigger, m))) slot = Slots.DeedClause;
            if (!subject && trigger.Entry is { Relation: Relation.Accused } or { Relation: Relation.Supports, Manner: Manner.Verbal } && !(trigger.IsVerb && trigger.Reading.Pronoun is not null) && _uttered.MarkerFor(m) is { } what && what.Token > trigger.Token && Slots.FitsObject(trigger, what.Marker)) slot = Slots.DeedClause;
            if (!subject && verbs == 0 && (_bystanders.IsOfFolk(from, m, marking) || _bystanders.IsWhereHelpGoes(trigger, m, marking))) slot = Slots.Folk;
            if (slot == Markers.From && subject && trigger is { IsNoun: true, Entry: { Relation: Relation.Supports, Manner: Manner.Verbal } } && IsFromElsewhere(marking.Governor, trigger.Token)) slot = null;
            if (slot == Markers.Li && !subject && trigger is { IsNoun: true, Entry.Relation: Relation.Supports } && IsSetAgainst(marking.Governor - 1, trigger.Token)) slot = null;
            if (slot == Markers.Li && !subject && (_posts.IsPost(marking, m) || _helped.IsOfOtherNoun(trigger, marking))) slot = null;
            if (slot == Markers.Led && !subject && article.Text.Tokens[marking.Governor].Folded[0] == 'ب' && (marking.Governor == from + 1 || trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && IsLeadership(marking, m) || trigger is { IsVerb: true, Entry.Relation: not Relation.MetWith } && IsOfPerson(marking))) slot = Markers.Bi;
            if (slot == Markers.Li && !subject && Slots.IsStrengthened(trigger) && !trigger.Entry.Objects.Contains(Markers.Li) && (marking.Depth > 0 || marking.Governor > trigger.Token + MostBeforeLi)) slot = null;
            if (slot is Markers.Li or null && _attributes.HelpsBy(trigger, m, marking)) slot = subject ? Markers.By : null;
            if (subject && trigger.IsNoun && !trigger.IsDeed && !trigger.IsReceivedBehind && _relatives.HasSubject(trigger, marking)) slot = Slots.ClauseSubject;
            ended |= verbs > MostVerbs || slot is not (Slots.DeedClause or Slots.ClauseSubject) && breaks > 0 && verbs > 0 && (helper || found.Exists(p => p.Mention.FirstToken > from));
            if (ended && !GoesOnList(m, found)) continue;
            if (slot is not null && (subject ? Slots.FitsSubject(trigger, slot) && !found.Exists(p => p.Mention.Index == m.Index) : Slots.FitsObject(trigger, slot)))
                foreach (var entity in m.Entities)
                    found.Add(AsHead(found, new Party(m, entity, slot, Math.Max(0, bare - 1), slot == Slots.DeedBy ? 0 : verbs, breaks, mentions) { IsWithin = IsWithin(m, marking, from) }));
            mentions++;

            // A name set off behind its title is the subject, and no clause ends at it: اتهم مدير المركز، فرهاد شامي، تركيا.
            if (trigger.IsVerb && from == trigger.Token && m.EndToken < trigger.Sentence.EndToken && IsSetOff(m)
                && clauses.At(from) is { Source: SubjectSource.After } own && own.Verb == from && own.Subject == m.Index) (breaks, last) = (0, m.EndToken);
        }
    }

    /// <summary>Whether the mention goes on a list whose first is a party, however far the list reaches.</summary>
    private bool GoesOnList(Mention m, List<Party> found) => syntax.Markings[m.Index].ListHead is >= 0 and var head && found.Exists(p => p.Mention.Index == head);

    /// <summary>Whether "and" with the preposition of the mention stands behind the comma, so that the clause goes on with a further part: <c>أشاد بالفريق، وبدور الاتحاد</c>.</summary>
    private bool IsMarkedOn(int comma, Mention m) => syntax.IsMark(comma, '،') && comma + 1 < syntax.MentionAt.Length && syntax.Markings[m.Index] is { Preposition: not null, Governor: var governor } && governor == comma + 1 && syntax.HasConjunction(governor);

    /// <summary>Whether a comma behind the verb's subject ends no clause: it closes what sets a name off behind its title, or parts the subject from the object: <c>اتهمت تركيا، سوريا بإسقاط الطائرة</c>.</summary>
    private bool IsSetOff(Mention m)
    {
        if (!syntax.IsMark(m.EndToken, '،') || m.EndToken + 1 < syntax.MentionAt.Length && syntax.MentionAt[m.EndToken + 1] < 0 && syntax.HasConjunction(m.EndToken + 1)) return false;
        for (var i = m.FirstToken - 1; i < m.EndToken; i++)
            if (syntax.IsMark(i, '،')) return true;
        return m.EndToken + 1 < syntax.MentionAt.Length && syntax.MentionAt[m.EndToken + 1] is >= 0 and var next && !article.Mentions[next].Proclitics.HasFlag(Proclitics.Wa);
    }

    /// <summary>Whether the leadership of a body is met by whoever is named right before: <c>لقاء السفير بقيادة الحركة</c>, but <c>اجتماع الحركة بقيادة زعيمها</c>.</summary>
    private bool IsLeadership(Marking marking, Mention m) => article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup && article.Text.Tokens[marking.Governor].Folded == Leadership && syntax.MentionAt[marking.Governor - 1] is >= 0 and var before && article.Entities[article.Mentions[before].Entities[0]].Type == ActorType.Person;

    /// <summary>Whether a person stands right before, whom nobody leads, so that it is the leadership that is praised or blamed: <c>أشاد الوزير بقيادة الرئيس</c>, but <c>أشاد التحالف بقيادة السعودية</c>.</summary>
    private bool IsOfPerson(Marking marking) => marking is { Depth: 0 } && article.Text.Tokens[marking.Governor].Folded == Leadership && syntax.MentionAt[marking.Governor - 1] is >= 0 and var before && article.Entities[article.Mentions[before].Entities[0]].Type == ActorType.Person;

    /// <summary>Whether an adjective before "for" says that the noun goes against whom it names: <c>هتافات مناوئة لإسرائيل</c>.</summary>
    private bool IsSetAgainst(int token, int trigger) => token > trigger && syntax.MentionAt[token] < 0 && syntax.Has(WordList.HostileStems, LightStem.Of(article.Text.Tokens[token].Folded));

    /// <summary>Whether the noun is of what is said against somebody, so that "by" names who says it: <c>اتهامات الخيانة من قبل الحزب</c>.</summary>
    private bool IsClaim(Trigger trigger) => trigger is { IsNoun: true, Entry: { Relation: Relation.Accused, IsLoose: false } } && article.Text.Tokens[trigger.Token].Folded.EndsWith(Claims, StringComparison.Ordinal);

    /// <summary>Whether the preposition stands in the charge, whose accused is the noun's genitive: <c>اتهام كندا بالتدخل في الشؤون الداخلية للمملكة</c>.</summary>
    private bool IsOfCharge(Trigger trigger, int governor) => trigger is { IsNoun: true, Reading.Pronoun: null, Entry: { Relation: Relation.Accused, IsLoose: false } } && trigger.Token + 1 < governor && syntax.MentionAt[trigger.Token + 1] is >= 0 and var accused
        && article.Mentions[accused].EndToken is var charge && charge < governor && syntax.MentionAt[charge] < 0 && syntax.Prepositions[charge] == Markers.Bi;

    /// <summary>Whether whoever "stands behind" a deed only has done it: <c>تقف روسيا وراء انسحاب القوات الفرنسية</c>, but <c>تقف وراء الجيش</c>.</summary>
    private bool IsBehindDeed(int governor) => syntax.MentionAt[governor] < 0 && article.Text.Tokens[governor].Folded is Behind or Rear && governor + 1 < syntax.MentionAt.Length && syntax.MentionAt[governor + 1] < 0
        && (syntax.Is(governor + 1, Cue.Wrong) || syntax.Is(governor + 1, Cue.Killing) || syntax.Is(governor + 1, Cue.Ruin) || syntax.Has(WordList.CausedEvents, article.Text.Tokens[governor + 1].Folded));

    /// <summary>Whether "by" right behind the noun names who accuses, so that its pronoun stands for the accused: <c>بعد اتهامه من قبل القضاء بالفساد</c>.</summary>
    public bool IsDoneToIt(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.Accused, IsLoose: false }, Reading.Pronoun: not null } || !trigger.Entry.NounObjects.Contains(Markers.Direct)) return false;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Token) return syntax.Markings[m.Index] is { Preposition: Markers.By, Depth: 0, Governor: var at } && at <= trigger.Token + LongestBy && m.FirstToken == at + 1;
        return false;
    }

    /// <summary>Whether the noun is of help with who is helped for its genitive, so that "by" names who helps: <c>تدريب القوات على يد الجيش</c>.</summary>
    private bool IsDoneBy(Trigger trigger, int end)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.Supports, Manner: not Manner.Verbal }, Reading.Pronoun: null } || !trigger.Entry.NounObjects.Contains(Markers.Direct)) return false;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Token && m.EndToken < end) return syntax.Markings[m.Index].Governor <= trigger.Token || syntax.Markings[m.Index].Preposition == Markers.From;
        return false;
    }

    /// <summary>Whether the mention's is what the subject calls by a name after <c>بـ</c>: <c>أدانت الشبكة ما وصفته بالنهج الإسرائيلي</c>.</summary>
    private bool IsCalledSo(Trigger trigger, Mention m, Marking marking) => trigger.Entry.Relation == Relation.Accused && !trigger.Entry.IsLoose && marking is { Preposition: Markers.Bi, Depth: > 0, Governor: var governor } && governor > trigger.Token + 1
        && syntax.MentionAt[governor - 1] < 0 && syntax.IsNaming(governor - 1) && (m.Form == MentionForm.Nationality || marking.Depth == 1) && Slots.FitsObject(trigger, syntax.MarkerOfNoun(syntax.IsNounWithClitic(governor) ? governor : governor + 1));

    /// <summary>Whether "from" hangs on a noun that another preposition governs, and not on the trigger: <c>تقدير لجهود قطر في عمليات الإجلاء من كابل</c>.</summary>
    private bool IsFromElsewhere(int from, int trigger)
    {
        for (var i = from - 1; i > trigger; i--)
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] is { } preposition) return preposition is Markers.In or Markers.Time && syntax.MentionAt[from - 1] < 0;
        return false;
    }

    /// <summary>Whether the nationality is an adjective of the help, and so of who gives it: <c>لن ينسى الشعب المصري الدعم السعودي</c>, <c>المساندة والدعم العسكري السعودي</c>.</summary>
    private bool IsHelpersAdjective(Trigger trigger, Mention m)
    {
        if (m.Form != MentionForm.Nationality || trigger is not { IsNoun: true, Entry.Relation: Relation.Supports } || !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || trigger.Entry.Objects.Contains(Markers.Doer)) return false;
        for (var i = trigger.Token + 1; i < m.FirstToken; i++)
            if (syntax.MentionAt[i] >= 0 || !syntax.IsDefinite(i) || !PhraseEnds.IsOfRelation(article.Text.Tokens[i]) && !(syntax.HasConjunction(i) && syntax.Readings[i] is { } joined && joined.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.Supports }))) return false;
        return true;
    }

    /// <summary>Whether "and" joins help that another gives to the help of the trigger, whose object stands before: <c>أكد مساندته لتونس ومساندة الجامعة لليبيا</c>.</summary>
    private bool IsOtherHelp(Trigger trigger, int token)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.Supports, IsPredicate: false } } || token + 1 >= trigger.Sentence.EndToken || !syntax.HasConjunction(token) || syntax.IsDefinite(token)) return false;
        if (syntax.MentionAt[token + 1] is not (>= 0 and var owner) || article.Mentions[owner] is not { Proclitics: Proclitics.None, EndToken: var end } || !IsMarked(trigger, end) || syntax.Readings[token] is not { } readings || !readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Supports })) return false;
        for (var i = trigger.Token + 1; i < token; i++)
            if (IsMarked(trigger, i)) return true;
        return false;
    }

    /// <summary>Whether a preposition that marks the object of the trigger's noun stands at the token.</summary>
    private bool IsMarked(Trigger trigger, int token) => token < trigger.Sentence.EndToken && (syntax.MentionAt[token] >= 0 ? syntax.Markings[syntax.MentionAt[token]].Preposition : syntax.Prepositions[token]) is { } marker && trigger.Entry.NounObjects.Contains(marker);

    /// <summary>Whether the word is "in order to" with a noun of harm, as an accusing noun or a bad deed is.</summary>
    private bool IsToHarm(Trigger trigger, int token) => syntax.MentionAt[token] < 0 && article.Text.Tokens[token].Folded is ['ل', _, _, _, ..] word && word[1] != 'ل' && syntax.IsNounWithClitic(token)
        && (trigger.Entry.Manner != Manner.Verbal && syntax.Is(token, Cue.Wrong) || syntax.Readings[token] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.Accused } && (trigger.Entry.Manner != Manner.Verbal || r.Entry is { IsLoose: false, Needs.Length: 0 })) && !readings.Exists(r => r.Entry.Relation == Relation.Supports));

    private bool HasVerbOfItsOwn(Mention m, Trigger trigger) => m.EndToken < trigger.Sentence.EndToken && syntax.MentionAt[m.EndToken] < 0 && syntax.IsVerb(m.EndToken) && !syntax.IsPerfect(m.EndToken) && clauses.CanDo(m.EndToken, m.Index) && !IsVerbOf(trigger, m.EndToken);

    /// <summary>Whether the verb says of the meeting itself what it is about: <c>محادثات الوزير ونظيره تتناول الأزمة</c>.</summary>
    private bool IsVerbOf(Trigger trigger, int verb) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && clauses.At(trigger.Token) is var clause && clause.Verb == verb && clause.First <= trigger.Token;

    /// <summary>Whether the word is "in order to" with a noun of fighting: whom one is helped to fight is not helped: <c>مساعدة أوكرانيا لمواجهة العدوان الروسي</c>.</summary>
    private bool IsToFight(int token) => syntax.MentionAt[token] < 0 && article.Text.Tokens[token].Folded is ['ل', _, _, ..] && syntax.IsNounWithClitic(token) && syntax.Is(token, Cue.Against);

    /// <summary>
    /// Whether the mention is whom a verbal noun with a subject of its own is done to, though words of time and place stand between: <c>خلال لقائه أمس في الرياض المبعوث</c>,
    /// <c>استقبال الملك في قصره الوزير</c>.
    /// </summary>
    private bool IsAccusative(Trigger trigger, int from, Marking marking, Mention m) =>
        trigger.IsNoun && from == trigger.Token && trigger.Entry.Relation == Relation.MetWith && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Entry.NounObjects.Contains(Markers.Direct)
        && marking.Through < 0 && (marking.Depth == 0 || IsPastPlace(marking, m)) && m.Form != MentionForm.Nationality;

    /// <summary>Whether another meeting is named behind with whom this one is held, so that the preposition stands a second time for that: <c>طلب في مكالمة مع بوتين إجراء مفاوضات مع الرئيس</c>.</summary>
    private bool IsOfLaterMeeting(Trigger trigger, List<Party> found, string marker, int governor)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith }) return false;
        var first = found.FindLast(p => p.Slot == marker && p.Mention.EndToken <= governor)?.Mention.EndToken ?? PronounEnd(trigger.Token, governor, marker);
        if (first < 0) return false;
        for (var i = governor - 1; i >= first; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Prepositions[i] is not null && !syntax.IsNounWithClitic(i)) return false;
            if (syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.MetWith } && r.Entry.NounObjects.Contains(marker))) return !syntax.HasConjunction(i);
            if (syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Where the preposition with a pronoun ends that says behind the meeting with whom it was: <c>مقابلة أجرتها معه القناة</c>; -1 where there is none.</summary>
    private int PronounEnd(int meeting, int end, string marker)
    {
        for (var i = meeting + 1; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.PronounMarker(i) == marker) return i + 1;
        return -1;
    }

    /// <summary>Whether the verb has a meeting for its subject, which brings together who is named behind: <c>ضم الاجتماع الوزير ونظيره</c>.</summary>
    private bool Gathers(Trigger trigger) => trigger is { IsVerb: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } && syntax.Is(trigger.Token, Cue.Gather) && trigger.Token + 1 < trigger.Sentence.EndToken
        && syntax.Readings[trigger.Token + 1] is { } next && next.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith });

    /// <summary>Whether somebody brings together those whom the mention is one of: <c>جمع الملك حول مائدته الرئيس والوزير</c>.</summary>
    private bool IsBroughtTogether(Trigger trigger, Mention m) => trigger is { IsVerb: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } && article.Text.Tokens[trigger.Token].Folded.Contains(Collect, StringComparison.Ordinal) && trigger.Entry.Objects.Contains(Markers.Direct) && (syntax.IsListed(m) || m.Entities.Length > 1) && clauses.At(trigger.Token) is { Source: SubjectSource.After, Verb: var verb } && verb == trigger.Token;

    /// <summary>Whether the person is whom the one named right before it meets, which the verbal noun governs as a verb would: <c>لقاء الرئيس نظيره</c>, <c>استقبال الملك أمس السفير</c>.</summary>
    private bool IsMetBy(Trigger trigger, Mention owner, Mention m)
    {
        if (trigger.Entry.Relation != Relation.MetWith || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || !trigger.Entry.NounObjects.Contains(Markers.Direct)) return false;
        if (m is not { Form: MentionForm.Name or MentionForm.Office or MentionForm.Counterpart, Proclitics: Proclitics.None } || !AreTwo(owner.Entities[0], m.Entities[0]) && !IsHost(trigger, owner.Entities[0], m.Entities[0])) return false;
        for (var i = owner.EndToken; i < m.FirstToken; i++)
            if (!syntax.Is(i, Cue.Adverb)) return false;
        return true;
    }

    /// <summary>Whether the verbal noun governs whoever is named right behind its subject as a verb would, and says of what he is accused: <c>اتهام موسكو كييف بتنفيذ الهجوم</c>.</summary>
    private bool IsAccusedBy(Trigger trigger, Mention owner, Mention m) => trigger.Entry is { Relation: Relation.Accused, IsLoose: false } && trigger.Entry.NounObjects.Contains(Markers.Direct) && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al)
        && m is { Form: MentionForm.Name or MentionForm.Capital or MentionForm.Government or MentionForm.Office, Proclitics: Proclitics.None } && (m.FirstToken == owner.EndToken || m.FirstToken == owner.EndToken + 1 && syntax.IsMark(owner.EndToken, '،')) && m.Entities[0] != owner.Entities[0]
        && m.EndToken < trigger.Sentence.EndToken && syntax.Prepositions[m.EndToken] == Markers.Bi;

    /// <summary>Whether the meeting is a dual with its ending, which no genitive follows: <c>في اتصالين هاتفيين</c>, but <c>خلال لقاءي الوزير</c>.</summary>
    private bool IsFullDual(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } && EndsAsDual(article.Text.Tokens[trigger.Token].Folded) && !trigger.Entry.Nouns.Any(n => EndsAsDual(Letters.Fold(n)));

    private static bool EndsAsDual(string word) => word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ان", StringComparison.Ordinal);

    /// <summary>Whether the noun is of receiving, and a state receives somebody who does not serve it: <c>استقبال مدريد زعيم الجبهة</c>.</summary>
    private bool IsHost(Trigger trigger, int one, int other) => !trigger.Entry.NounObjects.Contains(Markers.With) && article.Entities[one] is { Type: ActorType.Country, Country: var host } && article.Entities[other] is { Type: ActorType.Person, Country: var served } && served is not null && served != host;

    private bool AreTwo(int one, int other) => one != other && article.Entities[one] is { Type: ActorType.Person, Name: not null } && article.Entities[other].Type == ActorType.Person;

    /// <summary>Whether only a place without a genitive, or a time, stands between the preposition and the person: <c>لقائه في الرياض المبعوث</c>.</summary>
    private bool IsPastPlace(Marking marking, Mention m) => marking is { Preposition: null, Depth: > 0 and <= LongestPlace, Governor: >= 0 and var at } && syntax.Prepositions[at] is Markers.In or Markers.Time && article.Entities[m.Entities[0]].Type == ActorType.Person;

    /// <summary>The place of a mention that stands after the trigger or its verb.</summary>
    private string? SlotAfter(Trigger trigger, int from, Mention m, ref int bare)
    {
        var marking = syntax.Markings[m.Index];

        if (trigger.IsNoun && from == trigger.Token && marking.Governor <= from && !IsReceived(trigger)) return marking.Through >= 0 && article.Mentions[marking.Through].FirstToken > from ? "gen2" : "gen";

        // Some of a body's people stand for it: دربت وحدات من الجيش, تدريب وحدات من الجيش.
        if (marking is { Preposition: Markers.From, Depth: 0 } && trigger.Entry is { Relation: Relation.Supports, Manner: not Manner.Verbal } && IsSomeOf(m, marking.Governor, from))
        {
            if (trigger.IsNoun) return "gen";
            return ++bare <= 1 ? "bare1" : "bare2";
        }

        // Of a verb that is written like a preposition (مثل) the name right after it is the subject.
        if (marking.Preposition is { } preposition && !(IsReceived(trigger) && marking.Governor == from - 1) && !(trigger.IsVerb && marking is { Depth: 0 } && marking.Governor == trigger.Token)) return marking.Governor > from ? preposition : OneOfReader.IsOneOf(trigger, article) ? "bare1" : null;
        if (marking.ListHead < 0) bare++;
        return bare switch { <= 1 => "bare1", 2 => "bare2", _ => "bare3" };
    }

    /// <summary>Whether people, without the article and an adjective at most, stand before "of" with nothing that governs them, as object of the verb or genitive of the noun: <c>جهزت تركيا كتائب كاملة من الجيش</c>.</summary>
    private bool IsSomeOf(Mention m, int of, int from)
    {
        if (article.Entities[m.Entities[0]].Type is not (ActorType.Organization or ActorType.ArmedGroup)) return false;
        var people = of - 1;
        if (people > from && syntax.MentionAt[people] < 0 && !syntax.Is(people, Cue.Delegate) && !syntax.Is(people, Cue.People)) people--;
        if (people <= from || syntax.MentionAt[people] >= 0 || syntax.IsDefinite(people) || syntax.HasConjunction(people) && !article.Text.Tokens[people].Folded.StartsWith(Units, StringComparison.Ordinal) || !syntax.Is(people, Cue.Delegate) && !syntax.Is(people, Cue.People)) return false;
        return people - 1 == from || syntax.MentionAt[people - 1] >= 0 || syntax.Is(people - 1, Cue.Adverb);
    }

    /// <summary>Whether a pronoun says who is received, so that a name after the noun is who receives: <c>كان في استقباله الوزير</c>.</summary>
    private static bool IsReceived(Trigger trigger) => trigger.IsReception && trigger.Reading.Pronoun is not null;

    private bool IsWithin(Mention m, Marking marking, int trigger)
    {
        if (marking.Depth == 0 || m.FirstToken == trigger + 1 || m.Form == MentionForm.Group || m.Form == MentionForm.Nationality && (syntax.Readings[m.FirstToken - 1] is not null || syntax.MentionAt[m.FirstToken - 1] >= 0)) return false;
        if (marking is { Preposition: null, Governor: >= 0 and var place } && syntax.Prepositions[place] is Markers.In or Markers.Place or Markers.Time) return false;

        // A pronoun on a preposition has no genitive either: زيارة التقى خلالها الرئيس.
        if (syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.PronounMarker(m.FirstToken - 1) is not null) return false;

        // A noun with the article has no genitive, so that a person right behind it is named for himself: كان في استقباله بالمطار الوزير.
        if (syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.IsDefinite(m.FirstToken - 1) && m.Proclitics == Proclitics.None && article.Entities[m.Entities[0]].Type == ActorType.Person) return false;
        for (var i = Math.Max(marking.Governor, 0); i < m.FirstToken; i++)
            if (syntax.MentionAt[i] < 0 && (syntax.Is(i, Cue.Delegate) || syntax.Is(i, Cue.Adverb))) return false;
        return true;
    }

    /// <summary>A member of a list stands where the list's first member stands.</summary>
    private Party AsHead(List<Party> found, Party party)
    {
        var head = syntax.Markings[party.Mention.Index].ListHead;
        if (head < 0) return party;
        var first = found.Find(p => p.Mention.Index == head && p.Slot == party.Slot);
        return first is null ? party : party with { IsWithin = first.IsWithin, Rank = first.Rank, Verbs = first.Verbs, Breaks = first.Breaks, Mentions = first.Mentions };
    }
}
