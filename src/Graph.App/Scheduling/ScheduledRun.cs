using Graph.App.Commands;
using Graph.App.Pipeline;
using Graph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Graph.App.Scheduling;

/// <summary>One unattended run. A failure is logged, and the next run begins anew with a store of its own.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledRun(IServiceScopeFactory scopes, UpdateRequest request, IHostApplicationLifetime lifetime, ILogger<ScheduledRun> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync(scope.ServiceProvider, either.Token);
        }
        catch (Exception fault)
        {
            Failures.Explain(fault, log, either.Token);
        }
    }

    private async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<IGraphStore>();
        await store.OpenAsync(StoreAccess.Write, cancellation);
        var report = await services.GetRequiredService<GraphUpdate>().RunAsync(store, request, static _ => { }, cancellation);
        log.Done(report.Summary, store.Description);
        if (report.IsStopped) log.StoppedRun(store.Description);

        var output = services.GetRequiredService<Terminal>().Output;
        var now = services.GetRequiredService<TimeProvider>().GetLocalNow();
        await output.WriteLineAsync($"{now:yyyy-MM-dd HH:mm:ss}  {report.Summary} in {Printable.Of(store.Description)}");
        await output.FlushAsync(CancellationToken.None);
    }
}
