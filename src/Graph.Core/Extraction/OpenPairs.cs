using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Proposes, for a trigger whose frame nothing fills well, who stands around it: the subjects of the clauses around, who was spoken of before, the names nearest by. Grammar says little of such
/// pairs; what the words between them are worth is left to the weights.
/// </summary>
internal sealed class OpenPairs(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StatusReader status)
{
    private const int WellFitted = 5;
    private const int MostSubjects = 4;
    private const int MostAfter = 4;
    private const int MostBefore = 2;
    private const int Reach = 40;

    /// <summary>The pairs for a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="framed">What its frame proposes, with how well it fits.</param>
    public IEnumerable<Proposal> Propose(Trigger trigger, IReadOnlyList<FittedProposal> framed)
    {
        if (framed.Any(f => f.Fit >= WellFitted)) yield break;
        var proposed = framed.Select(f => (f.Proposal.Subject.Entity, f.Proposal.Object.Entity)).ToHashSet();
        if (trigger.Entry.Relation == Relation.MetWith) proposed.UnionWith(framed.Select(f => (f.Proposal.Object.Entity, f.Proposal.Subject.Entity)));
        var read = status.Read(trigger);
        var (subjects, objects) = (Subjects(trigger), Objects(trigger));
        foreach (var s in subjects)
            foreach (var o in objects)
            {
                if (s.Entity == o.Entity || s.Mention.Index == o.Mention.Index && trigger.Entry.Relation != Relation.MetWith || !proposed.Add((s.Entity, o.Entity))) continue;
                if (trigger.Entry.Relation == Relation.MetWith && !proposed.Add((o.Entity, s.Entity))) continue;
                yield return new Proposal(trigger, s, o, read.Status, read.Reason);
            }
    }

    private List<Party> Subjects(Trigger trigger)
    {
        var found = new List<Party>();
        var heads = new HashSet<int>();
        var depth = 0;
        foreach (var clause in clauses.At(trigger.Token).Outwards())
        {
            if (clause.Topic >= 0 && !Covers(clause.Topic, trigger.Token)) AddList(found, heads, clause.Topic, trigger, $"topic{Math.Min(depth, 2)}");
            depth++;
        }

        if (discourse.SpeakerAt(trigger.Sentence.Index, trigger.Token) is >= 0 and var speaker) AddList(found, heads, speaker, trigger, "says");
        if (clauses.Leads[trigger.Sentence.Index] is >= 0 and var lead && !trigger.Sentence.IsTitle) AddList(found, heads, lead, trigger, "lead");
        if (clauses.LastSpeakers[trigger.Sentence.Index] is >= 0 and var last) AddList(found, heads, last, trigger, "spoke");
        foreach (var m in Nearest(trigger, after: false).Take(MostBefore)) AddList(found, heads, m.Index, trigger, "before");
        foreach (var m in Nearest(trigger, after: true).Take(MostBefore)) AddList(found, heads, m.Index, trigger, "after");
        return found;
    }

    private List<Party> Objects(Trigger trigger)
    {
        var found = new List<Party>();
        var heads = new HashSet<int>();
        foreach (var m in Nearest(trigger, after: true).Take(MostAfter)) AddList(found, heads, m.Index, trigger, "after");
        foreach (var m in Nearest(trigger, after: false).Take(MostBefore)) AddList(found, heads, m.Index, trigger, "before");
        return found;
    }

    /// <summary>The heads of lists on one side of the trigger, the nearest first.</summary>
    private List<Mention> Nearest(Trigger trigger, bool after)
    {
        var found = new List<Mention>();
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (syntax.Markings[m.Index].ListHead >= 0) continue;
            if (after ? m.FirstToken > trigger.Token && m.FirstToken - trigger.Token <= Reach : m.EndToken <= trigger.Token && trigger.Token - m.EndToken <= Reach) found.Add(m);
        }

        if (!after) found.Reverse();
        return found;
    }

    private bool Covers(int mention, int token) => article.Mentions[mention] is var m && m.FirstToken <= token && token < m.EndToken;

    private void AddList(List<Party> found, HashSet<int> heads, int head, Trigger trigger, string slot)
    {
        if (heads.Count >= MostSubjects + MostAfter || !heads.Add(head)) return;
        var first = article.Mentions[head];
        var (verbs, breaks, between) = Between(trigger, first);
        var rank = found.Select(p => syntax.HeadOf(p.Mention)).Distinct().Count(h => found.Exists(p => syntax.HeadOf(p.Mention) == h && p.Slot == slot));
        foreach (var m in syntax.MentionsOf(article.Text.Sentences[first.Sentence]))
            if (m.Index == head || syntax.Markings[m.Index].ListHead == head)
                foreach (var entity in m.Entities)
                    if (!found.Exists(p => p.Entity == entity)) found.Add(new Party(m, entity, slot, rank, verbs, breaks, between));
    }

    private (int Verbs, int Breaks, int Mentions) Between(Trigger trigger, Mention m)
    {
        if (m.Sentence != trigger.Sentence.Index) return default;
        var (first, end) = m.FirstToken > trigger.Token ? (trigger.Token + 1, m.FirstToken) : (m.EndToken, trigger.Token);
        var (verbs, breaks, mentions) = (0, 0, 0);
        for (var i = first; i < end; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var other)
            {
                mentions++;
                i = Math.Max(i, article.Mentions[other].EndToken - 1);
            }
            else if (syntax.IsVerb(i)) verbs++;
            else if (syntax.Breaks(i)) breaks++;
        }

        return (verbs, breaks, mentions);
    }
}
