using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class HistoryFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly List<Diagnostic> _faults = [];

    [Fact]
    public void Actors_dyads_and_sums_are_read()
    {
        var history = Read("# a comment\n(actors)\t-\t90\t8\t7\t6\t5\t4\n(dyads)\t-\t70\t8\t7\t6\t5\t4\nTUR\t-\t9\t1\t2\t3\t0\t0\nEGY\tTUR\t5\t0\t2\t1\t0\t0\n");

        _faults.ShouldBeEmpty();
        (history.OfAllActors.Articles, history.OfAllDyads.Articles).ShouldBe((90, 70));
        history.Of("TUR").ShouldBe(new HistoryCounts(9, 1, 2, 3, 0, 0));
        history.Of("TUR", "EGY").ShouldBe(new HistoryCounts(5, 0, 1, 2, 0, 0));
    }

    [Fact]
    public void A_line_that_is_written_is_read_as_it_was()
    {
        var counts = new HistoryCounts(5, 1, 2, 3, 4, 0);

        Read($"{HistoryFile.Line("EGY", "TUR", counts)}\n").Of("EGY", "TUR").ShouldBe(counts);
    }

    [Theory]
    [InlineData("TUR\tEGY\t5\t0\t2\t1\t0\n", "HIS001")]
    [InlineData("TUR\tEGY\t5\t0\t2\t1\t0\tmany\n", "HIS001")]
    [InlineData("TUR\tEGY\t5\t0\t-2\t1\t0\t0\n", "HIS001")]
    [InlineData("TUR\tEGY\t5\t0\t2\t1\t0\t0\nEGY\tTUR\t5\t0\t2\t1\t0\t0\n", "HIS002")]
    public void What_is_no_line_or_is_there_twice_is_reported_in_its_place(string content, string code)
    {
        Read(content);

        var fault = _faults.ShouldHaveSingleItem();
        (fault.Code, fault.Line).ShouldBe((code, content.Count(c => c == '\n')));
    }

    [Fact]
    public void Without_the_file_nothing_is_known() => HistoryFile.Load(_file + ".none", _faults).IsEmpty.ShouldBeTrue();

    public void Dispose() => File.Delete(_file);

    private DyadHistory Read(string content)
    {
        File.WriteAllText(_file, content);
        return HistoryFile.Load(_file, _faults);
    }
}
