using System.CommandLine;
using Graph.App.Pipeline;
using Graph.App.Scheduling;
using Graph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace Graph.App.Commands;

/// <summary><c>graph schedule</c>: the unattended run, again and again.</summary>
internal sealed class ScheduleCommand : GraphCommand
{
    private readonly Argument<string[]> _paths = GraphCommandLine.Paths();
    private readonly Option<bool> _prune = new("--prune") { Description = "Withdraw in each run what came from articles that are gone from the folders given." };

    public ScheduleCommand(Terminal terminal)
        : base("schedule", "Runs at once and then again and again, never twice at a time, until it is stopped. A run that fails is logged, and the next one goes on.", "graph schedule seeds/articles --cron \"*/30 * * * *\"", terminal)
    {
        Arguments.Add(_paths);
        AddSetting("--cron", "Schedule:Cron", $"When to run: minute, hour, day of month, month, day of week (default: {ScheduleOptions.EveryHalfHour}, every half hour).", "EXPRESSION");
        AddStore();
        AddLexicon();
        Options.Add(_prune);
    }

    protected override void AddServices(IServiceCollection services, ParseResult parsed)
    {
        services.AddSingleton(new UpdateRequest([.. parsed.GetRequiredValue(_paths)], parsed.GetValue(_prune), Again: false));
        services.AddQuartz();
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }

    protected override async Task<int> ExecuteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var expression = services.GetRequiredService<IOptions<ScheduleOptions>>().Value.Cron;
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellation);
        var job = JobBuilder.Create<ScheduledRun>().Build();
        var first = TriggerBuilder.Create().StartNow().Build();

        // A run that takes longer than the time between two is not made up for: the next one reads what is new all the same.
        var schedule = CronScheduleBuilder.Create(ScheduleOptions.Parse(expression)!).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing);
        var then = TriggerBuilder.Create().WithSchedule(schedule).Build();
        await scheduler.ScheduleJob(job, [first, then], cancellationToken: cancellation);
        await Terminal.Output.WriteLineAsync($"Writes to {Printable.Of(services.GetRequiredService<IGraphStore>().Description)}: now, and then by '{Printable.Of(expression)}', until it is stopped.");
        await Terminal.Output.FlushAsync(cancellation);
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return ExitCodes.Ok;
    }
}
