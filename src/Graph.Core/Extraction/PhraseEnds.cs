using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells where the phrase that a preposition opens has an end, so that a name right behind is no genitive of it, but the next part of the clause: <c>اتهم الوزير قبل أيام إسرائيل</c>.</summary>
internal sealed class PhraseEnds(AnnotatedArticle article, Syntax syntax)
{
    private const int Longest = 4;
    private const char OfNisba = 'ي';

    /// <summary>Whether the phrase ends with the word.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="last">The word right before the name.</param>
    public bool IsClosed(int preposition, int last)
    {
        if (syntax.IsNounWithClitic(preposition) || last <= preposition || last > preposition + Longest || !IsPhrase(preposition, last)) return false;
        return syntax.Has(WordList.TimeUnits, article.Text.Tokens[last].Folded) || IsIndefiniteAdjective(last, preposition) || IsOwned(last);
    }

    /// <summary>Whether an adjective of relation ends what the subject says something in, right behind the noun for that, so that no genitive follows: <c>انتقد الوزير في تصريح صحفي إيران</c>.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="last">The word right before the name.</param>
    public bool IsSaidIn(int preposition, int last) => last == preposition + 2 && syntax.MentionAt[last - 1] < 0 && syntax.MentionAt[last] < 0 && syntax.Readings[last] is null && IsOfRelation(article.Text.Tokens[last]) && IsSaid(last - 1);

    /// <summary>Whether nothing but words stands in the phrase, and no verb or other preposition among them.</summary>
    private bool IsPhrase(int preposition, int last)
    {
        for (var i = preposition + 1; i <= last; i++)
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind != TokenKind.Word || syntax.Prepositions[i] is not null || syntax.IsVerb(i)) return false;
        return true;
    }

    /// <summary>Whether the word is a listed adjective, <c>في وقت سابق</c>, <c>من جديد</c>, or one of relation behind a noun for what somebody says or where, <c>خلال مؤتمر صحفي</c>; else its letter can be that of a plural: <c>أحد منتقدي إيران</c>.</summary>
    private bool IsIndefiniteAdjective(int token, int preposition)
    {
        var word = article.Text.Tokens[token];
        if (syntax.IsDefinite(token)) return false;
        if (syntax.Has(WordList.ClosingAdjectives, word.Folded)) return true;
        return token - 1 > preposition && !syntax.IsDefinite(token - 1) && IsSaid(token - 1) && IsOfRelation(word) && word.Folded.Length > Longest;
    }

    private static bool IsOfRelation(Token word) => word.Folded[^1] == OfNisba || word.Surface[^1] == 'ة' && word.Folded[^2] == OfNisba;

    private bool IsSaid(int noun) => syntax.Is(noun, Cue.Communique) || syntax.Is(noun, Cue.Deed) || syntax.Readings[noun] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith });

    /// <summary>Whether a pronoun on the noun says whose it is: <c>في ختام زيارته</c>; not where the letter can be the noun's own, <c>مياه</c>, or the noun governs as a verb does, <c>لقائه</c>.</summary>
    private bool IsOwned(int token) => syntax.IsOwned(token) && syntax.Readings[token] is null && !syntax.Is(token, Cue.Deed) && !syntax.Is(token, Cue.Wrong) && article.Text.Tokens[token].Folded is not [.., 'ا' or 'ي', 'ه'];
}
