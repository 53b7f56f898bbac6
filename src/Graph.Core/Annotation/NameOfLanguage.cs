using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells the feminine of a nationality that names a language or a creed from one that describes what is a state's: <c>اللغة الفرنسية</c>, <c>ترجم إلى الإسبانية</c>, <c>بالإنجليزية</c>, <c>مناهضة للصهيونية</c>, but <c>الخارجية الفرنسية</c>.
/// </summary>
internal static class NameOfLanguage
{
    public static bool Is(NormalizedText text, Layer layer, WordClasses words, PhraseMatch<KnownName> match)
    {
        var token = text.Tokens[match.First];
        if (match.End - match.First > 1 || layer.IsName(match.End) || !token.Folded.EndsWith("يه", StringComparison.Ordinal) || !token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al))) return false;
        if (match.Proclitics.Has(Proclitics.Preposition) && !match.Proclitics.Has(Proclitics.Conjunction)) return true;
        if (match.First == 0 || match.Proclitics.Has(Proclitics.Conjunction) || text.Tokens[match.First - 1] is not { Kind: TokenKind.Word } before) return false;
        return words.Has(WordList.LanguageLeads, before.Folded) && words.IsPreposition(before.Folded) || before.Analyses.Any(a => words.Has(WordList.Tongues, a.Stem));
    }
}
