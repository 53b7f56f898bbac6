using Graph.Storage.Neo4j;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", Neo4jProtocol.Http, "http://localhost:7474/")]
    [InlineData("https://db.example.org", Neo4jProtocol.Http, "https://db.example.org/")]
    [InlineData("https://example.org/behind/a/proxy", Neo4jProtocol.Http, "https://example.org/behind/a/proxy/")]
    [InlineData("neo4j+s://0123abcd.databases.neo4j.io", Neo4jProtocol.Http, "https://0123abcd.databases.neo4j.io/")]
    [InlineData("neo4j+s://0123abcd.databases.neo4j.io:7687", Neo4jProtocol.Http, "https://0123abcd.databases.neo4j.io/")]
    [InlineData("bolt://localhost:7687", Neo4jProtocol.Bolt, "bolt://localhost:7687")]
    [InlineData("neo4j://cluster.example.org", Neo4jProtocol.Bolt, "neo4j://cluster.example.org")]
    public void An_address_tells_what_its_server_is_spoken_to_in(string text, Neo4jProtocol protocol, string uri)
    {
        var address = Neo4jAddress.Parse(text).ShouldNotBeNull();

        (address.Protocol, address.Uri.AbsoluteUri.TrimEnd('/')).ShouldBe((protocol, uri.TrimEnd('/')));
    }

    [Theory]
    [InlineData("localhost:7474")]
    [InlineData("ftp://localhost")]
    [InlineData("http://neo4j:secret@localhost:7474")]
    [InlineData("nonsense")]
    public void What_is_no_address_or_has_a_secret_in_it_is_none(string text) => Neo4jAddress.Parse(text).ShouldBeNull();
}
