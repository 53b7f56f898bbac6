using System.Collections.Immutable;

namespace Graph.Core.Annotation.Names;

/// <summary>What is known of single words before an article is read: the classes of words that stand in and around names.</summary>
/// <param name="Classes">The names of the classes; where a word has several, the first of them stands for it among its neighbors.</param>
/// <param name="Words">The classes of each folded word, as indexes in ascending order.</param>
public sealed record NameWords(ImmutableArray<string> Classes, IReadOnlyDictionary<string, ImmutableArray<int>> Words);
