namespace Graph.Lexicon.Tests;

/// <summary>A copy of the shipped seeds that a test may change, with one person and one organization in place of thousands, and weights of two clues.</summary>
internal sealed class SeedFolder : IDisposable
{
    private static readonly string[] Large = ["people-mena.yaml", "people-world.yaml", "organizations.yaml"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-lexicon-");

    public SeedFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped, "lexicon"), "*", SearchOption.AllDirectories))
        {
            if (Large.Contains(Path.GetFileName(file))) continue;
            var copy = Path.Combine(Folder, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Write("people.yaml", "- {name: كوفي عنان, latin: Kofi Annan}\n");
        Write("organizations.yaml", "- {name: الأمم المتحدة, type: Organization, kind: intergovernmental, latin: United Nations}\n");
        Directory.CreateDirectory(Path.Combine(Folder, "weights"));
        File.WriteAllText(Path.Combine(Folder, "weights", "names.tsv"), "step O\tO\t0.5\n-1 is=given\tE-PER\t1.25\n");
    }

    /// <summary>The seeds of the repository.</summary>
    public static string Shipped { get; } = Path.Combine(FindRoot(), "seeds");

    public string Folder => _folder.FullName;

    public string Compiled => Path.Combine(Folder, "lexicon.bin");

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public string PathOf(string name) => Path.Combine(Folder, "lexicon", name);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Graph.sln was not found above the tests.");
    }
}
