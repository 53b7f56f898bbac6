using Graph.Storage.Neo4j;

namespace Graph.Storage.Bolt;

/// <summary>Stands for the driver in a build that leaves it out.</summary>
public static class BoltRunners
{
    /// <summary>Whether this build can speak Bolt.</summary>
    public static bool HaveDriver => false;

    /// <summary>Says that this build cannot speak Bolt, and what to do.</summary>
    /// <exception cref="StoreException">Always.</exception>
    public static ICypherRunner Open(Neo4jAddress address, Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(address);
        throw new StoreException(
            StoreFault.Unavailable,
            $"{address.Uri.Scheme}:// takes Neo4j's driver, which this build leaves out: give the HTTP address in Neo4j:Uri (http://{address.Uri.Host}:7474), or build with -p:Neo4jDriver=true.");
    }
}
