using System.Globalization;
using Graph.Core.Knowledge;

namespace Graph.Training.Relations;

/// <summary>Takes clues that end with a level apart into the steps to it, so that neighbouring levels learn from each other; and puts the steps together again.</summary>
internal static class Steps
{
    /// <summary>The steps to the level of a clue; a clue without level is its own only step.</summary>
    public static IEnumerable<string> Of(string clue)
    {
        var dot = clue.LastIndexOf('.');
        if (dot < 0 || !clue.StartsWith(ClueWeights.Stepped, StringComparison.Ordinal) || !int.TryParse(clue.AsSpan(dot + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level))
        {
            yield return clue;
            yield break;
        }

        for (var i = Math.Sign(level); i != 0 && Math.Abs(i) <= Math.Abs(level); i += Math.Sign(level)) yield return string.Create(CultureInfo.InvariantCulture, $"{clue.AsSpan(0, dot)}.{i}");
    }

    /// <summary>What the clue is worth: the sum of its steps.</summary>
    public static double Worth(string clue, IReadOnlyDictionary<string, double> steps) => Of(clue).Sum(step => steps.GetValueOrDefault(step));
}
