namespace Graph.Core.Text;

/// <summary>
/// Cuts a word down to what its forms share, without knowing it: the light stemming of Larkey, Ballesteros and Connell (2007, "Light stemming for Arabic information retrieval", their light10, but that three letters stay), on folded
/// letters.
/// </summary>
internal static class LightStem
{
    private const int ShortestAfterPrefix = 3;
    private const int ShortestAfterSuffix = 3;

    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <summary>The stem of a folded word.</summary>
    public static string Of(string folded)
    {
        var word = folded.AsSpan();
        var article = Array.Find(Articles, a => folded.Length >= a.Length + ShortestAfterPrefix && folded.StartsWith(a, StringComparison.Ordinal));
        if (article is not null) word = word[article.Length..];
        else if (word.Length > ShortestAfterPrefix && word[0] == 'و') word = word[1..];
        foreach (var suffix in Suffixes)
            if (word.Length >= suffix.Length + ShortestAfterSuffix && word.EndsWith(suffix)) word = word[..^suffix.Length];
        return word.ToString();
    }
}
