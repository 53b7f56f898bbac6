using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who met at a meeting that the noun with the article alone takes up, as a sentence shortly before told: <c>التقى الرئيس السفير. وأكد الرئيس خلال اللقاء</c>.</summary>
internal sealed class TakenUpMeetings(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 2;
    private const int PartnerReach = 5;

    // Of three who met.
    private const int MostPairs = 3;
    private const string Several = "ات";

    /// <summary>The pairs of the last meeting told before, each as two parties of the trigger; none where the noun takes up no meeting, or one of many.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="before">What has been proposed so far, in the order of the text.</param>
    public IReadOnlyList<(Party One, Party Other)> Of(Trigger trigger, IReadOnlyList<FittedProposal> before)
    {
        var pairs = new List<(Party One, Party Other)>();
        if (!IsTakenUp(trigger)) return pairs;
        var told = -1;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var there = before[i].Proposal.Trigger;
            var isPlain = before[i].Fit >= Company.WellFitted;
            if (!IsToldOf(there) || told >= 0 && there.Token != told || !isPlain && (!there.IsVerb || told >= 0)) continue;
            if (!isPlain || told < 0 && IsToldBetween(there.Token, trigger.Token) || there.Sentence.Index == trigger.Sentence.Index || there.Sentence.Index < trigger.Sentence.Index - Reach) break;
            told = there.Token;
            pairs.Add((Again(before[i].Proposal.Subject), Again(before[i].Proposal.Object)));
        }

        return pairs.Count <= MostPairs ? pairs : [];
    }

    /// <summary>Whether a verb between the two tells of another meeting, whoever was there.</summary>
    private bool IsToldBetween(int told, int trigger)
    {
        for (var i = told + 1; i < trigger; i++)
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i) && syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Entry: { Relation: Relation.MetWith, IsLoose: false, Needs.Length: 0, Manner: Manner.Meeting } })) return true;
        return false;
    }

    private static Party Again(Party party) => new(party.Mention, party.Entity, Slots.Again, 0, 0, 0, 0);

    private static bool IsToldOf(Trigger trigger) => trigger.Entry is { Relation: Relation.MetWith, IsLoose: false, Manner: not Manner.Visit };

    /// <summary>Whether the noun is on what occasion something is said or done, or what a verb tells of, with the article and nothing behind it that says who meets.</summary>
    private bool IsTakenUp(Trigger trigger)
    {
        if (!IsToldOf(trigger) || !IsEvent(trigger) || trigger is not { IsNoun: true, Reading: { Pronoun: null, Proclitics: Proclitics.Al }, Sentence.IsTitle: false } || !IsToldHere(trigger)) return false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PartnerReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var m) return syntax.Markings[m] is { Preposition: not (Markers.With or Markers.Between or Markers.Bi), Governor: var governor } && governor > trigger.Token || article.Mentions[m].Form != MentionForm.Nationality && i > trigger.Token + 1;
            if ((syntax.Prepositions[i] ?? syntax.PronounMarker(i)) is Markers.With or Markers.Between || syntax.Is(i, Cue.Gather)) return false;
            if (syntax.Breaks(i) || syntax.Is(i, Cue.Complement)) return true;
        }

        return true;
    }

    /// <summary>Whether the noun is of one event, as a meeting and talks are, and not only of what one does: <c>اللقاء</c>, <c>المباحثات</c>, but <c>عند البحث في القضايا</c>.</summary>
    private bool IsEvent(Trigger trigger) => trigger.Entry.Manner != Manner.Talks || article.Text.Tokens[trigger.Token].Folded.EndsWith(Several, StringComparison.Ordinal);

    /// <summary>Whether the word before says that the one meeting is the occasion, or is told of: <c>خلال هذا اللقاء</c>, <c>في نهاية الاجتماع</c>, <c>تناول اللقاء الأزمة</c>, <c>أكد أن المحادثات كانت مثمرة</c>.</summary>
    private bool IsToldHere(Trigger trigger)
    {
        var before = trigger.Token - 1;
        if (before > trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0 && syntax.Has(WordList.Demonstratives, article.Text.Tokens[before].Folded)) before--;
        if (before < trigger.Sentence.FirstToken) return false;
        if (syntax.MentionAt[before] >= 0) return trigger.Entry.Manner != Manner.Phone;
        if (syntax.Is(before, Cue.Occasion) || syntax.Is(before, Cue.Sequel) || syntax.Prepositions[before] is Markers.In or Markers.Time && !syntax.IsNounWithClitic(before)) return true;
        if (before > trigger.Sentence.FirstToken && syntax.MentionAt[before - 1] < 0 && syntax.Prepositions[before - 1] == Markers.In) return true;
        return (syntax.IsVerb(before) || syntax.Is(before, Cue.Complement)) && !(trigger.Entry.Manner == Manner.Phone && article.Text.Tokens[trigger.Token].Folded.EndsWith(Several, StringComparison.Ordinal));
    }
}
