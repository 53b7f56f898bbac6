using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads the relative clauses behind a trigger that say whose deed it is, or whose what it is about.</summary>
internal sealed class RelativeReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int DeedReach = 4;
    private const int VerbReach = 5;

    /// <summary>Whether the mention does what the trigger's object names: <c>أشاد بالجهود التي يبذلها الوزير</c>.</summary>
    public bool HasDoer(Trigger trigger, Mention m)
    {
        var clause = clauses.At(m.FirstToken);
        if (clause is not { Kind: ClauseKind.Relative, Head: < 0, Source: SubjectSource.After or SubjectSource.Voice } || !IsDoer(trigger, clause, m)) return false;
        if (clause.First <= trigger.Token + (trigger.IsDeed ? 0 : 1) || !ReferenceEquals(clause.Parent, clauses.At(trigger.Token))) return false;

        // With the article the trigger has no genitive, and the clause is said of itself: الدعم العسكري الذي تقدمه إيران.
        if (trigger.IsNoun && !trigger.IsDeed && trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) return false;

        // The noun that the clause is said of stands where the frame has its object.
        for (var i = clause.First - 1; i > trigger.Token && i >= clause.First - DeedReach; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var between && article.Mentions[between].Form != MentionForm.Nationality) return false;
            if (syntax.Prepositions[i] is { } p && syntax.IsNounWithClitic(i)) return Slots.FitsObject(trigger, p);
            if (i > trigger.Token + 1 && syntax.Prepositions[i - 1] is { } before && !syntax.IsNounWithClitic(i - 1)) return Slots.FitsObject(trigger, before);
            // Who does wrong is not praised for it: مواقفها في وجه الهيمنة التي تقودها واشنطن.
            if (trigger.Entry.Relation == Relation.Supports && syntax.Is(i, Cue.Wrong) && !syntax.Is(i, Cue.Deed)) return false;
            if (syntax.Is(i, Cue.Deed) || syntax.Is(i, Cue.Wrong)) return Slots.FitsObject(trigger, Markers.Direct);
        }

        return Slots.FitsObject(trigger, Markers.Direct);
    }

    /// <summary>Whether the clause has the mention for its subject, who does the deed; who lays it to somebody has not done it: <c>الهجوم الذي نسبته الحكومة إلى التنظيم</c>.</summary>
    private bool IsDoer(Trigger trigger, Clause clause, Mention m) => (syntax.HeadOf(m) == clause.Subject || m.Index == clause.Subject)
        && !(trigger.Entry.Relation == Relation.Accused && syntax.Readings[clause.Verb] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && (r.Entry.Objects.Contains(Markers.To) || r.Entry.Objects.Contains(Markers.Direct))));

    /// <summary>Whether the mention is the subject of a relative clause on the trigger: <c>الدعم الذي تقدمه إيران</c>.</summary>
    public bool HasSubject(Trigger trigger, Marking marking)
    {
        if (marking.Preposition is not null || marking.Governor <= trigger.Token || marking.Governor > trigger.Token + VerbReach || !syntax.IsVerb(marking.Governor)) return false;
        for (var i = trigger.Token + 1; i < marking.Governor; i++)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.Is(i, Cue.Relative)) return true;
        }

        // Of an indefinite noun the clause is said without a pronoun to open it: بمساعدة ضربات تقودها واشنطن.
        return trigger.Support == Support.Backing && Agreement.PronounOf(article.Text.Tokens[marking.Governor].Folded).Length > 0;
    }
}
