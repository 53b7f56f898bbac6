using System.Text.RegularExpressions;
using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>Finds which gold entity each entity of a reading is, by the rules that the scorer goes by.</summary>
internal static partial class Alignment
{
    public static Dictionary<int, GoldEntity> Align(IReadOnlyList<GoldEntity> gold, IReadOnlyList<Entity> read)
    {
        var map = new Dictionary<int, GoldEntity>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var exact in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var entity in read)
            {
                if (map.ContainsKey(entity.Index)) continue;
                var match = gold.FirstOrDefault(g => !taken.Contains(g.Key) && Kind(g.Type) == Kind(entity.Type.ToString()) && (exact ? Canonical(g) is { Length: > 0 } c && c == Canonical(entity) : Forms(g).Overlaps(Forms(entity))));
                if (match is null) continue;
                map[entity.Index] = match;
                taken.Add(match.Key);
            }
        }

        return map;
    }

    public static string Fold(string text) =>
        string.Join(' ', NotWord().Replace(Letters.Fold(text), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length > 4 && w.StartsWith("ال", StringComparison.Ordinal) ? w[2..] : w));

    private static string Kind(string type) => type is "Organization" or "ArmedGroup" ? "body" : type;

    private static string Canonical(GoldEntity g) => g.Type == "Country" ? g.Iso3 ?? g.Key : Fold(g.Name ?? "");

    private static string Canonical(Entity e) => e.Type == ActorType.Country ? e.Country ?? "" : Fold(e.LexiconName ?? e.Name ?? "");

    private static HashSet<string> Forms(GoldEntity g) => g.Type == "Country" ? [Canonical(g)] : Forms([g.Name, .. g.Aliases ?? []], g.Type == "Person" && g.Name is null ? g.Office : null, g.Country);

    private static HashSet<string> Forms(Entity e) => e.Type == ActorType.Country ? [Canonical(e)] : Forms([e.LexiconName, e.Name, .. e.Aliases], e.Type == ActorType.Person && e.Name is null ? e.Office : null, e.Country);

    private static HashSet<string> Forms(IEnumerable<string?> names, string? office, string? country)
    {
        var forms = names.Where(n => n is not null).Select(n => Fold(n!)).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (office is not null) forms.Add($"office {Fold(office)} {country}");
        return forms;
    }

    [GeneratedRegex(@"[^\w\s]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotWord();
}
