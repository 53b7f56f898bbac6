namespace Graph.Core.Annotation.Names;

/// <summary>
/// The labels of the chain: outside, and for each type the begin, inside and end of a longer name and the name of a single token.
/// Telling end and single from the others lets clues say where a name ends.
/// </summary>
public static class NameLabels
{
    /// <summary>The token is part of no name.</summary>
    public const int Outside = 0;

    /// <summary>The number of labels.</summary>
    public const int Count = 13;

    private const int Places = 4;
    private static readonly string[] Names = ["O", "B-PER", "I-PER", "E-PER", "S-PER", "B-ORG", "I-ORG", "E-ORG", "S-ORG", "B-LOC", "I-LOC", "E-LOC", "S-LOC"];

    /// <summary>The label of a token in a name: first and last are told by its place.</summary>
    public static int Of(NameType type, bool isFirst, bool isLast) => 1 + ((int)type * Places) + (isFirst, isLast) switch
    {
        (true, false) => 0,
        (false, false) => 1,
        (false, true) => 2,
        (true, true) => 3,
    };

    /// <summary>The type of the name that a label other than <see cref="Outside"/> belongs to.</summary>
    public static NameType TypeOf(int label) => (NameType)((label - 1) / Places);

    /// <summary>Whether a name may begin with this label.</summary>
    public static bool Begins(int label) => label != Outside && (label - 1) % Places is 0 or 3;

    /// <summary>Whether a name may end with this label.</summary>
    public static bool Ends(int label) => label != Outside && (label - 1) % Places is 2 or 3;

    /// <summary>Whether one label may follow another; a sentence's edges count as <see cref="Outside"/>.</summary>
    public static bool MayFollow(int before, int after)
    {
        var open = before != Outside && !Ends(before);
        var goesOn = after != Outside && !Begins(after);
        return open == goesOn && (!open || TypeOf(before) == TypeOf(after));
    }

    /// <summary>The label as the table of weights writes it, such as <c>B-PER</c>.</summary>
    public static string Name(int label) => Names[label];

    /// <summary>The label of that name, or -1.</summary>
    public static int Parse(ReadOnlySpan<char> name)
    {
        for (var label = 0; label < Count; label++)
            if (name.SequenceEqual(Names[label])) return label;
        return -1;
    }
}
