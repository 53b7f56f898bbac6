using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>Reads the lexicon from a folder of YAML files, or from its compiled form where that is of the same files.</summary>
public static class LexiconLoader
{
    /// <summary>Reads every file of the lexicon and collects every fault; the lexicon is there only where there is none.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static LoadedLexicon Load(string folder)
    {
        var seeds = SeedFiles.Find(folder);
        if (CompiledLexicon.Read(Path.Combine(folder, CompiledLexicon.FileName), seeds.Fingerprint.AsSpan()) is { } compiled)
        {
            // The compiled form knows no places: what a newer reader finds fault with is read again where it was written.
            var loaded = Read(new LexiconDocuments(compiled, []), seeds);
            if (loaded.Diagnostics.IsEmpty) return loaded;
        }

        return Read(LexiconDocuments.Parse(seeds), seeds);
    }

    /// <summary>Reads every file of the lexicon and, where there is no fault, writes the compiled form.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    /// <param name="target">The file to write.</param>
    /// <returns>Every fault found.</returns>
    public static ImmutableArray<Diagnostic> Compile(string folder, string target)
    {
        var seeds = SeedFiles.Find(folder);
        var documents = LexiconDocuments.Parse(seeds);
        var diagnostics = Read(documents, seeds).Diagnostics;
        if (diagnostics.IsEmpty) CompiledLexicon.Write(target, seeds.Fingerprint.AsSpan(), documents.All);
        return diagnostics;
    }

    private static LoadedLexicon Read(LexiconDocuments documents, SeedFiles seeds)
    {
        var countries = documents.Entries("countries.yaml", CountryFile.Read);
        var people = documents.Entries("people*.yaml", PeopleFile.Read);
        var bodies = documents.Entries("organizations.yaml", BodyFiles.Read).AddRange(documents.Entries("armed-groups.yaml", BodyFiles.Read));
        var heads = documents.Entries("bodies.yaml", BodyFiles.ReadHead);
        var titles = documents.Table("titles.yaml", WordFiles.ReadTitles);
        var words = documents.Table("words.yaml", WordFiles.ReadWords);

        var lexicon = titles is null || words is null ? null : new Core.Knowledge.Lexicon(countries, people, bodies, titles, heads, words);
        var diagnostics = documents.Diagnostics;
        var fingerprint = Convert.ToHexStringLower(seeds.Fingerprint.AsSpan())[..12];
        return new LoadedLexicon(diagnostics.IsEmpty ? lexicon : null, fingerprint, diagnostics);
    }
}

/// <summary>The lexicon, or what is wrong with it.</summary>
/// <param name="Lexicon">The lexicon; <c>null</c> where there is a fault.</param>
/// <param name="Fingerprint">The first twelve hexadecimal digits of the SHA-256 over all files of lexicon and weights.</param>
/// <param name="Diagnostics">Every fault found, in order of file and line.</param>
public sealed record LoadedLexicon(Core.Knowledge.Lexicon? Lexicon, string Fingerprint, ImmutableArray<Diagnostic> Diagnostics);
