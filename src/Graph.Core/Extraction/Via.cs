using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Tells what kind of noun stands between a trigger, or the preposition behind it, and a mention: <c>أدان تصريحات الوزير</c>, <c>اتهم قائد الجيش</c>.</summary>
internal sealed class Via(Syntax syntax)
{
    /// <summary>A noun that is no deed and no wrong.</summary>
    public const string OtherNoun = "noun";

    /// <summary>"wrong", "deed" or <see cref="OtherNoun"/>; <c>null</c> where no noun does.</summary>
    public string? Of(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (m.Sentence != trigger.Sentence.Index || m.FirstToken <= trigger.Token || marking.Depth == 0) return null;
        var from = Math.Max(marking.Governor, trigger.Token + 1);
        for (var i = from; i < m.FirstToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Wrong)) return "wrong";
            if (syntax.Is(i, Cue.Deed)) return "deed";
        }

        return from < m.FirstToken ? OtherNoun : null;
    }
}
