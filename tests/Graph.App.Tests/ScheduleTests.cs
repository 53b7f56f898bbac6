using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>The unattended run.</summary>
public sealed class ScheduleTests : IDisposable
{
    private const string EverySecond = "* * * * * ?";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_runs_at_once_and_again_and_reads_what_is_new()
    {
        SkipWithoutSignals();
        _folder.Write("in/a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");
        using var process = GraphProcess.Start(_folder, ["schedule", "in", "--cron", EverySecond]);

        (await LineAsync(process)).ShouldBe("Writes to the embedded store graph.db: now, and then by '* * * * * ?', until it is stopped.");
        (await LineAsync(process)).ShouldContain("1 new, 0 changed, 0 unchanged in the embedded store graph.db");
        (await LineAsync(process)).ShouldContain("0 new, 0 changed, 1 unchanged");
        _folder.Write("in/b.txt", "عنوان آخر\nزار الرئيس المدينة.\n");
        await GraphProcess.WaitUntilAsync(async () => (await LineAsync(process)).Contains("1 new, 0 changed, 1 unchanged", StringComparison.Ordinal));

        (await StopAsync(process)).ShouldBe(0);
    }

    [Fact]
    public async Task A_run_that_fails_is_logged_and_the_next_one_goes_on()
    {
        SkipWithoutSignals();
        _folder.Write("in/a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");
        _folder.Write("graph.db", "not a database, but somebody's notes");
        using var process = GraphProcess.Start(_folder, ["schedule", "in", "--cron", EverySecond]);

        (await LineAsync(process)).ShouldStartWith("Writes to");
        (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldStartWith("graph: error: ");
        File.Delete(_folder["graph.db"]);
        (await LineAsync(process)).ShouldContain("1 new, 0 changed, 0 unchanged");

        (await StopAsync(process)).ShouldBe(0);
    }

    [Fact]
    public async Task No_run_begins_while_another_is_at_work_and_stopping_keeps_what_is_done()
    {
        SkipWithoutSignals();
        _folder.Write("in/a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");

        // Standard input stays open, so that the first run waits for it with the folder behind it.
        using var process = GraphProcess.Start(_folder, ["schedule", "in", "-", "--cron", EverySecond]);
        await GraphProcess.WaitUntilAsync(async () => File.Exists(_folder["graph.db"]) && (await ExportAsync()).Contains("a.txt", StringComparison.Ordinal));
        _folder.Write("in/b.txt", "عنوان آخر\nزار الرئيس المدينة.\n");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        var code = await StopAsync(process);

        code.ShouldBe(0);
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("Stopped: what is done is kept");
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("1 new, 0 changed, 0 unchanged");
        (await ExportAsync()).ShouldNotContain("b.txt");
    }

    [Fact]
    public async Task A_schedule_that_makes_no_sense_is_refused_before_anything_is_run()
    {
        _folder.Write("in/a.txt", "عنوان\nالتقى الوزير نظيره في العاصمة.\n");

        var result = await GraphProcess.RunAsync(_folder, "schedule", "in", "--cron", "every day");

        result.ExitCode.ShouldBe(2);
        result.ShouldComplainOnce("Schedule:Cron is 'every day', which is no cron expression", "*/30 * * * *");
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    private static void SkipWithoutSignals() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The signal is sent with kill.");

    private static async Task<string> LineAsync(Process process) => (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();

    private static async Task<int> StopAsync(Process process)
    {
        await GraphProcess.SignalAsync(process, "TERM");
        await GraphProcess.EndAsync(process);
        return process.ExitCode;
    }

    private async Task<string> ExportAsync() => (await GraphProcess.RunAsync(_folder, "export")).Output;
}
