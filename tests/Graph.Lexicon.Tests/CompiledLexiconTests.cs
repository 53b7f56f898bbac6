using System.Security.Cryptography;
using System.Text.Json;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Lexicon.Tests;

public sealed class CompiledLexiconTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public CompiledLexiconTests() => LexiconLoader.Compile(_seeds.Folder, _seeds.Compiled).ShouldBeEmpty();

    [Fact]
    public void The_compiled_form_says_what_the_files_say()
    {
        var compiled = LexiconLoader.Load(_seeds.Folder);
        File.Delete(_seeds.Compiled);
        var parsed = LexiconLoader.Load(_seeds.Folder);

        JsonSerializer.Serialize(compiled).ShouldBe(JsonSerializer.Serialize(parsed));
    }

    [Fact]
    public void The_compiled_form_is_the_same_for_the_same_files()
    {
        var again = Path.Combine(_seeds.Folder, "again.bin");
        LexiconLoader.Compile(_seeds.Folder, again);

        File.ReadAllBytes(again).ShouldBe(File.ReadAllBytes(_seeds.Compiled));
    }

    [Fact]
    public void The_compiled_form_is_used_where_it_is_of_the_same_files()
    {
        // What is written under the files' own fingerprint is believed.
        var fingerprint = SeedFiles.Find(_seeds.Folder).Fingerprint;
        var names = Names();
        _seeds.Write("people.yaml", "- {name: بان كي مون, latin: Ban Ki-moon}\n");
        var others = LexiconDocuments.Parse(SeedFiles.Find(_seeds.Folder));
        new CompiledLexicon(fingerprint, others.All, names).Write(_seeds.Compiled);
        _seeds.Write("people.yaml", "- {name: كوفي عنان, latin: Kofi Annan}\n");

        People().ShouldBe(["Ban Ki-moon"]);
    }

    [Fact]
    public void Of_the_shipped_files_nothing_is_lost_in_the_compiled_form()
    {
        LexiconLoader.Compile(SeedFolder.Shipped, _seeds.Compiled).ShouldBeEmpty();
        var written = File.ReadAllBytes(_seeds.Compiled);

        CompiledLexicon.Read(_seeds.Compiled).ShouldNotBeNull().Write(_seeds.Compiled);

        File.ReadAllBytes(_seeds.Compiled).ShouldBe(written);
    }

    [Fact]
    public void An_edited_file_is_read_in_place_of_the_compiled_form()
    {
        _seeds.Write("people.yaml", "- {name: بان كي مون, latin: Ban Ki-moon}\n");

        People().ShouldBe(["Ban Ki-moon"]);
    }

    [Fact]
    public void A_new_file_is_read_in_place_of_the_compiled_form()
    {
        _seeds.Write("people-more.yaml", "- {name: بان كي مون, latin: Ban Ki-moon}\n");

        People().ShouldBe(["Ban Ki-moon", "Kofi Annan"]);
    }

    [Fact]
    public void A_changed_table_of_weights_changes_the_fingerprint()
    {
        var before = LexiconLoader.Load(_seeds.Folder).Fingerprint;
        File.WriteAllText(Path.Combine(_seeds.Folder, "weights", "relations.tsv"), "(bias)\t0.5\n");

        LexiconLoader.Load(_seeds.Folder).Fingerprint.ShouldNotBe(before);
    }

    [Fact]
    public void A_faulty_lexicon_is_not_compiled_and_the_fault_is_reported_with_its_place()
    {
        var before = File.ReadAllBytes(_seeds.Compiled);
        _seeds.Write("people.yaml", "- {name: a}\n");

        LexiconLoader.Compile(_seeds.Folder, _seeds.Compiled).ShouldHaveSingleItem().ToString().ShouldStartWith("lexicon/people.yaml(1,3): LEX003");
        LexiconLoader.Load(_seeds.Folder).Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("lexicon/people.yaml(1,3): LEX003");
        File.ReadAllBytes(_seeds.Compiled).ShouldBe(before);
    }

    [Fact]
    public void What_a_reader_finds_fault_with_in_the_compiled_form_is_reported_with_its_place()
    {
        var names = Names();
        _seeds.Write("people.yaml", "- {name: a, latin: b, age: 3}\n");
        var seeds = SeedFiles.Find(_seeds.Folder);
        new CompiledLexicon(seeds.Fingerprint, LexiconDocuments.Parse(seeds).All, names).Write(_seeds.Compiled);

        LexiconLoader.Load(_seeds.Folder).Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("lexicon/people.yaml(1,23): LEX006");
    }

    [Fact]
    public void A_compiled_form_that_is_cut_off_anywhere_is_not_read()
    {
        var whole = File.ReadAllBytes(_seeds.Compiled);
        foreach (var length in (int[])[0, 1, 7, 8, 39, 40, 72, 100, whole.Length / 2, whole.Length - 1])
        {
            File.WriteAllBytes(_seeds.Compiled, whole[..length]);

            CompiledLexicon.Read(_seeds.Compiled).ShouldBeNull($"{length} bytes");
            People().ShouldBe(["Kofi Annan"]);
        }
    }

    [Fact]
    public void A_compiled_form_with_a_wrong_bit_is_not_read()
    {
        var whole = File.ReadAllBytes(_seeds.Compiled);
        for (var i = 0; i < whole.Length; i += 1 + (whole.Length / 200))
        {
            var damaged = whole.ToArray();
            damaged[i] ^= 4;
            File.WriteAllBytes(_seeds.Compiled, damaged);

            CompiledLexicon.Read(_seeds.Compiled).ShouldBeNull($"byte {i}");
        }
    }

    [Fact]
    public void A_compiled_form_of_another_version_is_not_read()
    {
        var other = File.ReadAllBytes(_seeds.Compiled);
        other[7]++;
        SHA256.HashData(other.AsSpan(40)).CopyTo(other, 8);
        File.WriteAllBytes(_seeds.Compiled, other);

        CompiledLexicon.Read(_seeds.Compiled).ShouldBeNull();
    }

    [Fact]
    public void A_compiled_form_that_another_build_made_is_not_read()
    {
        var other = File.ReadAllBytes(_seeds.Compiled);
        other[72]++;
        SHA256.HashData(other.AsSpan(40)).CopyTo(other, 8);
        File.WriteAllBytes(_seeds.Compiled, other);

        CompiledLexicon.Read(_seeds.Compiled).ShouldBeNull();
    }

    [Fact]
    public void A_folder_in_the_place_of_the_compiled_form_is_no_harm()
    {
        File.Delete(_seeds.Compiled);
        Directory.CreateDirectory(_seeds.Compiled);

        People().ShouldBe(["Kofi Annan"]);
    }

    public void Dispose() => _seeds.Dispose();

    private NameKnowledge Names() => LexiconLoader.Load(_seeds.Folder).Lexicon.ShouldNotBeNull().Names;

    private IEnumerable<string> People()
    {
        var loaded = LexiconLoader.Load(_seeds.Folder);
        loaded.Diagnostics.ShouldBeEmpty();
        return loaded.Lexicon.ShouldNotBeNull().People.Select(p => p.Latin);
    }
}
