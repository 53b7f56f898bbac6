using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// The readings of a word of support that grammar leaves no doubt of: whose the noun is and whom it marks (<c>دعم طهران لدمشق</c>, <c>أعلن بيعته للتنظيم</c>), who receives it from whom (<c>تلقى الجيش دعما من فرنسا</c>),
/// and who denies it, is ready for it or is called on to give it (<c>نفت إيران دعم الحوثيين</c>, <c>أبدت استعدادها لتسليح الجيش</c>).
/// </summary>
internal sealed class SupportCertainty(AnnotatedArticle article, Syntax syntax)
{
    private const string OwnPronoun = "pronoun-subject";

    public bool IsCertain(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (@object.Mention.Form == MentionForm.Nationality || AreOfOneState(subject, @object)) return false;
        if (trigger.IsVerb) return proposal.Status == Status.Denied && IsDone(trigger, subject, @object);
        if (!trigger.IsNoun) return false;
        if (trigger.Support == Support.Receive) return IsReceived(trigger, subject, @object);
        return IsOwned(trigger, subject, @object) || IsOnlySpokenOf(proposal);
    }

    /// <summary>Whether the noun has its owner and a marked object.</summary>
    private bool IsOwned(Trigger trigger, Party subject, Party @object) => IsNear(@object) && IsOwner(trigger, subject) && @object is { Mentions: <= 1, Verbs: 0 }
        && (@object.Slot == Markers.Li || subject.Slot == OwnPronoun && @object.Slot is Markers.With or Markers.Beside);

    /// <summary>Whether the subject of the verb receives what <c>من</c>, or the noun's genitive, gives.</summary>
    private bool IsReceived(Trigger trigger, Party subject, Party @object) => @object is { Slot: "verb-subject", Rank: 0 } && subject.Mention.Form != MentionForm.Nationality && subject is { Verbs: 0, Breaks: 0 }
        && (subject is { Slot: Markers.From or Markers.By, Mentions: <= 1 } && syntax.Markings[subject.Mention.Index] is { Depth: <= 1, Through: < 0 } || subject is { Slot: "gen" or "gen-by" } && syntax.Markings[subject.Mention.Index].Depth <= 2 && subject.Mention.FirstToken > trigger.Token);

    /// <summary>Whether what is denied, refused, offered or asked for has its doer as subject of that verb and its object right behind the noun.</summary>
    private bool IsOnlySpokenOf(Proposal proposal)
    {
        var (trigger, subject, @object, status, doubt) = proposal;
        if (@object is not { Mentions: 0, Verbs: 0, Breaks: 0, Slot: "gen" or "gen-of" or Markers.Li }) return false;
        return status switch
        {
            Status.Denied => doubt == "denial" && subject.Slot is "verb-subject" or "clause" && subject.Mention.EndToken <= trigger.Token && !HasPreposition(subject.Mention.EndToken, trigger.Token),
            Status.Asserted => subject.Slot == Slots.Charged,
            Status.CalledFor => subject.Slot == Slots.Called || subject.Slot == Slots.Ready,
            _ => false,
        };
    }

    /// <summary>Whether the verb has a name for its subject, and its object right where the frame has it.</summary>
    private bool IsDone(Trigger trigger, Party subject, Party @object) => subject is { Slot: "after" or "before" or "relative", Mention.Form: not MentionForm.Nationality } && IsNear(@object) && @object.Slot is not "near" and not "prebound"
        && Fit.OfSubject(trigger, subject, opensSentence: false) + Fit.OfObject(trigger, @object, subject.Slot) == Fit.Best;

    private bool HasPreposition(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.Prepositions[i] is not null || syntax.Breaks(i)) return true;
        return false;
    }

    private bool IsNear(Party party) => syntax.Markings[party.Mention.Index] is { Depth: 0, Through: < 0 };

    /// <summary>Whether grammar names the owner of a noun: its genitive, the subject of its verb, or that subject's pronoun on it. Who only speaks of aid does not give it: <c>دعا إلى ربط المساعدات لليونان</c>.</summary>
    private static bool IsOwner(Trigger trigger, Party party) => !(trigger is { Support: Support.Speech, Entry.Manner: Manner.Material } && party.Slot == "verb-subject") && party is { Slot: "gen-by" or "verb-subject", Mentions: 0 } or { Slot: OwnPronoun, Rank: 0 };

    private bool AreOfOneState(Party one, Party other) => article.Entities[one.Entity].Country is { } country && country == article.Entities[other.Entity].Country;
}
