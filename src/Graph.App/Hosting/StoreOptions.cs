using System.ComponentModel.DataAnnotations;
using Graph.Storage.Neo4j;

namespace Graph.App.Hosting;

/// <summary>Where the graph is kept: the section <c>Store</c> of the configuration.</summary>
internal sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>A file.</summary>
    public const string Embedded = "embedded";

    /// <summary>A server.</summary>
    public const string Neo4j = "neo4j";

    /// <summary>Which store: <see cref="Embedded"/> or <see cref="Neo4j"/>; empty for the server where one is configured, and the file otherwise.</summary>
    [RegularExpression($"({Embedded}|{Neo4j})?", ErrorMessage = "Store:Kind is neither embedded nor neo4j: give one of them, or leave it out.")]
    public string Kind { get; set; } = "";

    /// <summary>The file of the embedded store.</summary>
    [Required(ErrorMessage = "Store:Database names no file: leave it out for graph.db, or give one.")]
    public string Database { get; set; } = "graph.db";

    /// <summary>How long to wait for another program that is writing to the store, in seconds.</summary>
    [Range(1, 600)]
    public int PatienceSeconds { get; set; } = 5;

    /// <summary>Whether the graph is on the server.</summary>
    public bool IsOn(Neo4jOptions server) => Kind == Neo4j || (Kind.Length == 0 && server.IsConfigured);
}
