using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who does the wrong or the merit that a noun names, where a verb or another noun says that it was done.</summary>
internal sealed class StanceDoers(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceWords words)
{
    private const int Before = 25;
    private const int NearGap = 2;
    private const int VerbReach = 4;

    /// <summary>The doers that stand before the noun or adjective, each with the name of its place.</summary>
    public IEnumerable<(Mention Mention, string Slot)> Of(Trigger trigger)
    {
        if (Producer(trigger) is { } producer) yield return (producer, "producer");
        if (!trigger.IsNoun) yield break;
        if (Doing(trigger) is { } doing) yield return (doing, "doing");
        if (Agent(trigger) is { } agent) yield return (agent, "agent");
    }

    /// <summary>Whether the mention does what the noun names in a clause on it: <c>الحرب التي تشنها المليشيات</c>, <c>عمل إجرامي قامت به المليشيات</c>; not whoever suffers it, <c>الهجمات التي تعرضت لها البلاد</c>.</summary>
    public bool IsInClause(Trigger trigger, Mention m)
    {
        var clause = clauses.At(m.FirstToken);
        if (syntax.Markings[m.Index].Preposition is not null || clause is not { Verb: > 0 and var verb } || verb <= trigger.Token || m.FirstToken < verb) return false;
        if (clause.Subject != m.Index && clause.Subject != syntax.HeadOf(m) || words.IsUndone(verb)) return false;
        var last = syntax.IsMark(trigger.Token + 1, '"') ? trigger.Token + 1 : trigger.Token;
        if (trigger.Reading.Pronoun is not null || verb - last > (trigger.IsNoun ? VerbReach + 1 : NearGap)) return false;
        for (var i = trigger.Token + 1; i < verb; i++)
            if (syntax.MentionAt[i] >= 0 || syntax.IsVerb(i) || syntax.Prepositions[i] is not null || syntax.Is(i, Cue.Relative) && verb - i > NearGap) return false;
        return clause.Kind == ClauseKind.Relative ? words.IsDone(verb) || TakesUp(verb) : TakesUp(verb) && verb - trigger.Token <= NearGap && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && syntax.MentionAt[verb - 1] < 0;
    }

    /// <summary>Whether a pronoun on the verb, or on a preposition after it, takes up what the clause is said of.</summary>
    private bool TakesUp(int verb) => article.Text.Tokens[verb].Surface[^1] != 'ة' && Agreement.PronounOf(article.Text.Tokens[verb].Folded).Length > 0
        || verb + 1 < article.Text.Tokens.Length && syntax.MentionAt[verb + 1] < 0 && syntax.PronounMarker(verb + 1) is Markers.Bi;

    /// <summary>The subject of the verb that says that the wrong was done: <c>قامت المليشيات بقصف المدينة</c>, <c>شنت المليشيات حربا</c>.</summary>
    private Mention? Agent(Trigger trigger)
    {
        // Against or about a wrong is not doing it.
        if (trigger.Reading.Pronoun is not null || trigger.Token > 0 && syntax.Prepositions[trigger.Token - 1] is not (null or Markers.In or Markers.To or Markers.Bi)) return null;
        var plain = 0;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && plain < VerbReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsVerb(i))
            {
                var clause = clauses.At(i);
                return words.IsDone(i) && clause.Verb == i && clause.Subject >= 0 && clause.Source != SubjectSource.Carried && article.Mentions[clause.Subject].Sentence == trigger.Sentence.Index ? article.Mentions[clause.Subject] : null;
            }

            if (syntax.Breaks(i)) return null;
            plain++;
        }

        return null;
    }

    /// <summary>Whose deed it is by a noun of doing: <c>قيام المليشيات بقصف المدينة</c>, <c>استمرار المليشيات في قصف المدينة</c>.</summary>
    private Mention? Doing(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken && i >= trigger.Token - VerbReach; i--)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var index))
            {
                if (syntax.Breaks(i) || syntax.IsVerb(i)) return null;
                continue;
            }

            var m = article.Mentions[index];
            var after = m.EndToken;
            while (after < trigger.Token && syntax.IsMark(after, '"')) after++;
            var governed = syntax.Prepositions[after] is Markers.Bi or Markers.In || after == trigger.Token && trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);
            for (var k = m.FirstToken - 1; governed && k >= trigger.Sentence.FirstToken && k >= m.FirstToken - NearGap - 1; k--)
                if (syntax.MentionAt[k] < 0 && words.IsDoing(k)) return m;
            return null;
        }

        return null;
    }

    /// <summary>Whose the wrong or the merit is, where a clause with <c>ما</c> comes first: <c>ما تمارسه المليشيات من قمع</c>.</summary>
    private Mention? Producer(Trigger trigger)
    {
        var (from, mention) = (false, -1);
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && trigger.Token - i <= Before; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                i = article.Mentions[index].FirstToken;
                if (!from) return null;
                if (syntax.Markings[index].Preposition is null) mention = index;
                continue;
            }

            from |= syntax.Prepositions[i] == Markers.From;
            if (from && mention >= 0 && syntax.IsWhat(i) && (trigger.Entry.Relation == Relation.Supports || words.IsDone(i + 1) || words.IsBesetting(i + 1)))
                return article.Mentions[mention];

            if (syntax.Is(i, Cue.Clause) || syntax.IsMark(i, '.') || syntax.IsMark(i, ':')) return null;
        }

        return null;
    }
}
