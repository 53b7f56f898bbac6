using System.Globalization;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>The table of what much news says of actors and dyads: two names, or one and <c>-</c>, and six counts a line, with tabs between; lines that begin with <c>#</c> are comments.</summary>
public static class HistoryFile
{
    /// <summary>The line with the sum over all actors.</summary>
    public const string AllActors = "(actors)";

    /// <summary>The line with the sum over all dyads.</summary>
    public const string AllDyads = "(dyads)";

    /// <summary>What stands in place of the other name where an actor alone is counted.</summary>
    public const string Alone = "-";

    private const int Columns = 8;
    private const int Names = 2;

    /// <summary>Reads the table; without the file nothing is known.</summary>
    public static DyadHistory Load(string file, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(file)) return DyadHistory.Empty;
        var (allActors, allDyads) = (HistoryCounts.None, HistoryCounts.None);
        var actors = new Dictionary<string, HistoryCounts>(StringComparer.Ordinal);
        var dyads = new Dictionary<(string, string), HistoryCounts>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (Read(cells) is not { } counts) diagnostics.Add(new Diagnostic(file, number, 1, "HIS001", "Expected two names and six counts, with tabs between."));
            else if (cells[0] == AllActors) allActors = counts;
            else if (cells[0] == AllDyads) allDyads = counts;
            else if (!(cells[1] == Alone ? actors.TryAdd(cells[0], counts) : !dyads.ContainsKey((cells[1], cells[0])) && dyads.TryAdd((cells[0], cells[1]), counts)))
                diagnostics.Add(new Diagnostic(file, number, 1, "HIS002", $"'{cells[0]}' with '{cells[1]}' is there twice."));
        }

        return new DyadHistory(allActors, allDyads, actors, dyads);
    }

    /// <summary>A line of the table.</summary>
    public static string Line(string one, string other, HistoryCounts counts) => string.Create(CultureInfo.InvariantCulture, $"{one}\t{other}\t{counts.Articles}\t{counts.Met}\t{counts.Accuses}\t{counts.Accused}\t{counts.Supports}\t{counts.Supported}");

    private static HistoryCounts? Read(string[] cells)
    {
        if (cells.Length != Columns) return null;
        var counts = new int[Columns - Names];
        for (var i = 0; i < counts.Length; i++)
            if (!int.TryParse(cells[i + Names], NumberStyles.None, CultureInfo.InvariantCulture, out counts[i])) return null;
        return new HistoryCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
}
