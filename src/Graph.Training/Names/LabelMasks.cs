using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>Sets of labels as bits.</summary>
internal static class LabelMasks
{
    public const int Any = (1 << NameLabels.Count) - 1;

    public const int Outside = 1 << NameLabels.Outside;

    public static int Of(NameType type) =>
        Enumerable.Range(1, NameLabels.Count - 1).Where(label => NameLabels.TypeOf(label) == type).Aggregate(0, (mask, label) => mask | (1 << label));

    /// <summary>Marks the tokens from <paramref name="first"/> to <paramref name="end"/> as one name.</summary>
    public static void Mark(int[] masks, int first, int end, NameType type)
    {
        for (var i = first; i < end; i++) masks[i] = 1 << NameLabels.Of(type, i == first, i == end - 1);
    }
}
