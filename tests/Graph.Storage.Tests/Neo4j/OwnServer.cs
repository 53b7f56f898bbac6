using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Sqlite;
using Xunit;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A Neo4j server of the test's own, which it may stop.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private const string Password = "own-server-of-a-test";

    private readonly TemporaryFolder _folder = new();
    private readonly string _scripts;
    private readonly int _port = FreePort();
    private readonly int _bolt = FreePort();

    private OwnServer(string scripts) => _scripts = scripts;

    public Neo4jOptions Options => new() { Uri = $"http://127.0.0.1:{_port}", Password = Password, PatienceSeconds = 30 };

    private string Data => _folder["server"];

    /// <summary>Starts one with the scripts that the environment names; without them the test is reported skipped.</summary>
    public static async Task<OwnServer> StartOrSkipAsync()
    {
        var scripts = Environment.GetEnvironmentVariable("GRAPH_TESTS_NEO4J");
        Assert.SkipWhen(scripts is null, "No Neo4j server to stop: GRAPH_TESTS_NEO4J does not name a folder with the scripts 'start' and 'stop'.");
        var server = new OwnServer(scripts!);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it, with what it held before.</summary>
    public Task StartAsync() => RunAsync("start", "--dir", Data, "--http", $"{_port}", "--bolt", $"{_bolt}", "--password", Password);

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => RunAsync("stop", "--dir", Data, "--kill");

    public async ValueTask DisposeAsync()
    {
        await RunAsync("stop", "--dir", Data, "--kill", "--remove");
        _folder.Dispose();
    }

    private async Task RunAsync(string script, params string[] arguments)
    {
        // What the server says goes nowhere: it lives on, and would keep a pipe open.
        using var process = Process.Start("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", Path.Combine(_scripts, script), .. arguments]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{script}' ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
