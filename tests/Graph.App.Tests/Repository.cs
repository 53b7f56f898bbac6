namespace Graph.App.Tests;

/// <summary>Finds the files of the repository that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SeedArticles => Path.Combine(Root, "seeds", "articles");

    public static string SeedGold => Path.Combine(Root, "tests", "gold");

    /// <summary>The reference scorer: where GRAPH_SCORER says, or beside the repository.</summary>
    public static string Scorer => Environment.GetEnvironmentVariable("GRAPH_SCORER") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared", "tools", "score.py"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests have to run from within the repository.");
    }
}
