using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds the parties that stand before a trigger: in its own clause, in those around it, and as whom the sentences before were about.</summary>
internal sealed class PrecedingParties(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int MostOuter = 2;
    private const int Earlier = 6;

    private readonly AttributeReader _attributes = new(article, syntax);
    private readonly Bystanders _bystanders = new(article, syntax);
    private readonly PartyLists _parties = new(article, syntax);

    /// <summary>Adds the nearest mention before the trigger that no preposition governs, and the one right before it.</summary>
    public void AddNearest(List<Party> found, Trigger trigger)
    {
        if (_attributes.DescribesOther(trigger)) return;
        var (verbs, breaks, mentions, last) = (0, 0, 0, Math.Min(trigger.Anchor, trigger.Token));
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0; k--)
        {
            var m = span[k];
            if (m.EndToken > last) continue;
            for (var i = m.EndToken; i < last; i++)
            {
                if (syntax.IsVerb(i)) verbs++;
                if (syntax.Breaks(i)) breaks++;
            }

            last = m.FirstToken;
            var marking = syntax.Markings[m.Index];
            var slot = marking.Preposition is null && marking.Through < 0 ? "near" : mentions == 0 ? "prebound" : null;
            if (slot is not null && !_bystanders.IsOfPeople(m) && !AttributeReader.IsNewcomer(trigger, m) && !IsJoinedTo(trigger, m) && !(IsOfOne(trigger) && syntax.IsListed(m)) && !found.Exists(p => p.Mention.Index == m.Index))
                foreach (var entity in m.Entities) found.Add(new Party(m, entity, slot, 0, verbs, breaks, mentions));
            mentions++;
            if (slot == "near") break;
        }
    }

    /// <summary>Adds the subjects of the clauses around the trigger's: <c>أكد الوزير أن دعم …</c>.</summary>
    public void AddOuter(List<Party> found, Trigger trigger)
    {
        var rank = 0;
        foreach (var clause in clauses.At(trigger.Token).Outwards().Skip(1))
        {
            if (clause.Topic < 0 || found.Exists(p => p.Mention.Index == clause.Topic) || article.Mentions[clause.Topic].FirstToken > trigger.Token && article.Mentions[clause.Topic].Sentence == trigger.Sentence.Index) continue;
            _parties.AddList(found, clause.Topic, "outer", rank++);
            if (rank == MostOuter) return;
        }
    }

    /// <summary>Adds whom the sentences before were about, and who spoke last.</summary>
    public void AddLead(List<Party> found, Trigger trigger)
    {
        var sentence = trigger.Sentence.Index;
        if (trigger.Sentence.IsTitle) return;
        if (clauses.Leads[sentence] is >= 0 and var lead && !(trigger.Entry.Relation == Relation.MetWith && article.Mentions[lead].Sentence != sentence && IsAboutOther(trigger, lead)) && !found.Exists(p => p.Mention.Index == lead)) _parties.AddList(found, lead, "lead");
        if (clauses.LastSpeakers[sentence] is >= 0 and var speaker && !found.Exists(p => p.Entity == article.Mentions[speaker].Entities[0])) _parties.AddList(found, speaker, "speaker");
    }

    /// <summary>Who spoke before the last speaker, where neither that one nor whom the sentence before was about can do what a verb says that names nobody right behind it: <c>كما دانت بشدة إقدام الوزير</c>.</summary>
    public void AddEarlier(List<Party> found, Trigger trigger)
    {
        var sentence = trigger.Sentence.Index;
        if (trigger.Reading is not { Form: PredicateForm.Verb, FirstPerson: false } || trigger.Sentence.IsTitle || found.Exists(p => p.Slot is "lead" or "speaker") || clauses.At(trigger.Token) is not { Kind: ClauseKind.Main, Source: SubjectSource.None or SubjectSource.Unnamed, Verb: var verb } || verb != trigger.Token) return;
        for (var at = sentence; at >= 0 && at >= sentence - Earlier; at--)
        {
            if (clauses.LastSpeakers[at] is not (>= 0 and var speaker) || !clauses.CanDo(verb, speaker)) continue;
            _parties.AddList(found, speaker, "speaker");
            return;
        }
    }

    /// <summary>Adds with whom somebody talks, where that opens the sentence: <c>ومع الوزير ناقش السفير أمن الحدود</c>.</summary>
    public void AddFronted(List<Party> found, Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.MetWith || !(trigger.IsVerb ? trigger.Entry.Objects : trigger.Entry.NounObjects).Contains(Markers.With) || !trigger.IsVerb && trigger.Support != Support.Light || found.Exists(p => p.Slot is Markers.With or Markers.Bi)) return;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.EndToken > Math.Min(trigger.Anchor, trigger.Token)) return;
            if (syntax.Markings[m.Index] is not { Preposition: Markers.With, Depth: 0, ListHead: < 0, Governor: var governor } || governor != trigger.Sentence.FirstToken) continue;
            for (var i = m.EndToken; i < Math.Min(trigger.Anchor, trigger.Token); i++)
                if (syntax.MentionAt[i] < 0 && (syntax.IsVerb(i) || syntax.Is(i, Cue.Clause))) return;
            _parties.AddList(found, m.Index, Markers.With);
            return;
        }
    }

    /// <summary>Adds with whom, or between whom, a meeting is held, where that stands between the verb and the noun: <c>أجرى مع نظيره محادثات</c>, <c>جرت بين الوزير ونظيره محادثات</c>.</summary>
    public void AddBetweenVerbAndNoun(List<Party> found, Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading: { Pronoun: null, Proclitics: Proclitics.None or Proclitics.Al } } || found.Exists(p => p.Slot is Markers.With or Markers.Bi or Markers.Between or Slots.Gathered or Slots.Accusative)) return;
        var verb = trigger.Support == Support.Light && trigger.Anchor < trigger.Token ? trigger.Anchor : clauses.At(trigger.Token).Verb;
        if (verb < trigger.Sentence.FirstToken || verb >= trigger.Token || syntax.MentionAt[verb] >= 0 || !syntax.Is(verb, Cue.Light) && !syntax.Is(verb, Cue.Gather) || Agreement.PronounOf(article.Text.Tokens[verb].Folded).Length > 0 || syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Prepositions[trigger.Token - 1] is not null) return;
        var marker = syntax.Is(verb, Cue.Gather) && trigger.Support != Support.Light ? Markers.Between : Markers.With;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= verb || m.Form == MentionForm.Nationality) continue;
            if (m.EndToken > trigger.Token) return;
            if (syntax.Markings[m.Index] is not { Depth: 0, ListHead: < 0, Governor: var governor } marking || marking.Preposition != marker || !(marker == Markers.Between || trigger.Entry.NounObjects.Contains(marker)) || governor <= verb) continue;
            if (IsInClause(verb, governor, m, trigger.Token)) _parties.AddList(found, m.Index, marker);
            return;
        }
    }

    /// <summary>Whether the preposition hangs on the verb, and the noun behind what it governs is the verb's own: not <c>نظمت الوزارة، بشراكة مع المعهد، لقاء</c>, not <c>عقد مع الوزير مؤتمرا في ختام المباحثات</c>.</summary>
    private bool IsInClause(int verb, int governor, Mention m, int token)
    {
        if (governor - 1 != verb && syntax.MentionAt[governor - 1] < 0 && !syntax.Is(governor - 1, Cue.Adverb) && !syntax.IsMark(governor - 1, '،')) return false;
        for (var i = m.EndToken; i < token; i++)
            if (syntax.MentionAt[i] >= 0 ? syntax.Markings[syntax.MentionAt[i]].ListHead != m.Index : syntax.Readings[i] is not null || syntax.Prepositions[i] is not null || syntax.IsVerb(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،')) return false;
        return true;
    }

    /// <summary>Whether the trigger is only joined to the mention, as another party or deed beside it: <c>الحوثيون وأنصار صالح</c>.</summary>
    public static bool IsJoinedTo(Trigger trigger, Mention m) => trigger.IsNoun && trigger.Entry.Relation != Relation.MetWith && trigger.Reading is { Pronoun: null, Proclitics: Proclitics.Wa } && m.EndToken == trigger.Token;

    /// <summary>Whether the nearest clause with a subject is about somebody else than the mention: <c>قال إن الرئيس يتطلع للقائه</c>.</summary>
    private bool IsAboutOther(Trigger trigger, int mention)
    {
        foreach (var clause in clauses.At(trigger.Token).Outwards())
            if (clause.Topic >= 0) return article.Mentions[clause.Topic].Entities[0] != article.Mentions[mention].Entities[0];
        return false;
    }

    /// <summary>Whether the trigger is a verb whose form does not show that several do it.</summary>
    private bool IsOfOne(Trigger trigger) => trigger.IsVerb && syntax.ShapeOf(trigger.Token) is not (VerbShape.Plural or VerbShape.Dual);
}
