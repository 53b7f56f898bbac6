namespace Graph.Lexicon;

/// <summary>Puts a <see cref="YamlTree"/> together, value by value in the order of the text; each text is kept once.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly List<int> _numbers = [];
    private readonly List<string?> _texts = [null];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<(int Line, int Column)> _places = [];

    /// <summary>Where the next value will begin.</summary>
    public int Position => _numbers.Count;

    public void Add(string? text, (int Line, int Column) place)
    {
        var index = 0;
        if (text is not null && !_indices.TryGetValue(text, out index))
        {
            index = _texts.Count;
            _indices.Add(text, index);
            _texts.Add(text);
        }

        Append(index << 2, place);
    }

    /// <summary>Begins a list or a table; what is added until it is closed belongs to it.</summary>
    public int Open((int Line, int Column) place)
    {
        Append(0, place);
        Append(0, place);
        return Position - 2;
    }

    public void Close(int position, int kind, int length)
    {
        _numbers[position] = (length << 2) | kind;
        _numbers[position + 1] = Position;
    }

    /// <summary>Adds a value of another tree with all that is in it.</summary>
    public void Add(YamlNode node)
    {
        if (node.IsText)
        {
            Add(node.Text, node.Place);
            return;
        }

        var position = Open(node.Place);
        var end = node.Next.Position;
        for (var item = node.First; item.Position < end; item = item.Next) Add(item);
        Close(position, node.IsTable ? YamlTree.TableKind : YamlTree.ListKind, node.Length);
    }

    /// <summary>Adds a number that is no value of a document.</summary>
    public void AddNumber(int number) => Append(number, default);

    /// <summary>Adds how many numbers there are, and the numbers.</summary>
    public void AddNumbers(ReadOnlySpan<int> numbers)
    {
        Append(numbers.Length, default);
        foreach (var number in numbers) Append(number, default);
    }

    public YamlTree Build() => new([.. _numbers], [.. _texts], [.. _places]);

    private void Append(int number, (int Line, int Column) place)
    {
        _numbers.Add(number);
        _places.Add(place);
    }
}
