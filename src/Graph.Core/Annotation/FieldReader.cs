using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the ministry that its field alone takes up: <c>أدانت الخارجية الفلسطينية … وقالت الخارجية</c>.</summary>
internal sealed class FieldReader(WordClasses words, Spoken spoken)
{
    private const char Feminine = 'ت';
    private const string Plural = "ات";
    private const string Ministry = "ministry";
    private const string Defence = "الدفاع";

    // عن, عنه, عنها
    private const string Of = "عن";
    private const int LongestPronoun = 4;

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || !words.Has(WordList.MinistryFields, way.Bare) || IsDeed(token, way) || !StandsAlone(token, way)) return null;
        foreach (var mention in spoken.Before(token.Index))
            if (mention.Parties is [{ Body: { Kind: Ministry } body } party] && body.Names.Any(n => Letters.Fold(n).Contains(way.Bare, StringComparison.Ordinal)))
                return Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.field");
        return null;
    }

    /// <summary>Whether it is defending and no ministry: <c>للدفاع عن النفس</c>, <c>للدفاع الجوي</c>.</summary>
    private bool IsDeed(Token token, Segmentation way) => way.Bare == Defence && token.Index + 1 < spoken.Text.Tokens.Length && spoken.Text.Tokens[token.Index + 1] is { Kind: TokenKind.Word } next
        && (next.Folded.StartsWith(Of, StringComparison.Ordinal) && next.Folded.Length <= LongestPronoun || next.Analyses[0].Proclitics == Proclitics.Al && spoken.At(next.Index) is null);

    /// <summary>Behind a noun it is an adjective or a genitive: <c>السياسة الخارجية</c>, <c>وزير الخارجية</c>; a verb in the feminine, a preposition or a mark leaves it alone.</summary>
    private bool StandsAlone(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Preposition) || token.Index == 0) return way.Proclitics.Has(Proclitics.Preposition);
        var before = spoken.Text.Tokens[token.Index - 1];
        if (before.Kind != TokenKind.Word) return before.Folded is "،" or "." or ":" or "\"";
        return words.IsVerb(before) || words.IsPreposition(before.Folded) || !before.Analyses[0].Proclitics.Has(Proclitics.Al) && before.Folded[^1] == Feminine && !before.Folded.EndsWith(Plural, StringComparison.Ordinal);
    }
}
