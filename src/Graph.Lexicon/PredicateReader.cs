using System.Collections.Immutable;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Lexicon;

/// <summary>Reads one predicate of <c>lexicon/frames</c>.</summary>
internal static class PredicateReader
{
    private static readonly ImmutableArray<string> Keys = ["manner", "verb", "noun", "active", "passive", "object", "noun-object", "loose", "open", "negated", "predicate", "needs", "unless", "yes", "no"];

    public static PredicateEntry? Read(string file, YamlNode id, YamlNode body, Relation relation, List<Diagnostic> diagnostics)
    {
        var faults = diagnostics.Count;
        var name = id.Text ?? "";
        if (!body.IsTable) diagnostics.Add(FrameLoader.At(file, body, "LEX002", $"'{name}' must be a table"));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in body.Pairs())
        {
            if (!Keys.Contains(key.Text ?? "", StringComparer.Ordinal)) diagnostics.Add(FrameLoader.At(file, key, "FRM004", $"'{key.Text}' is no part of a predicate; expected one of {string.Join(", ", Keys.Order(StringComparer.Ordinal))}."));
            if (!value.IsText) diagnostics.Add(FrameLoader.At(file, value, "LEX004", $"'{key.Text}' must be one text"));
            fields[key.Text ?? ""] = value.Text ?? "";
        }

        if (!Enum.TryParse<Manner>(fields.GetValueOrDefault("manner"), ignoreCase: true, out var manner)) diagnostics.Add(FrameLoader.At(file, id, "FRM005", $"'{name}' has no manner, or one that does not exist."));
        var verb = Words("verb");
        if (verb.Length is not (0 or 2)) diagnostics.Add(FrameLoader.At(file, id, "FRM006", $"The verb of '{name}' needs the perfect and the imperfect, and nothing more."));
        foreach (var sentence in (ReadOnlySpan<string>)["yes", "no"])
            if (!fields.ContainsKey(sentence)) diagnostics.Add(FrameLoader.At(file, id, "FRM007", $"'{name}' has no '{sentence}': give an example and a counterexample."));
        if (diagnostics.Count > faults) return null;
        return new PredicateEntry(
            name, relation, manner, verb is [var perfect, _] ? perfect : null, verb is [_, var imperfect] ? imperfect : null,
            Words("noun"), Words("active"), Words("passive"), Words("object"), Words("noun-object"), IsTrue("loose"), [.. Words("needs").Select(Letters.Fold)], [.. Words("unless").Select(Letters.Fold)],
            fields["yes"], fields["no"])
        { IsOpen = IsTrue("open"), IsNegated = IsTrue("negated"), IsPredicate = IsTrue("predicate") };

        bool IsTrue(string key) => fields.GetValueOrDefault(key) == "true";

        ImmutableArray<string> Words(string key) => fields.TryGetValue(key, out var value) ? [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];
    }
}
