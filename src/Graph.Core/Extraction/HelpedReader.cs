using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whom a verbal noun of support with a subject of its own governs, as a verb would: <c>تزويد طهران موسكو بالصواريخ</c>, <c>دعم مصر جهود الأمم المتحدة</c>, <c>مساندة الكويت الشعب اليمني</c>.</summary>
internal sealed class HelpedReader(AnnotatedArticle article, Syntax syntax)
{
    // From the subject to the object's name: دعم قطر جهود حكومة اليمن.
    private const int LongestPhrase = 2;

    /// <summary>Whether the mention is whom the subject, and those joined to it, help, or whose deed or people they do.</summary>
    /// <param name="trigger">The verbal noun.</param>
    /// <param name="owner">Its subject, which stands right behind it.</param>
    /// <param name="m">The mention behind.</param>
    public bool IsHelpedBy(Trigger trigger, Mention owner, Mention m)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports } || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || !trigger.Entry.NounObjects.Contains(Markers.Direct) || m.Proclitics != Proclitics.None) return false;
        if (LastBefore(m) is not { } last || syntax.HeadOf(last) != syntax.HeadOf(owner) || last.Entities[0] == m.Entities[0] || last.Form is not (MentionForm.Name or MentionForm.Capital or MentionForm.Government or MentionForm.Anaphor)) return false;
        if (last.EndToken == m.FirstToken) return AreTwo(last, m);
        return m.Form == MentionForm.Nationality ? IsPeople(m) : IsOwnedPhrase(last.EndToken, m.FirstToken);
    }

    /// <summary>Whether <c>لـ</c> hangs on a noun behind whoever helps, so that it names who is fought or the like, and not who is helped: <c>أحبط الجيش بدعم من التحالف هجوما للجماعة</c>.</summary>
    /// <param name="trigger">The noun of help.</param>
    /// <param name="marking">How the mention behind the helper is marked.</param>
    public bool IsOfOtherNoun(Trigger trigger, Marking marking)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports } || !trigger.Reading.Proclitics.HasFlag(Proclitics.Bi) || marking.Governor - 1 <= trigger.Token || syntax.MentionAt[marking.Governor - 1] >= 0) return false;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Token && m.EndToken < marking.Governor && syntax.Markings[m.Index] is { Preposition: Markers.From or Markers.By, ListHead: < 0, Governor: var of } && IsClear(trigger.Token, of)) return true;
        return false;
    }

    private bool IsClear(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (syntax.MentionAt[i] >= 0 || syntax.Prepositions[i] is not null || syntax.IsVerb(i) || syntax.Breaks(i)) return false;
        return true;
    }

    /// <summary>The mention before, where only words of one phrase stand between; <c>null</c> where there is none.</summary>
    private Mention? LastBefore(Mention m)
    {
        for (var i = m.FirstToken - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= m.FirstToken - LongestPhrase - 1; i--)
            if (syntax.MentionAt[i] is >= 0 and var before) return article.Mentions[before];
            else if (article.Text.Tokens[i].Kind != TokenKind.Word || syntax.Prepositions[i] is not null || syntax.HasConjunction(i) || syntax.IsVerb(i) || syntax.Is(i, Cue.Adverb) || syntax.Is(i, Cue.Source)) return null;
        return null;
    }

    /// <summary>Whether the second right behind the first is another party, and not its name or part of it.</summary>
    private bool AreTwo(Mention one, Mention other) => other.Form switch
    {
        MentionForm.Name => article.Entities[one.Entities[0]].Type != ActorType.Person || article.Entities[other.Entities[0]].Type != ActorType.Person,
        MentionForm.Capital or MentionForm.Government => true,
        _ => false,
    };

    /// <summary>Whether the nationality says what people or government stands before it.</summary>
    private bool IsPeople(Mention m) => m.FirstToken - 1 is var people && syntax.IsDefinite(people) && syntax.Is(people, Cue.Folk);

    /// <summary>Whether the words between are nouns that the name behind them owns.</summary>
    private bool IsOwnedPhrase(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.IsDefinite(i) || syntax.IsOwned(i)) return false;
        return true;
    }
}
