using Graph.Storage.Neo4j;

namespace Graph.Storage.Bolt;

/// <summary>Makes runners that speak Bolt.</summary>
public static class BoltRunners
{
    /// <summary>Whether this build can speak Bolt.</summary>
    public static bool HaveDriver => true;

    /// <summary>A runner for one database of one server; nothing is asked before the first statement.</summary>
    public static ICypherRunner Open(Neo4jAddress address, Neo4jOptions options) => new BoltCypherRunner(address, options);
}
