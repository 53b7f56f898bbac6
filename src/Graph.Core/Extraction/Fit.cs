using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>
/// How well a party stands where the grammar expects it: 3 beyond doubt, 2 well, 1 hardly. What grammar knows beforehand need not be learned from each word's few examples.
/// </summary>
internal static class Fit
{
    private const int Sure = 3;
    private const int Good = 2;
    private const int Poor = 1;

    public static int OfSubject(Trigger trigger, Party party, int gap, bool opensSentence)
    {
        var clean = party is { Verbs: 0, Breaks: 0 };
        return party.Slot switch
        {
            "bare1" => clean && party.Mentions == 0 ? Sure : party.Verbs == 0 ? Good : Poor,
            "relative" or "head" or "we" or "clause-subject" or Markers.By => Sure,
            "says" => Good,
            "gen" => party.Mentions == 0 ? Sure : Good,
            "pronoun" => party.Rank == 0 ? Sure : Good,
            "pronoun-topic" => Good,
            "verb-subject" => trigger.Support == Support.Speech ? Good : Sure,
            Markers.From or Markers.Between or Markers.With or Markers.Bi => clean ? Sure : Good,
            "before" when trigger.IsVerb => party.Verbs == 0 && party.Rank == 0 ? clean && gap <= 2 ? Sure : Good : Poor,
            "before" when trigger.Reading.Form is PredicateForm.Active or PredicateForm.Passive => party.Verbs <= 1 && party.Rank == 0 ? Good : Poor,
            "carried" or "speaker" when opensSentence => Good,
            "topic" when !trigger.IsNoun => Good,
            _ => Poor,
        };
    }

    public static int OfObject(Trigger trigger, Party party, string subjectSlot)
    {
        var clean = party is { Verbs: 0, Breaks: 0 };
        return party.Slot switch
        {
            "bare2" => subjectSlot == "bare1" ? clean ? Sure : party.Verbs == 0 ? Good : Poor : Poor,
            "bare1" => subjectSlot == "bare1" ? Poor : clean && party.Mentions == 0 ? Sure : party.Verbs == 0 ? Good : Poor,
            "gen" => party.Mentions == 0 ? Sure : Good,
            "pronoun" => party.Rank == 0 ? Good : Poor,
            "before" or "prebound" when trigger.IsNoun && trigger.Reading.Proclitics.HasFlag(Text.Proclitics.Bi) && party is { Verbs: <= 1, Rank: 0 } => Good,
            "head" or "relative" => trigger.Reading.Form == PredicateForm.Passive || trigger.IsVerb ? Sure : Poor,
            "deed-clause" => Good,
            "bare3" or "gen2" or "before" or "prebound" or "topic" or "carried" or "speaker" => Poor,
            _ when party.Slot.StartsWith("pronoun", StringComparison.Ordinal) => Poor,
            _ => clean && party.Mentions <= 1 ? Sure : party.Verbs == 0 ? Good : Poor,
        };
    }
}
