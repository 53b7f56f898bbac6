using System.CommandLine;
using Graph.App.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.App.Commands;

/// <summary>A command of the program: its arguments and options, and what it does inside the host.</summary>
internal abstract class GraphCommand : Command
{
    private readonly List<(Func<ParseResult, string?> Value, string Key)> _settings = [];
    private bool _readsArticles;

    protected GraphCommand(string name, string description, string example, Terminal terminal)
        : base(name, description)
    {
        Example = example;
        Terminal = terminal;
        SetAction(RunAsync);
    }

    /// <summary>How the command is used, for its help.</summary>
    public string Example { get; }

    /// <summary>What to read from and write to.</summary>
    protected Terminal Terminal { get; }

    /// <summary>An option that sets a value of the configuration.</summary>
    protected Option<string?> AddSetting(string option, string key, string description, string valueName)
    {
        var setting = new Option<string?>(option) { Description = description, HelpName = valueName };
        _settings.Add((parsed => parsed.GetValue(setting), key));
        Options.Add(setting);
        return setting;
    }

    /// <summary>Adds the options for the store.</summary>
    protected void AddStore()
    {
        var kind = AddSetting("--store", $"{StoreOptions.Section}:{nameof(StoreOptions.Kind)}", "Where the graph is: embedded, in a file, or neo4j, on the server that Neo4j:Uri names (default: neo4j where it names one).", $"{StoreOptions.Embedded}|{StoreOptions.Neo4j}");
        kind.AcceptOnlyFromAmong(StoreOptions.Embedded, StoreOptions.Neo4j);
        var database = AddSetting("--database", $"{StoreOptions.Section}:{nameof(StoreOptions.Database)}", "The file of the embedded store (default: graph.db in the working folder).", "FILE");

        // Whoever names a file means the store that is one.
        _settings.Insert(0, (parsed => parsed.GetValue(database) is null ? null : StoreOptions.Embedded, $"{StoreOptions.Section}:{nameof(StoreOptions.Kind)}"));
        Validators.Add(result =>
        {
            if (result.GetValue(kind) == StoreOptions.Neo4j && result.GetValue(database) is not null) result.AddError("--database names a file of the embedded store, and --store neo4j is another: leave out one of them.");
        });
    }

    /// <summary>Adds the option for the folder of the lexicon, and has it loaded early where the command reads articles.</summary>
    protected void AddLexicon(bool readsArticles = true)
    {
        _readsArticles = readsArticles;
        AddSetting("--lexicon", "Lexicon:Folder", "The folder with 'lexicon' and 'weights' in it (default: the one that comes with the program).", "FOLDER");
    }

    /// <summary>Adds what only this command is made of.</summary>
    protected virtual void AddServices(IServiceCollection services, ParseResult parsed)
    {
    }

    /// <summary>Does what the command is for.</summary>
    /// <param name="services">What the host is made of.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Cancelled when the program is asked to stop.</param>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _settings.Select(s => KeyValuePair.Create(s.Key, s.Value(parsed))).Where(s => s.Value is not null).DistinctBy(s => s.Key, StringComparer.Ordinal);
        IHost host;
        try
        {
            host = GraphHost.Build(settings, Terminal, _readsArticles, services => AddServices(services, parsed));
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            await host.StartAsync(cancellation);
        }
        catch (Exception fault) when (IsConfiguration(fault))
        {
            var reasons = fault is OptionsValidationException invalid ? invalid.Failures : [fault.Message];
            foreach (var reason in reasons) Terminal.Error.WriteLine($"graph: error: configuration: {Printable.Of(reason)}");
            return ExitCodes.WrongUsage;
        }

        using (host)
        {
            var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping);
            try
            {
                await using var scope = host.Services.CreateAsyncScope();
                return await ExecuteAsync(scope.ServiceProvider, parsed, either.Token);
            }
            catch (Exception fault)
            {
                return Failures.Explain(fault, host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(GetType()), either.Token);
            }
            finally
            {
                await host.StopAsync(CancellationToken.None);
            }
        }
    }

    private static bool IsConfiguration(Exception fault) =>
        fault is OptionsValidationException or InvalidDataException or FormatException || (fault is InvalidOperationException && fault.Source?.StartsWith("Microsoft.Extensions.Configuration", StringComparison.Ordinal) == true);
}

/// <summary>The command line asks for something that makes no sense; the message says what and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>A file that is no article cannot be read; the message says why and what to do.</summary>
internal sealed class UnreadablePathException(string message, Exception? inner = null) : Exception(message, inner);
