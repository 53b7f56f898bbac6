using System.Collections.Immutable;

namespace Graph.Core.Evaluation;

/// <summary>Says whether two titles name the same office.</summary>
internal static class Offices
{
    private static readonly ImmutableHashSet<string> LesserOffices =
        [.. new[] { "نائب", "مساعد", "وكيل", "معاون", "مستشار", "مدير", "كاتب", "لدى", "مكتب", "ناطق", "متحدث", "مبعوث", "ممثل", "باسم", "سكرتير", "نائبة" }.Select(NameFolding.Fold)];

    /// <summary>Whether they are equal, or one holds the other as whole words that no word for a lesser office precedes.</summary>
    public static bool AreSame(string a, string b)
    {
        var (first, second) = (NameFolding.Words(a), NameFolding.Words(b));
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        if (shorter.IsEmpty) return false;
        for (var start = 0; start + shorter.Length <= longer.Length; start++)
        {
            if (longer.AsSpan(start, shorter.Length).SequenceEqual(shorter.AsSpan()) && !longer.Take(start).Any(LesserOffices.Contains)) return true;
        }

        return false;
    }
}
