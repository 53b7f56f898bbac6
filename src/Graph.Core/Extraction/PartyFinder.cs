using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>A mention that may be a party of a trigger, and where it stands to it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entity">The entity, one of the mention's.</param>
/// <param name="Slot">Where it stands: an ASCII name such as <c>bare1</c>, <c>gen</c>, <c>bi</c>, <c>before</c>, <c>carried</c>.</param>
/// <param name="Rank">How many mentions in the same kind of place stand nearer.</param>
/// <param name="Verbs">How many finite verbs stand in between.</param>
/// <param name="Breaks">How many clause breaks stand in between.</param>
/// <param name="Mentions">How many other mentions stand in between.</param>
internal sealed record Party(Mention Mention, int Entity, string Slot, int Rank, int Verbs, int Breaks, int Mentions);

/// <summary>Finds, generously, the mentions that may be the subject or object of a trigger.</summary>
internal sealed class PartyFinder(AnnotatedArticle article, Syntax syntax, Discourse discourse)
{
    private const int Reach = 45;
    private const int MostVerbs = 2;
    private const int MostBefore = 3;
    private const int DeedReach = 5;
    private const string DeedClause = "deed-clause";
    private const string ClauseSubject = "clause-subject";
    private const int MostAntecedents = 2;
    private const int PronounReach = 7;

    public List<Party> Subjects(Trigger trigger)
    {
        var found = new List<Party>();
        if (IsDoing(trigger))
        {
            AddMention(found, discourse.SpeakerAt(trigger.Sentence.Index, trigger.Token), "says", 0);
            Carried(found, trigger);
            return found;
        }

        if (trigger.Reading.FirstPerson) AddMention(found, discourse.SpeakerAt(trigger.Sentence.Index, trigger.Token), "we", 0);
        if (trigger.Reading.Pronoun is not null && trigger.Reading.Form == PredicateForm.Noun) AddAntecedents(found, trigger, trigger.Token, "pronoun");
        if (trigger.Anchor < trigger.Token) Between(found, trigger);
        else if (trigger.Anchor > trigger.Token) After(found, trigger, trigger.Anchor, subject: true);
        After(found, trigger, trigger.Token, subject: true);
        Before(found, trigger);
        Carried(found, trigger);
        return found;
    }

    public List<Party> Objects(Trigger trigger)
    {
        var found = new List<Party>();
        if (IsDoing(trigger))
        {
            After(found, trigger, trigger.Token, subject: true);
            Before(found, trigger);
            return found;
        }

        if (trigger.Reading.Pronoun is not null && trigger.Reading.Form != PredicateForm.Passive) AddAntecedents(found, trigger, trigger.Token, "pronoun");
        After(found, trigger, trigger.Token, subject: false);
        AfterPronoun(found, trigger);
        if (trigger.Reading.Form is PredicateForm.Passive or PredicateForm.PassiveVerb || trigger.Support == Support.Receive) Before(found, trigger);
        if (IsBacking(trigger) && trigger.Token + 1 < trigger.Sentence.EndToken && HasHelper(trigger)) Before(found, trigger);
        if (trigger.Support == Support.Receive || trigger.Support == Support.Gather && trigger.Anchor > trigger.Token) After(found, trigger, trigger.Anchor, subject: true);
        return found;
    }

    /// <summary>Whether the trigger says with whose help something was done: <c>تقدم الجيش بدعم من التحالف</c>.</summary>
    private static bool IsBacking(Trigger trigger) => trigger.IsNoun && trigger.Entry.Relation == Relation.Supports && trigger.Reading.Pronoun is null && trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);

    /// <summary>Whether <c>من</c> names who helps.</summary>
    private bool HasHelper(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + DeedReach; i++)
            if (syntax.Prepositions[i] is { } p) return p is Markers.From or Markers.By;
        return false;
    }

    /// <summary>Whether the trigger is the wrong itself, told of its doer: <c>قال الوزير إن روسيا انتهكت الهدنة</c>.</summary>
    private static bool IsDoing(Trigger trigger) => trigger.IsVerb && trigger.Entry.Objects.Contains(Markers.Doer);

    /// <summary>The subject of the verb that a noun hangs on, where it stands between them: <c>أجرى الرئيس محادثات</c>.</summary>
    private void Between(List<Party> found, Trigger trigger)
    {
        var (bare, mentions) = (0, 0);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Anchor) continue;
            if (m.FirstToken >= trigger.Token) break;
            if (SlotAfter(trigger, trigger.Anchor, syntax.Markings[m.Index], ref bare) is "bare1" or "bare2")
                foreach (var entity in m.Entities) found.Add(new Party(m, entity, "verb-subject", Math.Max(0, bare - 1), 0, 0, mentions));
            mentions++;
        }
    }

    private void After(List<Party> found, Trigger trigger, int from, bool subject)
    {
        var (bare, verbs, breaks, mentions, last) = (0, 0, 0, 0, from);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= from) continue;
            if (m.FirstToken - from > Reach) break;
            for (var i = last + 1; i < m.FirstToken; i++)
            {
                if (syntax.IsVerb(i)) verbs++;
                if (syntax.Breaks(i)) breaks++;
            }

            last = m.EndToken - 1;
            var marking = syntax.Markings[m.Index];
            var slot = SlotAfter(trigger, from, marking, ref bare);
            if (!subject && DoerOfDeed(trigger, marking)) slot = DeedClause;
            if (subject && trigger.IsNoun && InRelativeClause(trigger, marking)) slot = ClauseSubject;
            if (verbs > MostVerbs || slot is not (DeedClause or ClauseSubject) && breaks > 0 && verbs > 0 && found.Exists(p => p.Mention.FirstToken > from)) break;
            if (slot is not null && (subject ? FitsSubject(trigger, slot) : FitsObject(trigger, slot)))
                foreach (var entity in m.Entities)
                    found.Add(AsHead(found, new Party(m, entity, slot, Math.Max(0, bare - 1), verbs, breaks, mentions)));
            mentions++;
        }
    }

    /// <summary>The place of a mention that stands after the trigger or its verb.</summary>
    private static string? SlotAfter(Trigger trigger, int from, Marking marking, ref int bare)
    {
        if (trigger.IsNoun && from == trigger.Token && marking.Governor <= from) return marking.Through >= 0 ? "gen2" : "gen";
        if (marking.Preposition is { } preposition) return marking.Governor > from ? preposition : null;
        if (marking.ListHead < 0) bare++;
        return bare switch { <= 1 => "bare1", 2 => "bare2", _ => "bare3" };
    }

    /// <summary>A member of a list stands where the list's first member stands.</summary>
    private Party AsHead(List<Party> found, Party party)
    {
        var head = syntax.Markings[party.Mention.Index].ListHead;
        if (head < 0) return party;
        var first = found.Find(p => p.Mention.Index == head && p.Slot == party.Slot);
        return first is null ? party : party with { Rank = first.Rank, Verbs = first.Verbs, Breaks = first.Breaks, Mentions = first.Mentions };
    }

    /// <summary>Whether the mention does what the trigger's object names: <c>أشاد بالجهود التي يبذلها الوزير</c>.</summary>
    private bool DoerOfDeed(Trigger trigger, Marking marking)
    {
        if (marking.Preposition is not null || marking.Governor <= trigger.Token + 1 || !syntax.IsVerb(marking.Governor)) return false;
        for (var i = marking.Governor - 1; i > trigger.Token && i >= marking.Governor - DeedReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.Is(i, Cue.Deed) || syntax.Is(i, Cue.Wrong)) return true;
        }

        return false;
    }

    /// <summary>Whether the mention is the subject of a relative clause on the trigger: <c>الدعم الذي تقدمه إيران</c>.</summary>
    private bool InRelativeClause(Trigger trigger, Marking marking)
    {
        if (marking.Preposition is not null || marking.Governor <= trigger.Token || marking.Governor > trigger.Token + DeedReach || !syntax.IsVerb(marking.Governor)) return false;
        for (var i = trigger.Token + 1; i < marking.Governor; i++)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.Is(i, Cue.Relative)) return true;
        }

        return false;
    }

    private static bool FitsSubject(Trigger trigger, string slot) => slot switch
    {
        "bare1" or "bare2" => !trigger.IsNoun || trigger.Support is Support.Light or Support.Gather or Support.Receive,
        "by" or "gen" or "gen2" or ClauseSubject => true,
        Markers.From => trigger.IsNoun || trigger.Reading.Form is PredicateForm.Passive,
        Markers.Between => trigger.Entry.Relation == Relation.MetWith,
        Markers.Li when trigger.IsNoun && trigger.Entry.Relation == Relation.MetWith => true,
        Markers.Bi or Markers.With or Markers.Li => trigger.Support == Support.Gather,
        _ => false,
    };

    private static bool FitsObject(Trigger trigger, string slot)
    {
        var objects = trigger.IsNoun ? trigger.Entry.NounObjects : trigger.Entry.Objects;
        return slot switch
        {
            Markers.Li when trigger.IsNoun && trigger.Entry.Relation == Relation.MetWith => true,
            "bare1" or "bare2" => !trigger.IsNoun && objects.Contains(Markers.Direct) || trigger.Support == Support.Gather,
            "gen" or "gen2" => true,
            DeedClause => !trigger.Entry.IsLoose || trigger.Entry.Relation == Relation.Supports,
            Markers.Between => trigger.Entry.Relation == Relation.MetWith,
            _ => objects.Contains(slot),
        };
    }

    private void Before(List<Party> found, Trigger trigger)
    {
        var (rank, verbs, breaks, mentions, last) = (0, 0, 0, 0, Math.Min(trigger.Anchor, trigger.Token));
        var relative = last > trigger.Sentence.FirstToken && syntax.Is(last - 1, Cue.Relative);
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

            var gap = last - m.EndToken;
            last = m.FirstToken;
            var marking = syntax.Markings[m.Index];
            var slot = relative && mentions == 0 && gap <= 4 ? "relative"
                : trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive && mentions == 0 && gap <= 1 ? "head"
                : marking.Preposition is null && marking.Through < 0 ? "before"
                : mentions == 0 ? "prebound" : null;
            if (slot is not null)
            {
                foreach (var entity in m.Entities) found.Add(new Party(m, entity, slot, rank, verbs, breaks, mentions));
                if (slot != "prebound" && marking.ListHead < 0) rank++;
            }

            mentions++;
            if (rank >= MostBefore) break;
        }

        var topic = discourse.OwnTopic[trigger.Sentence.Index] ? discourse.Topics[trigger.Sentence.Index] : -1;
        if (topic >= 0 && article.Mentions[topic].EndToken <= trigger.Token && !found.Exists(p => p.Mention.Index == topic)) AddMention(found, topic, "topic", verbs);
    }

    private void Carried(List<Party> found, Trigger trigger)
    {
        var sentence = trigger.Sentence.Index;
        var topic = discourse.OwnTopic[sentence] ? sentence > 0 ? discourse.Topics[sentence - 1] : -1 : discourse.Topics[sentence];
        AddMention(found, topic, "carried", 0);
        var speaker = sentence > 0 ? discourse.LastSpeaker[sentence - 1] : -1;
        if (speaker >= 0 && (topic < 0 || article.Mentions[topic].Entities[0] != article.Mentions[speaker].Entities[0])) AddMention(found, speaker, "speaker", 0);
    }

    /// <summary>A preposition with a pronoun soon after the trigger: <c>اجتمع معه</c>.</summary>
    private void AfterPronoun(List<Party> found, Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PronounReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return;
            if (syntax.PronounMarker(i) is { } marker && FitsObject(trigger, marker))
            {
                AddAntecedents(found, trigger, i, "pronoun-" + marker);
                return;
            }
        }
    }

    private void AddAntecedents(List<Party> found, Trigger trigger, int token, string slot)
    {
        var rank = 0;
        var pronoun = Agreement.PronounOf(article.Text.Tokens[token].Folded);
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0 && rank < MostAntecedents; k--)
        {
            if (span[k].EndToken > token || span[k].Form == MentionForm.Nationality) continue;
            if (!Agreement.Allows(pronoun, span[k], article.Entities)) continue;
            foreach (var entity in span[k].Entities) found.Add(new Party(span[k], entity, slot, rank, 0, 0, rank));
            rank++;
        }

        var sentence = trigger.Sentence.Index;
        var topic = discourse.OwnTopic[sentence] && rank > 0 ? discourse.Topics[sentence] : sentence > 0 ? discourse.Topics[sentence - 1] : -1;
        if (topic >= 0 && Agreement.Allows(pronoun, article.Mentions[topic], article.Entities) && !found.Exists(p => p.Slot == slot && p.Entity == article.Mentions[topic].Entities[0]))
            AddMention(found, topic, slot + (topic >= 0 && article.Mentions[topic].Sentence == sentence ? "-topic" : "-carried"), rank);
        var speaker = sentence > 0 ? discourse.LastSpeaker[sentence - 1] : -1;
        if (speaker >= 0 && Agreement.Allows(pronoun, article.Mentions[speaker], article.Entities) && !found.Exists(p => p.Entity == article.Mentions[speaker].Entities[0] && p.Slot.StartsWith(slot, StringComparison.Ordinal))) AddMention(found, speaker, slot + "-speaker", rank);
    }

    private void AddMention(List<Party> found, int mention, string slot, int rank)
    {
        if (mention < 0) return;
        var m = article.Mentions[mention];
        foreach (var entity in m.Entities) found.Add(new Party(m, entity, slot, Math.Min(rank, 3), 0, 0, 0));
    }
}
