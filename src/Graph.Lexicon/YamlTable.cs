using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>Takes an entry apart key by key, and says of every key that is missing, unknown or of the wrong kind where it stands.</summary>
internal sealed class YamlTable(string file, YamlNode node, ICollection<Diagnostic> diagnostics)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string Required(string key)
    {
        if (Optional(key) is { } text) return text;
        Report(node, "LEX003", $"'{key}' is missing");
        return "";
    }

    public string? Optional(string key)
    {
        _known.Add(key);
        if (node[key] is not { } value) return null;
        if (value.IsList || value.IsTable) Report(value, "LEX004", $"'{key}' must be one text");
        return value.Text;
    }

    public bool Flag(string key)
    {
        var text = Optional(key);
        if (text is not (null or "true" or "false")) Report(node[key]!, "LEX004", $"'{key}' must be true or false");
        return text == "true";
    }

    public ImmutableArray<string> List(string key)
    {
        _known.Add(key);
        if (node[key] is not { } value) return [];
        if (value.Text is { } single) return [single];
        if (!value.IsList) return [];
        var texts = ImmutableArray.CreateBuilder<string>(value.Items.Length);
        foreach (var item in value.Items)
        {
            if (item.Text is { } text) texts.Add(text);
            else Report(item, "LEX004", $"'{key}' must be a list of texts");
        }

        return texts.ToImmutable();
    }

    /// <summary>A table of texts by text, in order of the file.</summary>
    /// <param name="key">The key of the table.</param>
    /// <param name="isSeen">Whether the text was there before, by whatever the reader compares; it is told every key once.</param>
    public ImmutableArray<KeyValuePair<string, string>> Map(string key, Func<string, bool> isSeen)
    {
        _known.Add(key);
        if (node[key] is not { } value) return [];
        if (!value.IsTable)
        {
            Report(value, "LEX004", $"'{key}' must be a table of texts");
            return [];
        }

        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(value.Pairs.Length);
        foreach (var (name, text) in value.Pairs)
        {
            if (name.Text is null || text.Text is null) Report(name, "LEX004", $"'{key}' must be a table of texts");
            else if (isSeen(name.Text)) Report(name, "LEX007", $"'{name.Text}' stands twice in '{key}'");
            else pairs.Add(new(name.Text, text.Text));
        }

        return pairs.ToImmutable();
    }

    public IEnumerable<YamlTable> Tables(string key)
    {
        _known.Add(key);
        return node[key] is { } value ? Entries(file, value, diagnostics) : [];
    }

    public string Code(string key, Func<string, bool> isValid, string expected)
    {
        var text = Required(key);
        if (text.Length > 0 && !isValid(text)) Report(node[key]!, "LEX005", $"'{text}' is no {expected}");
        return text;
    }

    public string? OptionalCode(string key, Func<string, bool> isValid, string expected)
    {
        var text = Optional(key);
        if (text is not null && !isValid(text)) Report(node[key]!, "LEX005", $"'{text}' is no {expected}");
        return text;
    }

    /// <summary>A day; a year or a month stands for its first day, or its last.</summary>
    public DateOnly? Date(string key, bool last)
    {
        if (Optional(key) is not { } text) return null;
        var parts = text.Split('-');
        if (parts.Length <= 3 && parts.All(p => p.Length is 2 or 4 && p.All(char.IsAsciiDigit)) && parts[0].Length == 4)
        {
            var year = int.Parse(parts[0]);
            var month = parts.Length > 1 ? int.Parse(parts[1]) : last ? 12 : 1;
            if (year > 0 && month is >= 1 and <= 12)
            {
                var day = parts.Length > 2 ? int.Parse(parts[2]) : last ? DateTime.DaysInMonth(year, month) : 1;
                if (day >= 1 && day <= DateTime.DaysInMonth(year, month)) return new DateOnly(year, month, day);
            }
        }

        Report(node[key]!, "LEX005", $"'{text}' is no date (YYYY, YYYY-MM or YYYY-MM-DD)");
        return null;
    }

    /// <summary>Reports every key that nobody asked for: a misspelt key must not be a silent loss.</summary>
    public void Done(params ReadOnlySpan<string> alsoKnown)
    {
        foreach (var key in alsoKnown) _known.Add(key);
        foreach (var (key, _) in node.Pairs)
            if (key.Text is null || !_known.Contains(key.Text)) Report(key, "LEX006", $"unknown key '{key.Text}'; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }

    public void Report(string code, string message) => Report(node, code, message);

    private void Report(YamlNode at, string code, string message) => diagnostics.Add(new Diagnostic(file, at.Line, at.Column, code, message));

    /// <summary>The entries of a list of tables.</summary>
    public static IEnumerable<YamlTable> Entries(string file, YamlNode list, ICollection<Diagnostic> diagnostics)
    {
        if (!list.IsList)
        {
            diagnostics.Add(new Diagnostic(file, list.Line, list.Column, "LEX002", "a list of entries is expected"));
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item.IsTable) yield return new YamlTable(file, item, diagnostics);
            else diagnostics.Add(new Diagnostic(file, item.Line, item.Column, "LEX002", "an entry with keys is expected"));
        }
    }
}
