using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds who had the talks that somebody tells of with only the other side named: <c>قال الرئيس إن المحادثات مع نظيره كانت مثمرة</c>. Of talks with a state or a body, whoever speaks for a state tells for his state.
/// </summary>
internal sealed class TellerReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int WithReach = 3;

    /// <summary>Adds whoever tells of the talks, and the state that he serves.</summary>
    public void Add(List<Party> found, Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || trigger.Support == Support.Gather || OccasionReader.IsOccasion(trigger, syntax) || !IsWithSomebody(trigger)) return;
        var clause = clauses.At(trigger.Token);
        if (clause.Kind is not (ClauseKind.Complement or ClauseKind.Quote) || clause.Topic >= 0 || trigger.Support == Support.Light && !IsHeld(trigger.Anchor) && !(clause.Verb >= 0 && IsHeld(clause.Verb)) || clause.Source == SubjectSource.Unnamed && clause.Verb >= clause.First && clause.Verb < trigger.Token && !IsHeld(clause.Verb) || clause.Speaker is not (>= 0 and var speaker)) return;
        var teller = article.Mentions[speaker];
        foreach (var entity in teller.Entities) found.Add(new Party(teller, entity, Slots.Teller, 0, 0, 0, 0));
        if (article.Entities[teller.Entities[0]] is not { Type: ActorType.Person, Country: { } country }) return;
        foreach (var entity in article.Entities)
            if (entity.Type == ActorType.Country && entity.Country == country) found.Add(new Party(teller, entity.Index, Slots.Teller, 0, 0, 0, 0));
    }

    /// <summary>Whether the verb only says that the talks are held, and not by whom: <c>تم إجراء محادثات مع إيران</c>, <c>محادثات جرت مع إيران</c>.</summary>
    private bool IsHeld(int verb) => syntax.IsVerbOf(WordList.HeldVerbs, verb);

    /// <summary>Whether "with" and a name stand behind the noun and its adjectives.</summary>
    private bool IsWithSomebody(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + WithReach && syntax.MentionAt[i] < 0; i++)
            if (syntax.Prepositions[i] is { } preposition) return preposition == Markers.With;
            else if (syntax.IsVerb(i) && !IsHeld(i) || syntax.Breaks(i)) return false;
        return false;
    }
}
