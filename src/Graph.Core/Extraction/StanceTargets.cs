using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a word that takes a stance is said: who does the wrong, whose deed it is, what is called so.</summary>
internal sealed class StanceTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, StanceWords words)
{
    private const int Before = 25;
    private const int After = 12;
    private const int MostTopics = 2;
    private const int NearGap = 2;

    public List<Party> Of(Trigger trigger)
    {
        var found = new List<Party>();
        var marker = trigger.Entry.Objects[0];
        if (marker != Markers.Doer)
        {
            Behind(found, trigger, m => syntax.Markings[m.Index].Preposition == marker ? marker : OwnedBy(trigger, m));
            return found;
        }

        var definite = trigger.Reading.Proclitics.HasFlag(Proclitics.Al);
        if (trigger.IsVerb) Behind(found, trigger, m => AgentOf(trigger, m));
        else Behind(found, trigger, m => OwnerOf(trigger, m));
        if (definite) Attribute(found, trigger);
        else if (words.DescriberOf(trigger.Sentence, trigger.Token) is { } describer) Described(found, trigger, describer.Token, describer.Reading);
        if (!definite) Topic(found, trigger);
        if (trigger.IsNoun) Doer(found, trigger);
        return found;
    }

    /// <summary>The subject that a verb is followed by: <c>تمارسها المليشيات</c>.</summary>
    private string? AgentOf(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (marking.Governor != trigger.Token || marking is not { Preposition: null, Through: < 0 }) return CauseOf(m);
        return trigger.Token > trigger.Sentence.FirstToken && syntax.Is(trigger.Token - 1, Cue.Relative) ? "agent-of-deed" : "agent";
    }

    /// <summary>Whose a wrong is: genitive, nationality, agent, who does it in a relative clause, or the cause of it.</summary>
    private string? OwnerOf(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (marking.Preposition is Markers.By) return Markers.By;
        if (CauseOf(m) is { } cause) return cause;
        if (IsDoerOf(trigger, m, marking)) return "doer-clause";
        if (marking.Preposition is Markers.Li or Markers.From && marking.Governor > trigger.Token && marking.Depth <= 1) return marking.Preposition;
        return OwnedBy(trigger, m);
    }

    private string? OwnedBy(Trigger trigger, Mention m) => !trigger.IsNoun || syntax.Markings[m.Index].Governor > trigger.Token || m.FirstToken - trigger.Token > NearGap + 1 ? null
        : m.Form == MentionForm.Nationality ? "gen-adjective" : m.FirstToken == trigger.Token + 1 ? "gen" : "gen-far";

    private string? CauseOf(Mention m) => syntax.Markings[m.Index] is { Depth: <= 1, Governor: >= 0 and var governor } && governor < m.FirstToken && words.IsCause(governor) || m.FirstToken > 0 && words.IsCause(m.FirstToken - 1) ? "cause" : null;

    private bool IsDoerOf(Trigger trigger, Mention m, Marking marking)
    {
        if (marking is not { Preposition: null, Through: < 0 } || marking.Governor <= trigger.Token + 1 || !(syntax.IsVerb(marking.Governor) || words.Readings[marking.Governor] is not null)) return false;
        for (var i = trigger.Token + 1; i < marking.Governor; i++)
            if (syntax.Is(i, Cue.Relative)) return marking.Governor - i <= NearGap;
        return false;
    }

    /// <summary>The mentions behind the word in its clause that the rule gives a place.</summary>
    private void Behind(List<Party> found, Trigger trigger, Func<Mention, string?> slotOf)
    {
        var mentions = 0;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token) continue;
            if (m.FirstToken - trigger.Token > After + mentions) break;
            if (IsStop(trigger.Token + 1, m.FirstToken)) break;
            if (syntax.Markings[m.Index].ListHead >= 0 && found.Exists(p => syntax.HeadOf(p.Mention) == syntax.HeadOf(m))) continue;
            if (slotOf(m) is { } slot) AddList(found, trigger, m, slot, 0, 0, mentions);
            mentions++;
        }
    }

    /// <summary>A definite adjective says what the name before it is, or that name's deed: <c>تصريحات المالكي العدائية</c>.</summary>
    private void Attribute(List<Party> found, Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - NearGap; i--)
        {
            if (syntax.Breaks(i) || syntax.Prepositions[i] is not null && syntax.MentionAt[i] < 0) return;
            if (syntax.MentionAt[i] is not (>= 0 and var index)) continue;
            AddList(found, trigger, article.Mentions[index], syntax.Markings[index].Depth > 0 ? "attribute-of-deed" : "attribute", 0, 0, 0);
            return;
        }
    }

    /// <summary>What stands between a verb that describes and the word is what is described; a pronoun on that verb stands for it.</summary>
    private void Described(List<Party> found, Trigger trigger, int describer, PredicateReading reading)
    {
        var mentions = 0;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= describer || discourse.Speaks(trigger.Sentence.Index, m.Index)) continue;
            if (m.EndToken > trigger.Token) break;
            AddList(found, trigger, m, "described", 0, 0, mentions++);
        }

        if (mentions == 0 && reading.Pronoun is { } pronoun) Antecedents(found, trigger, describer, pronoun, "described-pronoun", 0);
    }

    /// <summary>Who the clause before the word is about: the nearest name that no preposition governs, up to where the clause begins.</summary>
    private void Topic(List<Party> found, Trigger trigger)
    {
        var (verbs, breaks, mentions, topics) = (0, 0, 0, 0);
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && trigger.Token - i <= Before; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                var m = article.Mentions[index];
                i = m.FirstToken;
                if (syntax.Markings[index] is { Preposition: null, Through: < 0 } && !discourse.Speaks(trigger.Sentence.Index, index))
                {
                    AddList(found, trigger, m, syntax.Markings[index].Depth > 0 && !IsHead(m) ? "topic-deed" : "topic", verbs, breaks, mentions, topics);
                    if (++topics >= MostTopics) return;
                }

                mentions++;
                continue;
            }

            if (syntax.Is(i, Cue.Relative))
            {
                if (topics == 0 && i > trigger.Sentence.FirstToken && syntax.MentionAt[i - 1] is >= 0 and var head) AddList(found, trigger, article.Mentions[head], "relative", verbs, breaks, mentions);
                return;
            }

            if (syntax.Is(i, Cue.Clause) && Agreement.PronounOf(article.Text.Tokens[i].Folded) is { Length: > 0 } pronoun)
            {
                if (topics == 0) Antecedents(found, trigger, i, pronoun, "pronoun", verbs);
                return;
            }

            if (syntax.Is(i, Cue.Clause) || syntax.IsMark(i, ':') || syntax.IsMark(i, '؛') || syntax.IsMark(i, '.')) return;
            if (syntax.IsVerb(i)) verbs++;
            if (syntax.Breaks(i)) breaks++;
        }
    }

    /// <summary>Whether a title, and no deed, stands before the mention in its noun phrase.</summary>
    private bool IsHead(Mention m) => m.FirstToken == syntax.Markings[m.Index].Governor + 1;

    /// <summary>Who did what the noun names: <c>قيام المليشيات بقصف المدينة</c>.</summary>
    private void Doer(List<Party> found, Trigger trigger)
    {
        if (!trigger.Reading.Proclitics.HasFlag(Proclitics.Bi)) return;
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken && i >= trigger.Token - NearGap - 1; i--)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var index)) continue;
            if (words.IsDoing(article.Mentions[index].FirstToken - 1)) AddList(found, trigger, article.Mentions[index], "doing", 0, 0, 0);
            return;
        }
    }

    private void Antecedents(List<Party> found, Trigger trigger, int token, string pronoun, string slot, int verbs)
    {
        var rank = 0;
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0 && rank < MostTopics; k--)
        {
            var m = span[k];
            if (m.EndToken > token || m.Form == MentionForm.Nationality || discourse.Speaks(trigger.Sentence.Index, m.Index) || !Agreement.Allows(pronoun, m, article.Entities)) continue;
            AddList(found, trigger, m, slot, verbs, 0, rank, rank);
            rank++;
        }

        if (rank > 0 || trigger.Sentence.Index == 0 || discourse.Topics[trigger.Sentence.Index - 1] is not (>= 0 and var topic)) return;
        if (Agreement.Allows(pronoun, article.Mentions[topic], article.Entities)) AddList(found, trigger, article.Mentions[topic], slot + "-carried", verbs, 0, 0);
    }

    /// <summary>Adds the mention, and with it the others of its list.</summary>
    private void AddList(List<Party> found, Trigger trigger, Mention m, string slot, int verbs, int breaks, int mentions, int rank = 0)
    {
        var head = syntax.HeadOf(m);
        var isList = false;
        if (m.Sentence == trigger.Sentence.Index)
        {
            foreach (var other in syntax.MentionsOf(trigger.Sentence))
            {
                if (syntax.HeadOf(other) != head) continue;
                Add(other);
                isList |= other.Index == m.Index;
            }
        }

        if (!isList) Add(m);

        void Add(Mention mention)
        {
            foreach (var entity in mention.Entities)
                if (!found.Exists(p => p.Mention.Index == mention.Index && p.Entity == entity)) found.Add(new Party(mention, entity, slot, rank, verbs, breaks, mentions));
        }
    }

    private bool IsStop(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Breaks(i) && !syntax.Is(i, Cue.Relative)) return true;
        return false;
    }
}
