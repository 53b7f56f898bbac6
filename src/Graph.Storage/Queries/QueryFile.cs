using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Storage.Queries;

/// <summary>
/// Reads a file with one query. It may begin with a header of comments: a line with the title, one with the purpose, and after an empty one
/// <c>// folder: NAME</c> and a line a parameter, <c>// $NAME  TYPE  DEFAULT  DESCRIPTION</c>, with <c>required</c> for one without default.
/// </summary>
public static partial class QueryFile
{
    private const string Comment = "//";
    private const string Required = "required";

    /// <summary>Reads a query.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="text">The content of the file.</param>
    /// <exception cref="FormatException">The header is faulty; the message is one line that says where and how.</exception>
    public static GraphQuery Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string title = "", purpose = "", folder = "";
        var parameters = ImmutableArray.CreateBuilder<QueryParameter>();
        var number = 0;
        foreach (var line in text.Split('\n').TakeWhile(l => l.StartsWith(Comment, StringComparison.Ordinal)).Select(l => l[Comment.Length..].Trim()))
        {
            number++;
            if (line.StartsWith('$')) parameters.Add(ReadParameter(line, $"{name}, line {number}"));
            else if (FolderLine().Match(line) is { Success: true } match) folder = match.Groups["folder"].Value;
            else if (number == 1) title = line;
            else if (number == 2) purpose = line;
        }

        if (parameters.GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice) throw new FormatException($"{name}: ${twice.Key} is described twice.");
        return new GraphQuery(name, title, purpose, folder, parameters.ToImmutable(), text);
    }

    private static QueryParameter ReadParameter(string line, string place)
    {
        if (ParameterLine().Match(line) is not { Success: true } match) throw new FormatException($"{place}: a parameter is described as '$NAME  TYPE  DEFAULT  DESCRIPTION', and not as '{line}'.");
        var (name, word, written, description) = (match.Groups["name"].Value, match.Groups["type"].Value, match.Groups["default"].Value, match.Groups["description"].Value);
        if (!Enum.TryParse<ParameterType>(word, ignoreCase: true, out var type) || char.IsDigit(word[0]))
            throw new FormatException($"{place}: '{word}' is no type: {string.Join(", ", Enum.GetNames<ParameterType>()).ToLowerInvariant()} are.");
        if (written == Required) return new QueryParameter(name, type, IsRequired: true, Default: null, description);
        return QueryValues.TryRead(type, written, out var value)
            ? new QueryParameter(name, type, IsRequired: false, value, description)
            : throw new FormatException($"{place}: the default '{written}' of ${name} is no {word}.");
    }

    [GeneratedRegex(@"^folder:\s*(?<folder>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderLine();

    [GeneratedRegex(@"^\$(?<name>\w+)\s+(?<type>\w+)\s+(?<default>\S+)\s+(?<description>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterLine();
}
