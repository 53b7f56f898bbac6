using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Graph.Benchmarks;

/// <summary>How long each load waited for the server.</summary>
internal static class LoadMeasurements
{
    private static readonly Dictionary<string, List<TimeSpan>> Waits = new(StringComparer.Ordinal);
    private static string _load = "";

    /// <summary>Says which load is measured next.</summary>
    public static void Of(string load) => _load = load;

    /// <summary>Adds an iteration of it.</summary>
    public static void Add(TimeSpan waited)
    {
        if (!Waits.TryGetValue(_load, out var waits)) Waits[_load] = waits = [];
        waits.Add(waited);
    }

    /// <summary>The last iterations of a load, which are those that count, together.</summary>
    public static TimeSpan Mean(string load, int iterations) => Waits[load].TakeLast(iterations).Aggregate(TimeSpan.Zero, (sum, w) => sum + w) / iterations;
}

/// <summary>Measures whole loads, three of each kind after one that does not count, and adds columns for statements a second and the server's share.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LoadConfigAttribute : Attribute, IConfigSource
{
    private static readonly TimeSpan LongestLoads = TimeSpan.FromHours(6);

    public IConfig Config { get; } = ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(LongestLoads, logOutput: true)).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3))
        .AddColumn(
        new LoadColumn("Statements/s", (_, report) => (Neo4jLoad.Statements / report.Mean.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)),
        new LoadColumn("Server", (load, report) => (LoadMeasurements.Mean(load, report.Iterations) / report.Mean).ToString("P0", CultureInfo.InvariantCulture)));

    private sealed class LoadColumn(string name, Func<string, (TimeSpan Mean, int Iterations), string> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public string Legend => name == "Server" ? "Share of the time in which the load waits for the server" : "Statements written in a second";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } result ? value(benchmarkCase.Descriptor.WorkloadMethod.Name, (TimeSpan.FromSeconds(result.Mean / 1e9), result.N)) : "NA";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
