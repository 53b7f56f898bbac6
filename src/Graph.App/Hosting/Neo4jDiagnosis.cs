using System.Runtime.CompilerServices;
using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.App.Hosting;

/// <summary>Examines a Neo4j server from the outside in: what needs something that fails is left out.</summary>
internal sealed class Neo4jDiagnosis(ICypherRunner runner, Neo4jOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LargestDifference = TimeSpan.FromMinutes(1);

    private readonly Neo4jSchema _schema = new(runner);

    /// <summary>Examines server, credentials, database, schema, clock and right to write.</summary>
    public async IAsyncEnumerable<Finding> ExamineAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (version, fault) = await TriedAsync(() => VersionAsync(cancellation));
        if (fault?.Fault is StoreFault.Unreachable or StoreFault.Foreign or StoreFault.Locked)
        {
            yield return new Finding(Health.Fail, "server", fault.Message);
            yield break;
        }

        yield return new Finding(Health.Ok, "server", $"{version ?? "Neo4j"} answers at {runner.Address}");
        if (fault?.Fault == StoreFault.Denied)
        {
            yield return new Finding(Health.Fail, "credentials", fault.Message);
            yield break;
        }

        yield return new Finding(Health.Ok, "credentials", $"the user {options.User} is let in");
        if (fault is not null)
        {
            yield return new Finding(Health.Fail, "database", fault.Message);
            yield break;
        }

        yield return await FoundAsync("database", () => DatabaseAsync(cancellation));
        yield return await FoundAsync("schema", () => SchemaAsync(cancellation));
        yield return await FoundAsync("clock", () => ClockAsync(cancellation));
        yield return await FoundAsync("writing", () => WritingAsync(cancellation));
    }

    private async Task<string> VersionAsync(CancellationToken cancellation)
    {
        var product = await runner.RunAsync(new CypherStatement("CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition"), StoreAccess.Read, cancellation);
        return $"Neo4j {product.Rows[0][0]} {product.Rows[0][1]}";
    }

    private async Task<Finding> DatabaseAsync(CancellationToken cancellation)
    {
        var counts = (await runner.RunAsync(new CypherStatement(CypherFiles.Read("read/counts.cypher")), StoreAccess.Read, cancellation)).Rows[0];
        return new Finding(Health.Ok, "database", $"{options.Database}, with {counts[0]} articles, {counts[1]} actors, {counts[2]} statements");
    }

    private async Task<Finding> SchemaAsync(CancellationToken cancellation)
    {
        var version = await _schema.ReadVersionAsync(cancellation);
        var missing = await _schema.FindMissingAsync(cancellation);
        return version switch
        {
            null => new Finding(Health.Ok, "schema", "there is none yet: 'graph run' makes it"),
            > Neo4jSchema.Version => new Finding(Health.Fail, "schema", $"version {version}, and this program knows {Neo4jSchema.Version}: update the program"),
            _ when missing.Length > 0 => new Finding(Health.Warn, "schema", $"version {version} without {string.Join(", ", missing)}: 'graph run' makes what is missing"),
            _ => new Finding(Health.Ok, "schema", $"version {version}, with every constraint and index"),
        };
    }

    private async Task<Finding> ClockAsync(CancellationToken cancellation)
    {
        var answer = await runner.RunAsync(new CypherStatement("RETURN datetime.realtime().epochMillis"), StoreAccess.Read, cancellation);
        var difference = (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds((long)answer.Rows[0][0]!)).Duration();
        return difference <= LargestDifference
            ? new Finding(Health.Ok, "clock", $"the server's and this machine's are within {LargestDifference.TotalSeconds:0} seconds of each other")
            : new Finding(Health.Warn, "clock", $"the server's and this machine's are {difference.TotalSeconds:0} seconds apart: set both by a time server, or what is 'this week' in a query is not");
    }

    /// <summary>Writes in a transaction that is rolled back.</summary>
    private async Task<Finding> WritingAsync(CancellationToken cancellation)
    {
        await using var transaction = await runner.BeginAsync(StoreAccess.Write, cancellation);
        await transaction.RunAsync(new CypherStatement(CypherFiles.Read("write/lock.cypher")), cancellation);
        return new Finding(Health.Ok, "writing", $"the user {options.User} may write");
    }

    private static async Task<Finding> FoundAsync(string part, Func<Task<Finding>> examine)
    {
        var (finding, fault) = await TriedAsync(examine);
        return finding ?? new Finding(fault!.Fault == StoreFault.Locked ? Health.Warn : Health.Fail, part, fault.Message);
    }

    private static async Task<(T? Found, StoreException? Fault)> TriedAsync<T>(Func<Task<T>> examine)
        where T : class
    {
        try
        {
            return (await examine(), null);
        }
        catch (StoreException fault)
        {
            return (null, fault);
        }
    }
}
