using System.Reflection;
using Graph.App.Pipeline;
using Graph.App.Scheduling;
using Graph.App.Sources;
using Graph.Storage;
using Graph.Storage.Bolt;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Settings.Configuration;

namespace Graph.App.Hosting;

/// <summary>Builds the host: configuration, options, logging and everything that commands are made of.</summary>
internal static class GraphHost
{
    private const string EnvironmentPrefix = "GRAPH_";

    // Named here, they need not be sought among all the libraries that the program comes with.
    private static readonly Assembly[] Sinks = [typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly];

    /// <summary>Builds the host; nothing is read or opened before a command asks for it.</summary>
    /// <param name="settings">What the command line sets, by configuration key.</param>
    /// <param name="terminal">What to read from and write to.</param>
    /// <param name="readsArticles">Whether the lexicon is going to be needed, and is loaded while the rest is made.</param>
    /// <param name="add">Adds what only the command is made of.</param>
    public static IHost Build(IEnumerable<KeyValuePair<string, string?>> settings, Terminal terminal, bool readsArticles, Action<IServiceCollection> add)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "graph", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
            .AddEnvironmentVariables(EnvironmentPrefix)
            .AddInMemoryCollection(settings);
        var lexicon = new LexiconSource(builder.Configuration.GetSection(LexiconOptions.Section).Get<LexiconOptions>() ?? new LexiconOptions());
        if (readsArticles) lexicon.Prepare();
        builder.Services.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration, new ConfigurationReaderOptions(Sinks)).CreateLogger(), dispose: true);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        AddOptions(builder);

        builder.Services.AddSingleton(terminal);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(lexicon);
        builder.Services.AddSingleton(_ => new ArticleComposer(new FurnitureFinder(lexicon.Furniture)));
        builder.Services.AddSingleton<ArticleFiles>();
        builder.Services.AddSingleton(p => new ArticleSource(p.GetRequiredService<ArticleFiles>(), terminal.Input));
        builder.Services.AddSingleton<ArticleExtraction>();
        builder.Services.AddSingleton<GraphUpdate>();
        builder.Services.AddNeo4j(BoltRunners.Open);
        builder.Services.AddScoped(Store);
        builder.Services.AddScoped<StoreDiagnosis>();
        add(builder.Services);
        return builder.Build();
    }

    private static IGraphStore Store(IServiceProvider services)
    {
        var store = services.GetRequiredService<IOptions<StoreOptions>>().Value;
        var server = services.GetRequiredService<IOptions<Neo4jOptions>>().Value;
        return store.IsOn(server)
            ? new Neo4jGraphStore(services.GetRequiredService<ICypherRunner>(), server.Patience, services.GetRequiredService<TimeProvider>())
            : new SqliteGraphStore(store.Database) { Patience = TimeSpan.FromSeconds(store.PatienceSeconds) };
    }

    private static void AddOptions(HostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ReadingOptions>().Bind(builder.Configuration.GetSection(ReadingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<ScheduleOptions>().Bind(builder.Configuration.GetSection(ScheduleOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ScheduleOptions>, ScheduleOptionsValidator>();
        builder.Services.AddOptions<StoreOptions>().Bind(builder.Configuration.GetSection(StoreOptions.Section)).ValidateDataAnnotations()
            .Validate<IOptions<Neo4jOptions>>((o, server) => o.Kind != StoreOptions.Neo4j || server.Value.IsConfigured, "Neo4j:Uri names no server: give it (GRAPH_NEO4J__URI), or leave out --store neo4j for the embedded store.").ValidateOnStart();
        builder.Services.AddOptions<Neo4jOptions>().Bind(builder.Configuration.GetSection(Neo4jOptions.Section)).ValidateDataAnnotations()
            .Validate(o => !o.IsConfigured || Neo4jAddress.Parse(o.Uri) is not null, $"Neo4j:Uri is no address of a server: give {Neo4jAddress.Forms}, and user and password as Neo4j:User and Neo4j:Password.").ValidateOnStart();
        builder.Services.AddOptions<LexiconOptions>().Bind(builder.Configuration.GetSection(LexiconOptions.Section))
            .Validate(o => Directory.Exists(o.FullFolder), "Lexicon:Folder names no folder: give the one with 'lexicon' and 'weights' in it, or leave it out for the one that comes with the program.").ValidateOnStart();
    }
}
