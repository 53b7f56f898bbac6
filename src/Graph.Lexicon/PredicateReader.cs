using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Lexicon;

/// <summary>Reads one predicate of <c>lexicon/frames</c>.</summary>
internal static class PredicateReader
{
    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(["manner", "verb", "noun", "active", "passive", "object", "noun-object", "loose", "needs", "yes", "no"], StringComparer.Ordinal);

    public static PredicateEntry? Read(IParser parser, string file, Scalar id, Relation relation, List<Diagnostic> diagnostics)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!Keys.Contains(key.Value)) diagnostics.Add(FrameLoader.At(file, key, "FRM004", $"'{key.Value}' is no part of a predicate; expected one of {string.Join(", ", Keys.Order(StringComparer.Ordinal))}."));
            fields[key.Value] = parser.Consume<Scalar>().Value;
        }

        var faults = diagnostics.Count;
        if (!Enum.TryParse<Manner>(fields.GetValueOrDefault("manner"), ignoreCase: true, out var manner)) diagnostics.Add(FrameLoader.At(file, id, "FRM005", $"'{id.Value}' has no manner, or one that does not exist."));
        var verb = Words("verb");
        if (verb.Length is not (0 or 2)) diagnostics.Add(FrameLoader.At(file, id, "FRM006", $"The verb of '{id.Value}' needs the perfect and the imperfect, and nothing more."));
        foreach (var sentence in (ReadOnlySpan<string>)["yes", "no"])
            if (!fields.ContainsKey(sentence)) diagnostics.Add(FrameLoader.At(file, id, "FRM007", $"'{id.Value}' has no '{sentence}': give an example and a counterexample."));
        if (diagnostics.Count > faults) return null;
        return new PredicateEntry(
            id.Value, relation, manner, verb is [var perfect, _] ? perfect : null, verb is [_, var imperfect] ? imperfect : null,
            Words("noun"), Words("active"), Words("passive"), Words("object"), Words("noun-object"), fields.GetValueOrDefault("loose") == "true", [.. Words("needs").Select(Letters.Fold)],
            fields["yes"], fields["no"]);

        ImmutableArray<string> Words(string key) => fields.TryGetValue(key, out var value) ? [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];
    }
}
