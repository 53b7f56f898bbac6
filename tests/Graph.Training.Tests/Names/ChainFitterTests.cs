using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Training.Names;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Names;

public class ChainFitterTests
{
    private static readonly ChainFitting Fitting = new(20, 0.1f, 0.001f, 0.1f, 1);
    private static readonly int Single = NameLabels.Of(NameType.Person, isFirst: true, isLast: true);

    // Row 0 speaks about names, row 1 about other words.
    private static readonly LabeledSentence[] Sentences =
    [
        new([[1], [0], [1]], [1 << NameLabels.Outside, 1 << Single, 1 << NameLabels.Outside], 1),
        new([[0], [1]], [LabelMasks.Any, 1 << NameLabels.Outside], 1),
    ];

    [Fact]
    public void A_row_comes_to_speak_for_the_label_that_it_stands_with()
    {
        var fitter = Fit([]);
        fitter.WeightsOf(0)[Single].ShouldBeGreaterThan(0.3f);
        fitter.WeightsOf(1)[Single].ShouldBeLessThan(0);
    }

    [Fact]
    public void The_same_sentences_give_the_same_weights() => Fit([]).WeightsOf(0).ToArray().ShouldBe(Fit([]).WeightsOf(0).ToArray());

    [Fact]
    public void A_weight_that_is_not_kept_stays_nothing()
    {
        var fitter = Fit([0, -1]);
        fitter.WeightsOf(0).ToArray().ShouldAllBe(weight => weight == 0);
        fitter.WeightsOf(1)[Single].ShouldBeLessThan(0);
    }

    [Fact]
    public void A_sentence_whose_labels_cannot_be_is_passed_over()
    {
        var fitter = new ChainFitter(1, Fitting, []);
        fitter.Fit([new([[0]], [1 << NameLabels.Of(NameType.Person, isFirst: true, isLast: false)], 1)]);
        fitter.WeightsOf(0).ToArray().ShouldAllBe(weight => weight == 0);
    }

    private static ChainFitter Fit(int[] keep)
    {
        var fitter = new ChainFitter(2, Fitting, keep);
        fitter.Fit(Sentences);
        return fitter;
    }
}
