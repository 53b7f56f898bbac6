using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a wrong is told that its own clause says of nobody: by a pronoun on it (<c>انحيازه</c>), by the name that it describes, by what is said as a whole.</summary>
internal sealed class StanceFarTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words)
{
    private const string Owner = "owner";
    private const string Epithet = "epithet";

    private static readonly string[] Slots = [StanceSaid.Topic, StanceSaid.Behind, Owner, Epithet];

    private readonly StanceSaid _said = new(article, syntax, discourse, clauses, words);

    /// <summary>Whether the target was found so.</summary>
    public static bool IsFar(Party target) => Array.Exists(Slots, s => target.Slot.StartsWith(s, StringComparison.Ordinal));

    public IEnumerable<Party> Of(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Accused) return [];
        if (OwnerOf(trigger) is { } owner) return PartiesOf(owner.Mention, owner.Slot);
        return NamedSo(trigger) is { } named ? PartiesOf(named, Epithet) : _said.Of(trigger);
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

    /// <summary>Whom an adjective with the article that stands right behind the name calls so: <c>تنظيم داعش الإرهابي</c>.</summary>
    private Mention? NamedSo(Trigger trigger) => !trigger.IsVerb && !trigger.IsNoun && trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] is >= 0 and var index
        && article.Mentions[index] is { Form: not MentionForm.Nationality } m && IsHead(m) ? m : null;

    /// <summary>Whether no other noun stands before the name in its phrase, which the adjective could describe.</summary>
    private bool IsHead(Mention m) => syntax.Markings[m.Index].Depth == 0 || m.FirstToken == syntax.Markings[m.Index].Governor + 1;

    private static IEnumerable<Party> PartiesOf(Mention m, string slot) => m.Entities.Select(e => new Party(m, e, slot, 0, 0, 0, 0));
}
