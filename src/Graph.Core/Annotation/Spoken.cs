using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What an article has named, by place: what a later word takes up is sought here.</summary>
internal sealed class Spoken(NormalizedText text, WordClasses words, IReadOnlyList<Found> found)
{
    private readonly int[] _sentences = [.. found.Select(f => SentenceOf(text, f.First))];

    public NormalizedText Text => text;

    /// <summary>The mentions before a token, the nearest first.</summary>
    public IEnumerable<Found> Before(int token)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].First < token) yield return found[i];
    }

    /// <summary>The mentions of a sentence that stand before a token, in order.</summary>
    public IEnumerable<Found> In(int sentence, int before = int.MaxValue)
    {
        for (var i = 0; i < found.Count; i++)
            if (_sentences[i] == sentence && found[i].First < before) yield return found[i];
    }

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
