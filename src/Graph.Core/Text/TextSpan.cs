namespace Graph.Core.Text;

/// <summary>A half-open stretch of text, in UTF-16 units: <paramref name="Start"/> is the first unit in it, <paramref name="End"/> the first after it.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two have at least one unit in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of <paramref name="text"/> that this span covers.</summary>
    public string In(string text) => text[Start..End];
}
