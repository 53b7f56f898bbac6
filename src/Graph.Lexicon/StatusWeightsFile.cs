using System.Collections.Frozen;
using System.Globalization;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>Reads <c>weights/status.tsv</c>: a clue a line, with what it is worth for each status, in tab-separated columns.</summary>
public static class StatusWeightsFile
{
    /// <summary>The line that holds what every word starts with.</summary>
    public const string Bias = "(bias)";

    private const int Columns = 5;

    /// <summary>Reads the table; without the file every status stays as it is read.</summary>
    public static StatusWeights Load(string file, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(file)) return StatusWeights.Empty;
        var worths = new Dictionary<string, StatusWorth>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != Columns || !TryParse(cells, out var worth)) diagnostics.Add(new Diagnostic(file, number, 1, "WGT003", "Expected a clue and four numbers, one a status, with tabs between."));
            else if (!worths.TryAdd(cells[0], worth)) diagnostics.Add(new Diagnostic(file, number, 1, "WGT002", $"'{cells[0]}' is there twice."));
        }

        worths.Remove(Bias, out var bias);
        return new StatusWeights(bias, worths.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static bool TryParse(string[] cells, out StatusWorth worth)
    {
        Span<double> numbers = stackalloc double[Columns - 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (double.TryParse(cells[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) continue;
            worth = default;
            return false;
        }

        worth = new StatusWorth(numbers[0], numbers[1], numbers[2], numbers[3]);
        return true;
    }
}
