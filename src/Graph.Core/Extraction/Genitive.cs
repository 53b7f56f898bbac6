using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What a genitive is to the noun before it.</summary>
internal enum Genitive
{
    /// <summary>Either.</summary>
    Open,

    /// <summary>Who does what the noun says.</summary>
    Owner,

    /// <summary>Whom it is done to.</summary>
    Object,
}

/// <summary>Reads, from the prepositions around a trigger noun, what its genitive is to it.</summary>
internal sealed class GenitiveReader(Syntax syntax)
{
    private const int Reach = 12;

    /// <summary>What the genitive of a noun is to it: with an object marked by a preposition its owner (<c>دعم طهران لدمشق</c>); after a preposition of purpose its object (<c>لدعم دمشق</c>).</summary>
    public Genitive Of(Trigger trigger)
    {
        if (trigger.Entry.Relation == Relation.MetWith) return Genitive.Open;

        // Whoever receives or rejects an accusation does not make it: نفت إيران اتهامات السعودية.
        if (trigger is { Entry.Relation: Relation.Accused, Support: Support.Receive } || syntax.PronounBehindGenitive(trigger.Token, trigger.Sentence.EndToken) is { } marker && trigger.Entry.NounObjects.Contains(marker)) return Genitive.Owner;
        if (IsOfOther(trigger)) return Genitive.Owner;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token) continue;
            if (m.FirstToken - trigger.Token > Reach) break;
            var marking = syntax.Markings[m.Index];
            if (marking is { Preposition: { } p, Depth: <= 1, ListHead: < 0 } && marking.Governor > trigger.Token + 1 && trigger.Entry.NounObjects.Contains(p) && IsClear(trigger.Token, marking.Governor)) return Genitive.Owner;
        }

        if (trigger.Support == Support.Receive) return Genitive.Open;
        if (IsDoneWithout(trigger)) return Genitive.Owner;
        return GoverningPreposition(trigger) is Markers.Li or Markers.To or Markers.On or Markers.In ? Genitive.Object : Genitive.Open;
    }

    /// <summary>Whether the preposition of the noun's object stands right behind its genitive, whoever is meant by what follows: <c>دفاع فرنسا عن هذه الدول</c>.</summary>
    private bool IsOfOther(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Supports || trigger.Token + 1 >= trigger.Sentence.EndToken || syntax.MentionAt[trigger.Token + 1] is not (>= 0 and var owner)) return false;
        var end = syntax.Article.Mentions[owner].EndToken;
        return end < trigger.Sentence.EndToken && syntax.MentionAt[end] < 0 && syntax.Prepositions[end] is Markers.About or Markers.Beside && trigger.Entry.NounObjects.Contains(syntax.Prepositions[end]!);
    }

    /// <summary>Whether the word before says that somebody does with or without help, which the genitive gives: <c>لولا دعم إيران</c>, <c>دون مساعدة روسيا</c>, <c>بفضل مساندة التحالف</c>.</summary>
    private bool IsDoneWithout(Trigger trigger) => trigger.Entry.Relation == Relation.Supports && trigger.Token > trigger.Sentence.FirstToken && trigger.Token - 1 is var before && syntax.MentionAt[before] < 0
        && (syntax.IsButFor(before) || syntax.Has(WordList.WithoutOrThanksTo, syntax.Article.Text.Tokens[before].Folded));

    /// <summary>The preposition that governs a noun, or the noun that it is joined to: <c>لإغاثة ومساعدة اليمن</c>.</summary>
    private string? GoverningPreposition(Trigger trigger)
    {
        var at = trigger.Token;
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Li)) return Markers.Li;
        if (syntax.Prepositions[at] is { } own) return own;
        if (at > trigger.Sentence.FirstToken && trigger.Reading.Proclitics.HasFlag(Proclitics.Wa) && syntax.MentionAt[at - 1] < 0) at--;
        if (syntax.Prepositions[at] is { } joined && syntax.IsNounWithClitic(at)) return joined;
        return at > trigger.Sentence.FirstToken && syntax.MentionAt[at - 1] < 0 && !syntax.IsNounWithClitic(at - 1) ? syntax.Prepositions[at - 1] : null;
    }

    private bool IsClear(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (syntax.IsVerb(i) || syntax.Breaks(i) || syntax.MentionAt[i] < 0 && syntax.Prepositions[i] is not null) return false;
        return true;
    }
}
