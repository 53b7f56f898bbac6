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
