using System.Security.Cryptography;
using System.Text;
using Graph.Core.Articles;

namespace Graph.App.Sources;

/// <summary>Makes the article out of what its format gave: its furniture is found and its hash computed.</summary>
internal sealed class ArticleComposer(FurnitureFinder furniture)
{
    private const char Separator = '\u001f';

    /// <summary>Makes the article.</summary>
    /// <param name="draft">What the format gave.</param>
    /// <param name="id">The id where the source gives none.</param>
    /// <exception cref="UnreadableException">There is no text in it.</exception>
    public Article Compose(ArticleDraft draft, string id)
    {
        if (string.IsNullOrWhiteSpace(draft.Body)) throw new UnreadableException("It is empty: there is nothing to read.");
        var text = draft.Text;
        return new Article(draft.Id ?? id, text, draft.Title, draft.Date, draft.Outlet, draft.Url, furniture.Find(text, draft.Title), HashOf(draft, text));
    }

    private static string HashOf(ArticleDraft draft, string text)
    {
        var parts = string.Join(Separator, text, draft.Title, draft.Date?.ToString("O"), draft.Outlet, draft.Url);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }
}
