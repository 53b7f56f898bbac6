namespace Graph.App.Sources;

/// <summary>An article cannot be read; the message says why and what to do, on one line.</summary>
public sealed class UnreadableException : Exception
{
    /// <summary>Says why.</summary>
    public UnreadableException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, with what was thrown.</summary>
    public UnreadableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
