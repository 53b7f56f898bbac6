using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Graph.Lexicon;

/// <summary>Reads the lexicon from a folder of YAML files.</summary>
public static class LexiconLoader
{
    /// <summary>Reads every file of the lexicon and collects every fault; the lexicon is there only where there is none.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static LoadedLexicon Load(string folder)
    {
        var files = new LexiconFolder(Path.Combine(folder, "lexicon"));
        var people = Task.Run(() => files.Entries("people*.yaml", PeopleFile.Read));
        var bodies = Task.Run(() => files.Entries("organizations.yaml", BodyFiles.Read).AddRange(files.Entries("armed-groups.yaml", BodyFiles.Read)));
        var countries = files.Entries("countries.yaml", CountryFile.Read);
        var heads = files.Entries("bodies.yaml", BodyFiles.ReadHead);
        var titles = files.Table("titles.yaml", WordFiles.ReadTitles);
        var words = files.Table("words.yaml", WordFiles.ReadWords);
        var latin = files.Table("latin.yaml", LatinFile.Read);
        Task.WaitAll(people, bodies);

        var lexicon = titles is null || words is null || latin is null ? null : new Core.Knowledge.Lexicon(countries, people.Result, bodies.Result, titles, heads, words) { Latin = latin };
        var diagnostics = files.Diagnostics();
        return new LoadedLexicon(diagnostics.IsEmpty ? lexicon : null, Fingerprint(folder), diagnostics);
    }

    private static string Fingerprint(string folder)
    {
        if (!Directory.Exists(folder)) return "";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (string[])["lexicon", "weights"])
        {
            var path = Path.Combine(folder, part);
            if (!Directory.Exists(path)) continue;
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}

/// <summary>The lexicon, or what is wrong with it.</summary>
/// <param name="Lexicon">The lexicon; <c>null</c> where there is a fault.</param>
/// <param name="Fingerprint">The first twelve hexadecimal digits of the SHA-256 over all files read.</param>
/// <param name="Diagnostics">Every fault found, in order of file and line.</param>
public sealed record LoadedLexicon(Core.Knowledge.Lexicon? Lexicon, string Fingerprint, ImmutableArray<Diagnostic> Diagnostics);
