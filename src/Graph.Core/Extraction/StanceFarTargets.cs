using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a wrong is told that its own clause says of nobody: by a pronoun on it (<c>انحيازه</c>), by what is said as a whole.</summary>
internal sealed class StanceFarTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words)
{
    private const string Owner = "owner";

    private static readonly string[] Slots = [StanceSaid.Topic, StanceSaid.Behind, Owner];

    private readonly StanceSaid _said = new(article, syntax, discourse, clauses, words);

    /// <summary>Whether the target was found so.</summary>
    public static bool IsFar(Party target) => Array.Exists(Slots, s => target.Slot.StartsWith(s, StringComparison.Ordinal));

    public IEnumerable<Party> Of(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Accused) return [];
        return OwnerOf(trigger) is { } owner ? owner.Mention.Entities.Select(e => new Party(owner.Mention, e, owner.Slot, 0, 0, 0, 0)) : _said.Of(trigger);
    }

    /// <summary>Whose the wrong is that a pronoun on the noun says: of whom the clauses around speak, else who is named last before: <c>أخذت على الحكومة انحيازها</c>.</summary>
    private (Mention Mention, string Slot)? OwnerOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.IsLoose: false, Reading.Pronoun: { } pronoun }) return null;
        foreach (var topic in clauses.At(trigger.Token).Outwards().Select(c => c.Topic))
            if (topic >= 0 && CanOwn(trigger, article.Mentions[topic], pronoun)) return (article.Mentions[topic], Owner + "-subject");
        var here = syntax.MentionsOf(trigger.Sentence);
        for (var k = here.Length - 1; k >= 0; k--)
            if (CanOwn(trigger, here[k], pronoun)) return (here[k], Owner + "-near");
        return null;
    }

    private bool CanOwn(Trigger trigger, Mention m, string pronoun) => m.Sentence == trigger.Sentence.Index && m.EndToken <= trigger.Token && m.Form != MentionForm.Nationality
        && !discourse.Speaks(trigger.Sentence.Index, m.Index) && Agreement.Allows(pronoun, m, syntax);
}
