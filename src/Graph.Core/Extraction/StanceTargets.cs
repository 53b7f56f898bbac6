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
    private const int MostAntecedents = 2;
    private const int NearGap = 2;

    public List<Party> Of(Trigger trigger)
    {
        var found = new List<Party>();
        var marker = trigger.Entry.Objects[0];
        if (marker != Markers.Doer)
        {
            Behind(found, trigger, m => syntax.Markings[m.Index].Preposition == marker ? marker : IsNext(trigger, m) ? "gen" : null);
            return found;
        }

        if (!trigger.IsVerb) Behind(found, trigger, m => OwnerOf(trigger, m));
        if (trigger.IsNoun) Doer(found, trigger);
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) Attribute(found, trigger);
        else if (words.DescriberOf(trigger.Sentence, trigger.Token) is { } describer && IsCalled(trigger, describer.Token)) Described(found, trigger, describer.Token, describer.Reading);
        else if (trigger.IsVerb || IsPredicate(trigger)) Topic(found, trigger);
        return found;
    }

    /// <summary>Whose the wrong or the merit is: agent, who does it in a relative clause, the cause of it, the nationality of it.</summary>
    private string? OwnerOf(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (marking.Preposition is Markers.By) return Markers.By;
        if (m.FirstToken > 0 && words.IsCause(m.FirstToken - 1)) return "cause";
        if (IsDoerOf(trigger, marking)) return "doer-clause";
        if (trigger.Entry.Relation == Relation.Supports) return marking.Preposition == Markers.Li && !trigger.IsNoun && marking is { Depth: 0 } ? Markers.Li : null;
        if (!trigger.IsNoun) return null;
        if (marking is { Preposition: Markers.From, Depth: 0 }) return Markers.From;
        return marking.Governor <= trigger.Token && (m.Form == MentionForm.Nationality || !trigger.Entry.IsLoose) && IsNext(trigger, m) ? m.Form == MentionForm.Nationality ? "gen-adjective" : "gen" : null;
    }

    private static bool IsNext(Trigger trigger, Mention m) => m.FirstToken == trigger.Token + 1;

    private bool IsDoerOf(Trigger trigger, Marking marking)
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
            if (m.FirstToken - trigger.Token > After + mentions || IsStop(trigger.Token + 1, m.FirstToken)) break;
            if (syntax.Markings[m.Index].ListHead >= 0 && found.Exists(p => syntax.HeadOf(p.Mention) == syntax.HeadOf(m))) continue;
            if (slotOf(m) is { } slot) AddList(found, trigger, m, slot, 0, 0, mentions);
            mentions++;
        }
    }

    /// <summary>A definite adjective says what a deed is, and so its doer: <c>تصريحات المالكي العدائية</c>.</summary>
    private void Attribute(List<Party> found, Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - NearGap; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                if (syntax.Markings[index].Depth > 0 && !IsHead(article.Mentions[index])) AddList(found, trigger, article.Mentions[index], "attribute", 0, 0, 0);
                return;
            }

            if (syntax.Breaks(i) || syntax.Prepositions[i] is not null) return;
        }
    }

    /// <summary>Whether what the word says is what something is called: <c>بـ</c> or <c>بأن</c> stands before it, or it follows the verb's object directly.</summary>
    private bool IsCalled(Trigger trigger, int describer)
    {
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Bi)) return true;
        for (var i = trigger.Token - 1; i > describer; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Clause) || syntax.Prepositions[i] == Markers.Bi) return article.Text.Tokens[i].Folded is ['ب', ..];
        }

        return true;
    }

    /// <summary>What stands between a verb that describes and the word is what is described; a pronoun on that verb stands for it.</summary>
    private void Described(List<Party> found, Trigger trigger, int describer, PredicateReading reading)
    {
        var mentions = 0;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= describer || syntax.Markings[m.Index] is not { Preposition: null } || discourse.Speaks(trigger.Sentence.Index, m.Index)) continue;
            if (m.EndToken > trigger.Token) break;
            AddList(found, trigger, m, "described", 0, 0, mentions++);
        }

        if (mentions == 0 && reading.Pronoun is { } pronoun) Antecedents(found, trigger, describer, pronoun, "described-pronoun", 0);
    }

    /// <summary>Whether nothing governs the indefinite word, so that it can be what somebody is said to be.</summary>
    private bool IsPredicate(Trigger trigger) => (trigger.Reading.Proclitics & Proclitics.Preposition) == Proclitics.None && trigger.Reading.Pronoun is null && (trigger.Reading.Form == PredicateForm.Active || !trigger.Entry.IsLoose || HasCopula(trigger))
        && (trigger.Token == trigger.Sentence.FirstToken || syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] is null || words.IsCopula(trigger.Token - 1));

    private bool HasCopula(Trigger trigger) => trigger.Token > trigger.Sentence.FirstToken && words.IsCopula(trigger.Token - 1);

    /// <summary>Who the clause before the word is about: the nearest name that no preposition governs, up to where the clause begins.</summary>
    private void Topic(List<Party> found, Trigger trigger)
    {
        var (verbs, breaks, mentions) = (0, 0, 0);
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && trigger.Token - i <= Before; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                var m = article.Mentions[index];
                i = m.FirstToken;
                var marking = syntax.Markings[index];
                if (marking is { Preposition: null, Through: < 0 })
                {
                    if (!discourse.Speaks(trigger.Sentence.Index, index)) AddList(found, trigger, m, marking.Depth > 0 && !IsHead(m) ? "topic-deed" : "topic", verbs, breaks, mentions);
                    return;
                }

                mentions++;
                continue;
            }

            if (syntax.Is(i, Cue.Clause) && Agreement.PronounOf(article.Text.Tokens[i].Folded) is { Length: > 0 } pronoun)
            {
                Antecedents(found, trigger, i, pronoun, "pronoun", verbs);
                return;
            }

            if (syntax.Is(i, Cue.Clause) || syntax.IsMark(i, ':') || syntax.IsMark(i, '؛') || syntax.IsMark(i, '.')) return;
            if (syntax.IsVerb(i) && !words.IsCopula(i)) verbs++;
            if (verbs > (trigger.IsVerb ? 1 : 0)) return;
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
            if (article.Mentions[index].FirstToken is > 0 and var first && words.IsDoing(first - 1)) AddList(found, trigger, article.Mentions[index], "doing", 0, 0, 0);
            return;
        }
    }

    private void Antecedents(List<Party> found, Trigger trigger, int token, string pronoun, string slot, int verbs)
    {
        var rank = 0;
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0 && rank < MostAntecedents; k--)
        {
            var m = span[k];
            if (m.EndToken > token || m.Form == MentionForm.Nationality || discourse.Speaks(trigger.Sentence.Index, m.Index) || !Agreement.Allows(pronoun, m, article.Entities)) continue;
            AddList(found, trigger, m, slot, verbs, 0, rank, rank);
            rank++;
        }
    }

    /// <summary>Adds the mention, and with it the others of its list.</summary>
    private void AddList(List<Party> found, Trigger trigger, Mention m, string slot, int verbs, int breaks, int mentions, int rank = 0)
    {
        var head = syntax.HeadOf(m);
        foreach (var member in syntax.MentionsOf(trigger.Sentence))
        {
            if (syntax.HeadOf(member) != head) continue;
            foreach (var entity in member.Entities)
                if (!found.Exists(p => p.Mention.Index == member.Index && p.Entity == entity)) found.Add(new Party(member, entity, slot, rank, verbs, breaks, mentions));
        }
    }

    private bool IsStop(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Breaks(i) && !syntax.Is(i, Cue.Relative)) return true;
        return false;
    }
}
