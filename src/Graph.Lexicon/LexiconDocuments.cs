using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Graph.Lexicon;

/// <summary>The parsed files of the lexicon, and all the faults found in them; several may be read at a time.</summary>
internal sealed class LexiconDocuments(ImmutableArray<LexiconDocument> documents, IEnumerable<Diagnostic> faults)
{
    private readonly List<Diagnostic> _diagnostics = [.. faults];
    private readonly Lock _lock = new();

    /// <summary>Parses every YAML file of the lexicon.</summary>
    public static LexiconDocuments Parse(SeedFiles seeds)
    {
        var parsed = seeds.Names
            .Where(n => n.EndsWith(".yaml", StringComparison.Ordinal) && n.StartsWith(SeedFiles.Lexicon + "/", StringComparison.Ordinal))
            .AsParallel().AsOrdered()
            .Select(name =>
            {
                var diagnostics = new List<Diagnostic>();
                return (Document: new LexiconDocument(name, Parse(seeds, name, diagnostics)), Diagnostics: diagnostics);
            })
            .ToArray();
        return new LexiconDocuments([.. parsed.Select(p => p.Document)], parsed.SelectMany(p => p.Diagnostics));
    }

    public ImmutableArray<LexiconDocument> All => documents;

    /// <summary>Every fault, in order of file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. _diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    /// <summary>Reads the entries of every file that the pattern names, in ordinal order of the file names.</summary>
    public ImmutableArray<T> Entries<T>(string pattern, Func<YamlTable, T> read)
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        var diagnostics = new List<Diagnostic>();
        foreach (var (name, root) in Named(pattern, diagnostics))
            foreach (var table in YamlTable.Entries(name, root, diagnostics)) entries.Add(read(table));
        Add(diagnostics);
        return entries.DrainToImmutable();
    }

    /// <summary>Reads a file that is one table; <c>null</c> where it cannot be read.</summary>
    public T? Table<T>(string file, Func<YamlTable, T> read)
        where T : class
    {
        T? result = null;
        var diagnostics = new List<Diagnostic>();
        foreach (var (name, root) in Named(file, diagnostics))
        {
            if (root.IsTable) result = read(new YamlTable(name, root, new HashSet<string>(StringComparer.Ordinal), diagnostics));
            else diagnostics.Add(new Diagnostic(name, root.Place.Line, root.Place.Column, "LEX002", "a table of lists is expected"));
        }

        Add(diagnostics);
        return result;
    }

    /// <summary>The parsed files whose path below the lexicon begins like this, in ordinal order of their names.</summary>
    public IEnumerable<(string Name, YamlNode Root)> In(string folder)
    {
        foreach (var (name, root) in documents)
            if (root is { } parsed && name.StartsWith($"{SeedFiles.Lexicon}/{folder}", StringComparison.Ordinal)) yield return (name, parsed);
    }

    private static YamlNode? Parse(SeedFiles seeds, string name, List<Diagnostic> diagnostics)
    {
        try
        {
            return YamlParser.Parse(name, seeds.Read(name), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new Diagnostic(name, 1, 1, "LEX000", $"the file cannot be read: {e.Message}"));
            return null;
        }
    }

    private IEnumerable<(string Name, YamlNode Root)> Named(string pattern, List<Diagnostic> diagnostics)
    {
        var path = $"{SeedFiles.Lexicon}/{pattern}";
        var found = false;
        foreach (var (name, root) in documents)
        {
            if (!FileSystemName.MatchesSimpleExpression(path, name, ignoreCase: false)) continue;
            found = true;
            if (root is { } parsed) yield return (name, parsed);
        }

        if (!found) diagnostics.Add(new Diagnostic(path, 1, 1, "LEX000", "the file is missing; the seeds folder must lie beside the program, or be named by Lexicon:Folder"));
    }

    private void Add(List<Diagnostic> diagnostics)
    {
        lock (_lock) _diagnostics.AddRange(diagnostics);
    }
}

/// <summary>A parsed file of the lexicon.</summary>
/// <param name="Name">The path below the seeds folder, with slashes.</param>
/// <param name="Root">What is in it; <c>null</c> where it could not be parsed.</param>
internal sealed record LexiconDocument(string Name, YamlNode? Root);
