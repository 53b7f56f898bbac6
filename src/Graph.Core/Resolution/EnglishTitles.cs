using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>
/// Puts the title of an office or the name of a body into English, where every word of it is known: heads in the construct (<c>نائب وزير الخارجية</c>: Deputy Foreign
/// Minister), adjectives beside the noun they agree with, nationality in front, what a preposition leads to behind.
/// </summary>
internal sealed class EnglishTitles(Lexicon lexicon)
{
    private readonly EnglishWords _english = new(lexicon);
    private readonly Romanizer _romanizer = new(lexicon.Latin);

    /// <summary>The office in English, or <c>null</c> where a word is unknown.</summary>
    public string? OfOffice(string office) => Translate(office, isOffice: true);

    /// <summary>The body in English, or <c>null</c> where a word is unknown.</summary>
    public string? OfBody(string body) => Translate(body, isOffice: false);

    private string? Translate(string text, bool isOffice)
    {
        var words = new string([.. text.Where(c => !Letters.IsIgnored(c)).Select(c => c is '"' or '«' or '»' or '“' or '”' or '(' or ')' ? ' ' : c)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var folded = words.Select(Letters.Fold).ToArray();
        var title = new EnglishTitle(_english);
        for (var i = 0; i < words.Length;)
        {
            var item = Match(words, folded, i, isOffice, title);
            if (item is null || !title.Add(item)) return null;
            i += item.Words;
        }

        return title.Text();
    }

    /// <summary>The item that begins at a word: the longest phrase; else one behind a proclitic; else a name.</summary>
    private TitleItem? Match(string[] words, string[] folded, int at, bool isOffice, EnglishTitle title)
    {
        if (Phrase(folded[at..], isOffice, title.WantsNoun) is { } item) return item;
        var word = folded[at];
        if (!title.WantsNoun && word.Length > 2)
        {
            var (bare, link) = word switch
            {
                ['و', .. var rest] => (rest, null),
                ['ل', 'ل', .. var rest] => ("ال" + rest, "ل"),
                ['ل', .. var rest] => (rest, "ل"),
                ['ب', .. var rest] => (rest, "ب"),
                _ => (null, null),
            };
            if (bare is not null && Phrase([bare, .. folded[(at + 1)..]], isOffice, wantsNoun: link is not null) is { Word.Part: not TitlePart.Link } joined)
                return joined with { IsJoined = link is null, Link = link is null ? null : _english.Link(link)?.Alone };
        }

        return title.IsEmpty ? null : Name(words, at);
    }

    private TitleItem? Phrase(string[] folded, bool isOffice, bool wantsNoun)
    {
        for (var length = Math.Min(EnglishWords.LongestPhrase, folded.Length); length > 0; length--)
        {
            // وزير الثقافة والإعلام: what "and" joins belongs inside, so the phrase for the first half alone must not be taken.
            if (length is > 1 and < EnglishWords.LongestPhrase && length < folded.Length && folded[length].StartsWith("وال", StringComparison.Ordinal)) continue;
            var key = string.Join(' ', folded.Take(length).Select(EnglishWords.WithoutArticle));
            var isDefinite = EnglishWords.HasArticle(folded[length - 1]);
            var asAdjective = wantsNoun ? null : _english.Adjective(key);
            var asHead = _english.Head(key, isOffice);
            var word = (isDefinite ? asAdjective ?? asHead : asHead ?? asAdjective) ?? (wantsNoun ? null : _english.Link(string.Join(' ', folded.Take(length))));
            if (word?.Part == TitlePart.Office && length > 1 && TakesAdjectiveInside(folded, length)) continue;
            if (word is not null) return new TitleItem(word, key, length, isDefinite || word.Part == TitlePart.Name, _english.IsFeminine(key));
        }

        return null;
    }

    /// <summary><c>رئيس البرلمان العربي</c>: the adjective after the phrase belongs to its last noun, so the phrase must not be taken as one.</summary>
    private bool TakesAdjectiveInside(string[] folded, int length) =>
        length < folded.Length && EnglishWords.HasArticle(folded[length]) && _english.Adjective(EnglishWords.WithoutArticle(folded[length])) is { Part: TitlePart.Adjective }
        && _english.Adjective(EnglishWords.WithoutArticle(folded[length - 1])) is null;

    /// <summary>A run of words that are known as names.</summary>
    private TitleItem? Name(string[] words, int at)
    {
        var end = at;
        while (end < words.Length && _romanizer.Knows(words[end])) end++;
        if (end == at) return null;
        var name = string.Join(' ', words[at..end]);
        return new TitleItem(new EnglishWord(TitlePart.Name, _romanizer.Romanize(name), null), EnglishWords.Key(name), end - at, IsDefinite: true, IsFeminine: false);
    }
}

/// <summary>A word or phrase of a title with what its form says.</summary>
/// <param name="Word">The English.</param>
/// <param name="Key">The Arabic, folded and without article.</param>
/// <param name="Words">How many words of the title it takes.</param>
/// <param name="IsDefinite">Whether nothing can follow it in the construct.</param>
/// <param name="IsFeminine">Whether it has the feminine form.</param>
internal sealed record TitleItem(EnglishWord Word, string Key, int Words, bool IsDefinite, bool IsFeminine)
{
    /// <summary>Whether <c>و</c> joins it to what stands before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The preposition written onto it, in English.</summary>
    public string? Link { get; init; }
}
