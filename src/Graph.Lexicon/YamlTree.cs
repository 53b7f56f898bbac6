namespace Graph.Lexicon;

/// <summary>
/// The values of lexicon files as one row of numbers, so that thousands of entries need no object each.
/// A text is its index among the texts times four (the index 0 where nothing is written). A list or a table is its length times four,
/// plus its kind; then the position after its last value; then its items, or its keys and values in turn.
/// </summary>
/// <param name="numbers">The row.</param>
/// <param name="texts">The texts; the first is <c>null</c>.</param>
/// <param name="places">Line and column of the value at each position; empty where they are not known.</param>
internal sealed class YamlTree(int[] numbers, string?[] texts, (int Line, int Column)[] places)
{
    public const int ListKind = 1;
    public const int TableKind = 2;

    public ReadOnlySpan<int> Numbers => numbers;

    public ReadOnlySpan<string?> Texts => texts;

    public int Kind(int position) => numbers[position] & 3;

    public int Length(int position) => numbers[position] >> 2;

    public string? Text(int position) => Kind(position) == 0 ? texts[numbers[position] >> 2] : null;

    /// <summary>The position after a value and all that is in it.</summary>
    public int After(int position) => Kind(position) == 0 ? position + 1 : numbers[position + 1];

    public (int Line, int Column) Place(int position) => position < places.Length ? places[position] : (1, 1);
}

/// <summary>A value of a lexicon file: a text, a list or a table.</summary>
/// <param name="Tree">Where the value is kept.</param>
/// <param name="Position">Where it begins there.</param>
internal readonly record struct YamlNode(YamlTree Tree, int Position)
{
    public bool IsText => Tree.Kind(Position) == 0;

    public bool IsList => Tree.Kind(Position) == YamlTree.ListKind;

    public bool IsTable => Tree.Kind(Position) == YamlTree.TableKind;

    /// <summary>The text; <c>null</c> where nothing is written, and for a list or a table.</summary>
    public string? Text => Tree.Text(Position);

    /// <summary>Line and column, from 1.</summary>
    public (int Line, int Column) Place => Tree.Place(Position);

    /// <summary>How many items a list has, or keys a table.</summary>
    public int Length => IsText ? 0 : Tree.Length(Position);

    /// <summary>The first item of a list, or the first key of a table.</summary>
    public YamlNode First => this with { Position = Position + 2 };

    /// <summary>What stands after this value: the next item, or a key's value, or the next key.</summary>
    public YamlNode Next => this with { Position = Tree.After(Position) };

    /// <summary>The keys of a table with their values, whatever the keys are called; none of what is no table.</summary>
    public IEnumerable<(YamlNode Key, YamlNode Value)> Pairs()
    {
        if (!IsTable) yield break;
        var key = First;
        for (var i = 0; i < Length; i++, key = key.Next.Next) yield return (key, key.Next);
    }
}
