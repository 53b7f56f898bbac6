using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>Dependencies point inward, and a project exists only to keep a package or I/O out of the others.</summary>
public class DependencyTests
{
    [Fact]
    public void The_core_needs_nothing_but_the_framework() => Needs(typeof(Core.Reader)).ShouldBeEmpty();

    [Fact]
    public void The_lexicon_needs_the_core_and_a_reader_of_yaml() => Needs(typeof(Lexicon.LexiconLoader)).ShouldBe(["Graph.Core", "YamlDotNet"]);

    [Fact]
    public void The_storage_needs_the_core_sqlite_and_what_talking_to_a_server_takes() => Needs(typeof(Storage.IGraphStore)).ShouldBe(
    [
        "Graph.Core",
        "Microsoft.Data.Sqlite",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Options",
        "Polly.Core",
    ]);

    [Fact]
    public void The_driver_is_there_where_it_is_asked_for_and_nowhere_else() =>
        Needs(typeof(Storage.Bolt.BoltRunners)).ShouldBe(Storage.Bolt.BoltRunners.HaveDriver ? ["Graph.Storage", "Neo4j.Driver"] : ["Graph.Storage"]);

    private static IEnumerable<string> Needs(Type type) => type.Assembly.GetReferencedAssemblies()
        .Select(a => a.Name!)
        .Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n is not ("netstandard" or "mscorlib"))
        .Order(StringComparer.Ordinal);
}
