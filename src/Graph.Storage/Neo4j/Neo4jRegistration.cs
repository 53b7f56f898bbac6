using Graph.Storage.Neo4j.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Storage.Neo4j;

/// <summary>Adds Neo4j to a program.</summary>
public static class Neo4jRegistration
{
    /// <summary>Adds the <see cref="ICypherRunner"/> for the server that <see cref="Neo4jOptions"/> names.</summary>
    /// <param name="services">What the program is made of.</param>
    /// <param name="bolt">Makes the runner for an address that wants the driver.</param>
    public static IServiceCollection AddNeo4j(this IServiceCollection services, Func<Neo4jAddress, Neo4jOptions, ICypherRunner> bolt)
    {
        // The client logs every request, and a run makes thousands.
        services.AddHttpClient(nameof(HttpCypherRunner)).RemoveAllLoggers();
        return services.AddSingleton(p =>
        {
            var options = p.GetRequiredService<IOptions<Neo4jOptions>>().Value;
            var address = Neo4jAddress.Parse(options.Uri) ?? throw new StoreException(StoreFault.Missing, $"Neo4j:Uri names no server: give {Neo4jAddress.Forms}, and user and password as Neo4j:User and Neo4j:Password.");
            return address.Protocol == Neo4jProtocol.Bolt ? bolt(address, options) : new HttpCypherRunner(p.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(HttpCypherRunner)), address, options);
        });
    }
}
