using System.ComponentModel.DataAnnotations;

namespace Graph.Storage.Neo4j;

/// <summary>Where the Neo4j server is and how to talk to it: the section <c>Neo4j</c> of the configuration.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Neo4j";

    /// <summary>The address: <c>http(s)://</c> or <c>neo4j+s://</c> of Aura for the HTTP Query API, <c>bolt://</c> or <c>neo4j://</c> for the driver; empty where no server is used.</summary>
    public string Uri { get; set; } = "";

    /// <summary>The user.</summary>
    [Required(ErrorMessage = "Neo4j:User names no user: leave it out for neo4j, or give one.")]
    public string User { get; set; } = "neo4j";

    /// <summary>The password. It is given in the configuration only, never on the command line, where every process can see it.</summary>
    public string Password { get; set; } = "";

    /// <summary>The database.</summary>
    [Required(ErrorMessage = "Neo4j:Database names no database: leave it out for neo4j, or give one.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>How long to wait for an answer, for a lock that somebody else holds and for a server that is gone, in seconds.</summary>
    [Range(1, 3600)]
    public int PatienceSeconds { get; set; } = 60;

    /// <summary>How long to wait.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(PatienceSeconds);

    /// <summary>Whether a server is used.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Uri);
}
