using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds a firm, an outlet or another private body by its head noun and a foreign name that Latin letters in brackets give again: <c>شركة إيروتك (Aerotek)</c>.</summary>
internal sealed class GlossedBody(WordClasses words)
{
    private const int Longest = 3;
    private const string Bracket = "(";
    private static readonly FrozenSet<string> Kinds = new[] { "company", "news", "ngo", "other", "university", "bank" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The body whose noun stands at the token; <c>null</c> where no gloss follows its name.</summary>
    public BodySpan? At(NormalizedText text, Layer layer, int first, int limit, BodyHead head, Proclitics clitics)
    {
        if (!Kinds.Contains(head.Kind)) return null;
        var end = first + 1;
        while (end < limit && end - first <= Longest && IsOfName(text, layer, end)) end++;
        if (end == first + 1 || end + 1 >= limit || text.Tokens[end].Folded != Bracket || text.Tokens[end + 1].Kind != TokenKind.ForeignWord) return null;
        return new BodySpan(first, end, -1, Spelling.Write(text, first, end, clitics), Spelling.Write(text, first + 1, end, Proclitics.None), head.IsArmedGroup, head.Kind, null, false, clitics, "body.glossed");
    }

    private bool IsOfName(NormalizedText text, Layer layer, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word } token && !layer.IsName(at) && layer.BodyAt(at) is null && layer.CountryAt(at) is null && !token.Analyses.All(a => a.Proclitics.Has(Proclitics.Al)) && !words.IsClosed(token) && !words.IsVerb(token) && words.Office(token.Folded) is null && !words.IsBodyHead(token.Folded);
}
