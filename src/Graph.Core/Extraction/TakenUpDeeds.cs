using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds whose a deed is that is praised by a noun with the article alone, as it was told before: <c>قررت الوزارة إلغاء الرسوم. ورحب النائب بالقرار</c>.</summary>
internal sealed class TakenUpDeeds(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceDeeds deeds)
{
    /// <summary>The slot of whose the same deed was before.</summary>
    public const string Again = "deed-again";

    /// <summary>The slot of whom the sentence before, or the clause before, was about.</summary>
    public const string Lead = "deed-lead";

    private const int Reach = 5;

    public void Add(List<Party> found, Trigger trigger)
    {
        if (trigger is not { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal }, Reading: { Form: PredicateForm.Verb or PredicateForm.Active, Pronoun: null } } || DeedOf(trigger) is not { } deed) return;
        if (deeds.OwnerOfNamed(deed, trigger.Sentence.Index) is { } owner) AddTo(found, owner, Again);
        else if (Before(trigger) is >= 0 and var lead) AddTo(found, article.Mentions[lead], Lead);
    }

    private static void AddTo(List<Party> found, Mention m, string slot) => found.AddRange(m.Entities.Select(e => new Party(m, e, slot, 0, 0, 0, 0)));

    /// <summary>The noun of a deed with the article where the frame has its object, and nothing behind it says whose it is.</summary>
    private int? DeedOf(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words < Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.Breaks(i) && !syntax.IsMark(i, '"') || syntax.IsVerb(i) || syntax.Is(i, Cue.Relative)) return null;
            if (!syntax.Is(i, Cue.Deed) || !syntax.IsDefinite(i) || syntax.Is(i, Cue.Folk) || syntax.Is(i, Cue.People)) continue;
            var marker = syntax.Prepositions[i] ?? (i > trigger.Token + 1 && syntax.MentionAt[i - 1] < 0 && !syntax.IsNounWithClitic(i - 1) ? syntax.Prepositions[i - 1] : null) ?? Markers.Direct;
            return Slots.FitsObject(trigger, marker) && !IsOwned(trigger, i) ? i : null;
        }

        return null;
    }

    /// <summary>Whether what stands behind the deed says whose it is.</summary>
    private bool IsOwned(Trigger trigger, int deed)
    {
        for (var i = deed + 1; i < trigger.Sentence.EndToken; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Is(i, Cue.Relative)) return true;
            if (syntax.IsMark(i, '"') || syntax.IsDefinite(i)) continue;
            return syntax.Prepositions[i] is Markers.Li or Markers.From or Markers.By;
        }

        return false;
    }

    /// <summary>Whom the clause before in the sentence is about, if not whoever praises; else the sentence before; -1 where they are the same.</summary>
    private int Before(Trigger trigger)
    {
        var own = clauses.At(trigger.Token);
        if (own.Joined is { Topic: >= 0 and var topic } && article.Mentions[topic].Entities[0] != SubjectOf(own)) return topic;
        return clauses.Leads[trigger.Sentence.Index] is >= 0 and var lead && article.Mentions[lead].Entities[0] != SubjectOf(own) ? lead : -1;
    }

    private int SubjectOf(Clause clause) => clause.Topic >= 0 ? article.Mentions[clause.Topic].Entities[0] : -1;
}
