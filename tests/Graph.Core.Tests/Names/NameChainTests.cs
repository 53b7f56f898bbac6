using Graph.Core.Annotation.Names;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Names;

public class NameChainTests
{
    private const int Labels = NameLabels.Count;
    private const int Length = 3;

    private readonly float[] _scores = Random(1, Length * Labels);
    private readonly float[] _transitions = Random(2, Labels * Labels);

    [Fact]
    public void The_best_labels_are_those_that_a_search_of_all_finds()
    {
        var best = new int[Length];
        new NameChain(_transitions).Decode(_scores, best);
        best.ShouldBe(All().MaxBy(Worth)!);
    }

    [Fact]
    public void The_sum_is_over_all_ways_to_label_the_sentence()
    {
        var sums = new ChainSums(Length);
        new NameChain(_transitions).Sum(_scores, [], sums);

        sums.LogScale.ShouldBe(Math.Log(All().Sum(labels => Math.Exp(Worth(labels)))), 1e-4);
        sums.Probability(1, 2).ShouldBe(All().Where(labels => labels[1] == 2).Sum(labels => Math.Exp(Worth(labels) - sums.LogScale)), 1e-4);
    }

    [Fact]
    public void A_mask_leaves_only_the_labels_it_names()
    {
        int[] masks = [1 << NameLabels.Outside, (1 << NameLabels.Count) - 1, 1 << NameLabels.Outside];
        var sums = new ChainSums(Length);
        new NameChain(_transitions).Sum(_scores, masks, sums);

        sums.Probability(0, NameLabels.Outside).ShouldBe(1, 1e-6);
        sums.LogScale.ShouldBe(Math.Log(All().Where(labels => labels[0] == 0 && labels[2] == 0).Sum(labels => Math.Exp(Worth(labels)))), 1e-4);
    }

    private double Worth(int[] labels)
    {
        double worth = _transitions[labels[0]] + _transitions[labels[^1] * Labels];
        for (var i = 0; i < labels.Length; i++) worth += _scores[(i * Labels) + labels[i]] + (i == 0 ? 0 : _transitions[(labels[i - 1] * Labels) + labels[i]]);
        return worth;
    }

    private static IEnumerable<int[]> All() =>
        from a in Enumerable.Range(0, Labels)
        from b in Enumerable.Range(0, Labels)
        from c in Enumerable.Range(0, Labels)
        where NameLabels.MayFollow(NameLabels.Outside, a) && NameLabels.MayFollow(a, b) && NameLabels.MayFollow(b, c) && NameLabels.MayFollow(c, NameLabels.Outside)
        select new[] { a, b, c };

    private static float[] Random(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 4) - 2)];
    }
}
