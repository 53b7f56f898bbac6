using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds who is accused of what a trigger says, or praised for it: <c>اتهم الوزير إيران بدعم الحوثيين</c> lays the support to <c>إيران</c>.</summary>
internal sealed class ChargedReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int AccuserReach = 6;

    private readonly PronounReader _pronouns = new(article, syntax, clauses);
    private readonly WhatReader _whats = new(syntax);
    private readonly PartyLists _parties = new(article, syntax);

    /// <summary>Adds the other party between the accusing word and the trigger, whom a pronoun on that word stands for, or whom it describes.</summary>
    public void Add(List<Party> found, Trigger trigger)
    {
        if (PronounBehindAccuser(trigger) is >= 0 and var standing)
        {
            _pronouns.Antecedents(found, trigger, standing, "pronoun", isOwn: true);
            return;
        }

        var judge = clauses.At(trigger.Anchor).Subject;
        var what = _whats.Before(trigger.Sentence, trigger.Token);
        var (charged, end) = (-1, what ?? trigger.Token);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Anchor && m.EndToken <= end && m.Index != judge && !IsPartOfName(m) && !(what is { } given && IsGivenByOther(given + 1, m)) && syntax.Markings[m.Index] is { Depth: <= 2, ListHead: < 0, Preposition: null or Markers.Li or Markers.To or Markers.Bi or Markers.On }) charged = m.Index;
        if (charged >= 0) _parties.AddList(found, charged, Slots.Charged);
        else if (trigger.Anchor + 1 < trigger.Token && syntax.PronounMarker(trigger.Anchor + 1) == Markers.Direct) _pronouns.Antecedents(found, trigger, trigger.Anchor + 1, "pronoun");
        else if (syntax.IsVerb(trigger.Anchor) && Agreement.PronounOf(article.Text.Tokens[trigger.Anchor].Folded).Length > 0) _pronouns.Antecedents(found, trigger, trigger.Anchor, "pronoun");
        else if (!syntax.IsVerb(trigger.Anchor) && trigger.Anchor > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Anchor - 1] is >= 0 and var described) _parties.AddList(found, described, Slots.Charged);
    }

    /// <summary>Finds the token whose pronoun names whom a noun of blame is for, behind who accuses: <c>اتهامات السعودية لها بدعم الحوثيين</c>.</summary>
    private int PronounBehindAccuser(Trigger trigger)
    {
        if (syntax.IsVerb(trigger.Anchor)) return -1;
        for (var i = trigger.Anchor + 2; i < trigger.Token && i <= trigger.Anchor + AccuserReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.MentionAt[i - 1] >= 0 && syntax.PronounMarker(i) is Markers.Li or Markers.To or Markers.On) return i;
        return -1;
    }

    /// <summary>Whether the form of the verb shows that somebody else gave it: <c>شكر المملكة على حرصها على لبنان وعلى ما قدمته من دعم</c>.</summary>
    private bool IsGivenByOther(int verb, Mention m) => syntax.IsVerb(verb) && !syntax.Is(verb, Cue.Receive) && !syntax.IsOfUs(verb) && !clauses.CanDo(verb, syntax.HeadOf(m));

    /// <summary>Whether the mention is an adjective of another.</summary>
    private bool IsPartOfName(Mention m) => m.Form == MentionForm.Nationality && syntax.Markings[m.Index].Through >= 0;
}
