using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>The kinds of token, one for each token: its first class where it has one, its mark where it is punctuation, else the shape of its letters.</summary>
internal sealed class WordKinds
{
    // Before the classes come the kinds that no list gives.
    private static readonly string[] Shapes =
    [
        "edge", "number", "latin", "comma", "period", "colon", "quote", "open", "close", "dash", "slash", "mark",
        "letter", "definite", "definite-nisba", "definite-feminine", "definite-plural",
        "feminine", "feminine-plural", "plural", "nisba", "tanwin", "possessed", "imperfect", "short", "plain",
    ];

    private static readonly Dictionary<string, int> KindOfShape = Shapes.Select((shape, kind) => (shape, kind)).ToDictionary(pair => pair.shape, pair => pair.kind, StringComparer.Ordinal);

    private readonly ImmutableArray<string> _names;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public WordKinds(ImmutableArray<string> classes)
    {
        _names = [.. Shapes, .. classes];
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var kind = 0; kind < _names.Length; kind++) kinds.TryAdd(_names[kind], kind);
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kind of what is before a sentence and after it.</summary>
    public const int Edge = 0;

    public int Count => _names.Length;

    public string Name(int kind) => _names[kind];

    public int Parse(ReadOnlySpan<char> name) => _kinds.TryGetValue(name, out var kind) ? kind : -1;

    public static int OfClass(int wordClass) => Shapes.Length + wordClass;

    /// <summary>The kind of a token by its marks and letters alone.</summary>
    public static int OfShape(Token token) => KindOfShape[ShapeOf(token)];

    private static string ShapeOf(Token token) => token.Kind switch
    {
        TokenKind.Number => "number",
        TokenKind.ForeignWord => "latin",
        TokenKind.Punctuation => OfMark(token.Folded),
        _ => OfLetters(token.Folded, token.Surface),
    };

    private static string OfMark(string mark) => mark switch
    {
        "،" => "comma",
        "." or "؟" or "!" or "…" or "؛" => "period",
        ":" => "colon",
        "\"" or "'" => "quote",
        "(" or "[" => "open",
        ")" or "]" => "close",
        "-" => "dash",
        "/" => "slash",
        _ => "mark",
    };

    private static string OfLetters(string word, string surface)
    {
        if (word.Length == 1) return "letter";
        if (word.Length > 3 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal) || (word.Length > 4 && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal))))
        {
            if (word.EndsWith("يه", StringComparison.Ordinal)) return "definite-nisba";
            if (word.EndsWith("ات", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal)) return "definite-plural";
            if (word.EndsWith('ي')) return "definite-nisba";
            return surface.EndsWith('ة') ? "definite-feminine" : "definite";
        }

        if (word.Length <= 3) return "short";
        if (surface.EndsWith('ة')) return "feminine";
        if (word.EndsWith("ات", StringComparison.Ordinal)) return "feminine-plural";
        if (word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal)) return "plural";
        if (word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal) || word.EndsWith('ه')) return "possessed";
        if (word[0] is 'ي' or 'ت' or 'س') return "imperfect";
        if (word.EndsWith('ي')) return "nisba";
        return word.EndsWith('ا') ? "tanwin" : "plain";
    }
}
