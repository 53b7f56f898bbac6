namespace Graph.Storage;

/// <summary>What is wrong with a store.</summary>
public enum StoreFault
{
    /// <summary>It is not there, or its folder is not.</summary>
    Missing,

    /// <summary>Another program holds it.</summary>
    Locked,

    /// <summary>It may be read and not written.</summary>
    ReadOnly,

    /// <summary>There is no room for what is to be written.</summary>
    Full,

    /// <summary>It is damaged.</summary>
    Corrupt,

    /// <summary>It is something else than a graph: another program's database, or no database at all.</summary>
    Foreign,

    /// <summary>A newer version of this program made it.</summary>
    NewerSchema,

    /// <summary>An older version of this program made it, and it was opened for reading.</summary>
    OlderSchema,

    /// <summary>The server is not reached, or the connection to it was lost.</summary>
    Unreachable,

    /// <summary>The server refuses the user or the password.</summary>
    Denied,

    /// <summary>The server refuses the statement.</summary>
    Rejected,

    /// <summary>It cannot be used for another reason, which the message gives.</summary>
    Unavailable,
}

/// <summary>A store cannot do what was asked. The message is one line that says what is wrong and what to do.</summary>
public class StoreException(StoreFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; } = fault;
}
