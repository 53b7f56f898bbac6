using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class FrameFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-frames").FullName;

    [Theory]
    [InlineData("relation: HATES\n", "FRM002", 1)]
    [InlineData("relation: ACCUSED\nittahama:\n  manner: accuse\n  yes: x\n", "FRM007", 2)]
    [InlineData("relation: ACCUSED\nittahama:\n  manner: shout\n  yes: x\n  no: x\n", "FRM005", 2)]
    [InlineData("relation: ACCUSED\nittahama:\n  manner: accuse\n  verb: اتهم\n  yes: x\n  no: x\n", "FRM006", 2)]
    [InlineData("relation: ACCUSED\nittahama:\n  manner: accuse\n  colour: red\n  yes: x\n  no: x\n", "FRM004", 4)]
    [InlineData("relation: ACCUSED\na: {manner: accuse, yes: x, no: x}\na: {manner: accuse, yes: x, no: x}\n", "FRM003", 3)]
    public void A_fault_is_reported_with_its_code_and_line(string yaml, string code, int line)
    {
        Write("lexicon/frames/accused.yaml", yaml);

        var fault = FrameLoader.Load(_folder).Diagnostics.ShouldHaveSingleItem();

        (fault.Code, fault.Line).ShouldBe((code, line));
    }

    [Fact]
    public void Word_lists_may_stand_in_two_files()
    {
        Write("lexicon/frames/cues.yaml", "speech: [قائلا]\n");
        Write("lexicon/frames/verbs.yaml", "speech: [قائلة]\nverb:\n  - خطف يخطف\n");

        var (lexicon, faults) = FrameLoader.Load(_folder);

        faults.ShouldBeEmpty();
        lexicon.Cues.Of("قايلا").ShouldBe(1u << (int)Cue.Speech);
        lexicon.Cues.Of("قايله").ShouldBe(1u << (int)Cue.Speech);
    }

    [Fact]
    public void A_list_that_does_not_exist_is_reported_in_its_place()
    {
        Write("lexicon/frames/verbs.yaml", "verb: []\nverbs: []\n");

        var fault = FrameLoader.Load(_folder).Diagnostics.ShouldHaveSingleItem();

        (fault.File, fault.Code, fault.Line).ShouldBe(("lexicon/frames/verbs.yaml", "FRM001", 2));
    }

    [Fact]
    public void A_weight_that_is_no_number_is_reported_in_its_place()
    {
        Write("weights/relations.tsv", "# a comment\nword=ittahama\tmuch\n");

        var fault = FrameLoader.Load(_folder).Diagnostics.ShouldHaveSingleItem();

        (fault.Code, fault.Line, fault.Column).ShouldBe(("WGT001", 2, 15));
    }

    [Fact]
    public void Weights_are_read_with_bias_and_threshold()
    {
        Write("weights/relations.tsv", "(bias)\t-2.5\n(threshold Accused)\t0.8\nword=ittahama\t1.25\n");

        var weights = FrameLoader.Load(_folder).Lexicon.Weights;

        (weights.Bias, weights.ThresholdOf(Relation.Accused), weights.Of("word=ittahama"), weights.Of("word=other")).ShouldBe((-2.5, 0.8, 1.25, 0));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
