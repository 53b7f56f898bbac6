using Graph.Storage.Bolt;
using Graph.Storage.Neo4j;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What every way of running Cypher promises, over Bolt.</summary>
public sealed class BoltCypherRunnerTests : CypherRunnerContract
{
    protected override void SkipUnlessPossible() => BoltServer.SkipUnlessThere();

    protected override ICypherRunner Open(Neo4jOptions options) => BoltServer.Open(options);
}

/// <summary>What every store promises, over Bolt.</summary>
public sealed class BoltGraphStoreContract : Neo4jGraphStoreContract
{
    protected override void SkipUnlessPossible() => BoltServer.SkipUnlessThere();

    protected override ICypherRunner Open(Neo4jOptions options) => BoltServer.Open(options);
}

/// <summary>The server that the environment names, spoken to over Bolt.</summary>
internal static class BoltServer
{
    private static string? Address => Environment.GetEnvironmentVariable("GRAPH_NEO4J__BOLT");

    public static void SkipUnlessThere()
    {
        Assert.SkipUnless(BoltRunners.HaveDriver, "This build leaves out Neo4j's driver: build with -p:Neo4jDriver=true.");
        Assert.SkipWhen(Address is null, "No Neo4j server: GRAPH_NEO4J__BOLT is not set.");
    }

    /// <summary>A runner for the server at the options' address over HTTP, or for none where that is the address of none.</summary>
    public static ICypherRunner Open(Neo4jOptions options)
    {
        var given = Neo4jDatabase.OptionsOrSkip();
        var uri = options.Uri == given.Uri ? Address! : $"bolt://127.0.0.1:{new Uri(options.Uri).Port}";
        var bolt = new Neo4jOptions { Uri = uri, User = options.User, Password = options.Password, Database = options.Database, PatienceSeconds = options.PatienceSeconds };
        return BoltRunners.Open(Neo4jAddress.Parse(uri)!, bolt);
    }
}
