using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Reads who says what a proposal states, where it is another than the subject.</summary>
internal sealed class SpeakerReader(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceSpeakers named)
{
    private const int MouthReach = 25;
    private const string Mouth = "لسان";
    private const string ByMouth = "بلسان";

    /// <summary>The entity that speaks; <c>null</c> for the subject itself, the narrator, what an agency or a newspaper reports, and people of a state who are not named: <c>قال مسؤولون أتراك</c>.</summary>
    public int? SpeakerOf(Proposal proposal)
    {
        if (proposal.Subject.Slot.StartsWith(StanceSpeakers.Slot, StringComparison.Ordinal)) return null;
        foreach (var speaker in CallersOf(proposal).Concat(SpeakersAt(proposal.Trigger)).Concat(IssuersFor(proposal)))
        {
            var mention = article.Mentions[speaker];
            var entity = mention.Entities[0];

            // Who says "I" or "we" is the subject: قال: لقد اجتمعت مع الوزير.
            if (entity == proposal.Subject.Entity && proposal.Trigger.Reading.FirstPerson) return null;
            if (entity == proposal.Subject.Entity || entity == proposal.Object.Entity || article.Entities[entity].Kind == EntityKinds.News) continue;
            return mention.Form is MentionForm.Nationality or MentionForm.Capital ? null : entity;
        }

        return null;
    }

    /// <summary>Who calls on the subject to do it: <c>التقى الوزير السفير، داعيا الاتحاد الأوروبي إلى دعم تونس</c>.</summary>
    private IEnumerable<int> CallersOf(Proposal proposal) => proposal.Subject.Slot == Slots.Called ? Around(proposal.Trigger).Where(c => syntax.Is(c.Verb, Cue.Call)).Select(c => c.Subject) : [];

    /// <summary>Whose communique it is that speaks for the state: <c>استنكرت تونس، في بيان صادر عن وزارة الخارجية، القصف</c>.</summary>
    private IEnumerable<int> IssuersFor(Proposal proposal) => proposal.Trigger.Entry.Relation != Relation.MetWith && article.Entities[proposal.Subject.Entity] is { Type: ActorType.Country } state
        ? discourse.IssuersIn(proposal.Trigger.Sentence).Where(m => article.Entities[article.Mentions[m].Entities[0]] is { Type: ActorType.Organization } body && body.Country == state.Country)
        : [];

    private IEnumerable<int> SpeakersAt(Trigger trigger)
    {
        if (NeedsWords(trigger) && !IsWithinWords(trigger)) yield break;

        // Of two who speak, the nearer one says it: قال المتحدث إن ميركل أكدت دعم بلادها.
        foreach (var clause in Around(trigger))
            if (syntax.IsSaying(clause.Verb)) yield return clause.Subject;
        if (MouthOf(trigger) is { } mouth) yield return mouth;
        foreach (var speaker in discourse.SpeakersAt(trigger.Sentence.Index, trigger.Token)) yield return speaker;
        foreach (var mention in named.NamedFor(trigger)) yield return mention.Index;

        // Who praises or accuses somebody for it says that it is so: أشاد الوزير بدعم الكويت للسودان.
        if (trigger.Entry.Relation != Relation.Supports) yield break;
        foreach (var clause in Around(trigger))
            if (TakesSide(clause.Verb)) yield return clause.Subject;
    }

    /// <summary>Who is named as the one by whom another speaks, before the trigger: <c>أعربت الصين على لسان المتحدث باسم خارجيتها غينغ شوانغ عن دعمها</c>.</summary>
    private int? MouthOf(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken && i >= trigger.Token - MouthReach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Folded is not (Mouth or ByMouth)) continue;
            foreach (var m in syntax.MentionsOf(trigger.Sentence))
                if (m.FirstToken > i && m.EndToken <= trigger.Token && m.Form == MentionForm.Name && article.Entities[m.Entities[0]].Type == ActorType.Person) return m.Index;
            return null;
        }

        return null;
    }

    /// <summary>Whether it is rather the narrator who tells it where no "that", colon or quotation mark puts it into somebody's mouth: that two have met, that one accuses another.</summary>
    private static bool NeedsWords(Trigger trigger) => trigger.Entry.Relation == Relation.MetWith || trigger is { Entry.Relation: Relation.Accused, IsVerb: true };

    /// <summary>Whether the trigger is part of what somebody says: <c>قال إن الوزير التقى نظيره</c>, but <c>وصف الحزب لقاء الرجلين</c>.</summary>
    private bool IsWithinWords(Trigger trigger) => discourse.InQuote(trigger.Token) || clauses.At(trigger.Token).Outwards().Any(c => c.Kind is ClauseKind.Quote or ClauseKind.Complement);

    /// <summary>The clauses around the trigger whose verb stands before it and has a subject, from the nearest; what only describes or dates the rest is not said by its subject.</summary>
    private IEnumerable<Clause> Around(Trigger trigger) => clauses.At(trigger.Token).Outwards().Where(c => c.Kind is not (ClauseKind.Relative or ClauseKind.Adverbial) && c.Verb >= 0 && c.Verb < trigger.Token && c.Subject >= 0);

    private bool TakesSide(int verb) => syntax.Readings[verb] is { } readings && readings.Exists(r => r.Entry is { IsLoose: false, Relation: Relation.Accused } or { IsLoose: false, Relation: Relation.Supports, Manner: Manner.Verbal, IsOpen: false });
}
