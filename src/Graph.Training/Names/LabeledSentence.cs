namespace Graph.Training.Names;

/// <summary>A sentence ready to learn from.</summary>
/// <param name="Rows">For each token the rows of weights that speak about it.</param>
/// <param name="Masks">For each token the labels that may be right.</param>
/// <param name="Worth">How much it counts.</param>
internal sealed record LabeledSentence(int[][] Rows, int[] Masks, double Worth);
