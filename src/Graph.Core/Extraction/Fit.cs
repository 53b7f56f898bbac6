using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>
/// How well a party stands where the grammar expects it: 3 beyond doubt, 2 well, 1 hardly. What grammar knows beforehand need not be learned from each word's few examples.
/// </summary>
internal static class Fit
{
    /// <summary>Both ends beyond doubt.</summary>
    public const int Best = 6;

    private const int Sure = 3;
    private const int Good = 2;
    private const int Poor = 1;

    public static int OfSubject(Trigger trigger, Party party, bool opensSentence)
    {
        if (IsOfAnother(trigger, party)) return Poor;
        var clean = party is { Verbs: 0, Breaks: 0 };
        if (IsDoneTo(trigger) && party.Slot is "clause" or "clause-topic" or "verb-subject") return Poor;
        if (IsAttribute(trigger) && trigger.Reading.Form == PredicateForm.Active && party.Slot is not ("head" or Slots.Predicate) && !party.Slot.StartsWith("pronoun", StringComparison.Ordinal)) return Poor;
        return party.Slot switch
        {
            Slots.Charged or Slots.Called or Slots.Ready or Slots.Mutual or Slots.MutualGroup or Slots.Predicate or "after" or "before" or "relative" or "head" or "we" or "clause-subject" or Markers.By => Sure,
            "joined" or "carried" or "control" when party.IsAskedFor => Sure,
            "voice" when trigger is { IsVerb: true, Entry.Relation: Relation.Accused } => Sure,
            "says" or "we-state" or "voice" or "joined" or "control" or "resumed" => Good,
            "gen" or "gen-by" => party.Mentions == 0 ? Sure : Good,
            "pronoun-subject" or "pronoun" + Slots.Ahead or Slots.Gathered or Slots.Holder or Slots.Chair => Sure,
            Markers.Chief or Slots.Delegation or Slots.Two or Slots.Meanwhile or Slots.Offer or Slots.Teller or Slots.Again => Good,
            "pronoun-near" when trigger.IsReception && party.Rank == 0 => Sure,
            "pronoun-outer" or "pronoun-near" => Good,

            // Where the sentence names nobody else before, whom the one before was about: وصل الملك. وكان في استقباله الأمير.
            "pronoun-lead" when trigger.Entry.Relation == Relation.MetWith && party.Rank == 0 => Good,
            "verb-subject" => trigger.Support == Support.Speech ? Good : Sure,
            Markers.From when party.IsWithin => Poor,
            Markers.From when party.Mentions > 0 => Good,
            "bare1" or Markers.From or Markers.Between or Markers.With or Markers.Bi => clean ? Sure : Good,
            "clause" or "clause-topic" or "carried" => Good,
            "lead" or "speaker" when opensSentence => Good,
            _ => Poor,
        };
    }

    public static int OfObject(Trigger trigger, Party party, string subjectSlot)
    {
        if (IsOfAnother(trigger, party) || party.IsLater) return Poor;
        if (trigger.Reading.Form == PredicateForm.Passive && party.Slot is not ("head" or "clause" or "clause-topic" or "before" or "near")) return Poor;
        var clean = party is { Verbs: 0, Breaks: 0 };


        // Both are subject of the verb that says they met: أجرى الحزبان محادثات, اجتمع الوزير والسفير.
        if (trigger.Entry.Relation == Relation.MetWith && party.Slot == subjectSlot && party.Slot is "after" or "before" or "voice" or "relative" or "verb-subject" or Slots.Called) return clean ? Sure : Good;
        return party.Slot switch
        {
            "bare2" => subjectSlot is "after" or "bare1" ? clean ? Sure : party.Verbs == 0 ? Good : Poor : Poor,
            "bare1" => subjectSlot is "after" or "bare1" ? Poor : clean && party.Mentions <= (subjectSlot == "voice" ? 1 : 0) ? Sure : party.Verbs == 0 ? Good : Poor,
            "gen" or "gen-of" when trigger.Support == Support.Backing || trigger.Support == Support.Receive && IsDoneTo(trigger) => Poor,
            "gen" or "gen-of" => party.Mentions == 0 ? Sure : Good,
            "gen-by" => Poor,
            "clause" or "clause-topic" when trigger.Support == Support.Backing => Sure,
            "before" or "after" when trigger.Reading.Form is PredicateForm.Passive or PredicateForm.PassiveVerb => Sure,
            "near" when trigger.Support == Support.Backing && clean && party.Mentions <= 1 => Good,
            "clause" or "clause-topic" when trigger.IsNoun && trigger.Reading.Proclitics.HasFlag(Text.Proclitics.Bi) => Good,
            "clause" or "clause-topic" when trigger is { Reading.Form: PredicateForm.Passive, Entry.Relation: Relation.Accused } => Sure,
            "clause" or "clause-topic" when trigger is { Reading.Form: PredicateForm.Passive, Entry.Relation: Relation.Supports } && !IsAttribute(trigger) => Good,
            "verb-subject" when trigger.Support is Support.Receive or Support.Charge || trigger.Entry.Objects.Contains(Markers.Doer) => Sure,
            "head" or "relative" => trigger.Reading.Form == PredicateForm.Passive || trigger.IsVerb ? Sure : Poor,
            "deed-clause" => trigger.IsVerb ? Sure : Good,
            TakenUpDeeds.Again => Good,
            TakenUpDeeds.Lead => Poor,
            Slots.Gathered or Slots.TakenUp or Slots.Mutual or Slots.MutualGroup or Slots.Present => Sure,
            Slots.Accusative => party.Mentions <= 1 && party.Verbs == 0 ? Sure : Poor,
            Slots.ThatClause or Slots.DeedBefore or Slots.Delegation or Slots.Told or Slots.Two or Slots.Meanwhile or Slots.Offer or Slots.Destination or Slots.Again => Good,
            Slots.DeedBy => party.Breaks == 0 ? Sure : Poor,
            Markers.Chief or Slots.Chair => Good,
            "bare3" or "gen2" or "before" or "after" or "near" or "prebound" or "lead" or "speaker" or "outer" or "we" or "we-state" or "says" or "carried" or "joined" or "control" or "resumed" or "sibling" or "voice" or "dropped" or "clause" or "clause-topic" or "verb-subject" => Poor,

            // A pronoun of its own is nothing but an object: متهما إياها.
            _ when party.Rank == 0 && trigger.Entry.Relation == Relation.Accused && party.Slot.StartsWith("pronoun-" + Markers.Direct, StringComparison.Ordinal) => Sure,
            _ when party.Slot.StartsWith("pronoun", StringComparison.Ordinal) => party.Rank == 0 ? Good : Poor,
            _ => clean && party.Mentions <= 1 ? Sure : party.Verbs == 0 ? Good : Poor,
        };
    }

    /// <summary>Whether the trigger describes the word before it: <c>القوات الموالية لصالح</c>.</summary>
    private static bool IsAttribute(Trigger trigger) => trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive && trigger.Reading.Proclitics.HasFlag(Text.Proclitics.Al);

    /// <summary>Whether the subject of the clause is not who does what the noun says: it has it done to it, or is only who accuses of it.</summary>
    private static bool IsDoneTo(Trigger trigger) => trigger.Entry.Relation != Relation.MetWith && trigger.Support is Support.Backing or Support.Charge or Support.Receive;

    /// <summary>Who is named within the phrase of another noun does not meet: <c>اجتماع لجنة الحزب</c>.</summary>
    private static bool IsOfAnother(Trigger trigger, Party party) => trigger.Entry.Relation == Relation.MetWith && party.IsWithin;
}
