using System.ComponentModel.DataAnnotations;

namespace Graph.App.Hosting;

/// <summary>Where the graph is kept: the section <c>Store</c> of the configuration.</summary>
internal sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>The file of the embedded store.</summary>
    [Required(ErrorMessage = "Store:Database names no file: leave it out for graph.db, or give one.")]
    public string Database { get; set; } = "graph.db";

    /// <summary>How long to wait for another program that is writing to the store, in seconds.</summary>
    [Range(1, 600)]
    public int PatienceSeconds { get; set; } = 5;
}
