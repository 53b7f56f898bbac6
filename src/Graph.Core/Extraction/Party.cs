using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>A mention that may be a party of a trigger, and where it stands to it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entity">The entity, one of the mention's.</param>
/// <param name="Slot">Where it stands: an ASCII name such as <c>bare1</c>, <c>gen</c>, <c>bi</c>, <c>before</c>, <c>carried</c>.</param>
/// <param name="Rank">How many mentions in the same kind of place stand nearer.</param>
/// <param name="Verbs">How many finite verbs stand in between.</param>
/// <param name="Breaks">How many clause breaks stand in between.</param>
/// <param name="Mentions">How many other mentions stand in between.</param>
internal sealed record Party(Mention Mention, int Entity, string Slot, int Rank, int Verbs, int Breaks, int Mentions)
{
    /// <summary>Whether the mention stands within the phrase of another noun, which does not speak for it: <c>رسالة الرئيس</c>, but <c>وفد الحزب</c>.</summary>
    public bool IsWithin { get; init; }

    /// <summary>Whether the verb's form shows that its subject stands before: it asks for several (<c>الوزراء … كما دانوا</c>), or the name after it cannot be its subject (<c>كما اتهم إيران</c>).</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>Whether the preposition that governs it stood before, nearer to the trigger, and so took what the trigger asks for: <c>دعم واشنطن للمعارضة في التصدي لداعش</c>.</summary>
    public bool IsLater { get; init; }
}
