using System.Collections.Immutable;
using System.Text;

namespace Graph.Core.Evaluation;

/// <summary>How the scorer compares names. It is part of the measure, and so it stays as it is when the reader's own folding changes.</summary>
internal static class NameFolding
{
    private const string Article = "ال";

    // A shorter word that begins with these letters is no noun with its article.
    private const int ShortestWithArticle = 5;

    /// <summary>The words of a name, folded, without marks and without the article.</summary>
    public static ImmutableArray<string> Words(string? name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            if (IsDropped(rune.Value)) continue;
            var folded = Fold(Rune.ToLowerInvariant(rune));
            if (IsPartOfWord(folded)) word.Append(folded.ToString());
            else Close(word, words);
        }

        Close(word, words);
        return words.ToImmutable();
    }

    /// <summary>The folded name as one string.</summary>
    public static string Fold(string? name) => string.Join(' ', Words(name));

    private static void Close(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length == 0) return;
        var letters = word.ToString();
        words.Add(letters.Length >= ShortestWithArticle && letters.StartsWith(Article, StringComparison.Ordinal) ? letters[Article.Length..] : letters);
        word.Clear();
    }

    private static bool IsPartOfWord(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static bool IsDropped(int c) => c
        is (>= 0x0610 and <= 0x061a) or (>= 0x064b and <= 0x065f) or 0x0670 or 0x0640
        or (>= 0x200c and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);

    private static Rune Fold(Rune rune) => rune.Value switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => new Rune('ا'),
        'ى' or 'ئ' or 'ی' => new Rune('ي'),
        'ة' => new Rune('ه'),
        'ؤ' => new Rune('و'),
        'ک' => new Rune('ك'),
        _ => rune,
    };
}
