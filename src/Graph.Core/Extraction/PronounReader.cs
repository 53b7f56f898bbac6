using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds whom the pronouns on and around a trigger can stand for.</summary>
internal sealed class PronounReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int MostAntecedents = 3;
    private const int PronounReach = 7;
    private const int OwnReach = 4;
    private const int Pair = 2;
    private const string Many = "هم";
    private const string Things = "ها";

    /// <summary>A preposition with a pronoun soon after the trigger: <c>اجتمع معه</c>.</summary>
    public void After(List<Party> found, Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PronounReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return;
            if (syntax.PronounMarker(i) is { } marker && Slots.FitsObject(trigger, marker))
            {
                // With a genitive for its subject the noun leaves the pronoun to the subject of the clause: لن تنسى أنقرة وقوف قطر إلى جانبها. So does what only describes another: قصف النظام المدينة مع روسيا الداعمة له.
                Antecedents(found, trigger, i, "pronoun-" + marker, isOwn: marker == Markers.Between || trigger.Entry.Relation == Relation.Supports && (trigger is { IsNoun: true, Reading.Pronoun: null } && syntax.MentionAt[trigger.Token + 1] >= 0 || IsAttribute(trigger)));
                return;
            }
        }
    }

    /// <summary>A preposition with a pronoun that says against whom it is, in the clause with <c>ما</c> whose content an accusing noun names: <c>ما ساقته الحكومة ضدها من اتهامات</c>.</summary>
    public void Between(List<Party> found, Trigger trigger, int what)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Accused }) return;
        for (var i = what + 1; i < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && syntax.PronounMarker(i) is { } marker && Slots.FitsObject(trigger, marker))
            {
                Antecedents(found, trigger, i, "pronoun-" + marker);
                return;
            }
    }

    private static bool IsAttribute(Trigger trigger) => trigger.Reading is { Form: PredicateForm.Active, Proclitics: Proclitics.Al };

    /// <summary>A deed whose doer a pronoun stands for: <c>أشاد بمواقفه</c>, <c>أدان جرائمهم</c>.</summary>
    public void AfterOwned(List<Party> found, Trigger trigger)
    {
        if (trigger.Entry.Relation == Relation.MetWith) return;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PronounReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return;
            if (!syntax.Is(i, Cue.Deed) && !syntax.Is(i, Cue.Wrong) || syntax.Is(i, Cue.Adverb) || Agreement.PronounOf(article.Text.Tokens[i].Folded) is not { Length: > 0 } || article.Text.Tokens[i].Surface[^1] == 'ة') continue;
            if (Slots.FitsObject(trigger, syntax.Prepositions[i] ?? MarkerBefore(trigger, i) ?? Markers.Direct)) Antecedents(found, trigger, i, "pronoun-owner");
            return;
        }
    }

    /// <summary>
    /// Whether the pronoun on a noun of helping can stand for who is helped, as nothing behind it marks anybody else: <c>أرسلت كوبا أطباء إلى إيطاليا لمساعدتها</c>, <c>قررت المكسيك دعمه</c>, but
    /// <c>قررت المكسيك تقديم دعمها للجيش</c>.
    /// </summary>
    public bool IsHelpedOne(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.Supports, IsLoose: false }, Support: Support.None or Support.Light, Reading.Pronoun: not null } || !trigger.Entry.NounObjects.Contains(Markers.Direct) || trigger.Entry.IsPredicate) return false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + OwnReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) return syntax.Markings[syntax.MentionAt[i]].Preposition is not { } marker || !trigger.Entry.NounObjects.Contains(marker);
            if (syntax.Prepositions[i] is { } own && own != Markers.Direct && trigger.Entry.NounObjects.Contains(own)) return false;
            if (syntax.Breaks(i)) return true;
        }

        return true;
    }

    /// <summary>The preposition right before the word, whatever quotation marks stand between: <c>أثنى على "خطوته"</c>; <c>null</c> where none does.</summary>
    private string? MarkerBefore(Trigger trigger, int token)
    {
        var before = token - 1;
        while (before > trigger.Token && syntax.IsMark(before, '"')) before--;
        return before > trigger.Token && syntax.MentionAt[before] < 0 && !syntax.IsNounWithClitic(before) ? syntax.Prepositions[before] : null;
    }

    /// <summary>Whom the clause begins with, where the pronoun on its verb takes that up and another does it: <c>الوزير اتهمته المعارضة</c>.</summary>
    private Mention? Fronted(Clause clause, int verb, string pronoun) => clause is { Before: >= 0 and var before, Subject: >= 0 and var subject } && clause.Verb == verb && subject != before
        && article.Mentions[before] is var m && m.EndToken <= verb && Agreement.Allows(pronoun, m, syntax) ? m : null;

    /// <summary>Whom a pronoun on the verb that brings them together stands for: <c>لقاء جمعه بالوزير</c>, <c>لقاء جمعهما</c>.</summary>
    public void Gathered(List<Party> found, Trigger trigger)
    {
        if (trigger.Support != Support.Gather || trigger.Anchor <= trigger.Token || Agreement.PronounOf(article.Text.Tokens[trigger.Anchor].Folded) is not { Length: > 0 } pronoun) return;
        if (pronoun == Agreement.Dual) Both(found, trigger);
        else Antecedents(found, trigger, trigger.Anchor, "pronoun");
    }

    /// <summary>What the relative clause is said of, where the pronoun on its verb takes that up; in a state is a place, and the clause may be said of another noun, but not behind "with": <c>التوتر مع تركيا التي تتهمها اليونان</c>.</summary>
    private Mention? TakenUp(Clause clause, int verb, string pronoun) => clause is { Kind: ClauseKind.Relative, Head: >= 0 and var head } && clause.Verb == verb && clause.First == verb - 1 && syntax.Is(clause.First, Cue.Relative)
        && article.Mentions[head] is var m && Agreement.Allows(pronoun, m, syntax) && !(article.Entities[m.Entities[0]].Type == ActorType.Country && syntax.Markings[head] is { Preposition: not (null or Markers.With) }) ? m : null;

    /// <summary>The body whose people, not known and not named, a pronoun on the verb right behind takes up: <c>مسلحون في المعارضة تدعمهم تركيا</c>, <c>فصائل من الجيش الحر تدعمها تركيا</c>.</summary>
    private Mention? BodyOfSome(Trigger trigger, Clause own, string pronoun)
    {
        if (trigger.Entry.Relation != Relation.Supports || own.Verb != trigger.Token || own.Source != SubjectSource.After || trigger.Token - 1 <= trigger.Sentence.FirstToken || syntax.MentionAt[trigger.Token - 1] is not (>= 0 and var body)) return null;
        var m = article.Mentions[body];
        var (from, some) = (m.FirstToken - 1, m.FirstToken - 2);
        if (article.Entities[m.Entities[0]].Type is not (ActorType.Organization or ActorType.ArmedGroup) || some < trigger.Sentence.FirstToken || syntax.MentionAt[from] >= 0 || syntax.Prepositions[from] is not (Markers.In or Markers.From) || syntax.MentionAt[some] >= 0) return null;
        return !syntax.IsDefinite(some) && (syntax.Is(some, Cue.People) || syntax.Is(some, Cue.Delegate)) && pronoun is Many or "ها" ? m : null;
    }

    /// <summary>What the relative clause is said of, where the pronoun on a preposition behind an accusing verb takes it up and another does it: <c>الوزير الذي حكمت عليه المحكمة</c>.</summary>
    private Mention? TakenUpBehind(Trigger trigger, Clause clause, int token, string pronoun) => trigger is { IsVerb: true, Entry.Relation: Relation.Accused } && token > trigger.Token && clause is { Source: SubjectSource.After, Subject: var subject } && subject != clause.Head ? TakenUp(clause, trigger.Token, pronoun) : null;

    /// <summary>Which two the pronoun of two on a meeting stands for: <c>دعا الوزير نظيره خلال اجتماعهما</c>.</summary>
    public void Both(List<Party> found, Trigger trigger)
    {
        // Who does something, and the nearest one of the same kind before: دعا الوزير نظيره خلال لقاء جمعهما.
        if (clauses.At(trigger.Token).Outwards().Select(c => c.Topic).FirstOrDefault(t => t >= 0, -1) is not (>= 0 and var topic)) return;
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0; k--)
        {
            if (span[k].EndToken > trigger.Token || span[k].Form == MentionForm.Nationality || span[k].Entities[0] == article.Mentions[topic].Entities[0]) continue;
            if (article.Entities[span[k].Entities[0]].Type != article.Entities[article.Mentions[topic].Entities[0]].Type) continue;
            Add(found, topic);
            Add(found, span[k].Index);
            return;
        }

        void Add(List<Party> parties, int mention)
        {
            foreach (var entity in article.Mentions[mention].Entities) parties.Add(new Party(article.Mentions[mention], entity, Slots.Gathered, 0, 0, 0, 0));
        }
    }

    /// <summary>Which two the ending of a verb of meeting stands for, where nothing in its clause names several: <c>هاتف الرئيس نظيره، ومن المقرر أن يجتمعا</c>. The two people, or two states, named last before, in the sentence or the one before it.</summary>
    public void Two(List<Party> found, Trigger trigger)
    {
        if (trigger is not { Reading: { Form: PredicateForm.Verb, Pronoun: null }, Entry: { Relation: Relation.MetWith, IsLoose: false } } || syntax.ShapeOf(trigger.Token) != VerbShape.Dual) return;
        for (var s = trigger.Sentence.Index; s >= 0 && s >= trigger.Sentence.Index - 1 && !article.Text.Sentences[s].IsTitle; s--)
        {
            var named = new List<Mention>();
            foreach (var m in syntax.MentionsOf(article.Text.Sentences[s]))
                if (m.EndToken <= trigger.Token && m is { Form: not MentionForm.Nationality, Entities.Length: 1 } && article.Entities[m.Entities[0]].Type == ActorType.Person) named.Add(m);
            var two = named.DistinctBy(m => m.Entities[0]).ToList();
            if (two.Count > Pair) return;
            if (two.Count < Pair) continue;
            foreach (var m in two) found.Add(new Party(m, m.Entities[0], Slots.Two, 0, 0, 0, 0));
            return;
        }
    }

    /// <summary>The mention and those of the list that it begins, for whom a pronoun of many stands: <c>أكد الوزير والمستشار والرئيس دعمهم</c>.</summary>
    private List<Mention> Listed(Mention head)
    {
        var listed = new List<Mention> { head };
        foreach (var m in syntax.MentionsOf(article.Text.Sentences[head.Sentence]))
            if (syntax.Markings[m.Index].ListHead == head.Index) listed.Add(m);
        return listed;
    }

    /// <summary>Whether the pronoun is on an accusing verb.</summary>
    private static bool IsOfVerb(Trigger trigger, int token) => trigger is { IsVerb: true, Entry.Relation: Relation.Accused } && trigger.Token == token;

    /// <summary>Whether the mention begins a list of three or more bodies or states that no preposition marks, which a pronoun of the feminine can stand for: <c>يحذر غوغل وفيسبوك وتويتر ويتهمها</c>.</summary>
    private bool AreThings(Mention m) => syntax.Markings[m.Index].Preposition is null && syntax.BeginsList(m) && Listed(m) is { Count: > Pair } listed && listed.TrueForAll(l => l.Entities is [var entity] && article.Entities[entity].Type != ActorType.Person);

    /// <summary>Whether the mention says whose death or arrest is told of, who does not meet where the pronoun can be somebody else's: <c>بحث الوزير مقتل الصحفي خلال لقائه نظيره</c>, but <c>أمر الرئيس بإيقاف الوزيرة بعد لقائها نظيرها</c>.</summary>
    private bool IsKilled(Sentence sentence, Mention m) => m.FirstToken > sentence.FirstToken && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Killing);

    /// <summary>Whether the nationality says whose people are helped, which the pronoun stands for: <c>تعهد للشعب الفلسطيني بالوقوف إلى جانبه</c>.</summary>
    private bool IsOfFolk(Trigger trigger, Mention m, string pronoun) => trigger.Entry.Relation == Relation.Supports && m.Form == MentionForm.Nationality && pronoun is not (Agreement.Dual or "") && m.FirstToken - 1 is var folk && folk >= trigger.Sentence.FirstToken
        && syntax.MentionAt[folk] < 0 && syntax.Is(folk, Cue.Folk) && syntax.IsDefinite(folk) && pronoun == PronounOfFolk(article.Text.Tokens[folk].Surface);

    private static string PronounOfFolk(string noun) => noun[^1] == 'ة' || noun.EndsWith("ات", StringComparison.Ordinal) ? "ها" : noun.EndsWith("ين", StringComparison.Ordinal) || noun.EndsWith("ون", StringComparison.Ordinal) ? Many : "ه";

    /// <summary>Whose the noun is to which "and" joins the trigger: <c>نقل تحيات الملك ودعمه للبنان</c>; <c>null</c> where it is joined to no noun with a genitive.</summary>
    private int? OwnerBeside(Trigger trigger)
    {
        var before = trigger.Token - 1;
        if (!trigger.Reading.Proclitics.HasFlag(Proclitics.Wa) || before <= trigger.Sentence.FirstToken || syntax.MentionAt[before] is not (>= 0 and var owner)) return null;
        var (m, noun) = (article.Mentions[owner], article.Mentions[owner].FirstToken - 1);
        if (m.Form == MentionForm.Nationality || m.Proclitics != Proclitics.None || noun < trigger.Sentence.FirstToken || syntax.MentionAt[noun] >= 0 || syntax.IsDefinite(noun)) return null;
        return syntax.Is(noun, Cue.Deed) || syntax.Readings[noun] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null }) && !syntax.IsVerb(noun) ? owner : null;
    }

    /// <summary>Whose words the verb of the clause passes on: <c>نقل الوزير عن نظيره تقديره لدور لبنان</c>.</summary>
    private int? SourceOf(Clause own, int token)
    {
        if (own.Verb < 0 || own.Verb > token || syntax.MentionAt[own.Verb] >= 0 || !syntax.Is(own.Verb, Cue.Relay)) return null;
        for (var i = own.Verb + 1; i < token; i++)
            if (syntax.MentionAt[i] is >= 0 and var source && syntax.Markings[source] is { Preposition: Markers.About, Depth: 0 }) return source;
        return null;
    }

    /// <summary>On whom sanctions are laid for the help, which then is his: <c>فرضت الأمم المتحدة عقوبات على إريتريا بسبب دعمها للحركة</c>.</summary>
    private int? Punished(Trigger trigger)
    {
        var before = trigger.Token - 1;
        if (before <= trigger.Sentence.FirstToken || !trigger.Reading.Proclitics.HasFlag(Proclitics.Li) && (syntax.MentionAt[before] >= 0 || !syntax.Has(WordList.CauseWords, article.Text.Tokens[before].Folded))) return null;
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0; k--)
            if (span[k].EndToken <= trigger.Token && syntax.Markings[span[k].Index] is { Preposition: Markers.On, Governor: > 0 and var on } && syntax.MentionAt[on - 1] < 0) return IsSanction(on - 1) ? span[k].Index : null;
        return null;
    }

    private bool IsSanction(int token) => syntax.Has(WordList.SanctionNouns, article.Text.Tokens[token].Folded) || syntax.MentionAt[token - 1] < 0 && syntax.Has(WordList.SanctionNouns, article.Text.Tokens[token - 1].Folded);

    /// <summary>The only one whom the sentence before names and the pronoun agrees with, whatever place he has there: <c>كثرت مواعيد الوزير. وكان أبرزها محادثاته مع نظيره</c>; -1 where there are several or none.</summary>
    private int OnlyOneBefore(Sentence sentence, string pronoun)
    {
        if (sentence.Index == 0 || article.Text.Sentences[sentence.Index - 1] is not { IsTitle: false } before) return -1;
        var only = -1;
        foreach (var m in syntax.MentionsOf(before))
        {
            if (m.Form == MentionForm.Nationality || !Agreement.Allows(pronoun, m, syntax)) continue;
            if (only >= 0 && article.Mentions[only].Entities[0] != m.Entities[0]) return -1;
            only = m.Index;
        }

        return only;
    }

    /// <summary>Whom the pronoun at the token can stand for: the subjects of the clauses around, the nearest mention before, whom the sentence before was about.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="token">The word with the pronoun.</param>
    /// <param name="slot">The name of the place, which the kind of antecedent is added to.</param>
    /// <param name="isOwn">Whether the pronoun can stand for the subject of the trigger's own clause.</param>
    public void Antecedents(List<Party> found, Trigger trigger, int token, string slot, bool isOwn = false)
    {
        var pronoun = Agreement.PronounOf(article.Text.Tokens[token].Folded);
        var own = clauses.At(trigger.Token);
        var resumed = token == trigger.Token ? TakenUp(own, token, pronoun) ?? Fronted(own, token, pronoun) ?? BodyOfSome(trigger, own, pronoun) : TakenUpBehind(trigger, own, token, pronoun);
        if (trigger.IsVerb && resumed is { } taken)
        {
            foreach (var entity in taken.Entities) found.Add(new Party(taken, entity, Slots.TakenUp, 0, 0, 0, 0));
            return;
        }

        var reflexive = isOwn || trigger.IsNoun && token == trigger.Token;
        var (rank, subject) = (0, own.Topic);
        if (trigger.IsNoun && token == trigger.Token && trigger.Entry.Relation == Relation.Supports)
        {
            if (OwnerBeside(trigger) is { } owner) Try(owner, "-beside");
            if (SourceOf(own, token) is { } source) Try(source, "-source");
            if (Punished(trigger) is { } punished) Try(punished, "-near");
            if (rank > 0 && Punished(trigger) is not null) return;
        }

        foreach (var clause in own.Outwards().Skip(reflexive ? 0 : 1))
            if (clause.Topic is >= 0 and var topic && (reflexive || topic != subject)) Try(topic, clause == own ? "-subject" : "-outer");
        var span = syntax.MentionsOf(trigger.Sentence);

        // A phrase at the front can have its pronoun before the name: خلال لقائه بالوزير، أكد الرئيس.
        if (reflexive && own is { Verb: var verb, Subject: >= 0 and var ahead } && verb > token && article.Mentions[ahead].FirstToken > token && !HasBefore() && Agreement.Allows(pronoun, article.Mentions[ahead], syntax) && !(Agreement.IsOfOne(pronoun) && syntax.IsListed(article.Mentions[ahead])))
        {
            foreach (var entity in article.Mentions[ahead].Entities) found.Add(new Party(article.Mentions[ahead], entity, slot + Slots.Ahead, 0, 0, 0, 0));
            return;
        }

        // Many who are not named do it, and theirs it is: أظهروا تعاطفهم.
        if (reflexive && pronoun == Many && own is { Topic: < 0, Verb: >= 0 } && syntax.ShapeOf(own.Verb) == VerbShape.Plural) return;
        for (var k = span.Length - 1; k >= 0 && rank < MostAntecedents; k--)
            if (span[k].EndToken <= token && IsOfFolk(trigger, span[k], pronoun)) found.Add(new Party(span[k], span[k].Entities[0], slot + "-near", rank++, 0, 0, 0));
            else if (span[k].EndToken <= token && span[k].Form != MentionForm.Nationality && (reflexive || span[k].Index != subject) && !(trigger.Entry.Relation == Relation.MetWith && rank > 0 && IsKilled(trigger.Sentence, span[k]))) Try(span[k].Index, "-near");
        if (clauses.Leads[trigger.Sentence.Index] is >= 0 and var lead) Try(lead, "-lead");
        if (clauses.LastSpeakers[trigger.Sentence.Index] is >= 0 and var speaker) Try(speaker, "-speaker");
        if (rank == 0 && trigger.Entry.Relation != Relation.Accused && OnlyOneBefore(trigger.Sentence, pronoun) is >= 0 and var only) Try(only, "-lead");

        bool HasBefore()
        {
            foreach (var m in syntax.MentionsOf(trigger.Sentence))
                if (m.EndToken <= token && m.Form != MentionForm.Nationality && Agreement.Allows(pronoun, m, syntax)) return true;
            return false;
        }

        void Try(int mention, string how)
        {
            var m = article.Mentions[mention];
            // The pronoun of one can go on from "each of": أعربت كل من فرنسا وألمانيا عن إدانتها.
            var many = (Agreement.IsOfOne(pronoun) && syntax.IsEachOf(m) || pronoun == Many || pronoun == Agreement.Dual && trigger.Entry.Relation != Relation.MetWith) && syntax.BeginsList(m) || pronoun == Things && IsOfVerb(trigger, token) && AreThings(m);
            if (m.FirstToken > token && m.Sentence == trigger.Sentence.Index || !many && !Agreement.Allows(pronoun, m, syntax) || !many && Agreement.IsOfOne(pronoun) && syntax.IsListed(m) && !IsAttribute(trigger)) return;
            if (found.Exists(p => p.Slot.StartsWith(slot, StringComparison.Ordinal) && p.Entity == m.Entities[0])) return;
            foreach (var one in many ? Listed(m) : [m])
                foreach (var entity in one.Entities) found.Add(new Party(one, entity, slot + how, rank, 0, 0, 0));
            rank++;
        }
    }
}
