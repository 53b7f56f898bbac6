using Shouldly;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Graph.App.Tests;

/// <summary>What Docker is given, as far as that shows without Docker.</summary>
public class DeploymentTests
{
    private static readonly YamlMappingNode Services = Map(Compose(), "services");

    [Fact]
    public void Neo4j_is_pinned_keeps_its_data_and_tells_whether_it_is_well()
    {
        var neo4j = Map(Services, "neo4j");

        Text(neo4j, "image").ShouldMatch(@"^neo4j:5\.26\.\d+-community$");
        Texts(neo4j, "volumes").ShouldContain(v => v.EndsWith(":/data", StringComparison.Ordinal));
        Texts(Map(neo4j, "healthcheck"), "test")[0].ShouldBe("CMD-SHELL");
        Text(Map(Map(Map(Services, "graph"), "depends_on"), "neo4j"), "condition").ShouldBe("service_healthy");
    }

    [Fact]
    public void No_port_is_open_to_others_than_this_machine() =>
        Services.Children.Values.Cast<YamlMappingNode>().Where(s => s.Children.ContainsKey("ports")).SelectMany(s => Texts(s, "ports")).ShouldAllBe(p => p.StartsWith("127.0.0.1:", StringComparison.Ordinal));

    [Fact]
    public void The_password_comes_from_the_environment_and_has_no_default()
    {
        var password = Text(Map(Map(Services, "graph"), "environment"), "GRAPH_NEO4J__PASSWORD");

        password.ShouldMatch(@"^\$\{NEO4J_PASSWORD:\?[^}]+\.env[^}]*\}$");
        Text(Map(Map(Services, "neo4j"), "environment"), "NEO4J_AUTH").ShouldBe($"neo4j/{password}");
        File.ReadLines(Path.Combine(Repository.Root, ".env.example")).ShouldContain("NEO4J_PASSWORD=");
        File.ReadLines(Path.Combine(Repository.Root, ".gitignore")).ShouldContain(".env");
    }

    [Fact]
    public void The_program_runs_the_schedule_as_a_user_that_is_not_root()
    {
        var graph = Map(Services, "graph");
        var dockerfile = File.ReadAllLines(Path.Combine(Repository.Root, Text(Map(graph, "build"), "dockerfile")));

        Texts(graph, "command")[0].ShouldBe("schedule");
        Texts(graph, "volumes").ShouldContain(v => v.EndsWith(":/articles:ro", StringComparison.Ordinal));
        dockerfile.Last(l => l.StartsWith("USER ", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
        dockerfile.ShouldContain(l => l.Contains("-p:Neo4jDriver=true", StringComparison.Ordinal));
    }

    private static YamlMappingNode Compose()
    {
        using var file = new StreamReader(Path.Combine(Repository.Root, "docker-compose.yml"));
        var yaml = new YamlStream();
        yaml.Load(file);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static string[] Texts(YamlMappingNode node, string key) => [.. ((YamlSequenceNode)node[key]).Children.Select(c => ((YamlScalarNode)c).Value!)];
}
