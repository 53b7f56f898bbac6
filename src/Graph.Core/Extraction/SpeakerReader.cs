using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>Reads who says what a proposal states, where it is another than the subject.</summary>
internal sealed class SpeakerReader(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceSpeakers named)
{
    /// <summary>The entity that speaks; <c>null</c> for the subject itself, the narrator, what an agency or a newspaper reports, and people of a state who are not named: <c>قال مسؤولون أتراك</c>.</summary>
    public int? SpeakerOf(Proposal proposal)
    {
        if (proposal.Subject.Slot.StartsWith(StanceSpeakers.Slot, StringComparison.Ordinal)) return null;
        foreach (var speaker in SpeakersAt(proposal.Trigger))
        {
            var mention = article.Mentions[speaker];
            var entity = mention.Entities[0];
            if (entity == proposal.Subject.Entity || entity == proposal.Object.Entity || article.Entities[entity].Kind == EntityKinds.News) continue;
            return mention.Form is MentionForm.Nationality or MentionForm.Capital ? null : entity;
        }

        return null;
    }

    private IEnumerable<int> SpeakersAt(Trigger trigger)
    {
        // Of two who speak, the nearer one says it: قال المتحدث إن ميركل أكدت دعم بلادها.
        foreach (var clause in Around(trigger))
            if (syntax.IsSaying(clause.Verb)) yield return clause.Subject;
        foreach (var speaker in discourse.SpeakersAt(trigger.Sentence.Index, trigger.Token)) yield return speaker;
        foreach (var mention in named.NamedFor(trigger)) yield return mention.Index;

        // Who praises or accuses somebody for it says that it is so: أشاد الوزير بدعم الكويت للسودان.
        if (trigger.Entry.Relation != Relation.Supports) yield break;
        foreach (var clause in Around(trigger))
            if (TakesSide(clause.Verb)) yield return clause.Subject;
    }

    /// <summary>The clauses around the trigger whose verb stands before it and has a subject, from the nearest; what only describes or dates the rest is not said by its subject.</summary>
    private IEnumerable<Clause> Around(Trigger trigger) => clauses.At(trigger.Token).Outwards().Where(c => c.Kind is not (ClauseKind.Relative or ClauseKind.Adverbial) && c.Verb >= 0 && c.Verb < trigger.Token && c.Subject >= 0);

    private bool TakesSide(int verb) => syntax.Readings[verb] is { } readings && readings.Exists(r => r.Entry is { IsLoose: false, Relation: Relation.Accused } or { IsLoose: false, Relation: Relation.Supports, Manner: Manner.Verbal, IsOpen: false });
}
