using System.Collections.Immutable;
using Graph.Core.Articles;

namespace Graph.Core.Text;

/// <summary>An article cut into tokens and sentences, each with a way back to the article's own offsets.</summary>
public sealed record NormalizedText(Article Article, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences);

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters of the Arabic script.</summary>
    Word,

    /// <summary>Letters of another script.</summary>
    ForeignWord,

    /// <summary>Digits of any script, with their separators.</summary>
    Number,

    /// <summary>One mark of punctuation, however many characters a paper types for it, or one symbol.</summary>
    Punctuation,
}

/// <summary>A word, number or mark.</summary>
/// <param name="Index">Its place in <see cref="NormalizedText.Tokens"/>.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Surface">Its letters without diacritics, tatweel and direction marks; hamza seats, alef maqsura and ta marbuta as written.</param>
/// <param name="Folded">The same with letters folded (see <see cref="Letters.Fold(string)"/>): what the lexicon is compared with. A mark is its plain form: every double quote is <c>"</c>.</param>
/// <param name="Analyses">The ways the word can be cut into proclitics and a stem, the whole word first; empty for what is no Arabic word.</param>
public sealed record Token(int Index, TokenKind Kind, TextSpan Span, string Surface, string Folded, ImmutableArray<Segmentation> Analyses);

/// <summary>A sentence: the tokens from <paramref name="FirstToken"/> up to, not including, <paramref name="EndToken"/>.</summary>
/// <param name="Index">Its place in <see cref="NormalizedText.Sentences"/>.</param>
/// <param name="FirstToken">The first token.</param>
/// <param name="EndToken">The token after the last.</param>
/// <param name="Paragraph">The number of the paragraph (line) it stands in, from zero.</param>
/// <param name="IsTitle">Whether it is the article's headline.</param>
public sealed record Sentence(int Index, int FirstToken, int EndToken, int Paragraph, bool IsTitle);
