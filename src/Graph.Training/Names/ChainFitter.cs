using System.Runtime.Intrinsics;
using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>
/// Fits the weights of the chain so that the labels that are known become as probable as can be (a conditional random field; where a token may have several labels, their
/// sum counts). Steps are AdaGrad's; small weights are pulled to zero. One thread, a fixed order: the same input gives the same weights.
/// </summary>
/// <param name="rowCount">The number of rows.</param>
/// <param name="fitting">How to fit.</param>
/// <param name="keep">For each row the labels for which it may have a weight, as bits; empty where it may for all.</param>
internal sealed class ChainFitter(int rowCount, ChainFitting fitting, int[] keep)
{
    private const int Labels = NameLabels.Count;

    // A row takes two vectors of eight, so that the processor takes it in two bites.
    private const int Stride = 16;

    // Where a label is as probable as it should be, there is nothing to learn.
    private const float Negligible = 1e-3f;

    private static readonly Vector256<int> Bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);

    private readonly float[] _weights = new float[rowCount * Stride];
    private readonly float[] _squares = new float[rowCount * Stride];
    private readonly float[] _sums = new float[rowCount * Stride];
    private readonly float[] _steps = new float[Labels * Labels];
    private readonly float[] _stepSquares = new float[Labels * Labels];
    private readonly double[] _stepGradient = new double[Labels * Labels];

    /// <summary>The weights of a row, averaged over the last rounds.</summary>
    public ReadOnlySpan<float> WeightsOf(int row) => _sums.AsSpan(row * Stride, Labels);

    /// <summary>The weights of the steps from label to label.</summary>
    public float[] Transitions => _steps;

    public void Fit(IReadOnlyList<LabeledSentence> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(fitting.Seed);
        var averaged = 0;
        for (var round = 0; round < fitting.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order) Learn(sentences[i]);
            if (round < fitting.Rounds / 2) continue;
            averaged++;
            for (var w = 0; w < _weights.Length; w++) _sums[w] += _weights[w];
        }

        for (var w = 0; w < _sums.Length; w++) _sums[w] /= averaged;
    }

    /// <summary>Chooses the weights that matter most, by their size and by how often their row speaks.</summary>
    /// <returns>For each row the labels whose weights are among the <paramref name="count"/> that matter most, as bits.</returns>
    public int[] MostTelling(int count, IReadOnlyList<LabeledSentence> sentences)
    {
        var spoken = new int[rowCount];
        foreach (var sentence in sentences)
            foreach (var rows in sentence.Rows)
                foreach (var row in rows) spoken[row]++;
        var worth = new float[rowCount * Labels];
        for (var w = 0; w < worth.Length; w++) worth[w] = MathF.Abs(_sums[(w / Labels * Stride) + (w % Labels)]) * MathF.Sqrt(spoken[w / Labels]);
        var least = worth.OrderDescending().ElementAtOrDefault(count);
        var most = new int[rowCount];
        for (var w = 0; w < worth.Length; w++)
            if (worth[w] > least) most[w / Labels] |= 1 << (w % Labels);
        return most;
    }

    private void Learn(LabeledSentence sentence)
    {
        var length = sentence.Rows.Length;
        var scores = new float[length * Labels];
        for (var i = 0; i < length; i++) Score(sentence.Rows[i], scores.AsSpan(i * Labels, Labels));
        var chain = new NameChain(_steps);
        var all = new ChainSums(length);
        var right = new ChainSums(length);
        chain.Sum(scores, [], all);
        chain.Sum(scores, sentence.Masks, right);
        if (!double.IsFinite(right.LogScale)) return; // a name that the end of the sentence cuts in two has no right labels
        Array.Clear(_stepGradient);
        AddSteps(chain, all, 1);
        AddSteps(chain, right, -1);
        Span<float> gradient = stackalloc float[Stride];
        for (var i = 0; i < length; i++)
        {
            var largest = 0f;
            for (var label = 0; label < Labels; label++)
            {
                gradient[label] = (float)(sentence.Worth * (all.Probability(i, label) - right.Probability(i, label)));
                largest = Math.Max(largest, Math.Abs(gradient[label]));
            }

            if (largest >= Negligible) Step(sentence.Rows[i], gradient);
        }

        for (var step = 0; step < _steps.Length; step++)
            if (_stepGradient[step] != 0) StepTransition(step, sentence.Worth * _stepGradient[step]);
    }

    private void Score(int[] rows, Span<float> scores)
    {
        var low = Vector256<float>.Zero;
        var high = Vector256<float>.Zero;
        foreach (var row in rows)
        {
            low += Vector256.Create(_weights, row * Stride);
            high += Vector256.Create(_weights, (row * Stride) + 8);
        }

        Span<float> sums = stackalloc float[Stride];
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
        sums[..Labels].CopyTo(scores);
    }

    private void Step(int[] rows, ReadOnlySpan<float> gradient)
    {
        var low = Vector256.Create(gradient);
        var high = Vector256.Create(gradient[8..]);
        foreach (var row in rows)
        {
            var kept = keep.Length == 0 ? -1 : keep[row];
            if (kept == 0) continue;
            Step(_weights, _squares, row * Stride, low, kept);
            Step(_weights, _squares, (row * Stride) + 8, high, kept >> 8);
        }
    }

    private void Step(float[] weights, float[] squares, int at, Vector256<float> gradient, int kept)
    {
        var weight = Vector256.Create(weights, at);
        var whole = gradient + (weight * fitting.Pull);
        var square = Vector256.Create(squares, at) + (whole * whole);
        square.CopyTo(squares, at);
        var moved = weight - (whole * fitting.Rate / Vector256.Sqrt(square + Vector256.Create(fitting.Damping)));
        var isKept = ~Vector256.Equals(Vector256.Create(kept) & Bits, Vector256<int>.Zero).AsSingle();
        (moved & isKept).CopyTo(weights, at);
    }

    private void StepTransition(int at, double gradient)
    {
        _stepSquares[at] += (float)(gradient * gradient);
        _steps[at] -= fitting.Rate * (float)gradient / MathF.Sqrt(_stepSquares[at] + fitting.Damping);
    }

    private void AddSteps(NameChain chain, ChainSums sums, int sign)
    {
        var last = sums.Length - 1;
        for (var label = 0; label < Labels; label++)
        {
            _stepGradient[label] += sign * sums.Probability(0, label);
            _stepGradient[label * Labels] += sign * sums.Probability(last, label);
        }

        for (var i = 1; i <= last; i++)
            for (var before = 0; before < Labels; before++)
                for (var after = 0; after < Labels; after++)
                    _stepGradient[(before * Labels) + after] += sign * sums.Forward[((i - 1) * Labels) + before] * chain.Step(before, after)
                        * sums.Worth[(i * Labels) + after] * sums.Backward[(i * Labels) + after] / sums.Scales[i];
    }
}

/// <summary>How the chain is fitted.</summary>
/// <param name="Rounds">How often every sentence is looked at.</param>
/// <param name="Rate">The length of a step.</param>
/// <param name="Pull">How strongly a weight is pulled to zero each time it is looked at.</param>
/// <param name="Damping">Keeps the first steps of a weight short.</param>
/// <param name="Seed">Fixes the order of the sentences.</param>
internal sealed record ChainFitting(int Rounds, float Rate, float Pull, float Damping, int Seed);
