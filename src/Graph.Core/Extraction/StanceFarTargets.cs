using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a wrong is told that its own clause says of nobody: by a pronoun, by what is said as a whole, by what was named before.</summary>
internal sealed class StanceFarTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceDeeds deeds)
{
    private const string Opening = "opening";
    private const string Again = "described-again";

    private static readonly string[] Slots = [StanceSaid.Topic, StanceSaid.Behind, StanceTakenUp.Owner, StanceTakenUp.Unnamed, StanceTakenUp.Thing, Opening, Again];

    private readonly StanceSaid _said = new(article, syntax, discourse, clauses);
    private readonly StanceTakenUp _takenUp = new(article, syntax, discourse, clauses, deeds);

    /// <summary>Whether the target was found so.</summary>
    public static bool IsFar(Party target) => Array.Exists(Slots, s => target.Slot.StartsWith(s, StringComparison.Ordinal));

    public IEnumerable<Party> Of(Trigger trigger, Describer? describer)
    {
        if (trigger.Entry.Relation != Relation.Accused) return [];
        if (_takenUp.OwnersOf(trigger).ToList() is { Count: > 0 } owners) return owners;
        if (describer is not null) return describer.IsOfWhatFollows ? [] : Described(trigger, describer);
        if (_said.Of(trigger).ToList() is { Count: > 0 } said) return said;
        if (_said.OpeningOf(trigger) is not { Token: var opening }) return [];
        if (opening >= trigger.Sentence.FirstToken && syntax.Is(opening, Cue.Complement) && Agreement.PronounOf(article.Text.Tokens[opening].Folded) is { Length: > 0 } pronoun) return _takenUp.Antecedents(trigger, opening, pronoun, Opening);
        if (trigger.IsVerb) return _takenUp.Dropped(trigger, Agreement.PronounOf(trigger, article));
        return trigger.Entry.IsLoose ? [] : _takenUp.Things(trigger, opening + 1);
    }

    /// <summary>Whom a verb that describes speaks of: by its pronoun, or by a deed with the article.</summary>
    private List<Party> Described(Trigger trigger, Describer describer) => describer.Reading.Pronoun is { } pronoun ? _takenUp.Antecedents(trigger, describer.Token, pronoun, Again) : _takenUp.Things(trigger, describer.Token + 1);
}
