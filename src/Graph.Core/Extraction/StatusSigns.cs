using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What is read around a trigger of whether what it says is so, before it is decided.</summary>
/// <param name="trigger">The trigger.</param>
/// <param name="own">The clause that it stands in.</param>
internal sealed class StatusSigns(Trigger trigger, Clause own)
{
    public Trigger Trigger { get; } = trigger;

    public Clause Own { get; } = own;

    public Relation Relation => Trigger.Entry.Relation;

    /// <summary>Whether the trigger is the verb of its clause.</summary>
    public bool IsFinite => Trigger.IsVerb && Own.Verb == Trigger.Token;

    /// <summary>Whether it is a meeting that "and" joins to something else, and so news of its own: <c>ينفي سقوط المدينة واجتماع ثلاثي</c>.</summary>
    public bool IsJoinedMeeting => Trigger is { IsNoun: true, Entry.Relation: Relation.MetWith } && Trigger.Reading.Proclitics.HasFlag(Proclitics.Wa);

    /// <summary>Whether "any" stands right before it: <c>أي لقاء</c>.</summary>
    public bool HasAny { get; init; }

    public bool IsNegated { get; set; }

    public bool IsDenied { get; set; }

    /// <summary>Whether a word of ending stands before it.</summary>
    public bool IsCeasing { get; set; }

    /// <summary>Whether an end of it is denied, so that it goes on: <c>لم يتوقف عن دعم</c>.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Whether it comes before or brings about something else, and so has happened: <c>بعد لقائه</c>.</summary>
    public bool IsPast { get; set; }

    /// <summary>Whether it is the occasion of something else: <c>خلال لقائه</c>.</summary>
    public bool IsOccasion { get; set; }

    /// <summary>What says that it is planned, or <c>null</c>.</summary>
    public string? Planned { get; set; }

    /// <summary>What says that it is only asked for, or <c>null</c>.</summary>
    public string? Called { get; set; }
}
