using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What an article has named, by place: what a later word takes up is sought here.</summary>
internal sealed class Spoken(NormalizedText text, WordClasses words, IEnumerable<Found> mentions)
{
    private readonly List<Found> _found = [.. mentions.OrderBy(f => f.First)];

    public NormalizedText Text => text;

    /// <summary>Adds what a word was found to take up, so that later ones can go on from there.</summary>
    public void Add(Found mention)
    {
        var at = _found.FindIndex(f => f.First > mention.First);
        _found.Insert(at < 0 ? _found.Count : at, mention);
    }

    /// <summary>The mentions before a token, the nearest first.</summary>
    public IEnumerable<Found> Before(int token)
    {
        for (var i = _found.Count - 1; i >= 0; i--)
            if (_found[i].First < token) yield return _found[i];
    }

    /// <summary>The mentions of a sentence that stand before a token, in order.</summary>
    public IEnumerable<Found> In(int sentence, int before = int.MaxValue)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, Math.Min(before, text.Sentences[sentence].EndToken));
        for (var i = FirstFrom(first); i < _found.Count && _found[i].First < end; i++) yield return _found[i];
    }

    /// <summary>The longest mention that begins at the token, or <c>null</c>.</summary>
    public Found? At(int token)
    {
        Found? longest = null;
        for (var i = FirstFrom(token); i < _found.Count && _found[i].First == token; i++)
            if (longest is null || _found[i].End > longest.End) longest = _found[i];
        return longest;
    }

    /// <summary>The body that is named from the token on, also within a title, or <c>null</c>.</summary>
    public Party? BodyAt(int token) => _found.Find(f => f.First == token && f.Parties is [{ Body: not null }])?.Parties[0];

    /// <summary>Whether the mention is part of a longer one: a body in a person's title.</summary>
    public bool IsInTitle(Found mention) => _found.Exists(f => f != mention && f.First <= mention.First && f.End >= mention.End && f.End - f.First > mention.End - mention.First);

    /// <summary>How often the article names the party by itself.</summary>
    public int Times(Party party) => _found.Count(f => f.Parties is [var named] && named == party);

    public int SentenceOf(int token) => SentenceOf(text, token);

    /// <summary>Whether the mention stands where a subject stands: at the beginning, after a verb, after "that", or after a mark.</summary>
    public bool IsSubject(Found mention)
    {
        if (mention.Proclitics.Has(Proclitics.Preposition)) return false;
        var before = mention.First - 1;
        while (before >= 0 && text.Tokens[before] is { Kind: TokenKind.Word } word && word.Analyses.Any(a => words.Style(a.Stem) is not null)) before--;
        return before < 0 || text.Sentences[SentenceOf(mention.First)].FirstToken > before || text.Tokens[before].Kind == TokenKind.Punctuation
            || words.IsVerb(text.Tokens[before]) || text.Tokens[before].Folded is "ان" or "بان" or "لان" or "لكن" or "ولكن";
    }

    /// <summary>Whether the mention stands right after a verb of saying or of an office-holder's usual acts.</summary>
    public bool FollowsVerb(Found mention) => mention.First > 0 && !mention.Proclitics.Has(Proclitics.Preposition) && words.IsVerb(text.Tokens[mention.First - 1]);

    private int FirstFrom(int token)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].First >= token) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    public static int SentenceOf(NormalizedText text, int token)
    {
        var (low, high) = (0, text.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Sentences[middle].EndToken > token) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
