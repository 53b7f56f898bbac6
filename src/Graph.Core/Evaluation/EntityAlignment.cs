using System.Collections.Immutable;

namespace Graph.Core.Evaluation;

/// <summary>Says which predicted entity is which gold one: one to one, equal canonical names first, then any form they share.</summary>
internal static class EntityAlignment
{
    /// <summary>Maps the keys of predicted entities to the keys of gold ones.</summary>
    public static Dictionary<string, string> Align(ImmutableArray<EntityFact> gold, ImmutableArray<EntityFact> predicted)
    {
        var mapping = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Named[] asked = [.. gold.Select(Named.Of)];
        Named[] found = [.. predicted.Select(Named.Of)];
        Match((f, g) => f.Canonical.Length > 0 && f.Canonical == g.Canonical);
        Match((f, g) => f.Forms.Overlaps(g.Forms));
        return mapping;

        void Match(Func<Named, Named, bool> same)
        {
            foreach (var f in found.Where(f => !mapping.ContainsKey(f.Key)))
            {
                var match = asked.FirstOrDefault(g => !taken.Contains(g.Key) && g.Kind == f.Kind && same(f, g));
                if (match is null) continue;
                mapping[f.Key] = match.Key;
                taken.Add(match.Key);
            }
        }
    }

    private sealed record Named(string Key, string Kind, string Canonical, HashSet<string> Forms)
    {
        // Whether a body is armed is a matter of its type, not of which body it is.
        public static Named Of(EntityFact entity) => entity.Type == "Country"
            ? new Named(entity.Key, entity.Type, entity.Code, [entity.Code])
            : new Named(entity.Key, entity.Type is "Organization" or "ArmedGroup" ? "body" : entity.Type, NameFolding.Fold(entity.Name), FormsOf(entity));

        private static HashSet<string> FormsOf(EntityFact entity)
        {
            var forms = entity.Aliases.Prepend(entity.Name ?? "").Select(NameFolding.Fold).Where(f => f.Length > 0).ToHashSet(StringComparer.Ordinal);
            if (entity.Type == "Person" && string.IsNullOrEmpty(entity.Name) && !string.IsNullOrEmpty(entity.Office))
                forms.Add($"{NameFolding.Fold(entity.Office)}|{(entity.Country ?? "").ToUpperInvariant()}");
            return forms;
        }
    }
}
