using Graph.Core.Articles;
using Graph.Core.Text;

namespace Graph.Training.History;

/// <summary>Tells a story that has not been told yet: papers print the same one of an agency under the same title, or with the same beginning.</summary>
internal sealed class StoryFilter
{
    private const int Beginning = 130;
    private const int ShortestTitle = 14;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>A filter to which these are told already.</summary>
    public StoryFilter(IEnumerable<Article> told)
    {
        foreach (var article in told) _told.UnionWith(Keys(article));
    }

    /// <summary>How many articles were no new story.</summary>
    public int Skipped { get; private set; }

    /// <summary>Whether the story is new; from then on it is not.</summary>
    public bool IsNew(Article article)
    {
        string[] keys = [.. Keys(article)];
        if (Array.Exists(keys, _told.Contains))
        {
            Skipped++;
            return false;
        }

        _told.UnionWith(keys);
        return true;
    }

    private static IEnumerable<string> Keys(Article article)
    {
        var title = LettersOf(article.Title ?? "");
        if (title.Length >= ShortestTitle) yield return "title " + title;
        var body = LettersOf(article.Text[(article.Title?.Length ?? 0)..]);
        yield return "body " + body[..Math.Min(Beginning, body.Length)];
    }

    private static string LettersOf(string text) => string.Concat(Letters.Fold(text).Where(char.IsLetterOrDigit));
}
