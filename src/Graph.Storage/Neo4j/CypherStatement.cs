using System.Collections.Immutable;

namespace Graph.Storage.Neo4j;

/// <summary>A statement and the values of its parameters.</summary>
/// <param name="Text">The Cypher; values never stand in it.</param>
/// <param name="Parameters">
/// The parameters by name, without <c>$</c>. A value is <c>null</c>, a <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>,
/// <see cref="string"/>, <see cref="DateOnly"/>, a dictionary with texts for keys, or any other enumerable of values.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, ImmutableDictionary<string, object?>.Empty)
    {
    }
}

/// <summary>What a statement gave.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">
/// The rows, each with a value a column: <c>null</c>, a <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/>, <see cref="CypherNode"/>, <see cref="CypherRelationship"/>, <see cref="CypherPath"/>, an
/// <see cref="ImmutableArray{T}"/> of such values, or an <see cref="ImmutableDictionary{TKey,TValue}"/> of them. Other points in time and space are
/// texts, as the server writes them.
/// </param>
/// <param name="Counters">What it changed.</param>
/// <param name="Plan">How the server carries it out, for a statement that begins with <c>EXPLAIN</c> or <c>PROFILE</c>.</param>
public sealed record CypherResult(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object?>> Rows, CypherCounters Counters, CypherPlan? Plan);

/// <summary>What a statement changed.</summary>
/// <param name="NodesCreated">Nodes that were created.</param>
/// <param name="NodesDeleted">Nodes that were deleted.</param>
/// <param name="RelationshipsCreated">Relationships that were created.</param>
/// <param name="RelationshipsDeleted">Relationships that were deleted.</param>
/// <param name="PropertiesSet">Properties that were set, also to the value they had.</param>
/// <param name="LabelsAdded">Labels that nodes were given.</param>
/// <param name="LabelsRemoved">Labels that were taken from nodes.</param>
/// <param name="SchemaChanges">Constraints and indexes that were created or dropped.</param>
public sealed record CypherCounters(
    int NodesCreated, int NodesDeleted, int RelationshipsCreated, int RelationshipsDeleted, int PropertiesSet, int LabelsAdded, int LabelsRemoved, int SchemaChanges)
{
    /// <summary>Nothing was changed.</summary>
    public static CypherCounters None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);
}

/// <summary>A step of the server's plan and those it draws from.</summary>
/// <param name="Operator">What it does: <c>NodeUniqueIndexSeek</c>.</param>
/// <param name="Details">On what.</param>
/// <param name="Children">The steps it draws from.</param>
public sealed record CypherPlan(string Operator, string? Details, ImmutableArray<CypherPlan> Children);

/// <summary>A node of a result.</summary>
/// <param name="ElementId">The server's own id, good for this result only.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record CypherNode(string ElementId, ImmutableArray<string> Labels, ImmutableDictionary<string, object?> Properties);

/// <summary>A relationship of a result.</summary>
/// <param name="Type">Its type.</param>
/// <param name="StartElementId">The server's own id of the node it leaves.</param>
/// <param name="EndElementId">The server's own id of the node it reaches.</param>
/// <param name="Properties">Its properties.</param>
public sealed record CypherRelationship(string Type, string StartElementId, string EndElementId, ImmutableDictionary<string, object?> Properties);

/// <summary>A path of a result: its nodes, and between each two the relationship that joins them.</summary>
public sealed record CypherPath(ImmutableArray<CypherNode> Nodes, ImmutableArray<CypherRelationship> Relationships);
