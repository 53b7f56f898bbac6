using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Lexicon;

/// <summary>Takes an entry apart key by key, and says of every key that is missing, unknown or of the wrong kind where it stands.</summary>
/// <param name="file">The file, as diagnostics name it.</param>
/// <param name="node">The table.</param>
/// <param name="known">The keys asked for so far, in this entry and those before it in the same list.</param>
/// <param name="diagnostics">Where faults go.</param>
internal sealed class YamlTable(string file, YamlNode node, HashSet<string> known, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private int _taken;

    public string Required(string key) => TakeRequired(key).Text;

    public string? Optional(string key) => TakeOptional(key).Text;

    public bool Flag(string key)
    {
        var (value, text) = TakeOptional(key);
        if (text is not (null or "true" or "false")) Report(value!.Value, "LEX004", $"'{key}' must be true or false");
        return text == "true";
    }

    /// <summary>A list of texts that has to be there, be it empty.</summary>
    public ImmutableArray<string> RequiredList(string key)
    {
        var taken = _taken;
        var list = List(key);
        if (_taken == taken) Report(node, "LEX003", $"'{key}' is missing");
        return list;
    }

    /// <summary>A list of texts; one text is a list of one, and nothing an empty list.</summary>
    public ImmutableArray<string> List(string key) => Take(key) is { } value ? Texts(file, key, value, diagnostics) : [];

    /// <summary>The texts of a list; one text is a list of one, and nothing an empty list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ImmutableArray<string> Texts(string file, string? key, YamlNode value, ICollection<Diagnostic> diagnostics)
    {
        if (value.IsText) return value.Text is { } single ? [single] : [];
        if (value.IsTable)
        {
            Fault(value);
            return [];
        }

        var texts = new string[value.Length];
        var count = 0;
        var item = value.First;
        for (var i = 0; i < value.Length; i++, item = item.Next)
        {
            if (item.Text is { } text && !string.IsNullOrWhiteSpace(text)) texts[count++] = text;
            else Fault(item);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == texts.Length ? texts : texts[..count]);

        void Fault(YamlNode at) => diagnostics.Add(new Diagnostic(file, at.Place.Line, at.Place.Column, "LEX004", $"'{key}' must be a list of texts"));
    }

    /// <summary>A list of verbs, each by its perfect and imperfect.</summary>
    public IEnumerable<(string Perfect, string Imperfect)> Verbs(string key)
    {
        foreach (var text in List(key))
        {
            if (text.Split(' ') is [var perfect, var imperfect]) yield return (perfect, imperfect);
            else Report(node, "LEX005", $"'{text}' is no verb; expected its perfect and its imperfect");
        }
    }

    public IEnumerable<YamlTable> Tables(string key) => Take(key) is { } value ? Entries(file, value, diagnostics) : [];

    /// <summary>A table of texts by text, in order of the file.</summary>
    /// <param name="key">The key of the table.</param>
    /// <param name="isSeen">Whether the text was there before, by whatever the reader compares; it is told every key once.</param>
    public ImmutableArray<KeyValuePair<string, string>> Map(string key, Func<string, bool> isSeen)
    {
        if (Take(key) is not { } value) return [];
        if (!value.IsTable)
        {
            Report(value, "LEX004", $"'{key}' must be a table of texts");
            return [];
        }

        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(value.Length);
        var name = value.First;
        for (var i = 0; i < value.Length; i++, name = name.Next.Next)
        {
            var text = name.Next;
            if (name.Text is null || text.Text is null) Report(name, "LEX004", $"'{key}' must be a table of texts");
            else if (isSeen(name.Text)) Report(name, "LEX007", $"'{name.Text}' stands twice in '{key}'");
            else pairs.Add(new(name.Text, text.Text));
        }

        return pairs.ToImmutable();
    }

    public string Code(string key, Func<string, bool> isValid, string expected)
    {
        var (value, text) = TakeRequired(key);
        if (text.Length > 0 && !isValid(text)) Report(value!.Value, "LEX005", $"'{text}' is no {expected}");
        return text;
    }

    public string? OptionalCode(string key, Func<string, bool> isValid, string expected)
    {
        var (value, text) = TakeOptional(key);
        if (text is not null && !isValid(text)) Report(value!.Value, "LEX005", $"'{text}' is no {expected}");
        return text;
    }

    /// <summary>A day; a year or a month stands for its first day, or its last.</summary>
    public DateOnly? Date(string key, bool last)
    {
        var (value, text) = TakeOptional(key);
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (last, text.Length) switch
            {
                (true, 4) => new DateOnly(day.Year, 12, 31),
                (true, 7) => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
                _ => day,
            };
        }

        Report(value!.Value, "LEX005", $"'{text}' is no date (YYYY, YYYY-MM or YYYY-MM-DD)");
        return null;
    }

    /// <summary>Reports every key that nobody asked for: a misspelt key must not be a silent loss.</summary>
    public void Done(params ReadOnlySpan<string> alsoKnown)
    {
        foreach (var key in alsoKnown) Take(key);
        if (_taken == node.Length) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = node.First;
        for (var i = 0; i < node.Length; i++, at = at.Next.Next)
        {
            if (at.Text is not { } key || !known.Contains(key)) Report(at, "LEX006", $"unknown key '{at.Text}'; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
            else if (!seen.Add(key)) Report(at, "LEX007", $"'{key}' is there twice");
        }
    }

    /// <summary>The entries of a list of tables.</summary>
    public static IEnumerable<YamlTable> Entries(string file, YamlNode list, ICollection<Diagnostic> diagnostics)
    {
        if (!list.IsList)
        {
            diagnostics.Add(new Diagnostic(file, list.Place.Line, list.Place.Column, "LEX002", "a list of entries is expected"));
            yield break;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var item = list.First;
        for (var i = 0; i < list.Length; i++, item = item.Next)
        {
            if (item.IsTable) yield return new YamlTable(file, item, known, diagnostics);
            else diagnostics.Add(new Diagnostic(file, item.Place.Line, item.Place.Column, "LEX002", "an entry with keys is expected"));
        }
    }

    private (YamlNode? Value, string Text) TakeRequired(string key)
    {
        var (value, text) = TakeOptional(key);
        if (text is null && value is null or { IsText: true }) Report(value ?? node, "LEX003", $"'{key}' is missing");
        return (value, text ?? "");
    }

    private (YamlNode? Value, string? Text) TakeOptional(string key)
    {
        var value = Take(key);
        if (value is { IsText: false } other) Report(other, "LEX004", $"'{key}' must be one text");
        return (value, value?.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : null);
    }

    // Runs a hundred thousand times while the program starts: too early for the runtime to have found out that it is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private YamlNode? Take(string key)
    {
        known.Add(key);
        var at = node.First;
        for (var i = 0; i < node.Length; i++, at = at.Next.Next)
        {
            if (at.Text != key) continue;
            _taken++;
            return at.Next;
        }

        return null;
    }

    private void Report(YamlNode at, string code, string message) => diagnostics.Add(new Diagnostic(file, at.Place.Line, at.Place.Column, code, message));
}
