using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Storage.Neo4j;
using Neo4j.Driver;

namespace Graph.Storage.Bolt;

/// <summary>Values as the driver takes and gives them.</summary>
internal static class BoltValues
{
    /// <summary>The parameters of a statement.</summary>
    public static Dictionary<string, object?> Parameters(CypherStatement statement) => statement.Parameters.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal);

    /// <summary>A value of a row.</summary>
    public static object? Read(object? value) => value switch
    {
        null or bool or long or double or string => value,
        LocalDate { Year: >= 1 and <= 9999 } day => new DateOnly(day.Year, day.Month, day.Day),
        INode node => Node(node),
        IRelationship relationship => Relationship(relationship),
        IPath path => new CypherPath([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => map.ToImmutableDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal),
        IList list => list.Cast<object?>().Select(Read).ToImmutableArray(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>What a statement changed.</summary>
    public static CypherCounters Counters(ICounters counters) => new(
        counters.NodesCreated,
        counters.NodesDeleted,
        counters.RelationshipsCreated,
        counters.RelationshipsDeleted,
        counters.PropertiesSet,
        counters.LabelsAdded,
        counters.LabelsRemoved,
        counters.IndexesAdded + counters.IndexesRemoved + counters.ConstraintsAdded + counters.ConstraintsRemoved);

    /// <summary>How a statement is carried out.</summary>
    public static CypherPlan Plan(IPlan plan) => new(
        plan.OperatorType.Split('@')[0], plan.Arguments.TryGetValue("Details", out var details) ? details as string : null, [.. plan.Children.Select(Plan)]);

    private static object? Write(object? value) => value switch
    {
        DateOnly day => new LocalDate(day.Year, day.Month, day.Day),
        string => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Write).ToList(),
        _ => value,
    };

    private static CypherNode Node(INode node) => new(node.ElementId, [.. node.Labels], Map(node.Properties));

    private static CypherRelationship Relationship(IRelationship relationship) =>
        new(relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, Map(relationship.Properties));

    private static ImmutableDictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) => map.ToImmutableDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal);
}
