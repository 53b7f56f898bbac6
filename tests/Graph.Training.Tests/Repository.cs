using Graph.Lexicon;
using Shouldly;

namespace Graph.Training.Tests;

/// <summary>Finds the files of the repository that the tests were built from, and those beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<Core.Knowledge.Lexicon> Loaded = new(() => LexiconLoader.Load(Path.Combine(Root, "seeds")).Lexicon.ShouldNotBeNull());

    public static Core.Knowledge.Lexicon Lexicon => Loaded.Value;

    /// <summary>The folder with the benchmark, the gold and its articles: where GRAPH_SHARED says, or beside the repository.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("GRAPH_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests have to run from within the repository.");
    }
}
