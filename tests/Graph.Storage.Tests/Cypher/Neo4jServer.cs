using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Graph.Storage.Tests.Cypher;

/// <summary>The Neo4j server that the environment names, asked over its HTTP Query API.</summary>
internal sealed class Neo4jServer : IDisposable
{
    private readonly HttpClient _client;

    private Neo4jServer(string uri)
    {
        var credentials = $"{Environment.GetEnvironmentVariable("GRAPH_NEO4J__USER") ?? "neo4j"}:{Environment.GetEnvironmentVariable("GRAPH_NEO4J__PASSWORD")}";
        _client = new HttpClient { BaseAddress = new Uri(uri) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
    }

    /// <summary>The server; without one the test is reported skipped.</summary>
    public static Neo4jServer OrSkip()
    {
        var uri = Environment.GetEnvironmentVariable("GRAPH_NEO4J__URI");
        Assert.SkipWhen(uri is null, "No Neo4j server: GRAPH_NEO4J__URI is not set.");
        return new Neo4jServer(uri!);
    }

    /// <summary>Runs one statement and gives its rows.</summary>
    public async Task<JsonElement[][]> RunAsync(string statement, object? parameters = null)
    {
        using var response = await _client.PostAsJsonAsync("db/neo4j/query/v2", new { statement, parameters = parameters ?? new { } });
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (body.TryGetProperty("errors", out var errors)) throw new InvalidOperationException(errors.ToString());
        return [.. body.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => row.EnumerateArray().ToArray())];
    }

    public void Dispose() => _client.Dispose();
}
