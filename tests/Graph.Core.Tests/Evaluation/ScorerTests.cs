using System.Collections.Immutable;
using Graph.Core.Evaluation;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Evaluation;

/// <summary>Figures that were counted by hand.</summary>
public class ScorerTests
{
    private static readonly ArticleFacts Gold = new(
        "news/a.txt",
        [
            new EntityFact("fidan", "Person", "هاكان فيدان", ["فيدان"], "وزير الخارجية", "TUR"),
            new EntityFact("minister", "Person", null, [], "وزير الخارجية", "RUS"),
            new EntityFact("TUR", "Country", Iso3: "TUR"),
            new EntityFact("SYR", "Country", Iso3: "SYR"),
            new EntityFact("un", "Organization", "الأمم المتحدة"),
            new EntityFact("hts", "ArmedGroup", "هيئة تحرير الشام", Also: ["Organization"]),
            new EntityFact("paper", "Organization", "الميادين", Optional: true),
        ],
        [
            new RelationFact("MET_WITH", "fidan", "minister", Manner: "phone"),
            new RelationFact("ACCUSED", "TUR", "SYR", Manner: "accuse", Speaker: "fidan"),
            new RelationFact("SUPPORTS", "un", "SYR", "denied"),
            new RelationFact("SUPPORTS", "TUR", "hts", Optional: true),
        ]);

    private static readonly ArticleFacts Found = new(
        "a.txt",
        [
            new EntityFact("P-1", "Person", "فيدان", [], "وزير خارجيه", "TUR"),
            new EntityFact("P-2", "Person", null, [], "وزير الخارجيّة", "RUS"),
            new EntityFact("TUR", "Country", "تركيا", Country: "TUR", Iso3: "TUR"),
            new EntityFact("IRN", "Country", "إيران", Country: "IRN", Iso3: "IRN"),
            new EntityFact("O-1", "Organization", "امم متحدة"),
            new EntityFact("O-2", "Organization", "هيئة تحرير الشام"),
            new EntityFact("O-3", "Organization", "قناة الميادين", ["الميادين"]),
        ],
        [
            new RelationFact("MET_WITH", "P-2", "P-1", Manner: "talks"),
            new RelationFact("MET_WITH", "P-1", "P-2", Manner: "phone"),
            new RelationFact("ACCUSED", "TUR", "IRN"),
            new RelationFact("SUPPORTS", "TUR", "O-2", "denied"),
            new RelationFact("SUPPORTS", "O-3", "TUR"),
            new RelationFact("SUPPORTS", "O-1", "TUR"),
        ]);

    [Fact]
    public void Entities_are_counted_once_each_and_optional_ones_not_at_all()
    {
        var score = Scorer.Run([Gold], [Found]);

        score.Tallies["entities"].ShouldBe(new Tally(Right: 5, Extra: 1, Missed: 1));
        score.Tallies["entities.Person"].ShouldBe(new Tally(2, 0, 0));
        score.Tallies["entities.Country"].ShouldBe(new Tally(1, 1, 1));
        score.Tallies["entities.Organization"].ShouldBe(new Tally(2, 0, 0));
        score.Tallies["entities"].F1.ShouldBe(10.0 / 12, 1e-9);
    }

    [Fact]
    public void An_office_is_right_where_title_and_state_are() =>
        Scorer.Run([Gold], [Found]).Tallies["offices"].ShouldBe(new Tally(1, 0, 0));

    [Fact]
    public void Relations_are_compared_by_ends_and_status_and_the_first_of_equal_ones_counts()
    {
        var score = Scorer.Run([Gold], [Found]);

        // Right: the call. Extra: the accusation of Iran and the support by the United Nations. The optional support and the one that touches an optional body do not count.
        score.Tallies["relations"].ShouldBe(new Tally(Right: 1, Extra: 2, Missed: 2));
        score.Tallies["relations.MET_WITH"].ShouldBe(new Tally(1, 0, 0));
        score.Tallies["relations.ACCUSED"].ShouldBe(new Tally(0, 1, 1));
        score.Tallies["relations.SUPPORTS"].ShouldBe(new Tally(0, 1, 1));
        score.Manner.ShouldBe(new Accuracy(Right: 0, Of: 1));
        score.Speaker.Share.ShouldBeNull();
    }

    [Fact]
    public void Every_error_is_named() =>
        Scorer.Run([Gold], [Found]).Errors.Select(e => e.Kind).ShouldBe(["entity+", "entity-", "relation+", "relation+", "relation-", "relation-"]);

    [Fact]
    public void An_article_without_a_prediction_counts_as_one_with_nothing_in_it()
    {
        var score = Scorer.Run([Gold], []);

        score.Unread.ShouldBe(["a"]);
        score.Tallies["entities"].ShouldBe(new Tally(0, 0, 6));
        score.Tallies["relations"].ShouldBe(new Tally(0, 0, 3));
    }

    [Fact]
    public void What_is_predicted_for_other_articles_does_not_count() =>
        Scorer.Run([Gold], [Found, Found with { Article = "b.txt" }]).Tallies["entities"].ShouldBe(new Tally(5, 1, 1));

    [Theory]
    [InlineData("نائب وزير الخارجية", "وزير الخارجية", false)]
    [InlineData("وزير الخارجية والمغتربين", "وزير الخارجية", true)]
    [InlineData("الرئيس", "رئيس الوزراء", true)]
    [InlineData("", "الرئيس", false)]
    public void A_longer_title_is_the_same_office_unless_it_is_a_lesser_one(string found, string gold, bool same)
    {
        var expected = same ? new Tally(1, 0, 0) : new Tally(0, found.Length == 0 ? 0 : 1, 1);

        Scorer.Run([WithOffice(gold)], [WithOffice(found)]).Tallies["offices"].ShouldBe(expected);

        static ArticleFacts WithOffice(string office) => new("x", [new EntityFact("p", "Person", "فلان", Office: office, Country: "IRQ")], []);
    }

    [Theory]
    [InlineData(0.00625, 0.0063)]
    [InlineData(0.03125, 0.0312)]
    [InlineData(0.66666666666666663, 0.6667)]
    [InlineData(1, 1)]
    public void Figures_are_rounded_by_their_exact_value(double figure, double rounded) => Tally.Rounded(figure).ShouldBe(rounded);

    [Fact]
    public void Names_are_compared_without_marks_and_article()
    {
        ImmutableArray<EntityFact> gold = [new("g", "Organization", "«الوِكالة» الدوليّة للطاقة")];
        ImmutableArray<EntityFact> found = [new("O-1", "Organization", "وكاله دوليه للطاقه")];

        Scorer.Run([new ArticleFacts("x", gold, [])], [new ArticleFacts("x.txt", found, [])]).Tallies["entities"].ShouldBe(new Tally(1, 0, 0));
    }
}
