using Graph.Lexicon;
using Shouldly;

namespace Graph.Core.Tests;

/// <summary>The project's own lexicon, read once.</summary>
internal static class Seeds
{
    private static readonly Lazy<Knowledge.Lexicon> Loaded = new(Load);

    public static Knowledge.Lexicon Lexicon => Loaded.Value;

    private static Knowledge.Lexicon Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds", "lexicon"))) folder = folder.Parent;
        var loaded = LexiconLoader.Load(Path.Combine(folder.ShouldNotBeNull().FullName, "seeds"));
        loaded.Diagnostics.ShouldBeEmpty();
        return loaded.Lexicon.ShouldNotBeNull();
    }
}
