using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Which two places of a frame can be filled together. Where both ends are only guessed from what stands around the clause, the pair is no reading of it; and who meets is named together: both as
/// genitive, both after <c>بين</c>, or one of them as subject.
/// </summary>
internal static class Pairing
{
    private const string Pronoun = "pronoun";
    private const string Owner = "pronoun-owner";
    private const int JointReach = 4;
    private const string Joint = "مشترك";

    public static bool Admits(Trigger trigger, Party subject, Party @object, Syntax syntax) => trigger switch
    {
        { IsNoun: true, Entry: { Relation: Relation.MetWith, Manner: Manner.Conference } } when !AreHosts(trigger, subject, @object, syntax) => false,
        { IsNoun: true, Entry.Relation: Relation.MetWith } => AdmitsMeeting(trigger, subject, @object, syntax) && AdmitsMeeting(trigger, @object, subject, syntax),
        { Entry.Relation: Relation.MetWith } => !(IsUs(subject) && IsUs(@object)) && (!IsInSession(subject) && !IsInSession(@object) || AdmitsMeeting(trigger, subject, @object, syntax) && AdmitsMeeting(trigger, @object, subject, syntax)),

        // Who are named together do it, or have it done to them: منظمتا أوكسفام وأنقذوا الأطفال إلى معالجة الأزمة التي وصفتاها بالكارثية.
        { IsVerb: true } when AreListed(subject, @object, syntax) => @object.Slot == Slots.Parted,
        _ => !(IsAround(subject) && @object.Slot.StartsWith(Pronoun, StringComparison.Ordinal)) && !(subject.Slot.StartsWith("gen", StringComparison.Ordinal) && @object.Slot.StartsWith(Owner, StringComparison.Ordinal)),
    };

    /// <summary>
    /// Whether both hold a conference before the press: one with the other, together, or jointly, as a word behind it says; whoever holds it alone meets nobody there whom he speaks of: <c>ذكر المتحدث في
    /// مؤتمر صحفي أن الرئيس …</c>.
    /// </summary>
    private static bool AreHosts(Trigger trigger, Party one, Party other, Syntax syntax)
    {
        if (trigger.Support == Support.Gather || AreListed(one, other, syntax) || AreNamedSo(one) || AreNamedSo(other)) return true;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + JointReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Article.Text.Tokens[i].Folded.Contains(Joint, StringComparison.Ordinal)) return true;
        return false;
        static bool AreNamedSo(Party party) => party.Slot is Markers.With or Markers.Between or Slots.Gathered or Slots.Two or Slots.Delegation || party.Mention.Entities.Length > 1;
    }

    private static bool AdmitsMeeting(Trigger trigger, Party one, Party other, Syntax syntax) => one.Slot switch
    {
        Markers.Between => other.Slot == Markers.Between ? (AreListed(one, other, syntax) || one.Governs(other, syntax)) && !AreOneSide(one, other, syntax) : other.Slot.StartsWith(Pronoun, StringComparison.Ordinal),
        "gen" => other.Slot switch
        {
            "gen" => AreListed(one, other, syntax),
            "lead" => trigger.Token <= trigger.Sentence.FirstToken + 1,
            "outer" or "near" or "prebound" or "speaker" or Markers.Between => false,
            _ => true,
        },
        Slots.Teller => other.Slot == Markers.With && IsPerson(one, syntax) == IsPerson(other, syntax),
        Slots.Destination => other.Slot is "clause" or "after" or "before" or "verb-subject",
        Slots.Chair => other.Slot == Slots.Chair ? AreListed(one, other, syntax) : other.Slot is Slots.Present or Markers.With,
        Slots.Present => other.Slot is Slots.Chair or "verb-subject",
        Markers.Li => other.Slot == Markers.Li ? AreListed(one, other, syntax) : !IsAround(other) && other.Slot != "near",
        "pronoun-subject" => other.Slot is not "speaker",

        // Who says or does something on the occasion of a meeting was there: أعلن الرئيس أن الاتفاق وقع، وذلك خلال مؤتمر مع الوزير.
        Markers.With or Markers.Bi => other.Slot is not ("speaker" or "prebound") && (other.Slot != "outer" || OccasionReader.IsOccasion(trigger, syntax)),
        _ => true,
    };

    private static bool IsPerson(Party party, Syntax syntax) => syntax.Article.Entities[party.Entity].Type == ActorType.Person;

    /// <summary>Whether both are named together: as one group, or as members of the same list.</summary>
    private static bool AreListed(Party one, Party other, Syntax syntax) => syntax.HeadOf(one.Mention) == syntax.HeadOf(other.Mention);

    /// <summary>Whether both are of the one side that "each of" counts up behind the other: <c>محادثات بين تركيا وكل من السويد وفنلندا</c>.</summary>
    private static bool AreOneSide(Party one, Party other, Syntax syntax)
    {
        foreach (var m in syntax.MentionsOf(syntax.Article.Text.Sentences[one.Mention.Sentence]))
            if (syntax.HeadOf(m) != m.Index && syntax.HeadOf(m) == syntax.HeadOf(one.Mention) && syntax.IsEachOf(m)) return one.Mention.FirstToken >= m.FirstToken && other.Mention.FirstToken >= m.FirstToken;
        return false;
    }

    /// <summary>Whether the party sits in a session that somebody else holds: it meets those who sit there too.</summary>
    private static bool IsInSession(Party party) => party.Slot is Slots.Chair or Slots.Present;

    /// <summary>Whether both stand after the same preposition.</summary>
    private static bool Governs(this Party one, Party other, Syntax syntax) => syntax.Markings[one.Mention.Index].Governor == syntax.Markings[other.Mention.Index].Governor;

    /// <summary>Whether the party is one of those whom "we" can mean: they do not meet each other.</summary>
    private static bool IsUs(Party party) => party.Slot is "we" or "we-state";

    /// <summary>Whether the party comes from outside the trigger's clause.</summary>
    private static bool IsAround(Party party) => party.Slot is "lead" or "outer" or "speaker" or "prebound";
}
