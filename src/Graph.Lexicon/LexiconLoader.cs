using System.Collections.Immutable;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>Reads the lexicon from a folder of YAML files, or from its compiled form where that is of the same files.</summary>
public static class LexiconLoader
{
    /// <summary>Reads every file of the lexicon and collects every fault; the lexicon is there only where there is none.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static LoadedLexicon Load(string folder)
    {
        // The compiled form is read while it is being found out whether it is of the files that are there.
        var compiled = Task.Run(() => CompiledLexicon.Read(Path.Combine(folder, CompiledLexicon.FileName)) is { } file
            ? (file.Fingerprint, Lexicon: Read(folder, new LexiconDocuments(file.Documents, []), file.Names, file.Fingerprint))
            : default);
        var seeds = SeedFiles.Find(folder);
        var (fingerprint, lexicon) = compiled.GetAwaiter().GetResult();

        // The compiled form knows no places: what a newer reader finds fault with is read again where it was written.
        return lexicon is { Diagnostics.IsEmpty: true } && fingerprint.AsSpan().SequenceEqual(seeds.Fingerprint.AsSpan())
            ? lexicon
            : Read(folder, LexiconDocuments.Parse(seeds), null, seeds.Fingerprint);
    }

    /// <summary>Reads every file of the lexicon and, where there is no fault, writes the compiled form.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    /// <param name="target">The file to write: <c>lexicon.bin</c> in the folder that the program will read from.</param>
    /// <returns>Every fault found.</returns>
    public static ImmutableArray<Diagnostic> Compile(string folder, string target)
    {
        var seeds = SeedFiles.Find(folder);
        var documents = LexiconDocuments.Parse(seeds);
        var (lexicon, _, _, diagnostics) = Read(folder, documents, null, seeds.Fingerprint);
        if (lexicon is not null) new CompiledLexicon(seeds.Fingerprint, documents.All, lexicon.Names).Write(target);
        return diagnostics;
    }

    private static LoadedLexicon Read(string folder, LexiconDocuments documents, NameKnowledge? compiled, ImmutableArray<byte> fingerprint)
    {
        var people = Task.Run(() => documents.Entries("people*.yaml", PeopleFile.Read));
        var frames = Task.Run(() => FrameLoader.Load(folder, documents));
        var bodies = documents.Entries("organizations.yaml", BodyFiles.Read).AddRange(documents.Entries("armed-groups.yaml", BodyFiles.Read));
        var countries = documents.Entries("countries.yaml", CountryFile.Read);
        var heads = documents.Entries("bodies.yaml", BodyFiles.ReadHead);
        var titles = documents.Table("titles.yaml", WordFiles.ReadTitles);
        var words = documents.Table("words.yaml", WordFiles.ReadWords);
        var lists = documents.Table("lists.yaml", ListFile.Read);
        var latin = documents.Table("latin.yaml", LatinFile.Read);
        var furniture = documents.Table("furniture.yaml", FurnitureFile.Read);
        var stance = documents.Table("stance.yaml", StanceFile.Read);

        var known = people.GetAwaiter().GetResult();
        var nameFaults = new List<Diagnostic>();
        var names = compiled ?? NameFiles.Load(folder, countries, known, bodies, nameFaults);
        var (relations, frameFaults) = frames.GetAwaiter().GetResult();
        ImmutableArray<Diagnostic> diagnostics = [.. documents.Diagnostics, .. nameFaults, .. frameFaults];
        var version = Convert.ToHexStringLower(fingerprint.AsSpan())[..12];
        return diagnostics.IsEmpty
            ? new LoadedLexicon(new Core.Knowledge.Lexicon(countries, known, bodies, titles!, heads, words!, names) { Lists = lists!, Latin = latin!, Relations = relations with { Stance = stance! } }, furniture, version, [])
            : new LoadedLexicon(null, null, version, diagnostics);
    }
}

/// <summary>The lexicon, or what is wrong with it.</summary>
/// <param name="Lexicon">The lexicon; <c>null</c> where there is a fault.</param>
/// <param name="Furniture">The phrases of page furniture; <c>null</c> where there is a fault.</param>
/// <param name="Fingerprint">The first twelve hexadecimal digits of the SHA-256 over all files of lexicon and weights.</param>
/// <param name="Diagnostics">Every fault found, in order of file and line.</param>
public sealed record LoadedLexicon(Core.Knowledge.Lexicon? Lexicon, FurniturePhrases? Furniture, string Fingerprint, ImmutableArray<Diagnostic> Diagnostics);
