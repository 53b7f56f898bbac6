using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Http;

/// <summary>Runs Cypher over the HTTP Query API, which Neo4j has from 5.25 on, and Aura too.</summary>
internal sealed class HttpCypherRunner : ICypherRunner
{
    private const string MediaType = "application/vnd.neo4j.query";
    private const string Ticket = "graphRequest";

    // The server goes on with a statement whose client has left, and with waiting for a lock, too.
    private const string Termination = $"SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.{Ticket} = $ticket TERMINATE TRANSACTIONS id YIELD message RETURN message";

    private readonly HttpClient _client;
    private readonly Neo4jFaults _faults;
    private readonly TimeSpan _patience;
    private readonly string _path;

    /// <summary>A runner for one database of one server.</summary>
    /// <param name="client">A client that is the runner's own.</param>
    /// <param name="address">The server.</param>
    /// <param name="options">Who asks, for which database and with how much patience.</param>
    public HttpCypherRunner(HttpClient client, Neo4jAddress address, Neo4jOptions options)
    {
        var server = address.Uri.AbsoluteUri.TrimEnd('/');
        _client = client;
        _client.BaseAddress = address.Uri;
        _client.Timeout = Timeout.InfiniteTimeSpan;
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        _patience = options.Patience;
        _path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _faults = new Neo4jFaults(server, options);
        Address = $"{server}, database {options.Database}";
    }

    /// <inheritdoc />
    public string Address { get; }

    /// <inheritdoc />
    public async Task<CypherResult> RunAsync(CypherStatement statement, StoreAccess access, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return await RunAsync(_path, statement, access, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ICypherTransaction> BeginAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync(HttpMethod.Post, $"{_path}/tx", TypedJson.Request(statement: null, access), cancellationToken);
        var id = answer.RootElement.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null;
        return id is null ? throw _faults.Foreign("it began no transaction") : new Transaction(this, $"{_path}/tx/{Uri.EscapeDataString(id)}");
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<CypherResult> RunAsync(string path, CypherStatement statement, StoreAccess? access, CancellationToken cancellationToken)
    {
        var ticket = Guid.NewGuid().ToString();
        try
        {
            using var answer = await SendAsync(HttpMethod.Post, path, TypedJson.Request(statement, access, KeyValuePair.Create(Ticket, ticket)), cancellationToken);
            return TypedJson.Result(answer.RootElement);
        }
        catch (Exception fault) when (fault is OperationCanceledException or CypherException { Fault: StoreFault.Locked, Code: null })
        {
            await TerminateAsync(ticket);
            throw;
        }
    }

    private async Task TerminateAsync(string ticket)
    {
        try
        {
            var termination = new CypherStatement(Termination, new Dictionary<string, object?>(StringComparer.Ordinal) { ["ticket"] = ticket });
            using var answer = await SendAsync(HttpMethod.Post, _path, TypedJson.Request(termination, StoreAccess.Read), CancellationToken.None);
        }
        catch (CypherException)
        {
            // What gave up the statement is what the caller has to know.
        }
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, string path, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        using var request = new HttpRequestMessage(method, path) { Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaType) } } };
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return await ReadAsync(response, patience.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw _faults.Unreachable(fault);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw _faults.TimedOut();
        }
    }

    /// <summary>Reads an answer. An error stands in its body whatever the status: one that comes up while rows are sent is at the end of a 202.</summary>
    private async Task<JsonDocument> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = $"HTTP status {(int)response.StatusCode}";
        JsonDocument answer;
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            answer = await JsonDocument.ParseAsync(body, default, cancellationToken);
        }
        catch (JsonException fault) when (response.IsSuccessStatusCode)
        {
            // The answer ends before its end: the server went while it was sending.
            throw _faults.Unreachable(fault);
        }
        catch (JsonException)
        {
            throw _faults.Foreign(status, isTransient: (int)response.StatusCode is 502 or 503 or 504);
        }

        if (answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            using (answer) throw _faults.Said(Text(errors[0], "code"), Text(errors[0], "message"));
        }

        if (response.IsSuccessStatusCode && answer.RootElement.ValueKind == JsonValueKind.Object) return answer;
        answer.Dispose();
        throw _faults.Foreign(status);
    }

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private sealed class Transaction(HttpCypherRunner runner, string path) : ICypherTransaction
    {
        private bool _isOver;

        public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(statement);
            return await runner.RunAsync(path, statement, access: null, cancellationToken);
        }

        public async Task CommitAsync(CancellationToken cancellationToken = default)
        {
            _isOver = true;
            using var answer = await runner.SendAsync(HttpMethod.Post, $"{path}/commit", TypedJson.Request(statement: null, access: null), cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            if (_isOver) return;
            _isOver = true;
            try
            {
                using var answer = await runner.SendAsync(HttpMethod.Delete, path, ReadOnlyMemory<byte>.Empty, CancellationToken.None);
            }
            catch (CypherException)
            {
                // The server has ended the transaction already, or is gone and will not know of it: nothing of it takes effect either way.
            }
        }
    }
}
