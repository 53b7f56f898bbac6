namespace Graph.Storage.Neo4j;

/// <summary>A server did not do what it was asked. The message is one line that says what is wrong and what to do.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="message">The explanation.</param>
/// <param name="code">The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>, or <c>null</c> where it said nothing.</param>
/// <param name="isTransient">Whether the same may succeed a moment later.</param>
/// <param name="inner">What was thrown on the way to the server.</param>
public sealed class CypherException(StoreFault fault, string message, string? code, bool isTransient, Exception? inner = null) : StoreException(fault, message, inner)
{
    /// <summary>The server's code, or <c>null</c> where it said nothing.</summary>
    public string? Code { get; } = code;

    /// <summary>Whether the same may succeed a moment later.</summary>
    public bool IsTransient { get; } = isTransient;
}
