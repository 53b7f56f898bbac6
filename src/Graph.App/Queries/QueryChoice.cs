using System.Collections.Immutable;
using Graph.App.Commands;
using Graph.Storage.Queries;

namespace Graph.App.Queries;

/// <summary>Finds out from the command line which query is meant and what its parameters are.</summary>
internal static class QueryChoice
{
    private const string Extension = ".cypher";

    /// <summary>The query that comes with the program under this name, or the one that is in this file.</summary>
    /// <exception cref="UsageException">There is none, or the file cannot be read.</exception>
    public static GraphQuery Of(string name)
    {
        var names = QueryLibrary.Names();
        if (names.Contains(name, StringComparer.Ordinal)) return QueryLibrary.Read(name);
        if (File.Exists(name)) return OfFile(name);
        if (name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || name.Contains(Path.DirectorySeparatorChar)) throw new UsageException($"There is no file {name}: give the path of one with Cypher in it.");
        var meant = Suggestions.For(name, names);
        throw new UsageException(meant.IsEmpty
            ? $"There is no query '{name}': 'graph query --list' shows them all."
            : $"There is no query '{name}': did you mean {string.Join(" or ", meant)}? 'graph query --list' shows them all.");
    }

    /// <summary>The values of the query's parameters.</summary>
    /// <param name="query">The query.</param>
    /// <param name="given">What is given, each as <c>key=value</c>.</param>
    /// <exception cref="UsageException">Something is given that the query does not take, or missing that it needs.</exception>
    public static ImmutableSortedDictionary<string, object?> Values(GraphQuery query, IEnumerable<string> given)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            var parts = pair.Split('=', 2);
            if (parts.Length < 2 || parts[0].Length == 0) throw new UsageException($"A parameter is given as -p KEY=VALUE, and '{pair}' is not.");
            if (!texts.TryAdd(parts[0].TrimStart('$'), parts[1])) throw new UsageException($"The parameter '{parts[0]}' is given twice.");
        }

        try
        {
            return QueryValues.Bind(query, texts);
        }
        catch (FormatException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static GraphQuery OfFile(string path)
    {
        try
        {
            return QueryFile.Read(path, File.ReadAllText(path));
        }
        catch (FormatException fault)
        {
            throw new UsageException(fault.Message);
        }
    }
}
