namespace Graph.Core.Annotation.Names;

/// <summary>What a clue about a single token says.</summary>
public enum ClueFamily
{
    /// <summary>The word's class or shape, or how it stands in the article.</summary>
    Is,

    /// <summary>The folded word itself; kept for words that many articles use.</summary>
    Word,

    /// <summary>Its first letters.</summary>
    Prefix,

    /// <summary>Its last letters.</summary>
    Suffix,

    /// <summary>Three letters anywhere in it.</summary>
    Letters,
}

/// <summary>Numbers the clues about single tokens. The tagger's index is closed: it knows the clues that have a weight; training's is open and learns clues as they come.</summary>
public sealed class ClueIndex
{
    private const int Families = 5;
    private static readonly string[] FamilyNames = ["is", "word", "prefix", "suffix", "letters"];

    private readonly Dictionary<string, int>[] _ids = new Dictionary<string, int>[Families];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] _lookups = new Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[Families];
    private readonly List<(ClueFamily Family, string Value)> _clues = [];
    private readonly bool _isOpen;

    /// <summary>Makes an empty index.</summary>
    /// <param name="isOpen">Whether looking for an unknown clue adds it.</param>
    public ClueIndex(bool isOpen)
    {
        _isOpen = isOpen;
        for (var family = 0; family < Families; family++)
        {
            _ids[family] = new Dictionary<string, int>(StringComparer.Ordinal);
            _lookups[family] = _ids[family].GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>The number of clues.</summary>
    public int Count => _clues.Count;

    /// <summary>The number of a clue; -1 where the index is closed and does not know it.</summary>
    public int Find(ClueFamily family, ReadOnlySpan<char> value)
    {
        if (_lookups[(int)family].TryGetValue(value, out var id)) return id;
        return _isOpen ? Add(family, value.ToString()) : -1;
    }

    /// <summary>Adds a clue, or finds it where it is already there.</summary>
    public int Add(ClueFamily family, string value)
    {
        if (!_ids[(int)family].TryGetValue(value, out var id))
        {
            id = _clues.Count;
            _ids[(int)family].Add(value, id);
            _clues.Add((family, value));
        }

        return id;
    }

    /// <summary>The family of a clue.</summary>
    public ClueFamily FamilyOf(int id) => _clues[id].Family;

    /// <summary>What a clue says, without its family.</summary>
    internal string ValueOf(int id) => _clues[id].Value;

    /// <summary>The clue as the table of weights writes it: <c>is=title</c>, <c>suffix=وف</c>.</summary>
    public string NameOf(int id) => $"{FamilyNames[(int)_clues[id].Family]}={_clues[id].Value}";

    /// <summary>Adds the clue of that name; -1 where there is no such family.</summary>
    public int AddNamed(ReadOnlySpan<char> name)
    {
        var at = name.IndexOf('=');
        for (var family = 0; at > 0 && family < Families; family++)
            if (name[..at].SequenceEqual(FamilyNames[family])) return Add((ClueFamily)family, name[(at + 1)..].ToString());
        return -1;
    }
}
