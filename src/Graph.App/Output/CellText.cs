using System.Collections.Immutable;
using System.Globalization;
using Graph.Storage.Neo4j;

namespace Graph.App.Output;

/// <summary>Writes a value of an answer for people.</summary>
internal static class CellText
{
    /// <summary>The value as one text; actors by their names.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ImmutableArray<object?> list => string.Join("; ", list.Select(Of)),
        ImmutableDictionary<string, object?> map => OfMap(map),
        CypherNode node => $"(:{string.Join(':', node.Labels)} {OfMap(node.Properties)})",
        CypherRelationship relationship => $"[:{relationship.Type} {OfMap(relationship.Properties)}]",
        CypherPath path => OfPath(path),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string OfMap(ImmutableDictionary<string, object?> map) => map.TryGetValue("nameLatin", out var latin) && latin is string nameLatin
        ? ActorNames.Both(map.GetValueOrDefault("name") as string, nameLatin)
        : string.Join(", ", map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Of(p.Value)}"));

    private static string OfPath(CypherPath path) =>
        string.Concat(path.Nodes.Select((node, i) => i < path.Relationships.Length ? $"{Of(node)}{OfStep(path.Relationships[i], node)}" : Of(node)));

    private static string OfStep(CypherRelationship step, CypherNode from) => step.StartElementId == from.ElementId ? $"-{Of(step)}->" : $"<-{Of(step)}-";
}
