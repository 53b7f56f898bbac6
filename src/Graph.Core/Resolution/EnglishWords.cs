using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>The part that a word plays in the title of an office or the name of a body.</summary>
internal enum TitlePart
{
    Office,
    Body,
    Noun,
    Name,
    Adjective,
    Front,
    Link,
}

/// <summary>An English word or phrase.</summary>
/// <param name="Part">The part it plays.</param>
/// <param name="Alone">The form without complement.</param>
/// <param name="With">The form with a complement at the underscore; <c>null</c> where the complement follows with <c>of</c>.</param>
internal sealed record EnglishWord(TitlePart Part, string Alone, string? With);

/// <summary>The English for Arabic words of titles, by the folded words without article.</summary>
internal sealed class EnglishWords
{
    /// <summary>The longest phrase looked up, in words.</summary>
    public const int LongestPhrase = 7;

    private readonly Dictionary<string, EnglishWord> _offices;
    private readonly Dictionary<string, EnglishWord> _bodies;
    private readonly Dictionary<string, EnglishWord> _others;
    private readonly Dictionary<string, EnglishWord> _adjectives;
    private readonly FrozenDictionary<string, EnglishWord> _links;
    private readonly FrozenSet<string> _plurals;
    private readonly FrozenSet<string> _definite;

    public EnglishWords(Lexicon lexicon)
    {
        var words = lexicon.Latin;
        _offices = Table(words.Offices.Select(w => Entry(TitlePart.Office, w)));
        _bodies = Table(words.Bodies.Select(w => Entry(TitlePart.Body, w)));
        _others = Table(
        [
            .. words.Nouns.Select(w => Entry(TitlePart.Noun, w)),
            .. words.Places.Select(w => Entry(TitlePart.Name, w)),
            .. lexicon.Countries.SelectMany(c => c.Names.Prepend(c.Name).Select(n => Entry(TitlePart.Name, new LatinWord(n, c.Latin)))),
            .. lexicon.Bodies.SelectMany(b => b.Aliases.Prepend(b.Name).Select(n => Entry(TitlePart.Name, new LatinWord(n, WithoutBrackets(b.Latin))))),
        ]);
        _adjectives = Table(
        [
            .. words.Front.Select(w => Entry(TitlePart.Front, w)),
            .. words.Adjectives.SelectMany(w => AdjectiveKeys(w.Arabic).Select(key => KeyValuePair.Create(key, new EnglishWord(TitlePart.Adjective, w.Latin, null)))),
            .. Demonyms(lexicon),
        ]);
        _links = words.Links.Select(w => KeyValuePair.Create(Letters.Fold(w.Arabic), new EnglishWord(TitlePart.Link, w.Latin, null))).ToFrozenDictionary(StringComparer.Ordinal);
        _plurals = words.Plurals.Select(Key).ToFrozenSet(StringComparer.Ordinal);
        _definite = _offices.Values.Concat(_bodies.Values).Where(w => w.With is not null).Select(w => KeyNoun(w.Alone)).Concat(words.Definite).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A head: the first word of a title, or a noun that follows in the construct.</summary>
    public EnglishWord? Head(string key, bool isOffice)
    {
        var (first, second) = isOffice ? (_offices, _bodies) : (_bodies, _offices);
        return first.GetValueOrDefault(key) ?? second.GetValueOrDefault(key) ?? _others.GetValueOrDefault(key);
    }

    /// <summary>An adjective in either gender, or in the sound plural.</summary>
    public EnglishWord? Adjective(string key) => _adjectives.GetValueOrDefault(key) ?? key switch
    {
        [.., 'ه'] => _adjectives.GetValueOrDefault(key[..^1]),
        [.., 'ي', 'ن'] => _adjectives.GetValueOrDefault(key[..^2]) ?? _adjectives.GetValueOrDefault(key[..^1]),
        _ => null,
    };

    /// <summary>A preposition that stands by itself, or a letter written onto the next word.</summary>
    public EnglishWord? Link(string key) => _links.GetValueOrDefault(key);

    /// <summary>Whether a noun takes feminine adjectives.</summary>
    public bool IsFeminine(string key)
    {
        var head = key.AsSpan(0, key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : key.Length);
        return head is [.., 'ه'] or [.., 'ا', 'ت'] || _plurals.Contains(head.ToString());
    }

    /// <summary>The phrase with the article where English has one after <c>of</c>.</summary>
    public string Definite(string english) => _definite.Contains(KeyNoun(english)) ? $"the {english}" : english;

    /// <summary>Words as the tables have them: folded, without article.</summary>
    public static string Key(string phrase) => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => WithoutArticle(Letters.Fold(w))));

    /// <summary>A folded word without article.</summary>
    public static string WithoutArticle(string folded) => HasArticle(folded) ? folded[2..] : folded;

    /// <summary>Whether a folded word begins with the article; <c>الله</c> does not.</summary>
    public static bool HasArticle(string folded) => folded.Length > 3 && folded != "الله" && folded.StartsWith("ال", StringComparison.Ordinal);

    private static KeyValuePair<string, EnglishWord> Entry(TitlePart part, LatinWord word)
    {
        var bar = word.Latin.IndexOf('|', StringComparison.Ordinal);
        var english = bar < 0 ? new EnglishWord(part, word.Latin, null) : new EnglishWord(part, word.Latin[..bar].Trim(), word.Latin[(bar + 1)..].Trim());
        return KeyValuePair.Create(Key(word.Arabic), english);
    }

    /// <summary>The nationality adjectives; of two words both may be feminine, or the second alone.</summary>
    private static IEnumerable<KeyValuePair<string, EnglishWord>> Demonyms(Lexicon lexicon)
    {
        var demonyms = lexicon.Latin.Demonyms.ToDictionary(d => d.Arabic, d => d.Latin, StringComparer.Ordinal);
        foreach (var country in lexicon.Countries)
        {
            if (!demonyms.TryGetValue(country.Iso3, out var english)) continue;
            foreach (var key in country.Adjectives.SelectMany(AdjectiveKeys))
            {
                yield return KeyValuePair.Create(key, new EnglishWord(TitlePart.Front, english, null));
                if (key.Contains(' ', StringComparison.Ordinal)) yield return KeyValuePair.Create(key.Replace(" ", "ه ", StringComparison.Ordinal), new EnglishWord(TitlePart.Front, english, null));
            }
        }
    }

    /// <summary>Folded, <c>ألماني</c> seems to begin with the article: it is there with its first letters (الألماني) and without (الماني, as careless texts write it).</summary>
    private static string[] AdjectiveKeys(string adjective) => adjective is ['أ' or 'إ', 'ل', ..] ? [Letters.Fold(adjective), Key(adjective)] : [Key(adjective)];

    private static Dictionary<string, EnglishWord> Table(IEnumerable<KeyValuePair<string, EnglishWord>> entries)
    {
        var table = new Dictionary<string, EnglishWord>(StringComparer.Ordinal);
        foreach (var (key, word) in entries) table.TryAdd(key, word);
        return table;
    }

    private static string WithoutBrackets(string latin) => latin.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? latin[..bracket] : latin;

    /// <summary>The noun that the rest of a phrase belongs to: <c>Ministry</c> in <c>Syrian Ministry of Defence</c>, <c>Council</c> in <c>Security Council</c>.</summary>
    private static string KeyNoun(string english)
    {
        var end = english.Length;
        foreach (var preposition in (ReadOnlySpan<string>)[" of ", " for ", " in ", " to "])
            if (english.IndexOf(preposition, StringComparison.Ordinal) is > 0 and var at && at < end) end = at;
        return english[(english.LastIndexOf(' ', end - 1) + 1)..end];
    }
}
