using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Chooses the office of one man whom two titles in a row announce: <c>رئيس حزب الكرامة النائب سليم حداد</c>, <c>وزير العدل المستشار عدنان فنجري</c>.</summary>
internal sealed class TitlesInRow(NormalizedText text, WordClasses words)
{
    private const string Mark = "\"";

    /// <summary>The whole title in front of the bare one that stands before the name; <c>null</c> where the bare one is all, or where the whole one is another man's.</summary>
    /// <param name="bare">The title right before the name.</param>
    /// <param name="before">The titles that end where it begins.</param>
    /// <param name="nameEnd">The token after the name.</param>
    public OfficePhrase? Whole(OfficePhrase bare, IEnumerable<OfficePhrase> before, int nameEnd)
    {
        if (!bare.Definite || bare.Complete && !IsDescribed(bare)) return null;

        // "رئيس «التيار الوطني الحر» النائب جبران باسيل": behind the mark that closes a title a bare one is the same man's.
        if (bare.First > 0 && text.Tokens[bare.First - 1].Folded == Mark && before.FirstOrDefault(o => !o.Definite) is { } quoted) return quoted;
        if (bare.Proclitics != Proclitics.None || before.FirstOrDefault(o => o.Complete) is not { } whole) return null;

        // "رئيس الكتلة الممثلة في البرلمان النائب فلان": what is said of a body is no title of the man.
        if (IsFeminine(whole.Noun) != IsFeminine(bare.Noun)) return null;
        return words.Has(WordList.LegalStyles, bare.Noun) || words.Has(WordList.SecondTitles, bare.Noun) && IsOne(whole, nameEnd) ? whole : null;
    }

    private static bool IsFeminine(string noun) => noun.EndsWith('ه');

    // "وكيل لجنة الصناعة النائب المستقل فلان": an adjective makes no whole title of it.
    private static bool IsDescribed(OfficePhrase title) => title is { Country: null, Body: < 0, Links: false, Former: false } && title.End == title.First + 2;

    /// <summary>"استقبل وزير الدفاع النائب فلان" names two; "قال رئيس الحزب النائب فلان إن" one, and so does what no verb stands before.</summary>
    private bool IsOne(OfficePhrase whole, int nameEnd)
    {
        if (nameEnd < text.Tokens.Length && words.Has(WordList.ThatClauses, text.Tokens[nameEnd].Folded)) return true;
        if (whole.First == 0 || text.Tokens[whole.First - 1] is not { Kind: TokenKind.Word } before || whole.Proclitics != Proclitics.None) return true;
        return !words.IsVerb(before) && !words.IsFinite(before) && !words.IsImperfect(before);
    }
}
