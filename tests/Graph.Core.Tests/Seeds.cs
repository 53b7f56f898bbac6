using Graph.Core.Articles;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using Graph.Lexicon;
using Shouldly;

namespace Graph.Core.Tests;

/// <summary>The lexicon that the project ships, read once.</summary>
internal static class Seeds
{
    private static readonly Lazy<Knowledge.Lexicon> Loaded = new(() =>
    {
        var loaded = LexiconLoader.Load(Path.Combine(Root, "seeds"));
        loaded.Diagnostics.ShouldBeEmpty();
        return loaded.Lexicon.ShouldNotBeNull();
    });

    public static Knowledge.Lexicon Lexicon => Loaded.Value;

    /// <summary>The same with every status as the rules read it, for what is tested of the rules.</summary>
    public static Knowledge.Lexicon OfRules => Lexicon with { Relations = Lexicon.Relations with { StatusWeights = StatusWeights.Empty } };

    /// <summary>The folder that holds Graph.sln.</summary>
    public static string Root => FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Graph.sln was not found above the tests.");
    }
}

/// <summary>Makes articles for tests.</summary>
internal static class TestArticle
{
    public static Article Of(string text) => new("test.txt", text, null, null, null, null, [], "");

    public static NormalizedText Normalize(string text) => Normalizer.Normalize(Of(text));
}
