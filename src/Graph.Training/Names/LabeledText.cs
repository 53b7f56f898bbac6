using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Training.Names;

/// <summary>A text in which it is known, as far as it is, which tokens are names.</summary>
/// <param name="Text">The text.</param>
/// <param name="Known">Where the lexicon's names stand in it.</param>
/// <param name="Masks">For each token the labels that may be right, as bits: one where it is known, more where the source does not say.</param>
/// <param name="Source">What it was taken from.</param>
internal sealed record LabeledText(NormalizedText Text, IReadOnlyList<PhraseMatch<KnownName>> Known, int[] Masks, NameSource Source);

/// <summary>Where labeled text comes from.</summary>
internal enum NameSource
{
    /// <summary>ANERcorp, labeled token by token.</summary>
    Benchmark,

    /// <summary>The project's gold, projected onto the articles.</summary>
    Gold,
}
