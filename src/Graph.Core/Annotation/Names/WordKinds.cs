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

    private readonly ImmutableArray<string> _names;

    public WordKinds(ImmutableArray<string> classes) => _names = [.. Shapes, .. classes];

    /// <summary>The kind of what is before a sentence and after it.</summary>
    public const int Edge = 0;

    public int Count => _names.Length;

    public string Name(int kind) => _names[kind];

    public int Parse(ReadOnlySpan<char> name)
    {
        for (var kind = 0; kind < _names.Length; kind++)
            if (name.SequenceEqual(_names[kind])) return kind;
        return -1;
    }

    public static int OfClass(int wordClass) => Shapes.Length + wordClass;

    public static int OfShape(Token token) => token.Kind switch
    {
        TokenKind.Number => 1,
        TokenKind.ForeignWord => 2,
        TokenKind.Punctuation => OfMark(token.Folded),
        _ => OfLetters(token.Folded, token.Surface),
    };

    private static int OfMark(string mark) => mark switch
    {
        "،" => 3,
        "." or "؟" or "!" or "…" or "؛" => 4,
        ":" => 5,
        "\"" or "'" => 6,
        "(" or "[" => 7,
        ")" or "]" => 8,
        "-" => 9,
        "/" => 10,
        _ => 11,
    };

    private static int OfLetters(string word, string surface)
    {
        if (word.Length == 1) return 12;
        if (word.Length > 3 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal) || (word.Length > 4 && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal))))
        {
            if (word.EndsWith("يه", StringComparison.Ordinal)) return 14;
            if (word.EndsWith("ات", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal)) return 16;
            if (word.EndsWith('ي')) return 14;
            return surface.EndsWith('ة') ? 15 : 13;
        }

        if (word.Length <= 3) return 24;
        if (surface.EndsWith('ة')) return 17;
        if (word.EndsWith("ات", StringComparison.Ordinal)) return 18;
        if (word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal)) return 19;
        if (word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal) || word.EndsWith('ه')) return 22;
        if (word[0] is 'ي' or 'ت' or 'س') return 23;
        if (word.EndsWith('ي')) return 20;
        return word.EndsWith('ا') ? 21 : 25;
    }
}
