using Graph.Storage.Queries;
using Shouldly;
using Xunit;

namespace Graph.Storage.Tests.Queries;

public class QueryFileTests
{
    private const string Whole = """
        // Who met whom
        // Meetings of a period.
        //
        // folder: Meetings
        // $actor  actor    required    whom it is about
        // $since  date     2024-12-31  the first day
        // $held   boolean  null        whether it took place
        // $limit  integer  50          the most rows

        // $not  a  header  any more
        RETURN $actor
        """;

    [Fact]
    public void A_header_tells_title_purpose_folder_and_parameters()
    {
        var query = QueryFile.Read("meetings", Whole);

        (query.Name, query.Title, query.Purpose, query.Folder, query.Text).ShouldBe(("meetings", "Who met whom", "Meetings of a period.", "Meetings", Whole));
        query.Parameters.ShouldBe([
            new QueryParameter("actor", ParameterType.Actor, true, null, "whom it is about"),
            new QueryParameter("since", ParameterType.Date, false, new DateOnly(2024, 12, 31), "the first day"),
            new QueryParameter("held", ParameterType.Boolean, false, null, "whether it took place"),
            new QueryParameter("limit", ParameterType.Integer, false, 50L, "the most rows"),
        ]);
    }

    [Fact]
    public void A_query_needs_no_header()
    {
        var query = QueryFile.Read("mine", "MATCH (n) RETURN n");

        (query.Title, query.Purpose, query.Folder, query.Parameters.Length).ShouldBe(("", "", "", 0));
    }

    [Theory]
    [InlineData("// $limit", "line 1: a parameter is described as")]
    [InlineData("// t\n// $limit  number  5  the most rows", "line 2: 'number' is no type: text, actor, integer, date, boolean are")]
    [InlineData("// $limit  3  5  the most rows", "'3' is no type")]
    [InlineData("// $limit  integer  many  the most rows", "the default 'many' of $limit is no integer")]
    [InlineData("// $a  text  x  one\n// $a  text  y  two", "$a is described twice")]
    public void A_faulty_header_is_told_with_its_place(string text, string expected) =>
        Should.Throw<FormatException>(() => QueryFile.Read("mine", text)).Message.ShouldContain(expected);
}
