using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the body whose name stands in quotation marks behind what it is: <c>الصحيفة الإسرائيلية «هآرتس»</c>, <c>الموقع الإخباري «راصد»</c>, <c>شركة التأمين البريطانية «ستاندرد كلوب»</c>.
/// </summary>
internal sealed class AppositiveBody(Lexicon lexicon, WordClasses words, FittingBody fitting)
{
    private const string Mark = "\"";

    // "المؤسسة العسكرية «المهزلة»": what stands behind it is rather what one thinks of it.
    private const string Institution = "مؤسسة";
    private const int LongestKind = 4;

    // "If" in Arabic: «لو فيغارو».
    private const string FrenchArticle = "لو";
    private const int LongestName = 4;

    // What stands in marks behind a ministry or an army is what it says.
    private static readonly FrozenSet<string> Kinds = new[] { "news", "company", "ngo", "party", "armed", "coalition" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The body at the token with its head noun; <c>null</c> where none is called so.</summary>
    public BodySpan? At(NormalizedText text, Layer layer, int first, int limit, BodyHead head, Segmentation way, ILookup<int, PhraseMatch<KnownName>> ambiguous)
    {
        if (!Kinds.Contains(head.Kind) || head.Noun == Institution) return null;
        string? country = null;
        var mark = first + 1;
        for (; mark < limit && mark <= first + LongestKind && IsOfKind(text, layer, mark); mark++)
            if (layer.NationalityAt(mark) is { } nationality) country = lexicon.Countries[nationality.Value.Entry].Iso3;
        if (mark == first + 1 || mark >= limit || text.Tokens[mark].Folded != Mark || !way.Proclitics.Has(Proclitics.Al) && country is null) return null;
        var close = mark + 1;
        while (close < text.Tokens.Length && close - mark <= LongestName && IsOfName(text.Tokens[close])) close++;
        if (close >= text.Tokens.Length || close == mark + 1 || text.Tokens[close].Folded != Mark) return null;
        var clitics = way.Proclitics & ~Proclitics.Al;
        var called = Spelling.Write(text, mark + 1, close, Proclitics.None);
        var known = (layer.BodyAt(mark + 1) is { } body ? [body] : Array.Empty<PhraseMatch<KnownName>>()).Concat(ambiguous[mark + 1]).Where(f => f.End == close && fitting.Fits(head, f, layer)).OrderByDescending(f => fitting.IsNearest(f, layer)).FirstOrDefault();
        var entry = known is null ? null : lexicon.Bodies[known.Value.Entry];
        return new BodySpan(first, close + 1, known?.Value.Entry ?? -1, $"{head.Noun} {called}", called, entry?.IsArmedGroup ?? head.IsArmedGroup, entry?.Kind ?? head.Kind, entry is null ? country : entry.Country, head.OfState, clitics, "body.appositive");
    }

    private bool IsOfKind(NormalizedText text, Layer layer, int at)
    {
        var token = text.Tokens[at];
        return token.Kind == TokenKind.Word && token.Analyses[0].Proclitics == Proclitics.Al && !layer.IsName(at) && !words.IsClosed(token) && !words.IsVerb(token) && words.Office(token.Analyses[0].Stem) is null && !words.IsBodyHead(token.Analyses[0].Stem);
    }

    private bool IsOfName(Token token) => token.Kind == TokenKind.Word && !words.IsVerb(token) && (!words.IsClosed(token) || token.Folded == FrenchArticle) && !words.IsImperfect(token);
}
