namespace Graph.App.Sources;

/// <summary>How long a pattern may look at one text before the article is given up.</summary>
internal static class PatternLimit
{
    /// <summary>In milliseconds of the clock on the wall: on a busy machine a thread can stand still for seconds that are not the pattern's fault.</summary>
    public const int Milliseconds = 60_000;
}
