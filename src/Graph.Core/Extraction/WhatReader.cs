using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads clauses with <c>ما</c> whose content a noun after <c>من</c> names: <c>ما قدمته من دعم</c>, <c>ما يجده لبنان من دعم</c>.</summary>
internal sealed class WhatReader(Syntax syntax)
{
    private const int Reach = 10;

    /// <summary>The <c>ما</c> of the clause that the noun at the token says the content of; <c>null</c> where it stands in none.</summary>
    public int? Before(Sentence sentence, int token)
    {
        if (token - 1 <= sentence.FirstToken || syntax.MentionAt[token - 1] >= 0 || syntax.Prepositions[token - 1] != Markers.From || syntax.IsNounWithClitic(token - 1)) return null;
        for (var (i, words) = (token - 2, 0); i >= sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsWhat(i)) return i;
            if (syntax.Breaks(i)) return null;
            words++;
        }

        return null;
    }

    /// <summary>Whether the pronoun on the verb takes up <c>ما</c> before it, and so stands for nobody: <c>ما تقدمه الكويت من دعم</c>.</summary>
    public bool IsTakenUp(Trigger trigger) => trigger.IsVerb && trigger.Token > trigger.Sentence.FirstToken && syntax.IsWhat(trigger.Token - 1);

    /// <summary>The word before a clause that takes up what was just said, which the pronoun on the trigger stands for: <c>طالب بانتخابات، وهو ما أيده الوزير</c>; <c>null</c> where the trigger stands in none.</summary>
    public int? SaidBefore(Trigger trigger)
    {
        var taken = trigger.Token - 2;
        if (!IsTakenUp(trigger) || trigger.Entry.Relation != Relation.Supports || taken <= trigger.Sentence.FirstToken || syntax.MentionAt[taken] >= 0 || !syntax.Is(taken, Cue.Pronoun)) return null;
        return syntax.IsMark(taken - 1, '،') ? taken - 2 : taken - 1;
    }

    /// <summary>Who is named right behind the verb, or behind a preposition with its pronoun: <c>ما رحب به الوزير</c>; -1 where nobody is.</summary>
    public int DoerBehind(Trigger trigger)
    {
        var at = trigger.Token + 1;
        if (at + 1 < trigger.Sentence.EndToken && syntax.MentionAt[at] < 0 && syntax.PronounMarker(at) is not null) at++;
        return at < trigger.Sentence.EndToken && syntax.MentionAt[at] is >= 0 and var doer && syntax.Markings[doer] is { Depth: 0, Through: < 0 } ? doer : -1;
    }

    /// <summary>Whether the clause names who gives what it is about; who is named beside a verb of receiving does not.</summary>
    public bool HasDoer(Sentence sentence, int what, int token)
    {
        if (IsReceived(what, token)) return false;
        foreach (var m in syntax.MentionsOf(sentence))
            if (m.FirstToken > what && m.EndToken <= token && syntax.Markings[m.Index] is { Preposition: null, Through: < 0 }) return true;
        return false;
    }

    /// <summary>Whether the verb of the clause has who receives for its subject.</summary>
    public bool IsReceived(int what, int token)
    {
        for (var i = what + 1; i < token; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Receive)) return true;
        return false;
    }
}
