namespace Graph.Storage.Neo4j;

/// <summary>What a server is spoken to in.</summary>
public enum Neo4jProtocol
{
    /// <summary>The HTTP Query API.</summary>
    Http,

    /// <summary>Bolt, which takes the driver.</summary>
    Bolt,
}

/// <summary>The address of a server as its protocol wants it.</summary>
/// <param name="Protocol">What it is spoken to in.</param>
/// <param name="Uri">The address; for HTTP one of <c>http://</c> or <c>https://</c> that ends in a slash.</param>
public sealed record Neo4jAddress(Neo4jProtocol Protocol, Uri Uri)
{
    private const int BoltPort = 7687;

    /// <summary>What an address may look like, for messages.</summary>
    public const string Forms = "http://HOST:7474, https://HOST:7473, neo4j+s://NAME.databases.neo4j.io, bolt://HOST:7687 or neo4j://HOST:7687";

    /// <summary>Reads an address as people write it; <c>null</c> for what is none, or has a user or password in it, which would end in logs.</summary>
    public static Neo4jAddress? Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0) return null;
        return uri.Scheme switch
        {
            "http" or "https" => new Neo4jAddress(Neo4jProtocol.Http, Slashed(uri)),

            // Aura gives its addresses in this form, and speaks HTTP on the port of https there.
            "neo4j+s" => new Neo4jAddress(Neo4jProtocol.Http, new UriBuilder("https", uri.Host, uri.Port is -1 or BoltPort ? -1 : uri.Port).Uri),
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+ssc" => new Neo4jAddress(Neo4jProtocol.Bolt, uri),
            _ => null,
        };
    }

    private static Uri Slashed(Uri uri) => uri.AbsoluteUri.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
}
