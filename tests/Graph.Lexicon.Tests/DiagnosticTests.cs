using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class DiagnosticTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public void A_lexicon_without_fault_has_no_diagnostic() => Diagnose().ShouldBeEmpty();

    [Fact]
    public void A_missing_file_is_reported()
    {
        File.Delete(_seeds.PathOf("countries.yaml"));

        Diagnose().ShouldHaveSingleItem().ShouldStartWith("lexicon/countries.yaml(1,1): LEX000: the file is missing");
    }

    [Fact]
    public void A_missing_folder_is_reported_file_by_file()
    {
        var loaded = LexiconLoader.Load(Path.Combine(_seeds.Folder, "nowhere"));

        loaded.Lexicon.ShouldBeNull();
        loaded.Diagnostics.ShouldAllBe(d => d.Code == "LEX000");
        loaded.Diagnostics.Select(d => d.File).ShouldContain("lexicon/titles.yaml");
    }

    [Theory]
    [InlineData("- {name: a", 2, 1, "LEX001")]
    [InlineData("- {name: كوفي عنان, latin: Kofi Annan}\n- {name: [}", 2, 11, "LEX001")]
    [InlineData("- *nobody", 1, 3, "LEX001")]
    [InlineData("[]\n---\n[]", 2, 1, "LEX001")]
    [InlineData("name: كوفي عنان", 1, 1, "LEX002")]
    [InlineData("- {name: a, latin: b}\n- كوفي عنان", 2, 3, "LEX002")]
    [InlineData("- {name: a, latin: b}\n- {latin: Kofi Annan}", 2, 3, "LEX003")]
    [InlineData("- {name: null, latin: Kofi Annan}", 1, 10, "LEX003")]
    [InlineData("- {name: \" \", latin: Kofi Annan}", 1, 10, "LEX003")]
    [InlineData("- name: a\n  latin: [Kofi, Annan]", 2, 10, "LEX004")]
    [InlineData("- {name: a, latin: b, aliases: {c: d}}", 1, 32, "LEX004")]
    [InlineData("- {name: a, latin: b, aliases: [c, [d]]}", 1, 36, "LEX004")]
    [InlineData("- {name: a, latin: b, aliases: [c, d: e]}", 1, 36, "LEX004")]
    [InlineData("- {name: a, latin: b, country: GER}", 1, 32, "LEX005")]
    [InlineData("- {name: a, latin: b, country: deu}", 1, 32, "LEX005")]
    [InlineData("- {name: a, latin: b, offices: [{title: c, from: 2001-13}]}", 1, 50, "LEX005")]
    [InlineData("- {name: a, latin: b, offices: [{title: c, to: May 2001}]}", 1, 48, "LEX005")]
    [InlineData("- {name: a, latin: b}\n- {name: c, latin: d, aliasses: [e]}", 2, 23, "LEX006")]
    [InlineData("- {name: a, latin: b}\n- {name: c, latin: d, offices: [{titel: e}]}", 2, 34, "LEX006")]
    public void A_fault_in_a_list_of_entries_is_reported_where_it_stands(string yaml, int line, int column, string code)
    {
        _seeds.Write("people.yaml", yaml);

        Diagnose().ShouldContain(d => d.StartsWith($"lexicon/people.yaml({line},{column}): {code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_is_there_twice_is_reported_at_the_second()
    {
        _seeds.Write("people.yaml", "- {name: a, latin: b, name: c}");

        Diagnose().ShouldHaveSingleItem().ShouldBe("lexicon/people.yaml(1,23): LEX007: 'name' is there twice");
    }

    [Fact]
    public void An_unknown_key_is_reported_with_those_that_are_known()
    {
        _seeds.Write("people.yaml", "- {name: a, latin: b, nickname: c}");

        Diagnose().ShouldHaveSingleItem().ShouldBe("lexicon/people.yaml(1,23): LEX006: unknown key 'nickname'; known are aliases, alone, country, latin, name, offices");
    }

    [Fact]
    public void A_missing_text_of_the_wrong_kind_is_one_fault()
    {
        _seeds.Write("people.yaml", "- {name: [a], latin: b}");

        Diagnose().ShouldHaveSingleItem().ShouldContain("LEX004");
    }

    [Fact]
    public void A_list_where_a_table_is_expected_is_reported()
    {
        _seeds.Write("words.yaml", "# words\n- a");

        Diagnose().ShouldHaveSingleItem().ShouldBe("lexicon/words.yaml(2,1): LEX002: a table of lists is expected");
    }

    [Fact]
    public void A_list_that_has_to_be_there_is_reported_when_it_is_not()
    {
        _seeds.Write("furniture.yaml", File.ReadAllText(_seeds.PathOf("furniture.yaml")).Replace("\ntails:", "\ntails1:", StringComparison.Ordinal));

        var diagnostics = Diagnose();
        diagnostics.ShouldContain(d => d.Contains("LEX003: 'tails' is missing", StringComparison.Ordinal));
        diagnostics.ShouldContain(d => d.Contains("LEX006: unknown key 'tails1'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_at_its_first_wrong_byte()
    {
        File.WriteAllBytes(_seeds.PathOf("people.yaml"), [.. "- {name: كوفي,\n   latin: "u8, 0xC7, .. "}"u8]);

        Diagnose().ShouldHaveSingleItem().ShouldBe("lexicon/people.yaml(2,11): LEX001: not UTF-8");
    }

    [Fact]
    public void All_faults_of_all_files_are_reported_in_order()
    {
        _seeds.Write("people.yaml", "- {name: a, latin: b, x: 1}\n- {name: c}");
        _seeds.Write("organizations.yaml", "- {name: a, type: Club, kind: sport, latin: b}\n- {name: a, type: Organization, kind: club, latin: b}");

        Diagnose().Select(d => d[..d.IndexOf(": ", d.IndexOf("LEX", StringComparison.Ordinal), StringComparison.Ordinal)]).ShouldBe(
        [
            "lexicon/organizations.yaml(1,19): LEX005",
            "lexicon/organizations.yaml(2,39): LEX005",
            "lexicon/people.yaml(1,23): LEX006",
            "lexicon/people.yaml(2,3): LEX003",
        ]);
    }

    public void Dispose() => _seeds.Dispose();

    private List<string> Diagnose() => [.. LexiconLoader.Load(_seeds.Folder).Diagnostics.Select(d => d.ToString())];
}
