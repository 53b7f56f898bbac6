using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Reads what somebody is by calling, or by rank, right in front of the name, with the adjectives between: <c>الصحفي الهندي محمد إثبات</c>, <c>الجنرال الأميركي المتقاعد هربرت ماكماستر</c>, <c>رجل الأعمال سامي كرم</c>.
/// </summary>
internal sealed class Callings(Lexicon lexicon, WordClasses words)
{
    private const int MostAdjectives = 3;
    private const int LongestCalling = 2;
    private const char And = 'و';
    private const char Relation = 'ي';
    private const string Colleague = "زميل";

    /// <summary>The calling as the person's title; <c>null</c> where there is none.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where nationalities stand.</param>
    /// <param name="name">The name.</param>
    /// <param name="limit">Where another name has ended, or the sentence begins.</param>
    public OfficePhrase? Before(NormalizedText text, Layer layer, NameSpan name, int limit)
    {
        if (name.Proclitics != Proclitics.None) return null;
        var kept = new List<string>();
        string? country = null;
        for (var at = name.First; at > limit && name.First - at <= MostAdjectives; at--)
        {
            if (EndingAt(text, at, limit) is var (first, front))
            {
                if (IsAdjective(text, first, limit)) return null;
                var title = string.Join(' ', Enumerable.Range(first, at - first).Select(i => i == first ? Spelling.WithoutFront(text.Tokens[i].Surface, front) : text.Tokens[i].Surface).Concat(kept));
                return new OfficePhrase(first, name.First, title, text.Tokens[first].Analyses[^1].Stem, country, -1, country is not null, true, false, false, front) { IsCalling = true };
            }

            var token = text.Tokens[at - 1];
            if (layer.NationalityAt(at - 1) is { } nationality && nationality.End == at && token.Folded[0] != And) country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
            else if (words.IsModifier(token.Folded) || words.IsFormer(token.Folded)) kept.Insert(0, token.Surface);
            else if (!words.IsOpinion(token.Folded)) return null;
        }

        return null;
    }

    /// <summary>Where the calling or rank begins that ends before the token, and what is written onto its front.</summary>
    private (int First, Proclitics Front)? EndingAt(NormalizedText text, int end, int limit)
    {
        for (var length = LongestCalling; length > 0; length--)
        {
            if (end - length < limit) continue;
            var matches = new List<PhraseMatch<bool>>();
            words.Callings.Match(text, end - length, matches);
            words.Ranks.Match(text, end - length, matches);
            foreach (var match in matches)
                if (match.End == end) return (match.First, match.Proclitics & ~Proclitics.Al);
        }

        return null;
    }

    // "المكتب الإعلامي", "مستشاره الإعلامي": behind a noun with the article or a pronoun the word describes it.
    private bool IsAdjective(NormalizedText text, int first, int limit) => first > limit && text.Tokens[first - 1] is { Kind: TokenKind.Word } before && (before.Analyses[0].Proclitics.Has(Proclitics.Al) || text.Tokens[first].Folded is [.., Relation] && before.Analyses.Any(a => Pronouns.Cut(a.Stem).Any(p => p.Word != Colleague && (words.Office(p.Word) is not null || words.IsBodyHead(p.Word))))) && !words.IsClosed(before) && !words.IsVerb(before) && words.AnnouncedUpTo(text, first - 1) == first - 1;
}
