using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Graph.Storage.Queries;

/// <summary>
/// Writes queries as a file of favorites for Neo4j Browser: an archive with a folder for each folder of theirs, and one favorite that sets the parameters of
/// all of them, because Browser shows no rows of what is run together with a command.
/// </summary>
public static class BrowserFavorites
{
    /// <summary>The favorite that sets the parameters.</summary>
    private const string ParametersFile = "parameters.cypher";

    // The same queries give the same archive.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive.</summary>
    public static void Write(ImmutableArray<GraphQuery> queries, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, ParametersFile, Parameters(queries));
        foreach (var query in queries.OrderBy(q => q.Folder, StringComparer.Ordinal).ThenBy(q => q.Name, StringComparer.Ordinal))
            Add(archive, $"{query.Folder}/{query.Name}.cypher", query.Text);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A command that sets every parameter of the queries; where several have one of the same name, to the default of the first.</summary>
    private static string Parameters(ImmutableArray<GraphQuery> queries)
    {
        var parameters = queries.SelectMany(q => q.Parameters).DistinctBy(p => p.Name, StringComparer.Ordinal).OrderBy(p => p.Name, StringComparer.Ordinal);
        return $"// Parameters: edit and run this first\n:param {{{string.Join(", ", parameters.Select(p => $"{p.Name}: {Literal(p)}"))}}}\n";
    }

    private static string Literal(QueryParameter parameter) => parameter switch
    {
        { IsRequired: true } => Quoted(parameter.Description),
        { Default: null } => "null",
        { Default: bool truth } => truth ? "true" : "false",
        { Default: long number } => number.ToString(CultureInfo.InvariantCulture),
        { Default: DateOnly day } => Quoted(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => Quoted((string)parameter.Default!),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "'", StringComparison.Ordinal)}\"";
}
