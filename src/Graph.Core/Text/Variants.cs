namespace Graph.Core.Text;

/// <summary>Words that the press spells in two ways, in the one by which names are looked up: <c>الأوربي</c> and <c>الأوروبي</c>, <c>الهيأة</c> and <c>الهيئة</c>, <c>الفيدرالي</c> and <c>الفدرالي</c>.</summary>
internal static class Variants
{
    private const string Article = "ال";
    private const string Body = "هياه";
    private const string UsualBody = "هييه";

    private static readonly (string Other, string Usual)[] Stems =
    [
        ("اورب", "اوروب"), ("ديموقراط", "ديمقراط"), ("فيديرال", "فدرال"), ("فيدرال", "فدرال"), ("امريك", "اميرك"), ("اطلنط", "اطلس"),
    ];

    // What differs in spelling differs by so many letters at most.
    private const int Difference = 2;
    private const int Shortest = 4;

    /// <summary>The usual spelling of a folded word.</summary>
    public static string Of(string folded)
    {
        if (folded.Length < Shortest) return folded;
        if (folded is Body) return UsualBody;
        if (folded is Article + Body) return Article + UsualBody;
        foreach (var (other, usual) in Stems)
            if (folded.Contains(other, StringComparison.Ordinal)) return folded.Replace(other, usual, StringComparison.Ordinal);
        return folded;
    }

    /// <summary>Whether the folded word is the other, which is in its usual spelling.</summary>
    public static bool AreOne(string folded, string usual) =>
        folded == usual || folded[0] == usual[0] && Math.Abs(folded.Length - usual.Length) <= Difference && usual.Length >= Shortest && Of(folded) == usual;
}
