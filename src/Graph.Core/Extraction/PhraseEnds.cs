using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells where a noun phrase has an end, so that a name behind is no genitive of it, but the next part of the clause: <c>اتهم الوزير قبل أيام إسرائيل</c>.</summary>
internal sealed class PhraseEnds(AnnotatedArticle article, Syntax syntax)
{
    private const int Longest = 4;
    private const int DigitsOfYear = 4;
    private const char OfNisba = 'ي';
    private const string Un = "غير";

    // A capital that shares its name with another town.
    private const string Town = "country.other-town";

    private static readonly string[] Pointing = ["هذا", "هذه", "ذلك", "تلك"];

    private readonly HashSet<int> _places = [.. article.Rejected.Where(r => r.Rule is Syntax.CapitalAsPlace or Town).Select(r => r.EndToken - 1)];

    /// <summary>Whether the word ends what stands before the mention, with whatever stands between the two.</summary>
    /// <param name="token">The word, before the mention and no part of another.</param>
    /// <param name="m">The mention.</param>
    /// <param name="first">The first token of the sentence.</param>
    public bool EndsAt(int token, Mention m, int first) =>
        syntax.Is(token, Cue.Adverb)

        // How something is done has no genitive: تتهم إيران بشكل متكرر واشنطن.
        || m is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } && !syntax.IsVerb(token) && !syntax.IsDefinite(token) && syntax.Prepositions[token] is null && IsOfManner(token)

        // A deed with its state begins anew behind a phrase that can have no genitive: أدانت بأشد العبارات التدخل الإيراني, دان في بيان الغارات الإسرائيلية.
        || IsDeedOfState(token + 1, m) && HasNoGenitive(token)

        // A deed without the article is no part of the noun with it: أدانت بأشد العبارات اقتحام القوات.
        || syntax.IsDefinite(token) && BeginsAnew(syntax.IsMark(token + 1, '"') ? token + 2 : token + 1, m.FirstToken)

        // A town that is no party has no genitive: انتقد الوزير في مؤتمر بموسكو الولايات المتحدة.
        || _places.Contains(token) && m.Form != MentionForm.Nationality

        // An adjective that closes a phrase has none, nor has a statement that something is said in, before a deed without the article: أيدت في وقت سابق قرار الاتحاد, دان في بيان قرار المحكمة.
        || token > first && m.Proclitics == Proclitics.None && BeginsAnew(token + 1, m.FirstToken) && (IsClosing(token) || IsSaidIn(token))

        // A year has no genitive: انتقدت إيران في العام 2008 بناء القاعدة.
        || IsYear(token)

        // Nor is anything the genitive of what one points at: منتقدا في هذا الخصوص بطء الحكومة.
        || IsPointedAt(token, first) && syntax.MentionAt[token + 1] < 0 && !syntax.IsDefinite(token + 1) && syntax.Prepositions[token + 1] is null

        // A noun in a phrase of time or place that has its owner as a pronoun has no genitive: ثمن في عظته مواقف الرئيس.
        || token > first && token < m.FirstToken - 1 && m.Proclitics == Proclitics.None && IsWhereOfHis(token) && syntax.MentionAt[m.FirstToken - 1] < 0 && IsDeed(m.FirstToken - 1)

        // Nor has the noun of help one that has its doer as a pronoun: إعلان تأييده الكامل ترشيح الوزير.
        || m.Proclitics == Proclitics.None && m.Form != MentionForm.Nationality && IsHelpOfItsOwn(token)

        // A preposition with a pronoun on it governs nothing else: استنكر الحزب في بيان له تصريحات الرئيس.
        || syntax.Has(WordList.PhraseClosers, article.Text.Tokens[token].Folded);

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

    /// <summary>Whether the word is an adjective without the article that closes a phrase of time or place: <c>في وقت سابق</c>, <c>في مقابلة تلفزيونية</c>, <c>خلال مؤتمر صحفي</c>.</summary>
    private bool IsClosing(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - Longest && syntax.MentionAt[i] < 0 && !syntax.IsVerb(i); i--)
            if (syntax.Prepositions[i] is { } preposition) return preposition is Markers.In or Markers.Time && !syntax.IsNounWithClitic(i) && i < token - 1 && IsPhrase(i, token) && (IsIndefiniteAdjective(token, i) || IsSaidIn(i, token));
        return false;
    }

    /// <summary>Whether the word is a statement, without the article, that something is said in: <c>في بيان</c>.</summary>
    private bool IsSaidIn(int token) => syntax.Is(token, Cue.Communique) && !syntax.IsDefinite(token) && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] == Markers.In && !syntax.IsNounWithClitic(token - 1);

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

    /// <summary>Whether the word ends like an adjective of relation: <c>صحفي</c>, <c>غربية</c>.</summary>
    public static bool IsOfRelation(Token word) => word.Folded[^1] == OfNisba || word.Surface[^1] == 'ة' && word.Folded[^2] == OfNisba;

    private bool IsSaid(int noun) => syntax.Is(noun, Cue.Communique) || syntax.Is(noun, Cue.Deed) || syntax.Readings[noun] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith });

    /// <summary>Whether a pronoun on the noun says whose it is: <c>في ختام زيارته</c>; not where the letter can be the noun's own, <c>مياه</c>, or the noun governs as a verb does, <c>لقائه</c>.</summary>
    private bool IsOwned(int token) => syntax.IsOwned(token) && syntax.Readings[token] is null && !IsDeed(token) && article.Text.Tokens[token].Folded is not [.., 'ا' or 'ي', 'ه'];

    private bool IsDeed(int token) => syntax.Is(token, Cue.Deed) || syntax.Is(token, Cue.Wrong);

    private bool BeginsAnew(int token, int end) => token < end && syntax.MentionAt[token] < 0 && syntax.Prepositions[token] is null && !syntax.IsDefinite(token) && !syntax.HasConjunction(token) && IsDeed(token);

    /// <summary>Whether the word is a deed or wrong with the article, whose state the mention right behind says: <c>التدخل الإيراني</c>.</summary>
    private bool IsDeedOfState(int token, Mention m) => m.Form == MentionForm.Nationality && m.FirstToken == token + 1 && syntax.MentionAt[token] < 0 && syntax.Prepositions[token] is null && syntax.IsDefinite(token) && !syntax.HasConjunction(token) && IsDeed(token) && !IsAdjectiveBehind(token);

    /// <summary>Whether the deed, which is an adjective as well, goes with the noun before it: <c>للجهود الدبلوماسية العراقية</c>.</summary>
    private bool IsAdjectiveBehind(int token) => IsOfRelation(article.Text.Tokens[token]) && token > 0 && syntax.MentionAt[token - 1] < 0 && syntax.IsDefinite(token - 1) && article.Text.Tokens[token - 1].Kind == TokenKind.Word && (syntax.Prepositions[token - 1] is null || syntax.IsNounWithClitic(token - 1));

    /// <summary>Whether the word can have no noun with the article for its genitive: it has the article or an owner itself, is a place or how something is done, or is a statement that something is said in.</summary>
    private bool HasNoGenitive(int token) => !syntax.IsVerb(token) && (syntax.Prepositions[token] is null || syntax.IsNounWithClitic(token)) && (syntax.IsDefinite(token) || syntax.IsOwned(token) || _places.Contains(token) || syntax.Is(token, Cue.Communique) || IsOfManner(token));

    /// <summary>Whether the word is an adjective of how something is done: <c>بشكل مباشر</c>, <c>بصورة غير مباشرة</c>.</summary>
    private bool IsOfManner(int token)
    {
        var noun = token - 1;
        if (noun > 0 && syntax.MentionAt[noun] < 0 && article.Text.Tokens[noun].Folded == Un) noun--;
        return noun >= 0 && syntax.MentionAt[noun] < 0 && syntax.Has(WordList.MannerPhrases, article.Text.Tokens[noun].Folded);
    }

    /// <summary>Whether the word is the number of a year, behind the noun for one: <c>عام 2008</c>, <c>العام 2008</c>.</summary>
    private bool IsYear(int token) => token > 0 && article.Text.Tokens[token] is { Kind: TokenKind.Number, Folded.Length: DigitsOfYear } && syntax.MentionAt[token - 1] < 0 && article.Text.Tokens[token - 1].Analyses.Any(a => syntax.Has(WordList.TimeUnits, a.Stem));

    private bool IsPointedAt(int token, int first) => token > first && syntax.IsDefinite(token) && syntax.MentionAt[token - 1] < 0 && Pointing.Contains(article.Text.Tokens[token - 1].Folded, StringComparer.Ordinal);

    /// <summary>Whether "in" or a preposition of time stands right before the noun, which has a pronoun for its owner: <c>في عظته</c>.</summary>
    private bool IsWhereOfHis(int token) => syntax.IsOwned(token) && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] is Markers.In or Markers.Time && !syntax.IsNounWithClitic(token - 1);

    /// <summary>Whether the word is a noun of helping with a pronoun, that stands right behind no preposition of its own.</summary>
    private bool IsHelpOfItsOwn(int token) => syntax.Readings[token] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: not null, Proclitics: Proclitics.None or Proclitics.Wa, Entry: { Relation: Relation.Supports, IsLoose: false } } && r.Entry.NounObjects.Contains(Markers.Direct));
}
