using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// The places of a trigger's frame that are filled beyond doubt: a pronoun on it, the genitive right after a noun, the name right after a verb, the preposition its frame asks for in the same
/// clause. A pair that leaves one of them out, and takes somebody from farther away, is no reading of the clause.
/// </summary>
internal sealed class Frame
{
    private const int PairSize = 2;
    private const string Subject = "subject";

    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly Trigger _trigger;

    public Frame(Trigger trigger, List<Party> subjects, List<Party> objects)
    {
        _trigger = trigger;
        foreach (var party in subjects) Fill(party, ofSubject: true);
        foreach (var party in objects) Fill(party, ofSubject: false);
    }

    /// <summary>Whether subject and object fill what has to be filled, and do not fill the same place twice.</summary>
    public bool Admits(Party subject, Party @object)
    {
        var (s, o) = (PlaceOf(subject), PlaceOf(@object));
        if (s == o && !CanHoldTwo(s) && !AreTwoPronouns(subject, @object)) return false;

        // Whom another brings together meet each other, whoever that is: جمع الملك حول مائدته الرئيس والوزير.
        if (s == Slots.Gathered && o == Slots.Gathered) return true;
        var covered = (_filled.Contains(s) ? 1 : 0) + (_filled.Contains(o) && o != s ? 1 : 0);

        // Who leads a delegation stands where it does: محادثات مع وفد تركي برئاسة الوزير.
        if ((s == Markers.Chief || o == Markers.Chief) && (_filled.Contains(Markers.With) || _filled.Contains(Markers.Bi))) covered++;
        return covered >= Math.Min(s == o ? 1 : PairSize, _filled.Count);
    }

    private void Fill(Party party, bool ofSubject)
    {
        var place = PlaceOf(party);
        var clean = party is { Verbs: 0, Breaks: 0 };
        var filled = place switch
        {
            "pronoun" => _trigger.Reading.Pronoun is not null,
            "gen" => clean && party.Mentions == 0 && (_trigger.Entry.Relation != Relation.MetWith || party.Mention.Form != MentionForm.Capital),
            "verb-subject" => _trigger.Support is Support.Light or Support.Receive,
            Subject => ofSubject && _trigger.IsVerb && party.Slot is "after" or "before" or "relative",
            Markers.With => clean && !ofSubject && party.Mentions <= 1,

            // Where a meeting names whom it is with, what is marked otherwise is where it is held: مؤتمر مع الوزير بمقر الرئاسة.
            Markers.Bi or Markers.Li => clean && !ofSubject && party.Mentions <= 1 && !(_trigger.Entry.Relation == Relation.MetWith && (party.IsWithin || _filled.Contains(Markers.With))),
            Markers.Between => clean && party.Mentions == 0,
            _ => false,
        };
        if (filled) _filled.Add(place);
    }

    /// <summary>Whether one pronoun stands on the noun for who does it, whom the clauses around are about, and another behind the preposition that the noun asks for: <c>أكد دعمه له</c>, <c>جدد وقوفه إلى جانبه</c>.</summary>
    private bool AreTwoPronouns(Party subject, Party @object) => _trigger is { IsNoun: true, Reading.Pronoun: not null, Entry.Relation: not Relation.MetWith } && subject.Slot is "pronoun-subject" or "pronoun-outer" or "pronoun-source"
        && _trigger.Entry.NounObjects.Any(marker => @object.Slot.StartsWith($"pronoun-{marker}-", StringComparison.Ordinal));

    private bool CanHoldTwo(string place) => place is Slots.Mutual or Slots.MutualGroup || _trigger.Entry.Relation == Relation.MetWith && place switch
    {
        "gen" or "bare1" or "bare2" or Markers.Between or Markers.Li or Slots.Gathered or Slots.Called or Slots.Two or Slots.Offer or Slots.ClauseSubject or Slots.Chair or Slots.Meanwhile => true,
        Subject or "verb-subject" or "clause-topic" or "clause" => _trigger.IsVerb || _trigger.Support == Support.Light,
        _ => false,
    };

    /// <summary>The place in the frame, whoever of several candidates may fill it.</summary>
    private static string PlaceOf(Party party) => party.Slot.StartsWith("pronoun", StringComparison.Ordinal) ? "pronoun" : party.Slot switch
    {
        "gen2" or "gen-by" or "gen-of" => "gen",
        "after" or "before" or "relative" or "voice" or "joined" or "control" or "resumed" or "sibling" or "carried" or "dropped" => Subject,
        _ => party.Slot,
    };
}
