using System.Collections.Immutable;
using Graph.Storage.Queries;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Queries;

public class QueryValuesTests
{
    private static readonly GraphQuery Meetings = QueryLibrary.Read("meetings-of");

    [Fact]
    public void What_is_not_given_has_its_default()
    {
        var values = Bind(Meetings, "actor=IRQ", "since=2024-12-01");

        values.ShouldBe([new("actor", "IRQ"), new("limit", 50L), new("since", new DateOnly(2024, 12, 1)), new("until", null)]);
    }

    [Fact]
    public void Null_leaves_open_what_a_parameter_narrows_down() => Bind(Meetings, "actor=IRQ", "since=null")["since"].ShouldBeNull();

    [Theory]
    [InlineData("meetings-of needs actor: give -p actor=…, whom it is about.", "limit=1")]
    [InlineData("meetings-of has no parameter 'acter': did you mean actor?", "acter=IRQ")]
    [InlineData("meetings-of has no parameter 'country': it takes actor, since, until, limit.", "country=IRQ")]
    [InlineData("limit takes a whole number, and 'many' is none.", "actor=IRQ", "limit=many")]
    [InlineData("since takes a day such as 2024-12-31, and 'yesterday' is none.", "actor=IRQ", "since=yesterday")]
    [InlineData("actor takes an actor's id or name, and 'null' is none.", "actor=null")]
    public void What_does_not_fit_is_told_with_what_would(string expected, params string[] given) => Should.Throw<FormatException>(() => Bind(Meetings, given)).Message.ShouldBe(expected);

    [Fact]
    public void A_query_that_describes_no_parameters_takes_any_as_what_they_look_like() =>
        Bind(QueryFile.Read("mine", "RETURN $a, $b, $c, $d, $e"), "a=5", "b=2024-12-01", "c=true", "d=null", "e=five")
            .ShouldBe([new("a", 5L), new("b", new DateOnly(2024, 12, 1)), new("c", true), new("d", null), new("e", "five")]);

    [Theory]
    [InlineData("meetins", "meetings")]
    [InlineData("meeting", "meetings meetings-of")]
    [InlineData("dosier", "dossier")]
    [InlineData("chian", "chain")]
    [InlineData("something", "")]
    public void Who_misspells_a_name_is_told_what_may_be_meant(string written, string expected) => string.Join(' ', Suggestions.For(written, QueryLibrary.Names())).ShouldBe(expected);

    private static ImmutableSortedDictionary<string, object?> Bind(GraphQuery query, params string[] given) =>
        QueryValues.Bind(query, given.Select(g => g.Split('=', 2)).ToDictionary(g => g[0], g => g[1], StringComparer.Ordinal));
}
