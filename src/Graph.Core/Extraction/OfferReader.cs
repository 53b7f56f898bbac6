using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds those of whom one offers the other talks: <c>عرض الرئيس على الحركة إجراء محادثات</c>, <c>رفضت الحركة دعوة الرئيس لإجراء محادثات</c>.
/// </summary>
internal sealed class OfferReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 5;
    private const int PartnerReach = 4;

    /// <summary>The mention of who offers and of whom it is offered to; <c>null</c> where there is no such offer, or the talks name with whom they are held.</summary>
    public (int One, int Other)? Of(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || NamesPartner(trigger)) return null;
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken && i >= trigger.Token - Reach; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var m) return BesideOffer(trigger, article.Mentions[m]);
            if (syntax.IsVerb(i) || syntax.Breaks(i) || syntax.Prepositions[i] is not null && !syntax.IsNounWithClitic(i) && syntax.Prepositions[i] is not (Markers.Li or Markers.To)) return null;
        }

        return null;
    }

    /// <summary>Who invites whom to talks, where the one invited stands alone right before the preposition: <c>دعا الرئيس نظيره إلى لقاء</c>.</summary>
    private (int One, int Other)? Invited(Trigger trigger, Mention m)
    {
        if (syntax.Markings[m.Index] is not { Preposition: null, Depth: 0, ListHead: < 0 } || m is not { Entities.Length: 1, Form: not MentionForm.Nationality } || !IsPurpose(trigger, m.EndToken)) return null;
        return clauses.At(m.FirstToken) is { Source: SubjectSource.After, Verb: var verb, Subject: >= 0 and var host } && syntax.IsVerbOf(WordList.InvitingVerbs, verb) && host != m.Index && article.Mentions[host].EndToken <= m.FirstToken && syntax.Markings[host].ListHead < 0
            && article.Entities[article.Mentions[host].Entities[0]].Type == article.Entities[m.Entities[0]].Type ? (host, m.Index) : null;
    }

    /// <summary>Whether "to" or "for" stands at the token, and nothing but nouns of holding between it and the talks.</summary>
    private bool IsPurpose(Trigger trigger, int token)
    {
        if (token >= trigger.Sentence.EndToken || syntax.Prepositions[token] is not (Markers.To or Markers.Li)) return false;
        for (var i = token + 1; i < trigger.Token; i++)
            if (syntax.MentionAt[i] >= 0 || !syntax.Is(i, Cue.Light) && !syntax.Is(i, Cue.Doing)) return false;
        return true;
    }

    /// <summary>Whether "with" or "between", or a name, stands behind the noun and its adjectives.</summary>
    private bool NamesPartner(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PartnerReach; i++)
            if (syntax.MentionAt[i] >= 0 || (syntax.Prepositions[i] ?? syntax.PronounMarker(i)) is Markers.With or Markers.Between) return true;
            else if (syntax.Prepositions[i] is not null || syntax.IsVerb(i) || syntax.Breaks(i)) return false;
        return false;
    }

    /// <summary>Whether the one named right before the talks offers them, or has them offered.</summary>
    private (int One, int Other)? BesideOffer(Trigger trigger, Mention m)
    {
        if (syntax.Markings[m.Index] is { Preposition: Markers.On, Depth: 0, Governor: var on } && on > trigger.Sentence.FirstToken)
            return clauses.At(on) is { Verb: >= 0 and var verb, Subject: >= 0 and var subject } && verb < on && syntax.IsVerbOf(WordList.ProposingVerbs, verb) && subject != m.Index ? (subject, m.Index) : null;
        if (Invited(trigger, m) is { } invitation) return invitation;
        if (OfferOf(m, trigger.Sentence.FirstToken) is not (>= 0 and var offer)) return null;
        return clauses.At(offer) is { Verb: >= 0 and var answer, Subject: >= 0 and var answering } && answer < offer && syntax.MentionAt[answer] < 0 && (syntax.Is(answer, Cue.Denial) || syntax.IsVerbOf(WordList.AcceptingVerbs, answer)) && article.Mentions[answering].Entities[0] != m.Entities[0] ? (answering, m.Index) : null;
    }

    /// <summary>The noun for an offer that the mention makes, as its genitive, as a state its adjective, or behind "from": <c>دعوة الرئيس</c>, <c>عرضا أمريكيا</c>, <c>طلبات من واشنطن</c>; -1 where there is none.</summary>
    private int OfferOf(Mention m, int first)
    {
        if (m.FirstToken <= first) return -1;
        var offer = syntax.Markings[m.Index] is { Preposition: Markers.From, Depth: 0, Governor: var from } ? from - 1 : m.FirstToken - 1;
        if (offer > first && offer < m.FirstToken - 1 && syntax.MentionAt[offer] < 0 && !IsOffer(offer) && !syntax.IsVerb(offer) && syntax.Prepositions[offer] is null) offer--;
        return offer > first && IsOffer(offer) ? offer : -1;
    }

    private bool IsOffer(int token) => syntax.MentionAt[token] < 0 && article.Text.Tokens[token].Analyses.Any(a => a.Proclitics is Proclitics.None or Proclitics.Al && syntax.Has(WordList.OfferNouns, a.Stem));
}
