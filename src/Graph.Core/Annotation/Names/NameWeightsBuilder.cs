using System.Globalization;

namespace Graph.Core.Annotation.Names;

/// <summary>Puts the table of weights together, one entry at a time.</summary>
/// <remarks>
/// A clue is <c>step B-PER</c> (what the step from that label to the entry's is worth), <c>-1 is=title</c> (the token one before has that clue), or
/// <c>-1..0 title|plain</c> (the neighbors from one distance to another have these kinds).
/// </remarks>
public sealed class NameWeightsBuilder(NameWords words)
{
    private const string Step = "step ";

    private readonly ClueIndex _index = new(isOpen: false);
    private readonly WordKinds _kinds = new(words.Classes);
    private readonly List<(int Distance, int Clue, int Row)> _clueRows = [];
    private readonly Dictionary<int, int> _groupRows = [];
    private readonly List<float> _weights = [];
    private readonly float[] _transitions = new float[NameLabels.Count * NameLabels.Count];
    private string _lastClue = "";
    private int _lastRow;

    /// <summary>Adds what a clue is worth for a label; entries of one clue stand together.</summary>
    /// <returns>Whether clue and label are well formed.</returns>
    public bool Add(ReadOnlySpan<char> clue, ReadOnlySpan<char> label, float weight)
    {
        var column = NameLabels.Parse(label);
        if (column < 0) return false;
        if (clue.StartsWith(Step))
        {
            var before = NameLabels.Parse(clue[Step.Length..]);
            if (before < 0) return false;
            _transitions[(before * NameLabels.Count) + column] = weight;
            return true;
        }

        if (!clue.SequenceEqual(_lastClue))
        {
            var row = _weights.Count;
            if (!AddRow(clue, row)) return false;
            for (var i = 0; i < NameLabels.Count; i++) _weights.Add(0);
            (_lastClue, _lastRow) = (clue.ToString(), row);
        }

        _weights[_lastRow + column] = weight;
        return true;
    }

    /// <summary>The finished table.</summary>
    public NameWeights Build()
    {
        var rows = new int[NameWeights.Span][];
        for (var distance = 0; distance < rows.Length; distance++)
        {
            rows[distance] = new int[_index.Count];
            Array.Fill(rows[distance], -1);
        }

        foreach (var (distance, clue, row) in _clueRows) rows[distance + NameWeights.Reach][clue] = row;
        return new NameWeights(_index, rows, _groupRows, [.. _weights], _transitions);
    }

    private bool AddRow(ReadOnlySpan<char> clue, int row)
    {
        var at = clue.IndexOf(' ');
        if (at < 0) return false;
        var where = clue[..at];
        var what = clue[(at + 1)..];
        var dots = where.IndexOf("..");
        if (dots >= 0) return AddGroupRow(where[..dots], where[(dots + 2)..], what, row);
        var id = _index.AddNamed(what);
        if (id < 0 || !TryDistance(where, out var distance)) return false;
        _clueRows.Add((distance, id, row));
        return true;
    }

    private bool AddGroupRow(ReadOnlySpan<char> first, ReadOnlySpan<char> last, ReadOnlySpan<char> kinds, int row)
    {
        if (!TryDistance(first, out var from) || !TryDistance(last, out var to)) return false;
        var group = Array.IndexOf(NameWeights.Groups, (from, to));
        if (group < 0) return false;
        Span<Range> parts = stackalloc Range[4];
        var count = kinds.Split(parts, '|');
        if (count != to - from + 1) return false;
        var firstKind = _kinds.Parse(kinds[parts[0]]);
        var lastKind = _kinds.Parse(kinds[parts[count - 1]]);
        var middleKind = count == 3 ? _kinds.Parse(kinds[parts[1]]) : 0;
        if (firstKind < 0 || middleKind < 0 || lastKind < 0) return false;
        _groupRows[NameWeights.GroupKey(group, firstKind, middleKind, lastKind)] = row;
        return true;
    }

    private static bool TryDistance(ReadOnlySpan<char> text, out int distance) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out distance) && Math.Abs(distance) <= NameWeights.Reach;
}
