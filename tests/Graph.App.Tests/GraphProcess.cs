using System.Diagnostics;
using System.Text;
using Graph.Storage.Tests.Neo4j;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>What the program said and how it ended.</summary>
public sealed record GraphResult(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    /// <summary>Asserts that there is one complaint, on one line, with these words in it and no stack trace.</summary>
    public void ShouldComplainOnce(params string[] words)
    {
        ErrorLines.Length.ShouldBe(1, Error);
        foreach (var word in words) Error.ShouldContain(word);
        Error.ShouldNotContain("   at ");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the real program as a process of its own, in a folder of its own.</summary>
public static class GraphProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "graph.dll");

    public static Task<GraphResult> RunAsync(TemporaryFolder folder, params string[] args) => RunAsync(folder, null, args);

    public static async Task<GraphResult> RunAsync(TemporaryFolder folder, byte[]? input, string[] args, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(folder, args, environment);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null) await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new GraphResult(process.ExitCode, await output, await error);
    }

    /// <summary>Runs the program with a server for its store.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="database">The server.</param>
    /// <param name="changes">What is otherwise than the server wants it.</param>
    /// <param name="args">The command line.</param>
    public static Task<GraphResult> RunAsync(TemporaryFolder folder, Neo4jDatabase database, IReadOnlyDictionary<string, string> changes, string[] args)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["GRAPH_NEO4J__URI"] = database.Options.Uri,
            ["GRAPH_NEO4J__USER"] = database.Options.User,
            ["GRAPH_NEO4J__PASSWORD"] = database.Options.Password,
        };
        foreach (var (name, value) in changes) environment[name] = value;
        return RunAsync(folder, null, args, environment);
    }

    public static Process Start(TemporaryFolder folder, string[] args, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var inherited in start.Environment.Keys.Where(k => k.StartsWith("GRAPH_", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(inherited);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Sends a signal, as a terminal or a supervisor does.</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for the end of a process; one that does not come to it is killed, and the test fails.</summary>
    public static async Task EndAsync(Process process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }
}
