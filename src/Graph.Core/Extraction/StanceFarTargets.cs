using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a wrong is told that its own clause says of nobody: by a pronoun on it (<c>انحيازه</c>), by whom it is said to hint at, by what is said as a whole.</summary>
internal sealed class StanceFarTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words)
{
    private const string Owner = "owner";
    private const string Hinted = "hinted";
    private const int HintReach = 30;
    private const int NearGap = 2;

    private static readonly string[] Slots = [StanceSaid.Topic, StanceSaid.Behind, Owner, Hinted];

    private readonly StanceSaid _said = new(article, syntax, discourse, clauses, words);

    /// <summary>Whether the target was found so.</summary>
    public static bool IsFar(Party target) => Array.Exists(Slots, s => target.Slot.StartsWith(s, StringComparison.Ordinal));

    public IEnumerable<Party> Of(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Accused) return [];
        if (OwnerOf(trigger) is null && HintedAt(trigger) is { } hinted) return hinted.Entities.Select(e => new Party(hinted, e, Hinted, 0, 0, 0, 0));
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

    /// <summary>Whom somebody hints at with what he says of nobody who is named: <c>قال إن هناك من يقتل شعبه، في إشارة إلى الرئيس</c>.</summary>
    private Mention? HintedAt(Trigger trigger)
    {
        if (trigger is { IsNoun: true, Entry.IsLoose: true }) return null;
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + HintReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsSaying(i) || syntax.IsMark(i, '.') || syntax.IsMark(i, '؛')) return null;
            if (syntax.Prepositions[i] == Markers.To && IsHint(i) && syntax.MentionAt[i + 1] is >= 0 and var hinted) return article.Mentions[hinted];
        }

        return null;
    }

    /// <summary>Whether the preposition belongs to "in a hint", with or without an adjective: <c>في إشارة واضحة إلى</c>.</summary>
    private bool IsHint(int to)
    {
        for (var i = to - 1; i >= to - NearGap && i > 0 && syntax.MentionAt[i] < 0; i--)
            if (syntax.Has(WordList.HintNouns, article.Text.Tokens[i].Folded)) return syntax.Prepositions[i - 1] == Markers.In;
        return false;
    }

    private bool CanOwn(Trigger trigger, Mention m, string pronoun) => m.Sentence == trigger.Sentence.Index && m.EndToken <= trigger.Token && m.Form != MentionForm.Nationality
        && !discourse.Speaks(trigger.Sentence.Index, m.Index) && Agreement.Allows(pronoun, m, syntax);
}
