using Microsoft.Extensions.Options;
using Quartz;

namespace Graph.App.Scheduling;

/// <summary>When the unattended runs are: the section <c>Schedule</c> of the configuration.</summary>
internal sealed class ScheduleOptions
{
    public const string Section = "Schedule";

    public const string EveryHalfHour = "*/30 * * * *";

    private const int UnixFields = 5;

    /// <summary>A cron expression of five fields, as in a crontab, or of six or seven that begin with seconds, as Quartz has them.</summary>
    public string Cron { get; set; } = EveryHalfHour;

    /// <summary>Reads a cron expression; <c>null</c> for what is none.</summary>
    public static CronExpression? Parse(string expression)
    {
        var fields = expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return CronExpression.TryParse(expression, fields == UnixFields ? CronFormat.Unix : CronFormat.Quartz, out var parsed) ? parsed : null;
    }
}

/// <summary>Refuses a schedule that makes no sense before anything is run.</summary>
internal sealed class ScheduleOptionsValidator(TimeProvider clock) : IValidateOptions<ScheduleOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ScheduleOptions options) => ScheduleOptions.Parse(options.Cron) switch
    {
        null => ValidateOptionsResult.Fail(
            $"Schedule:Cron is '{options.Cron}', which is no cron expression: give minute, hour, day of month, month and day of week, such as {ScheduleOptions.EveryHalfHour} for every half hour."),
        var parsed when parsed.GetNextValidTimeAfter(clock.GetUtcNow()) is null => ValidateOptionsResult.Fail($"Schedule:Cron is '{options.Cron}', a time that never comes: give one that does, such as {ScheduleOptions.EveryHalfHour}."),
        _ => ValidateOptionsResult.Success,
    };
}
