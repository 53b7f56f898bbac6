using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Queries.QueriedGraph;

namespace Graph.Storage.Tests.Queries;

/// <summary>What the queries answer on a graph that is known by heart. Every test gives all rows, in their order.</summary>
[Collection<QueriedGraph.ForTests>]
public sealed class QueryAnswerTests(QueriedGraph graph)
{
    [Fact]
    public async Task Meetings_are_told_with_day_manner_and_words() => (await graph.RowsAsync("meetings")).ShouldBe([
        "2024-12-10 P-1 P-4 phone q14 الشرق a4",
        "2024-12-06 P-1 P-3 meeting q11 النهار a3",
        "2024-12-03 P-1 P-2 talks q6 الشرق a2",
        "2024-12-01 P-1 P-2 meeting q1 النهار a1",
    ]);

    [Fact]
    public async Task Meetings_can_be_narrowed_down_to_a_period() => (await graph.RowsAsync("meetings", ("since", "2024-12-02"), ("until", "2024-12-06"))).ShouldBe([
        "2024-12-06 P-1 P-3 meeting q11 النهار a3",
        "2024-12-03 P-1 P-2 talks q6 الشرق a2",
    ]);

    [Fact]
    public async Task No_more_rows_are_told_than_are_asked_for() => (await graph.RowsAsync("meetings", ("limit", "1"))).ShouldBe(["2024-12-10 P-1 P-4 phone q14 الشرق a4"]);

    [Theory]
    [InlineData(Sabbagh)]
    [InlineData("بسام صباغ")]
    [InlineData("Bassam Sabbagh")]
    public async Task The_meetings_of_one_actor_are_told_by_any_of_its_names(string actor) => (await graph.RowsAsync("meetings-of", ("actor", actor))).ShouldBe([
        "2024-12-03 P-1 talks q6 الشرق a2",
        "2024-12-01 P-1 meeting q1 النهار a1",
    ]);

    [Fact]
    public async Task An_alias_is_a_name_too() => (await graph.RowsAsync("meetings-of", ("actor", "حسين"))).Length.ShouldBe(4);

    [Fact]
    public async Task Those_are_newly_met_whose_first_meeting_is_in_the_days() => (await graph.RowsAsync("newly-met", ("until", "2024-12-10"), ("days", "7"))).ShouldBe([
        "2024-12-10 P-1 P-4 1 1 q14",
        "2024-12-06 P-1 P-3 1 1 q11",
    ]);

    [Fact]
    public async Task Planned_meetings_are_told_with_the_day_they_took_place() => (await graph.RowsAsync("planned-meetings")).ShouldBe([
        "2024-12-03 - P-3 P-4 talks q7 الشرق a2",
        "2024-12-01 2024-12-10 P-1 P-4 visit q2 النهار a1",
    ]);

    [Fact]
    public async Task Planned_meetings_that_did_not_take_place_can_be_asked_for() => (await graph.RowsAsync("planned-meetings", ("held", "false"))).ShouldBe(["2024-12-03 - P-3 P-4 talks q7 الشرق a2"]);

    [Fact]
    public async Task Accusations_are_told_with_their_words_and_those_without_a_day_last() => (await graph.RowsAsync("accusations")).ShouldBe([
        "2024-12-10 SYR IRN criticise q16 - الشرق a4",
        "2024-12-03 TUR G-1 blame q10 - الشرق a2",
        "2024-12-03 USA IRN condemn q8 - الشرق a2",
        "2024-12-01 IRN USA accuse q3 P-3 النهار a1",
        "- TUR G-1 accuse q17 - - a5",
    ], ignoreOrder: true);

    [Fact]
    public async Task The_accusations_of_an_actor_have_a_direction() => (await graph.RowsAsync("accusations-of", ("actor", "Iran"))).ShouldBe([
        "2024-12-10 is accused by SYR criticise q16 - الشرق a4",
        "2024-12-03 is accused by USA condemn q8 - الشرق a2",
        "2024-12-01 accuses USA accuse q3 P-3 النهار a1",
    ]);

    [Fact]
    public async Task Those_who_accuse_each_other_are_told_with_a_quote_of_each() => (await graph.RowsAsync("mutual-accusations")).ShouldBe(["IRN USA 1 1 q3 q8"]);

    [Fact]
    public async Task Who_supports_both_sides_of_a_quarrel_is_found() => (await graph.RowsAsync("both-sides")).ShouldBe(["IRQ IRN USA 2 q4 q9"]);

    [Fact]
    public async Task Who_supports_and_accuses_the_same_actor_is_found() => (await graph.RowsAsync("turned")).ShouldBe(["SYR IRN 2024-12-06 2024-12-06 2024-12-10 2024-12-10 q12 q16"]);

    [Fact]
    public async Task Support_has_a_direction() => (await graph.RowsAsync("supporters", ("actor", "IRN"))).ShouldBe([
        "supports G-1 1 1 2024-12-01 2024-12-01 q5",
        "is supported by IRQ 1 1 2024-12-01 2024-12-01 q4",
        "is supported by SYR 1 1 2024-12-06 2024-12-06 q12",
    ]);

    [Fact]
    public async Task A_bloc_is_a_leader_its_supporters_and_whom_they_accuse() => (await graph.RowsAsync("blocs")).ShouldBe(["IRN 2 [IRQ, SYR] [IRN, USA]"]);

    [Fact]
    public async Task The_relations_of_a_country_count_those_of_its_people() => (await graph.RowsAsync("relations-over-time", ("country", "بغداد"))).ShouldBe([
        "2024-12 IRN 1 0 0 1 0",
        "2024-12 SYR 2 0 0 0 0",
        "2024-12 TUR 1 0 0 0 0",
        "2024-12 USA 0 0 0 1 0",
    ]);

    [Fact]
    public async Task A_chain_is_told_step_by_step() => (await graph.RowsAsync("chain", ("one", "Turkey"), ("other", "العراق"))).ShouldBe([
        "1 TUR → ACCUSED G-1 2 1 2024-12-03 2024-12-03 q10",
        "2 G-1 ← SUPPORTS IRN 1 1 2024-12-01 2024-12-01 q5",
        "3 IRN ← SUPPORTS IRQ 1 1 2024-12-01 2024-12-01 q4",
    ]);

    [Fact]
    public async Task Those_whom_nothing_joins_have_no_chain() => (await graph.RowsAsync("chain", ("one", "TUR"), ("other", Hussein))).ShouldBeEmpty();

    [Fact]
    public async Task A_dossier_holds_all_that_is_known_of_an_actor() => (await graph.RowsAsync("dossier", ("actor", Hussein))).ShouldBe([
        "is called - Fuad Hussein - - -",
        "is called - الوزير - - -",
        "is called - حسين - - -",
        "is called - فؤاد حسين - - -",
        "serves IRQ وزير الخارجية - 2024-12-01 2024-12-10",
        "is mentioned - in 5 articles 10 2024-12-01 2024-12-10",
        "met P-2 q1 2 2024-12-01 2024-12-03",
        "met P-3 q11 1 2024-12-06 2024-12-06",
        "met P-4 q14 1 2024-12-10 2024-12-10",
    ]);

    [Theory]
    [InlineData("bassam", "P-2")]
    [InlineData("Araghci~", "P-3")]
    [InlineData("كردستان*", "")]
    [InlineData("الكردستاني", "G-1")]
    public async Task Actors_are_found_by_words_of_a_name(string words, string expected) =>
        string.Join(' ', (await graph.AskAsync("find-actor", ("words", words))).Rows.Select(r => r[0])).ShouldBe(expected);

    [Fact]
    public async Task The_most_central_are_those_with_the_most_partners() => (await graph.RowsAsync("most-central", ("limit", "3"))).ShouldBe([
        "IRN 4 5 0 1 2 1 2",
        "P-1 3 3 4 0 0 0 0",
        "G-1 2 5 0 0 2 0 1",
    ]);

    [Fact]
    public async Task Denied_claims_are_told_with_how_many_articles_make_them_all_the_same() => (await graph.RowsAsync("denied")).ShouldBe(["2024-12-10 IRN SUPPORTS G-1 q15 P-3 الشرق a4 1"]);

    [Fact]
    public async Task What_only_one_outlet_tells_is_told_with_the_outlet() => (await graph.RowsAsync("single-outlet", ("limit", "3"))).ShouldBe([
        "TUR ACCUSED G-1 الشرق 2 2 2024-12-03 2024-12-03 q10",
        "IRN SUPPORTS G-1 النهار 1 1 2024-12-01 2024-12-01 q5",
        "IRN ACCUSED USA النهار 1 1 2024-12-01 2024-12-01 q3",
    ]);

    [Fact]
    public async Task Outlets_contradict_each_other_by_denial_and_by_the_opposite() => (await graph.RowsAsync("contradictions")).ShouldBe([
        "denied IRN SUPPORTS G-1 النهار 2024-12-01 q5 الشرق 2024-12-10 q15",
        "opposed SYR SUPPORTS IRN النهار 2024-12-06 q12 الشرق 2024-12-10 q16",
    ]);

    [Fact]
    public async Task What_is_called_for_is_told_with_who_calls_for_it() => (await graph.RowsAsync("called-for")).ShouldBe(["2024-12-06 IRN MET_WITH USA q13 P-1 النهار a3"]);

    [Fact]
    public async Task What_an_actor_says_is_told_with_its_status() => (await graph.RowsAsync("said-by", ("actor", "عباس عراقجي"))).ShouldBe([
        "2024-12-10 IRN SUPPORTS G-1 denied q15 الشرق a4",
        "2024-12-01 IRN ACCUSED USA asserted q3 النهار a1",
    ]);

    [Fact]
    public async Task Who_speaks_about_a_silent_actor_is_found() => (await graph.RowsAsync("spoken-about", ("actor", "USA"))).ShouldBe([
        "P-1 2 2 2 [MET_WITH, SUPPORTS] q13",
        "P-3 1 1 1 [ACCUSED] q3",
    ]);

    [Fact]
    public async Task An_article_is_told_with_its_statements_and_whom_else_it_mentions() => (await graph.RowsAsync("article", ("article", "a5"))).ShouldBe([
        "TUR ACCUSED G-1 asserted accuse - q17 10 20 0.9 -",
        "P-1 - - - - - - - - - 2",
        "P-2 - - - - - - - - - 2",
        "P-3 - - - - - - - - - 2",
        "P-4 - - - - - - - - - 2",
        "P-5 - - - - - - - - - 2",
        "IRN - - - - - - - - - 1",
        "IRQ - - - - - - - - - 1",
        "O-1 - - - - - - - - - 1",
        "SYR - - - - - - - - - 1",
        "USA - - - - - - - - - 1",
    ]);

    [Fact]
    public async Task A_name_with_quotes_and_backslashes_is_a_name_like_any_other() =>
        (await graph.RowsAsync("supporters", ("actor", "حزب \"العمال\" \\ الكردستاني"))).ShouldBe(["is supported by IRN 1 1 2024-12-01 2024-12-01 q5"]);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task A_name_that_looks_like_a_query_is_nobody(string name) => (await graph.RowsAsync("dossier", ("actor", name))).ShouldBeEmpty();
}
