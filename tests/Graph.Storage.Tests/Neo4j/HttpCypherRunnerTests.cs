using Graph.Storage.Neo4j;

namespace Graph.Storage.Tests.Neo4j;

public sealed class HttpCypherRunnerTests : CypherRunnerContract
{
    protected override ICypherRunner Open(Neo4jOptions options) => Neo4jDatabase.Open(options);
}
