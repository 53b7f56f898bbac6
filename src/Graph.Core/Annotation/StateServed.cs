using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells which state a person serves whose office names none: that of a town in the title, or of the house he is of, and none where many states have sent him.</summary>
internal sealed class StateServed(NormalizedText text, Lexicon lexicon, WordClasses words, Setting setting)
{
    private const string InternationalAdjective = "الدولي";
    private const string House = "ال";

    // Of these the envoy of many states is one: المبعوث الدولي, الوسيط الدولي.
    private static readonly string[] Sent = ["مبعوث", "مبعوثه", "موفد", "موفده", "وسيط", "وسيطه", "ممثل", "ممثله", "منسق", "منسقه", "مراقب", "خبير", "خبيره", "مفوض", "مفوضه", "محقق"];

    // Who is sent to a town serves the state that sent him.
    private static readonly string[] Abroad = ["سفير", "سفيره", "قنصل", "مندوب", "مندوبه", "مبعوث", "مبعوثه", "موفد", "موفده", "ممثل", "ممثله", "مراسل", "مراسله", "ملحق", "قايم"];

    private static readonly string[] Unions = ["اتحاد", "رابطه", "منظمه", "محكمه", "مفوضيه", "مفوض", "مفوضه"];

    // What many states have together where the adjective is its own: رئيس الشبكة العربية, رئيسة البنك الأوروبي.
    private static readonly string[] Circles = ["شبكه", "بنك", "مركز", "معهد", "جمعيه", "برلمان", "موسسه", "لجنه", "مجلس", "اكاديميه"];
    private static readonly string[] OfMany = ["العرب", "العربيه", "الدولي", "الدوليه", "العالمي", "العالميه", "الاوروبي", "الاوروبيه", "الافريقي", "الافريقيه", "الاسيوي", "الاسيويه"];

    /// <summary>Whether the office is one of many states: <c>المبعوث الدولي</c>, <c>الأمين العام لاتحاد المصارف العربية</c>.</summary>
    public bool IsOfMany(OfficePhrase office)
    {
        var title = Letters.Fold(office.Title).Split(' ');
        if (title.Length > 1 && title[^1] == InternationalAdjective && title.Length <= 3 && Sent.Contains(office.Noun, StringComparer.Ordinal)) return true;
        var union = Array.FindIndex(title, w => Unions.Contains(Bare(w), StringComparer.Ordinal));
        if (Array.FindIndex(title, w => Circles.Contains(Bare(w), StringComparer.Ordinal)) is >= 0 and var circle && circle + 1 < title.Length && OfMany.Contains(title[circle + 1], StringComparer.Ordinal)) return true;
        return union >= 0 && title.Skip(union + 1).Take(3).Any(w => OfMany.Contains(w, StringComparer.Ordinal));
    }

    /// <summary>Whether the place in the title is rather where he is sent to, or what he knows of: <c>السفير في تونس</c>, <c>مدير مكتب القناة في تونس</c>.</summary>
    public static bool IsAbroad(OfficePhrase office) => Abroad.Contains(office.Noun, StringComparer.Ordinal);

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
