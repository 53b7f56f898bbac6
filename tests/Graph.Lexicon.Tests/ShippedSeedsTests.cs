using Graph.Core.Knowledge;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

/// <summary>Loads the lexicon that the project ships, once.</summary>
public sealed class ShippedSeeds
{
    internal LoadedLexicon Loaded { get; } = LexiconLoader.Load(SeedFolder.Shipped);
}

public sealed class ShippedSeedsTests(ShippedSeeds seeds) : IClassFixture<ShippedSeeds>
{
    private const string UnitedNationsMembers =
        """
        AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE
        CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR
        GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA
        KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS
        NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV
        SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN
        VNM VUT WSM YEM ZAF ZMB ZWE
        """;

    private Core.Knowledge.Lexicon Lexicon => seeds.Loaded.Lexicon.ShouldNotBeNull();

    [Fact]
    public void The_seeds_have_no_fault() => seeds.Loaded.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Every_member_of_the_United_Nations_is_there_and_five_others_that_newspapers_name()
    {
        var members = UnitedNationsMembers.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        members.Distinct(StringComparer.Ordinal).Count().ShouldBe(193);

        Lexicon.Countries.Select(c => c.Iso3).ShouldBeUnique();
        members.Concat(["PSE", "VAT", "TWN", "XKX", "ESH"]).Except(Lexicon.Countries.Select(c => c.Iso3), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_of_the_United_Nations_has_a_capital_unless_it_is_another_word_or_stands_for_another() =>
        Lexicon.Countries.Where(c => UnitedNationsMembers.Contains(c.Iso3, StringComparison.Ordinal) && c.Capitals.IsEmpty).Select(c => c.Iso3)
            .ShouldBe(["BEL", "DMA", "FJI", "MCO", "SGP", "SMR", "STP", "SYC", "TLS", "WSM"], ignoreOrder: true);

    [Fact]
    public void The_European_Union_is_an_organization()
    {
        Lexicon.Bodies.ShouldContain(b => b.Name == "الاتحاد الأوروبي" && !b.IsArmedGroup);
        Lexicon.Countries.ShouldNotContain(c => c.Latin == "European Union");
    }

    [Fact]
    public void No_form_of_a_countrys_name_belongs_to_two_countries() =>
        Shared(c => [c.Name, .. c.Names, .. c.Loaded]).ShouldBeEmpty();

    [Fact]
    public void No_nationality_belongs_to_two_countries() =>
        Shared(c => [.. c.Adjectives, .. c.Plurals]).ShouldBeEmpty();

    [Fact]
    public void No_capital_or_seat_belongs_to_two_countries() =>
        Shared(c => [.. c.Capitals, .. c.Seats]).ShouldBeEmpty();

    [Fact]
    public void A_capital_that_is_named_as_another_state_is_known_to_be_so() =>
        Lexicon.Countries
            .SelectMany(c => c.Capitals.Select(capital => (c.Iso3, Form: Letters.Fold(capital))))
            .SelectMany(c => Lexicon.Countries.Where(o => o.Iso3 != c.Iso3 && o.Names.Add(o.Name).Any(n => Letters.Fold(n) == c.Form)).Select(o => $"{c.Form} {c.Iso3} {o.Iso3}"))
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(["عمان JOR OMN"]);

    [Fact]
    public void Countries_that_people_and_bodies_belong_to_are_there() =>
        Lexicon.People.SelectMany(p => p.Offices.Select(o => o.Of).Append(p.Country)).Concat(Lexicon.Bodies.Select(b => b.Country))
            .OfType<string>().Except(Lexicon.Countries.Select(c => c.Iso3), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void At_least_six_hundred_people_are_there_and_nobody_twice()
    {
        Lexicon.People.Length.ShouldBeGreaterThanOrEqualTo(600);
        Lexicon.People.GroupBy(p => Letters.Fold(p.Name), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_office_ends_before_it_begins() =>
        Lexicon.People.Where(p => p.Offices.Any(o => o.From > o.To)).Select(p => p.Latin).ShouldBeEmpty();

    [Fact]
    public void No_body_is_there_twice() =>
        Lexicon.Bodies.GroupBy(b => (Letters.Fold(b.Name), b.Country)).Where(g => g.Count() > 1).Select(g => g.Key.ToString()).ShouldBeEmpty();

    private string[] Shared(Func<CountryEntry, IEnumerable<string>> forms) =>
    [
        .. Lexicon.Countries
            .SelectMany(c => forms(c).Select(Letters.Fold).Distinct(StringComparer.Ordinal).Select(form => (Form: form, c.Iso3)))
            .GroupBy(f => f.Form, f => f.Iso3, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => $"{g.Key} {string.Join(' ', g.Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal),
    ];
}
