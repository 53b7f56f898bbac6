using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells which state a person serves whose office names none: that of a town in the title, or of the house he is of, and none where many states have sent him.</summary>
internal sealed class StateServed(NormalizedText text, Lexicon lexicon, WordClasses words, Setting setting)
{
    private const string House = "ال";

    /// <summary>Whether the office is one of many states: <c>المبعوث الدولي</c>, <c>الأمين العام لاتحاد المصارف العربية</c>.</summary>
    public bool IsOfMany(OfficePhrase office)
    {
        var title = Letters.Fold(office.Title).Split(' ');
        if (title.Length > 1 && (words.Has(WordList.AdjectivesOfSent, title[1]) || title.Length == 3 && words.Has(WordList.AdjectivesOfSent, title[2])) && words.Has(WordList.SentByMany, office.Noun)) return true;
        var union = Array.FindIndex(title, w => words.Has(WordList.UnionNouns, Bare(w)));
        if (Array.FindIndex(title, w => words.Has(WordList.SharedBodies, Bare(w))) is >= 0 and var circle && circle + 1 < title.Length && words.Has(WordList.ManyStatesAdjectives, title[circle + 1])) return true;
        return union >= 0 && title.Skip(union + 1).Take(3).Any(w => words.Has(WordList.ManyStatesAdjectives, w));
    }

    /// <summary>Whether the place in the title is rather where he is sent to, or what he knows of: <c>السفير في تونس</c>, <c>مدير مكتب القناة في تونس</c>.</summary>
    public bool IsAbroad(OfficePhrase office) => words.Has(WordList.SentAbroad, office.Noun);

    /// <summary>The state of the town in the title, or right behind it: <c>رئيس غرفة تجارة جدة</c>, <c>رئيس مركز الدراسات بالقاهرة</c>.</summary>
    public string? TownOf(OfficePhrase office)
    {
        if (IsAbroad(office)) return null;
        for (var i = office.First + 1; i <= office.End && i < text.Tokens.Length; i++)
            if (setting.Towns.TryGetValue(i, out var state) && (i < office.End || text.Tokens[i].Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi)))) return state;
        return null;
    }

    /// <summary>The state that the house of the name rules: <c>حمد بن ثامر آل ثاني</c>.</summary>
    public string? HouseOf(string? name)
    {
        if (name is null) return null;
        var parts = Letters.Fold(name).Split(' ');
        if (parts.Length < 3 || parts[^2] != House) return null;
        var house = parts[^2] + " " + parts[^1];
        return lexicon.Countries.FirstOrDefault(c => c.Houses.Any(h => Letters.Fold(h) == house))?.Iso3;
    }

    private string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word is ['ل' or 'ب', .. var bare] && words.IsBodyHead(bare) ? bare : word;
}
