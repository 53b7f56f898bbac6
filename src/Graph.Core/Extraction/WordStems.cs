using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>The stems of an article's words, each cut once, as clues name them; a mark is its own.</summary>
internal sealed class WordStems(AnnotatedArticle article)
{
    private readonly string?[] _stems = new string?[article.Text.Tokens.Length];

    /// <summary>The stem of the token.</summary>
    public string this[int token] => _stems[token] ??= article.Text.Tokens[token] is { Kind: TokenKind.Word, Folded: var word } ? LightStem.Of(word) : article.Text.Tokens[token].Folded;
}
