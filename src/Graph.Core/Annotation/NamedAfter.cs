using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds a foundation or a university that bears the name of somebody, who is not spoken of: <c>مؤسسة نيلسون مانديلا</c>, <c>جامعة محمد بوضياف</c>.</summary>
internal sealed class NamedAfter(WordClasses words)
{
    /// <summary>The rule for what bears a name.</summary>
    public const string Rule = "body.named-after";

    private const int Least = 2;

    /// <summary>The body whose noun stands right before a name of at least two words; <c>null</c> where none does.</summary>
    public BodySpan? At(NormalizedText text, Layer layer, int first, BodyHead head, Proclitics clitics)
    {
        if (!words.Has(WordList.Memorials, Letters.Fold(head.Noun))) return null;
        var end = first + 1;
        while (end < text.Tokens.Length && layer.IsName(end)) end++;
        return end - first > Least ? new BodySpan(first, end, -1, Spelling.Write(text, first, end, clitics), null, head.IsArmedGroup, head.Kind, null, false, clitics, Rule) : null;
    }
}
