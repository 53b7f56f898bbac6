using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>What the clues say of one token.</summary>
/// <param name="Clues">The clues that are known, by number.</param>
/// <param name="Kind">The kind that stands for it among its neighbors.</param>
/// <param name="Reading">How its word is cut.</param>
internal readonly record struct TokenClues(ImmutableArray<int> Clues, int Kind, Segmentation Reading);
