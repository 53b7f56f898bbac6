using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells an office that is to be filled, and so has no holder yet, from the one that somebody holds: <c>لانتخاب رئيس للصومال</c>, <c>سيعين رئيس وزراء</c>, but <c>بعد انتخاب الرئيس</c>.</summary>
internal sealed class Choices(NormalizedText text, WordClasses words)
{
    // يتولى البرلمان انتخاب الرئيس
    private const int Reach = 2;

    /// <summary>Whether the words before the title say that somebody is to be chosen for it.</summary>
    public bool IsOf(OfficePhrase office)
    {
        if (office.First == 0 || office.Proclitics != Proclitics.None) return false;
        var before = text.Tokens[office.First - 1];
        var indefinite = !office.Definite && !IsDefined(office);
        if (indefinite && before.Analyses.Any(a => words.Has(WordList.ChoiceVerbs, a.Stem) && !a.Proclitics.Has(Proclitics.Al))) return true;
        if (!before.Analyses.Any(a => words.Has(WordList.ChoiceNouns, a.Stem) && !a.Proclitics.Has(Proclitics.Al))) return false;
        return indefinite || before.Analyses.Any(a => words.Has(WordList.ChoiceNouns, a.Stem) && a.Proclitics.Has(Proclitics.Li)) || Enumerable.Range(office.First - 1 - Reach, Reach).Any(i => i >= 0 && text.Tokens[i].Analyses.Any(a => words.Has(WordList.ChoiceToCome, a.Stem)));
    }

    /// <summary>A title without the article is a certain one by what it governs: <c>رئيس الوزراء</c>, <c>رئيس فرنسا</c>, but <c>رئيس للصومال</c>, <c>رئيس وزراء</c>.</summary>
    private bool IsDefined(OfficePhrase office)
    {
        for (var i = office.First + 1; i < office.End; i++)
            if (text.Tokens[i].Analyses.Any(a => a.Proclitics == Proclitics.Al)) return true;
        return office.Country is not null && office.End > office.First + 1 && text.Tokens[office.First + 1].Analyses.All(a => !a.Proclitics.Has(Proclitics.Li));
    }
}
