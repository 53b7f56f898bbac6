using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// The adjective of a state whose name is an ordinary word too (مالي "financial"): in an article that names the state it is the nationality of an office, an army, a government: <c>الرئيس المالي</c>,
/// <c>نظيره المالي</c>, <c>وزير الشؤون الخارجية والتعاون الدولي المالي</c>, but not <c>المدير المالي</c>.
/// </summary>
internal sealed class HomographAdjectives(Lexicon lexicon, WordClasses words)
{
    private const int Reach = 7;

    private readonly (string Stem, int Entry)[] _adjectives =
        [.. Enumerable.Range(0, lexicon.Countries.Length).Where(i => lexicon.Countries[i] is { Homograph: true, Adjectives.IsEmpty: true, Name: [.., 'ي'] }).Select(i => (Letters.Fold(lexicon.Countries[i].Name), i))];

    /// <summary>The adjectives that stand for a nationality in the text.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">The other matches of the lexicon.</param>
    public IEnumerable<PhraseMatch<KnownName>> Find(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        foreach (var (stem, entry) in _adjectives)
        {
            if (!known.Any(k => k.Value.Entry == entry && k.Value.Form is KnownForm.CountryName or KnownForm.Capital || k.Value == new KnownName(KnownForm.CountryInContext, entry) && !text.Tokens[k.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)))) continue;
            for (var i = 1; i < text.Tokens.Length; i++)
                if (text.Tokens[i].Analyses.FirstOrDefault(a => a.Proclitics == Proclitics.Al) is { Stem: { } own } && (own == stem || own == stem + "ه") && IsOfState(text, i, own == stem)) yield return new PhraseMatch<KnownName>(i, i + 1, Proclitics.Al, 1, new KnownName(KnownForm.Nationality, entry));
        }
    }

    private bool IsOfState(NormalizedText text, int at, bool masculine)
    {
        if (text.Tokens[at - 1].Kind != TokenKind.Word) return false;
        if (text.Tokens[at - 1].Analyses.Any(a => words.Has(WordList.NationalNouns, a.Stem) && (a.Stem is [.., 'ه'] == !masculine || a.Stem is "سلطات" or "قوات" or "اراضي" || masculine && a.Stem is "نظيره"))) return true;

        // "وزير الخارجية المالي": a masculine behind feminines is the office-holder's.
        for (var i = at - 1; masculine && i >= 0 && i > at - Reach && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (text.Tokens[i].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && words.Has(WordList.NationalOffices, a.Stem))) return i < at - 1;
            if (!text.Tokens[i].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al))) return false;
        }

        return false;
    }
}
