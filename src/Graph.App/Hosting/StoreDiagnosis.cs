using System.Runtime.CompilerServices;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.App.Hosting;

/// <summary>Examines the store in use.</summary>
internal sealed class StoreDiagnosis(IOptions<StoreOptions> options, IOptions<Neo4jOptions> server, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Examines one thing after the other; what needs something that fails is left out.</summary>
    public IAsyncEnumerable<Finding> ExamineAsync(CancellationToken cancellation) =>
        options.Value.IsOn(server.Value) ? ExamineServerAsync(cancellation) : ExamineFileAsync(cancellation);

    private async IAsyncEnumerable<Finding> ExamineServerAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var diagnosis = Neo4j();
        if (diagnosis.Diagnosis is null)
        {
            yield return diagnosis.Fault!;
            yield break;
        }

        await foreach (var finding in diagnosis.Diagnosis.ExamineAsync(cancellation)) yield return finding;
    }

    private (Neo4jDiagnosis? Diagnosis, Finding? Fault) Neo4j()
    {
        try
        {
            return (new Neo4jDiagnosis(services.GetRequiredService<ICypherRunner>(), server.Value, clock), null);
        }
        catch (StoreException fault)
        {
            return (null, new Finding(Health.Fail, "server", fault.Message));
        }
    }

    private async IAsyncEnumerable<Finding> ExamineFileAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var file = Path.GetFullPath(options.Value.Database);
        yield return File.Exists(file) ? await ContentAsync(file, cancellation) : Absent(file);
    }

    private static Finding Absent(string file) => Permissions.Probe(Path.GetDirectoryName(file)!) is { } fault
        ? new Finding(Health.Fail, "store", $"{file} does not exist and cannot be made ({fault}): name another file with --database FILE")
        : new Finding(Health.Ok, "store", $"{file} does not exist yet: 'graph run' makes it");

    private async Task<Finding> ContentAsync(string file, CancellationToken cancellation)
    {
        try
        {
            var store = services.GetRequiredService<IGraphStore>();
            await store.OpenAsync(StoreAccess.Read, cancellation);
            var report = await store.CheckAsync(cancellation);
            var text = $"{report.Version}, schema {report.Schema}, {report.Articles} articles, {report.Actors} actors, {report.Statements} statements in {file}";
            return Permissions.IsWritable(file) ? new Finding(Health.Ok, "store", text) : new Finding(Health.Warn, "store", $"{text}: it can be read and not written; change its permissions to run articles into it");
        }
        catch (StoreException fault)
        {
            return new Finding(Health.Fail, "store", fault.Message);
        }
    }
}
