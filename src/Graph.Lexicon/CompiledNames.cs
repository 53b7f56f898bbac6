using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>
/// What the name tagger knows, as numbers and texts behind the documents of the compiled lexicon: the classes; the sets of them; the words, each with its set;
/// the clues; the row of each clue's weights by distance; the rows of the groups of kinds; the weights, and those of the steps.
/// </summary>
internal static class CompiledNames
{
    public static void Write(NameKnowledge names, YamlTreeBuilder tree)
    {
        var (words, weights) = names;
        tree.AddNumber(words.Classes.Length);
        foreach (var name in words.Classes) tree.Add(name, default);

        // Thousands of words share a few hundred sets of classes.
        var sets = words.Words.Values.DistinctBy(Key).Select((set, number) => (Set: set, Number: number)).ToDictionary(s => Key(s.Set), StringComparer.Ordinal);
        tree.AddNumber(sets.Count);
        foreach (var (set, _) in sets.Values) tree.AddNumbers(set.AsSpan());
        tree.AddNumber(words.Words.Count);
        foreach (var (word, set) in words.Words)
        {
            tree.Add(word, default);
            tree.AddNumber(sets[Key(set)].Number);
        }

        tree.AddNumber(weights.Index.Count);
        for (var clue = 0; clue < weights.Index.Count; clue++)
        {
            tree.AddNumber((int)weights.Index.FamilyOf(clue));
            tree.Add(weights.Index.ValueOf(clue), default);
        }

        foreach (var rows in weights.Rows) tree.AddNumbers(rows);
        tree.AddNumbers([.. weights.GroupRows.Keys]);
        tree.AddNumbers([.. weights.GroupRows.Values]);
        tree.AddNumbers(MemoryMarshal.Cast<float, int>(weights.Weights));
        tree.AddNumbers(MemoryMarshal.Cast<float, int>(weights.Transitions));
    }

    public static NameKnowledge Read(ReadOnlySpan<int> numbers, ReadOnlySpan<string?> texts)
    {
        var reader = new NumberReader(numbers, texts);
        var classes = ImmutableArray.CreateBuilder<string>(reader.Next());
        while (classes.Count < classes.Capacity) classes.Add(reader.Text());

        var sets = new ImmutableArray<int>[reader.Next()];
        for (var i = 0; i < sets.Length; i++) sets[i] = [.. reader.Numbers()];
        var count = reader.Next();
        var words = new Dictionary<string, ImmutableArray<int>>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) words.Add(reader.Text(), sets[reader.Next()]);

        var clues = reader.Next();
        var index = new ClueIndex(isOpen: false);
        for (var i = 0; i < clues; i++) index.Add((ClueFamily)reader.Next(), reader.Text());
        var rows = new int[NameWeights.Span][];
        for (var i = 0; i < rows.Length; i++) rows[i] = reader.Numbers().ToArray();
        var keys = reader.Numbers();
        var values = reader.Numbers();
        var groupRows = new Dictionary<int, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++) groupRows.Add(keys[i], values[i]);
        var weights = MemoryMarshal.Cast<int, float>(reader.Numbers()).ToArray();
        var transitions = MemoryMarshal.Cast<int, float>(reader.Numbers()).ToArray();
        return new NameKnowledge(new NameWords(classes.MoveToImmutable(), words), new NameWeights(index, rows, groupRows, weights, transitions));
    }

    private static string Key(ImmutableArray<int> set) => string.Join(' ', set);

    private ref struct NumberReader(ReadOnlySpan<int> numbers, ReadOnlySpan<string?> texts)
    {
        private readonly ReadOnlySpan<string?> _texts = texts;
        private ReadOnlySpan<int> _rest = numbers;

        public int Next()
        {
            var next = _rest[0];
            _rest = _rest[1..];
            return next;
        }

        public string Text() => _texts[Next() >> 2]!;

        public ReadOnlySpan<int> Numbers()
        {
            var length = Next();
            var taken = _rest[..length];
            _rest = _rest[length..];
            return taken;
        }
    }
}
