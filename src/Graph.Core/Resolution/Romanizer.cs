using System.Collections.Immutable;
using System.Text;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>
/// Writes a name in Latin letters: a known word as newspapers spell it, any other by ALA-LC without diacritics, or by the rules for foreign names where the name
/// is foreign. Compound names are joined (<c>Abdulaziz</c>, <c>Nasrallah</c>), the article is <c>al-</c>, unassimilated, and goes from a given name in front
/// (<c>الحبيب الصيد</c>: Habib al-…). What is not in Arabic letters stays; Arabic digits and marks become ASCII.
/// </summary>
/// <param name="words">The spelling of known words.</param>
public sealed class Romanizer(LatinWords words)
{
    private const string Article = "ال";
    private const string And = "و";
    private const string ForThe = "لل";
    private const string Abd = "عبد";
    private const string God = "الله";
    private const string Religion = "الدين";

    private readonly Dictionary<string, string> _names = Table(words.Names);
    private readonly Dictionary<string, string> _foreign = Table(words.Foreign);
    private readonly Dictionary<string, string> _places = Table(words.Places);

    /// <summary>Romanizes a name of one or more words.</summary>
    public string Romanize(string name)
    {
        var pieces = Pieces(name);
        var given = pieces.Where(p => p.IsWord).Select(p => p.Text).ToImmutableArray();
        var foreignness = given.Sum(Weigh);
        var latin = new StringBuilder(name.Length * 2);
        var isFirst = true;
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = pieces[i].Text;
            if (!pieces[i].IsWord)
            {
                latin.Append(word);
                continue;
            }

            var next = i + 2 < pieces.Count && pieces[i + 1].Text == " " && pieces[i + 2].IsWord ? pieces[i + 2].Text : null;
            if (next is not null && Pair(word, next) is { } pair)
            {
                latin.Append(pair);
                i += 2;
            }
            else
            {
                latin.Append(Word(word, foreignness, isFirst, isFirst && given.Length > 1));
            }

            isFirst = false;
        }

        return latin.ToString();
    }

    /// <summary>Whether the word is one of a name's whose spelling is known.</summary>
    internal bool Knows(string word) => Find(word, isForeign: false) is not null || (HasArticle(word) && _names.ContainsKey(Letters.Fold(word[2..])));

    private string? Pair(string word, string next)
    {
        var first = Letters.Fold(word);
        if (first == Abd && HasArticle(next)) return Servant(next);
        return Find($"{first} {Letters.Fold(next)}", isForeign: false);
    }

    private string Servant(string complement) =>
        Letters.Fold(complement) == God ? "Abdullah" : "Abdul" + Lower(Spell(complement[2..], isForeign: false));

    private string Word(string word, int foreignness, bool isFirst, bool isGivenName)
    {
        var isForeign = foreignness > 0;
        if (Find(word, isForeign) is { } known) return isFirst ? Upper(known, "al-") : known;
        if (word.Length > 6 && word.StartsWith(Abd + Article, StringComparison.Ordinal)) return Servant(word[3..]);
        if (word.Length > 6 && word.EndsWith(Religion, StringComparison.Ordinal)) return $"{Word(word[..^5], foreignness: 0, isFirst, isGivenName: false)} al-Din";
        if (word.Length > 5 && word.EndsWith(God, StringComparison.Ordinal)) return Spell(word[..^4], isForeign: false).TrimEnd('a') + "allah";
        if (word.Length > 5 && word.StartsWith(And + Article, StringComparison.Ordinal)) return "wa-al-" + Spell(word[3..], isForeign: false);
        if (word.Length > 4 && word.StartsWith(ForThe, StringComparison.Ordinal)) return "lil-" + Spell(word[2..], isForeign: false);
        if (HasArticle(word))
        {
            var bare = word[2..];
            var latin = Spell(bare, isForeign: false);
            if (isGivenName && _names.ContainsKey(Letters.Fold(bare))) return latin;
            return (isFirst ? "Al-" : "al-") + latin;
        }

        return Spell(word, isForeign: ForeignSounds.Weigh(word) + Math.Sign(foreignness) >= 1);
    }

    private string Spell(string word, bool isForeign) => Find(word, isForeign) ?? Upper(isForeign ? ForeignSounds.Spell(word) : ArabicSounds.Spell(word));

    private string? Find(string word, bool isForeign)
    {
        var key = Letters.Fold(word);
        var (first, second) = isForeign ? (_foreign, _names) : (_names, _foreign);
        return first.TryGetValue(key, out var latin) || second.TryGetValue(key, out latin) || _places.TryGetValue(key, out latin) ? latin : null;
    }

    /// <summary>How much a word speaks for a foreign name (positive) or an Arabic one (negative); a word that is both says nothing.</summary>
    private int Weigh(string word)
    {
        var key = Letters.Fold(word);
        var (isName, isForeign) = (_names.ContainsKey(key), _foreign.ContainsKey(key));
        if (isName || isForeign) return (isForeign ? 2 : 0) - (isName ? 2 : 0);
        return HasArticle(word) ? -2 : Math.Min(2, ForeignSounds.Weigh(word));
    }

    /// <summary>A bare alef and lam before two letters or more.</summary>
    private static bool HasArticle(string word) => word.Length > 3 && word.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>Cuts the text into words of Arabic letters and what stands between them.</summary>
    private static List<(string Text, bool IsWord)> Pieces(string text)
    {
        var pieces = new List<(string Text, bool IsWord)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            var isWord = Letters.IsArabic(text[start]);
            while (end < text.Length && (Letters.IsArabic(text[end]) == isWord || Letters.IsIgnored(text[end]))) end++;
            var piece = text[start..end];
            piece = isWord ? piece.Replace("\u0640", "", StringComparison.Ordinal) : new string([.. piece.Where(c => !Letters.IsIgnored(c)).Select(LatinLetters.Mark)]);
            if (piece.Length > 0) pieces.Add((piece, isWord));
            start = end;
        }

        return pieces;
    }

    private static Dictionary<string, string> Table(ImmutableArray<LatinWord> words)
    {
        var table = new Dictionary<string, string>(words.Length, StringComparer.Ordinal);
        foreach (var word in words) table.TryAdd(Letters.Fold(word.Arabic), word.Latin);
        return table;
    }

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Upper(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? Upper(name) : name;

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
