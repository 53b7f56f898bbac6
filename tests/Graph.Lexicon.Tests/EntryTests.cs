using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class EntryTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Theory]
    [InlineData("adjective: null")]
    [InlineData("adjective: ~")]
    [InlineData("adjective:")]
    [InlineData("adjectives: []")]
    public void A_country_may_have_no_adjective(string adjective)
    {
        _seeds.Write("countries.yaml", $"- iso3: MLI\n  name: مالي\n  latin: Mali\n  {adjective}\n");

        Load().Countries.ShouldHaveSingleItem().Adjectives.ShouldBeEmpty();
    }

    [Fact]
    public void A_countrys_adjectives_stand_together_in_their_order()
    {
        _seeds.Write("countries.yaml", "- {iso3: ISR, name: إسرائيل, latin: Israel, adjective_loaded: [صهيوني], adjective: إسرائيلي, adjectives: [عبري]}\n");

        Load().Countries.ShouldHaveSingleItem().Adjectives.ShouldBe(["إسرائيلي", "عبري", "صهيوني"]);
    }

    [Fact]
    public void A_body_may_say_which_other_type_it_is_given()
    {
        _seeds.Write("organizations.yaml", "- {name: حزب الله, type: ArmedGroup, also: Organization, kind: armed, latin: Hezbollah}\n");

        Load().Bodies.ShouldContain(b => b.Latin == "Hezbollah" && b.IsArmedGroup);
    }

    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2017-01-20", "2017-01-20", "2017-01-20")]
    public void A_year_or_a_month_stands_for_its_first_or_its_last_day(string written, string first, string last)
    {
        _seeds.Write("people.yaml", $"- {{name: a, latin: b, offices: [{{title: c, of: USA, from: {written}, to: {written}}}]}}\n");

        Load().People.ShouldHaveSingleItem().Offices.ShouldHaveSingleItem().ShouldBe(new OfficeTerm("c", "USA", DateOnly.Parse(first), DateOnly.Parse(last)));
    }

    [Fact]
    public void An_empty_file_of_entries_has_none()
    {
        _seeds.Write("people.yaml", "# nobody yet\n");

        Load().People.ShouldBeEmpty();
    }

    [Fact]
    public void People_come_from_every_file_of_people()
    {
        _seeds.Write("people-more.yaml", "- {name: بان كي مون, latin: Ban Ki-moon}\n");

        Load().People.Select(p => p.Latin).ShouldBe(["Ban Ki-moon", "Kofi Annan"]);
    }

    public void Dispose() => _seeds.Dispose();

    private Core.Knowledge.Lexicon Load()
    {
        var loaded = LexiconLoader.Load(_seeds.Folder);
        loaded.Diagnostics.ShouldBeEmpty();
        return loaded.Lexicon.ShouldNotBeNull();
    }
}
