using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds where a further field of an office ends that "and" joins on in the construct: <c>وزير الصناعة وترقية الاستثمار</c>, <c>رئيس لجنة النقل وتكنولوجيا المعلومات</c>.</summary>
internal sealed class FurtherField(NormalizedText text, Layer layer, WordClasses words)
{
    private const string Affairs = "شوون";
    private const string Committee = "لجنه";
    private const string Running = "اداره";

    /// <summary>The token after the further field that begins at the token; <c>null</c> where none does.</summary>
    /// <param name="title">The title so far.</param>
    /// <param name="first">The token with "and".</param>
    /// <param name="limit">Where the title must end.</param>
    public int? EndOf(IReadOnlyList<string> title, int first, int limit)
    {
        if (first + 1 >= limit || layer.IsName(first) || layer.IsName(first + 1) || layer.BodyAt(first + 1) is not null) return null;
        if (text.Tokens[first + 1] is not { Kind: TokenKind.Word } of || of.Analyses[0] is not { Proclitics: Proclitics.Al } whole || words.IsGovernment(whole.Stem) || words.Office(whole.Stem) is not null) return null;

        // What "and" joins to the end of another title can be the next part of the clause.
        var holdsFields = title.Any(w => words.Has(WordList.MinisterForms, Letters.Fold(w)) || Letters.Fold(w) == Committee);
        return text.Tokens[first].Analyses.Any(a => a.Proclitics == Proclitics.Wa && (a.Stem == Affairs || holdsFields && IsField(a.Stem))) ? first + 2 : null;
    }

    private bool IsField(string stem) => stem != Running && words.Has(WordList.BodyCauses, stem) || words.Has(WordList.FurtherFields, stem);
}
