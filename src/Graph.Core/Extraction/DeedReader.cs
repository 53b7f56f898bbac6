using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds whose deed it is that an accusing word condemns without saying so, because it was told before: <c>استهدف التنظيم السوق بهجوم … ودانت الوزارة الهجوم</c>.</summary>
internal sealed class DeedReader(AnnotatedArticle article, Syntax syntax, StanceDeeds deeds, StanceWords words)
{
    private const int Reach = 6;
    private const int PronounReach = 2;
    private const string OfOne = "ه";
    private const string OfOneFeminine = "ها";
    private static readonly string[] Pointing = ["هذا", "هذه", "ذلك", "تلك"];

    /// <summary>Adds the doer, where the trigger only accuses, or calls the deed something bad (<c>رفض الحزب قرار الحكومة واعتبره انقلابا</c>), and what stands in its object's place is a deed that nobody owns there.</summary>
    public void Add(List<Party> found, Trigger trigger)
    {
        if (trigger is not { Entry: { Relation: Relation.Accused, IsLoose: false }, Reading.Form: PredicateForm.Verb or PredicateForm.Active or PredicateForm.Noun, Sentence.IsTitle: false }) return;
        if (trigger.Entry.Needs.Length > 0 && !(trigger.IsVerb && trigger.Reading.Pronoun is not null))
        {
            // What is called something bad can be a step that was told before: أقالت الحكومة المدير، ووصف الحزب القرار بالفضيحة.
            if (trigger.Entry.Manner == Manner.Criticise && Named(trigger) is >= 0 and var step && words.IsStep(step) && OwnerOf(step, trigger) is { } taker) TakeFor(found, trigger, step, taker);
            return;
        }

        if (StandsForDeed(trigger))
        {
            if (deeds.DoerBefore(trigger) is { } told)
            {
                found.RemoveAll(p => p.Slot.StartsWith("pronoun", StringComparison.Ordinal));
                Take(found, told, Slots.TakenUp);
            }
            else if (BeforeTrigger(trigger) is { } doer) Take(found, doer, Slots.DeedPronoun);
            return;
        }

        if (trigger.Reading.Pronoun is not null && !trigger.IsNoun || Named(trigger) is not (>= 0 and var deed) || found.Exists(p => p.Mention.FirstToken > trigger.Token && p.Slot is Slots.DeedClause or Slots.DeedBy)) return;
        if (OwnerOf(deed, trigger) is { } owner) TakeFor(found, trigger, deed, owner);
    }

    /// <summary>Takes the doer for the deed that is the verb's object, so that a name between the two is the verb's subject, and no object: <c>وانتقد النائب القرار</c>.</summary>
    private static void TakeFor(List<Party> found, Trigger trigger, int deed, Mention doer)
    {
        if (trigger.IsVerb) found.RemoveAll(p => p.Slot is "bare1" or "bare2" && p.Mention.FirstToken > trigger.Token && p.Mention.FirstToken < deed);
        Take(found, doer, Slots.DeedBefore);
    }

    private Mention? OwnerOf(int deed, Trigger trigger) => deeds.OwnerOfNamed(deed, trigger.Sentence.Index) ?? deeds.TakerOf(deed, trigger.Sentence.Index);

    /// <summary>Whether a pronoun of one thing is the object: <c>دانته</c>, <c>نددت به</c>.</summary>
    private bool StandsForDeed(Trigger trigger)
    {
        // A deed is condemned and criticised; who is accused is a party: اتهمته.
        if (!trigger.IsVerb || trigger.Entry.Manner is not (Manner.Condemn or Manner.Criticise)) return false;
        if (trigger.Reading.Pronoun is { } own) return own is OfOne or OfOneFeminine;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PronounReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.PronounMarker(i) is { } marker && Slots.FitsObject(trigger, marker)) return true;
        return false;
    }

    private Mention? BeforeTrigger(Trigger trigger)
    {
        for (var s = trigger.Sentence.Index; s >= 0 && s >= trigger.Sentence.Index - 1; s--)
            if (deeds.NearestOwned(syntax.MentionsOf(article.Text.Sentences[s]), trigger.Token, OfOne) is { } doer) return doer;
        return null;
    }

    /// <summary>The noun with the article that names the deed in the object's place, with nobody's name in its phrase, or -1: <c>دان الهجوم</c>, <c>استنكر هذه التصريحات</c>, <c>دان عملية الاغتيال</c>.</summary>
    private int Named(Trigger trigger)
    {
        for (var (i, plain) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && plain < Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0)
            {
                // Who condemns may stand before what he condemns.
                if (!trigger.IsVerb) return -1;
                continue;
            }

            if (syntax.Breaks(i) && !syntax.IsMark(i, '"') || syntax.IsVerb(i)) return -1;
            if (article.Text.Tokens[i].Kind == TokenKind.Word) plain++;
            if (deeds.IsNamedDeed(i) && (syntax.IsDefinite(i) || words.IsStep(i)) && !syntax.IsAdjective(i)) return IsOwned(EndOf(i), trigger.Sentence.EndToken) || !Slots.FitsObject(trigger, MarkerOf(i)) ? -1 : i;
        }

        return -1;
    }

    /// <summary>The last token of the noun with what was decided: <c>قرار إعادة مجلس الشعب</c>.</summary>
    private int EndOf(int deed)
    {
        if (syntax.IsDefinite(deed)) return deed;
        return deed + 2 < article.Text.Tokens.Length && syntax.MentionAt[deed + 2] is >= 0 and var m && words.IsDecidedOn(article.Mentions[m]) ? article.Mentions[m].EndToken - 1 : deed + 1;
    }

    /// <summary>The marker of the phrase that the noun ends: the noun before it can be its kind: <c>عملية الاغتيال</c>, <c>هذا الهجوم</c>.</summary>
    private string MarkerOf(int deed)
    {
        var first = deed - 1;
        var isKind = syntax.MentionAt[first] < 0 && syntax.Prepositions[deed] is null && (deeds.IsNamedDeed(first) && !syntax.IsDefinite(first) || article.Text.Tokens[first].Analyses.Any(a => Pointing.Contains(a.Stem, StringComparer.Ordinal)));
        return syntax.MarkerOfNoun(isKind ? first : deed);
    }

    /// <summary>Whether the phrase goes on with a name, or with a clause that says whose the deed is.</summary>
    private bool IsOwned(int deed, int end)
    {
        for (var i = deed + 1; i < end && i <= deed + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Is(i, Cue.Relative) || syntax.Prepositions[i] is Markers.Li or Markers.From or Markers.By) return true;
            if (!syntax.IsDefinite(i) && !syntax.IsMark(i, '"')) return false;
        }

        return false;
    }

    private static void Take(List<Party> found, Mention doer, string slot)
    {
        if (found.Exists(p => p.Mention.Index == doer.Index)) return;
        foreach (var entity in doer.Entities) found.Add(new Party(doer, entity, slot, 0, 0, 0, 0));
    }
}
