using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Lexicon;

/// <summary>The files of lexicon and weights, and what they are recognized by.</summary>
/// <param name="Folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
/// <param name="Names">The files' paths below the folder, with slashes, in ordinal order.</param>
/// <param name="Fingerprint">The SHA-256 over names and contents.</param>
internal sealed record SeedFiles(string Folder, ImmutableArray<string> Names, ImmutableArray<byte> Fingerprint)
{
    /// <summary>The folder with words, names and what is known beforehand.</summary>
    public const string Lexicon = "lexicon";

    private const string Weights = "weights";

    /// <summary>Finds and hashes every file below the two folders.</summary>
    public static SeedFiles Find(string folder)
    {
        ImmutableArray<string> names =
        [
            .. ((string[])[Lexicon, Weights]).Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
                .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        foreach (var name in names)
        {
            try
            {
                Hash(hash, name, Path.Combine(folder, name), buffer);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Whoever reads the file says so; without its content the fingerprint is no other's.
            }
        }

        return new SeedFiles(folder, names, [.. hash.GetHashAndReset()]);
    }

    /// <summary>The content of a file.</summary>
    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static void Hash(IncrementalHash hash, string name, string path, byte[] buffer)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{RandomAccess.GetLength(file)}\n"));
        for (long position = 0; RandomAccess.Read(file, buffer, position) is > 0 and var count; position += count) hash.AppendData(buffer, 0, count);
    }
}
