using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds whose talks those are, named without a party, behind which an agreement is told of: <c>توصلت إيران وروسيا إلى اتفاق بعد مفاوضات طويلة</c>, <c>أبرمت إيران اتفاقا مع روسيا بعد سنوات من المفاوضات</c>.
/// </summary>
internal sealed class SettlementReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int AfterReach = 4;
    private const int AgreementReach = 24;
    private const int PartnerReach = 5;
    private const string Past = "بعد";
    private const string Agreed = "اتفاق";

    /// <summary>The first of those who agreed, and with whom: -1 where they agreed with each other; <c>null</c> where the talks have parties of their own, or nobody named agreed.</summary>
    public (int One, int Other)? Of(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.MetWith, Manner: Manner.Talks }, Reading.Pronoun: null } || !FollowsPast(trigger) || HasParty(trigger)) return null;
        for (var i = trigger.Sentence.FirstToken; i < trigger.Sentence.EndToken; i++)
        {
            if (i == trigger.Token || syntax.MentionAt[i] >= 0 || !IsAgreement(i) || clauses.At(i) is not { Verb: >= 0 and var verb, Subject: >= 0 and var one } || verb > i || i - verb > AgreementReach) continue;
            var head = syntax.HeadOf(article.Mentions[one]);
            if (PartnerBehind(i, trigger.Sentence) is >= 0 and var other) return article.Mentions[other].Entities[0] == article.Mentions[head].Entities[0] ? null : (head, other);
            if (syntax.BeginsList(article.Mentions[head])) return (head, -1);
        }

        return null;
    }

    /// <summary>Whether "after" or "during" stands before the talks, with how long they took at most between: <c>بعد سنوات من المفاوضات</c>.</summary>
    private bool FollowsPast(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - AfterReach && syntax.MentionAt[i] < 0 && !syntax.Breaks(i) && !syntax.IsVerb(i); i--)
            if (article.Text.Tokens[i].Folded.TrimStart('و') == Past || syntax.Has(WordList.DuringForms, article.Text.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>Whether the talks name with whom they were.</summary>
    private bool HasParty(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PartnerReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var m) return article.Mentions[m].Form == MentionForm.Nationality || syntax.Markings[m].Governor <= trigger.Token;
            if (syntax.Prepositions[i] is Markers.With or Markers.Between || syntax.PronounMarker(i) is not null) return true;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return false;
        }

        return false;
    }

    /// <summary>With whom the agreement is, as "with" soon behind it says; -1 where nobody is named.</summary>
    private int PartnerBehind(int agreement, Sentence sentence)
    {
        foreach (var m in syntax.MentionsOf(sentence))
            if (m.FirstToken > agreement && syntax.Markings[m.Index] is { Preposition: Markers.With, Depth: 0, ListHead: < 0, Governor: var with } && with - agreement <= PartnerReach) return m.Index;
        return -1;
    }

    private bool IsAgreement(int token)
    {
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (cut.Bare.StartsWith(Agreed, StringComparison.Ordinal)) return true;
        return false;
    }
}
