using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>The table of weights: a clue and its worth a line, with a tab between; lines that begin with <c>#</c> are comments.</summary>
public static class WeightsFile
{
    /// <summary>The line that holds what every proposal starts with.</summary>
    public const string Bias = "(bias)";

    /// <summary>The line that holds the confidence from which a proposal of the relation is accepted.</summary>
    public static string Threshold(Relation relation) => $"(threshold {relation})";

    /// <summary>Reads the table; without the file nothing is weighed.</summary>
    public static ClueWeights Load(string file, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(file)) return ClueWeights.Empty;
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !double.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                diagnostics.Add(new Diagnostic(file, number, tab < 0 ? 1 : tab + 2, "WGT001", "Expected a clue, a tab and a number."));
            else if (!weights.TryAdd(line[..tab], weight))
                diagnostics.Add(new Diagnostic(file, number, 1, "WGT002", $"'{line[..tab]}' is there twice."));
        }

        weights.Remove(Bias, out var bias);
        var thresholds = ImmutableDictionary.CreateBuilder<Relation, double>();
        foreach (var relation in Enum.GetValues<Relation>())
            if (weights.Remove(Threshold(relation), out var threshold)) thresholds[relation] = threshold;
        return new ClueWeights(bias, thresholds.ToImmutable(), weights.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
