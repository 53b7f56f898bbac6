using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Reads that support has come to an end.</summary>
internal sealed class EndingReader(Syntax syntax)
{
    /// <summary>Whether the word says that something ends; "that he" is written like a verb of it: <c>أكد أنه مع الجيش</c>.</summary>
    public bool IsEnding(int token) => syntax.Is(token, Cue.Ceasing) && !syntax.Is(token, Cue.Complement);

    /// <summary>Whether a word of ending governs the noun of support: <c>علقت مساعداتها للجيش</c>, <c>قرر وقف تسليح المعارضة</c>.</summary>
    public bool IsEnded(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports }) return false;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (IsEnding(i)) return syntax.IsVerb(i) ? !syntax.IsFuture(i) : i == trigger.Token - 1;
            if (syntax.Prepositions[i] is not (null or Markers.About) || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
