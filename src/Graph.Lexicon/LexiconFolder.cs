using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>The folder of lexicon files, and all the faults found in them.</summary>
internal sealed class LexiconFolder(string path)
{
    private readonly ConcurrentBag<Diagnostic> _diagnostics = [];

    /// <summary>Reads the entries of every file that the pattern names, in ordinal order of the file names.</summary>
    public ImmutableArray<T> Entries<T>(string pattern, Func<YamlTable, T> read)
    {
        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var file in Files(pattern))
        {
            var diagnostics = new List<Diagnostic>();
            if (Parse(file, diagnostics) is { } node)
                foreach (var table in YamlTable.Entries(Name(file), node, diagnostics)) entries.Add(read(table));
            Add(diagnostics);
        }

        return entries.ToImmutable();
    }

    /// <summary>Reads a file that is one table; <c>null</c> where it cannot be read.</summary>
    public T? Table<T>(string name, Func<YamlTable, T> read)
        where T : class
    {
        T? result = null;
        foreach (var file in Files(name))
        {
            var diagnostics = new List<Diagnostic>();
            if (Parse(file, diagnostics) is { } node)
            {
                if (node.IsTable) result = read(new YamlTable(Name(file), node, diagnostics));
                else diagnostics.Add(new Diagnostic(Name(file), node.Line, node.Column, "LEX002", "a table of lists is expected"));
            }

            Add(diagnostics);
        }

        return result;
    }

    public ImmutableArray<Diagnostic> Diagnostics() =>
        [.. _diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    private string[] Files(string pattern)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0) _diagnostics.Add(new Diagnostic(Path.Combine(path, pattern), 1, 1, "LEX000", "the file is missing; the seeds folder must lie beside the program, or be named by Lexicon:Folder"));
        return files;
    }

    private static YamlNode? Parse(string file, List<Diagnostic> diagnostics)
    {
        using var text = File.OpenText(file);
        return YamlNode.Read(Name(file), text, diagnostics);
    }

    private static string Name(string file) => Path.Combine("lexicon", Path.GetFileName(file));

    private void Add(List<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) _diagnostics.Add(diagnostic);
    }
}
