using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Storage.Queries;

/// <summary>Reads the values that people give to the parameters of a query.</summary>
public static class QueryValues
{
    private const string Nothing = "null";

    /// <summary>Gives every parameter of a query its value: the one that is given, or else its default.</summary>
    /// <param name="query">The query.</param>
    /// <param name="given">What is given, by name. A query that describes no parameters takes any; what looks like a number or truth is taken as one.</param>
    /// <exception cref="FormatException">Something is given that the query does not take, or missing that it needs; the message is one line that says what to do.</exception>
    public static ImmutableSortedDictionary<string, object?> Bind(GraphQuery query, IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(given);
        var values = ImmutableSortedDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        if (query.Parameters.IsEmpty)
        {
            foreach (var (name, text) in given) values[name] = Guess(text);
            return values.ToImmutable();
        }

        foreach (var name in given.Keys.Where(n => query.Parameters.All(p => p.Name != n))) throw new FormatException(Unknown(query, name));
        foreach (var parameter in query.Parameters)
        {
            if (given.TryGetValue(parameter.Name, out var text)) values[parameter.Name] = Read(parameter, text);
            else if (parameter.IsRequired) throw new FormatException($"{query.Name} needs {parameter.Name}: give -p {parameter.Name}=…, {parameter.Description}.");
            else values[parameter.Name] = parameter.Default;
        }

        return values.ToImmutable();
    }

    /// <summary>Reads a value; <c>null</c> is written as the word.</summary>
    public static bool TryRead(ParameterType type, string text, out object? value)
    {
        value = null;
        if (text == Nothing) return true;
        switch (type)
        {
            case ParameterType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                value = number;
                return true;
            case ParameterType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                value = day;
                return true;
            case ParameterType.Boolean when bool.TryParse(text, out var truth):
                value = truth;
                return true;
            case ParameterType.Text or ParameterType.Actor:
                value = text;
                return true;
            default:
                return false;
        }
    }

    private static object? Read(QueryParameter parameter, string text)
    {
        if (TryRead(parameter.Type, text, out var value) && (value is not null || !parameter.IsRequired)) return value;
        throw new FormatException($"{parameter.Name} takes {Wanted(parameter.Type)}, and '{text}' is none.");
    }

    private static object? Guess(string text)
    {
        foreach (var type in (ReadOnlySpan<ParameterType>)[ParameterType.Integer, ParameterType.Date, ParameterType.Boolean])
            if (TryRead(type, text, out var value)) return value;
        return text;
    }

    private static string Wanted(ParameterType type) => type switch
    {
        ParameterType.Integer => "a whole number",
        ParameterType.Date => "a day such as 2024-12-31",
        ParameterType.Boolean => "true or false",
        ParameterType.Actor => "an actor's id or name",
        _ => "a text",
    };

    private static string Unknown(GraphQuery query, string name)
    {
        var names = query.Parameters.Select(p => p.Name).ToList();
        var meant = Suggestions.For(name, names);
        return meant.Length > 0
            ? $"{query.Name} has no parameter '{name}': did you mean {string.Join(" or ", meant)}?"
            : $"{query.Name} has no parameter '{name}': it takes {string.Join(", ", names)}.";
    }
}
