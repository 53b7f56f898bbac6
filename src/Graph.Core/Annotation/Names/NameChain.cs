namespace Graph.Core.Annotation.Names;

/// <summary>The labels of one sentence as a chain: the best of all ways to label it, and how probable a name is over all of them.</summary>
internal sealed class NameChain(float[] transitions)
{
    private const int Labels = NameLabels.Count;
    private static readonly bool[] Allowed = BuildAllowed();

    // exp of the steps; zero where the second label may not follow the first.
    private readonly double[] _steps = [.. transitions.Select((weight, i) => Allowed[i] ? Math.Exp(weight) : 0)];

    /// <summary>The most probable labels.</summary>
    /// <param name="scores">What each label of each token is worth, a row of <see cref="NameLabels.Count"/> a token.</param>
    /// <param name="best">Gets the labels.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> best)
    {
        var length = best.Length;
        var from = new int[length * Labels];
        Span<float> reached = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        for (var label = 0; label < Labels; label++)
            reached[label] = Allowed[label] ? transitions[label] + scores[label] : float.NegativeInfinity;
        for (var i = 1; i < length; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var top = float.NegativeInfinity;
                for (var before = 0; before < Labels; before++)
                {
                    var step = (before * Labels) + label;
                    if (!Allowed[step] || reached[before] + transitions[step] <= top) continue;
                    top = reached[before] + transitions[step];
                    from[(i * Labels) + label] = before;
                }

                next[label] = top + scores[(i * Labels) + label];
            }

            next.CopyTo(reached);
        }

        var last = 0;
        for (var label = 1; label < Labels; label++)
            if (Allowed[label * Labels] && reached[label] + transitions[label * Labels] > reached[last] + transitions[last * Labels]) last = label;
        for (var i = length - 1; i >= 0; i--)
        {
            best[i] = last;
            last = from[(i * Labels) + last];
        }
    }

    /// <summary>Sums over all ways to label the sentence that keep to <paramref name="masks"/>.</summary>
    /// <param name="scores">What each label of each token is worth.</param>
    /// <param name="masks">For each token the labels that may be taken, as bits; empty where all may.</param>
    /// <param name="sums">Gets the sums, scaled token by token.</param>
    public void Sum(ReadOnlySpan<float> scores, ReadOnlySpan<int> masks, ChainSums sums)
    {
        var length = sums.Length;
        sums.LogScale = 0;
        for (var i = 0; i < length; i++)
        {
            var row = scores.Slice(i * Labels, Labels);
            var top = row[0];
            foreach (var score in row) top = Math.Max(top, score);
            for (var label = 0; label < Labels; label++)
                sums.Worth[(i * Labels) + label] = masks.IsEmpty || (masks[i] & (1 << label)) != 0 ? Math.Exp(row[label] - top) : 0;
            sums.LogScale += top;
        }

        Forward(sums, length);
        Backward(sums, length);
    }

    /// <summary>What the step from one label to the next multiplies.</summary>
    public double Step(int before, int after) => _steps[(before * Labels) + after];

    private void Forward(ChainSums sums, int length)
    {
        for (var i = 0; i < length; i++)
        {
            double total = 0;
            for (var label = 0; label < Labels; label++)
            {
                double sum = 0;
                if (i == 0) sum = _steps[label];
                else
                    for (var before = 0; before < Labels; before++) sum += sums.Forward[((i - 1) * Labels) + before] * _steps[(before * Labels) + label];
                total += sums.Forward[(i * Labels) + label] = sum * sums.Worth[(i * Labels) + label];
            }

            sums.Scales[i] = total;
            for (var label = 0; label < Labels; label++) sums.Forward[(i * Labels) + label] /= total;
            sums.LogScale += Math.Log(total);
        }

        double end = 0;
        for (var label = 0; label < Labels; label++) end += sums.Forward[((length - 1) * Labels) + label] * _steps[label * Labels];
        sums.End = end;
        sums.LogScale += Math.Log(end);
    }

    private void Backward(ChainSums sums, int length)
    {
        for (var label = 0; label < Labels; label++) sums.Backward[((length - 1) * Labels) + label] = _steps[label * Labels] / sums.End;
        for (var i = length - 2; i >= 0; i--)
            for (var label = 0; label < Labels; label++)
            {
                double sum = 0;
                for (var after = 0; after < Labels; after++)
                    sum += _steps[(label * Labels) + after] * sums.Worth[((i + 1) * Labels) + after] * sums.Backward[((i + 1) * Labels) + after];
                sums.Backward[(i * Labels) + label] = sum / sums.Scales[i + 1];
            }
    }

    private static bool[] BuildAllowed()
    {
        var allowed = new bool[Labels * Labels];
        for (var before = 0; before < Labels; before++)
            for (var after = 0; after < Labels; after++) allowed[(before * Labels) + after] = NameLabels.MayFollow(before, after);
        return allowed;
    }
}

/// <summary>The sums over all ways to label one sentence, scaled so that forward times backward is a label's probability.</summary>
internal sealed class ChainSums(int length)
{
    private const int Labels = NameLabels.Count;

    public int Length => length;

    public double[] Worth { get; } = new double[length * Labels];

    public double[] Forward { get; } = new double[length * Labels];

    public double[] Backward { get; } = new double[length * Labels];

    public double[] Scales { get; } = new double[length];

    public double End { get; set; }

    /// <summary>The logarithm of the whole sum.</summary>
    public double LogScale { get; set; }

    /// <summary>The probability of a label.</summary>
    public double Probability(int at, int label) => Forward[(at * Labels) + label] * Backward[(at * Labels) + label];
}
