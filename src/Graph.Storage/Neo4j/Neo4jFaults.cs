namespace Graph.Storage.Neo4j;

/// <summary>Says in one line what a failure of a server means for the person who runs the program. No secret is in it.</summary>
/// <param name="address">The server, as messages show it.</param>
/// <param name="options">How it is talked to.</param>
public sealed class Neo4jFaults(string address, Neo4jOptions options)
{
    /// <summary>The server said that something is wrong.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="message">Its message.</param>
    /// <param name="inner">What a driver threw, if any.</param>
    public CypherException Said(string code, string message, Exception? inner = null)
    {
        var (fault, explanation) = code switch
        {
            "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.TokenExpired" or "Neo.ClientError.Security.CredentialsExpired" =>
                (StoreFault.Denied, $"Neo4j at {address} refuses the user '{options.User}' or the password: correct GRAPH_NEO4J__USER and GRAPH_NEO4J__PASSWORD."),
            "Neo.ClientError.Security.AuthenticationRateLimit" =>
                (StoreFault.Denied, $"Neo4j at {address} was given a wrong password too often and takes none for a while: correct GRAPH_NEO4J__PASSWORD, wait a few seconds and run again."),
            "Neo.ClientError.Security.Forbidden" =>
                (StoreFault.ReadOnly, $"Neo4j at {address} does not let the user '{options.User}' do this: give the user the right to read and write the database '{options.Database}', or name another with Neo4j:User."),
            "Neo.ClientError.Database.DatabaseNotFound" =>
                (StoreFault.Missing, $"Neo4j at {address} has no database '{options.Database}': create it, or correct Neo4j:Database."),
            "Neo.ClientError.Statement.AccessMode" =>
                (StoreFault.Rejected, "The statement writes, and this command only reads: leave out what writes."),
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
                (StoreFault.ReadOnly, $"The database '{options.Database}' of Neo4j at {address} can only be read: make it writable, or name another with Neo4j:Database."),
            _ when code.EndsWith("OutOfMemoryError", StringComparison.Ordinal) =>
                (StoreFault.Full, $"Neo4j at {address} has too little memory for this: give the server more (server.memory.heap.max_size) and run again. What was written before is kept."),
            "Neo.DatabaseError.Transaction.TransactionLogError" =>
                (StoreFault.Full, $"Neo4j at {address} has no room for what is to be written: free some and run again. What was written before is kept."),
            _ when code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) || code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal) =>
                (StoreFault.Rejected, $"Neo4j does not take the statement: {OneLine(message)} ({code})"),
            _ when IsWaiting(code) => (StoreFault.Locked, LockedMessage),
            _ => (StoreFault.Unavailable, $"Neo4j at {address} could not do it: {OneLine(message)} ({code}). Run again; if it stays so, look into the server's log."),
        };
        return new CypherException(fault, explanation, code, IsTransient(code), inner);
    }

    /// <summary>The server cannot be reached, or the connection was lost.</summary>
    public CypherException Unreachable(Exception inner) => new(
        StoreFault.Unreachable, $"Neo4j at {address} cannot be reached ({OneLine(inner.Message).TrimEnd('.')}): start the server, or correct Neo4j:Uri. What was written before is kept.", code: null, isTransient: true, inner);

    /// <summary>The server took longer than there was patience.</summary>
    public CypherException TimedOut() => new(StoreFault.Locked, LockedMessage, code: null, isTransient: false);

    /// <summary>What answered is no server of the kind that was expected.</summary>
    /// <param name="what">What it answered.</param>
    /// <param name="isTransient">Whether it may be one a moment later.</param>
    public CypherException Foreign(string what, bool isTransient = false) => new(
        StoreFault.Foreign, $"What answers at {address} is not the HTTP Query API of Neo4j 5.25 or later ({what}): correct Neo4j:Uri, or update the server.", code: null, isTransient);

    private string LockedMessage =>
        $"Neo4j at {address} did not get to it within {options.PatienceSeconds} seconds, because another program holds what is needed or the server is overloaded: wait until it is done, or raise Neo4j:PatienceSeconds. What was written before is kept.";

    // A lock that did not come, or the end of a transaction that waited too long for one.
    private static bool IsWaiting(string code) =>
        WasEnded(code) || code.EndsWith(".LockAcquisitionTimeout", StringComparison.Ordinal) || code.EndsWith(".DeadlockDetected", StringComparison.Ordinal);

    private static bool WasEnded(string code) =>
        code.EndsWith(".LockClientStopped", StringComparison.Ordinal) || code.EndsWith(".Terminated", StringComparison.Ordinal) || code.Contains(".TransactionTimedOut", StringComparison.Ordinal);

    // A transaction that the server does not know was lost in a restart, or expired: begun anew it may well succeed. One that was ended on purpose is not.
    private static bool IsTransient(string code) => !WasEnded(code)
        && (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || code is "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Cluster.NotALeader");

    private static string OneLine(string message) => message.Split('\n', 2)[0].TrimEnd('\r', ' ');
}
