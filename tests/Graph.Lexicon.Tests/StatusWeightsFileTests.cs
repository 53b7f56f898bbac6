using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class StatusWeightsFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly List<Diagnostic> _faults = [];

    [Fact]
    public void The_bias_and_the_worth_of_each_clue_are_read()
    {
        var weights = Read("# a comment\n(bias)\t1.5\t-1\t0\t-0.5\nbefore=1.سوف\t-0.2\t0.1\t2.25\t0.3\n");

        _faults.ShouldBeEmpty();
        weights.Bias.ShouldBe(new StatusWorth(1.5, -1, 0, -0.5));
        weights.Of("before=1.سوف").Of(Status.Planned).ShouldBe(2.25);
        weights.Of("(bias)").ShouldBe(default);
        weights.Of("unknown").ShouldBe(default);
    }

    [Theory]
    [InlineData("clue\t1\t2\t3\n", "WGT003")]
    [InlineData("clue\t1\t2\t3\tmany\n", "WGT003")]
    [InlineData("clue\t1\t2\t3\t4\nclue\t1\t2\t3\t4\n", "WGT002")]
    public void What_is_no_line_or_is_there_twice_is_reported_in_its_place(string content, string code)
    {
        Read(content);

        var fault = _faults.ShouldHaveSingleItem();
        (fault.Code, fault.Line).ShouldBe((code, content.Count(c => c == '\n')));
    }

    [Fact]
    public void Without_the_file_nothing_is_weighed() => StatusWeightsFile.Load(_file + ".none", _faults).IsEmpty.ShouldBeTrue();

    public void Dispose() => File.Delete(_file);

    private StatusWeights Read(string content)
    {
        File.WriteAllText(_file, content);
        return StatusWeightsFile.Load(_file, _faults);
    }
}
