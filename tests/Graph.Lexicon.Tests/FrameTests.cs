using Graph.Core.Evaluation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class FrameTests
{
    private static readonly Core.Knowledge.Lexicon Lexicon = LexiconLoader.Load(SeedFolder.Shipped).Lexicon.ShouldNotBeNull();
    private static readonly RelationLexicon Shipped = Lexicon.Relations;
    private static readonly Extractor Extractor = new(Lexicon);

    public static TheoryData<string> Predicates => [.. Shipped.Predicates.Select(p => p.Id)];

    [Fact]
    public void The_shipped_frames_and_weights_have_no_fault() => FrameLoader.Load(SeedFolder.Shipped).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void There_are_at_least_four_hundred_predicates() => Shipped.Predicates.Length.ShouldBeGreaterThanOrEqualTo(400);

    [Theory]
    [MemberData(nameof(Predicates))]
    public void A_predicate_proposes_what_its_example_states(string id)
    {
        var predicate = Shipped.Predicates.Single(p => p.Id == id);

        var proposed = Extractor.Propose(MarkedSentence.Read(predicate.Example)).Select(p => p.Statement);

        proposed.ShouldContain(s => s.Relation == predicate.Relation && s.Rule.Contains(id, StringComparison.Ordinal) && IsThePair(s));
    }

    [Theory]
    [MemberData(nameof(Predicates))]
    public void A_predicate_does_not_state_its_counterexample(string id)
    {
        var predicate = Shipped.Predicates.Single(p => p.Id == id);

        var stated = Extractor.Extract(MarkedSentence.Read(predicate.Counterexample)).Statements;

        stated.ShouldNotContain(s => s.Rule.Contains(id, StringComparison.Ordinal));
    }

    private static bool IsThePair(Statement s) => s is { Subject: 0, Object: 1 } || s is { Relation: Relation.MetWith, Subject: 1, Object: 0 };
}
