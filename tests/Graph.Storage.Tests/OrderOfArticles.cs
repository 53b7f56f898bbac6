using FsCheck;
using FsCheck.Fluent;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Shouldly;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests;

/// <summary>The property that a store holds the same graph in whatever order articles came, and whatever they said before.</summary>
internal static class OrderOfArticles
{
    private static readonly string[] Names = ["ا", "أ", "ب"];

    public static void DoesNotMatter(Func<GraphDelta[], Task<GraphSnapshot>> apply, Func<GraphDelta[], Task<GraphSnapshot>> applyElsewhere, int orders) => Prop
        .ForAll(Histories().ToArbitrary(), async history =>
        {
            var one = await apply([.. history.Earlier, .. history.Last]);
            var other = await applyElsewhere(history.Shuffled);
            other.Printed().ShouldBe(one.Printed());
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(orders));

    /// <summary>What five articles said once, what they say now, and the latter in another order.</summary>
    private static Gen<(GraphDelta[] Earlier, GraphDelta[] Last, GraphDelta[] Shuffled)> Histories() =>
        from earlier in Articles()
        from last in Articles()
        from shuffled in Gen.Shuffle(last)
        select (earlier, last, shuffled);

    private static Gen<GraphDelta[]> Articles() =>
        Gen.CollectToArray(Enumerable.Range(1, 5), i =>
            from name in Gen.Elements(Names)
            from latin in Gen.Elements(Names)
            from office in Gen.Elements("وزير", "رئيس", null)
            from day in Gen.Choose(1, 4)
            from statements in Gen.ListOf(Statements(), 3)
            select Article(
                $"a{i}",
                [Person("P-1", name, office, "IRQ") with { NameLatin = latin, Aliases = [latin] }, Country("IRQ", name), Country("SYR", "سوريا")],
                [.. statements.Select((s, n) => s with { Id = $"S-{i}-{n}", Quote = $"{i} {n}" })],
                outlet: latin,
                published: day == 4 ? null : Day(day)));

    private static Gen<StatementNode> Statements() =>
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from ends in Gen.Elements(("P-1", "SYR"), ("IRQ", "SYR"))
        from status in Gen.Elements(Status.Asserted, Status.Asserted, Status.Denied)
        from confidence in Gen.Elements(0.25, 0.5, 1)
        select Says("", relation, ends.Item1, ends.Item2, status, confidence);
}
