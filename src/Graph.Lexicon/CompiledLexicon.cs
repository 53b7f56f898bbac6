using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>
/// The parsed files of the lexicon as one binary file, which is read in a fraction of the time that YAML takes.
/// It holds one <see cref="YamlTree"/> for all files, a table of their names and contents, without places, and behind it what the name tagger knows:
/// a mark; the SHA-256 of what follows it; the fingerprint of the files that it was made from; which build of the program made it;
/// how many numbers, texts and characters come; the numbers, the lengths of the texts, and the texts in UTF-16.
/// </summary>
/// <param name="Fingerprint">The fingerprint of the files that it was made from.</param>
/// <param name="Documents">What was in the YAML files.</param>
/// <param name="Names">What the others say of names.</param>
internal sealed record CompiledLexicon(ImmutableArray<byte> Fingerprint, ImmutableArray<LexiconDocument> Documents, NameKnowledge Names)
{
    /// <summary>The file's name, in the folder that holds <c>lexicon</c> and <c>weights</c>.</summary>
    public const string FileName = "lexicon.bin";

    private const int HashLength = SHA256.HashSizeInBytes;

    // The last byte is the version of the format.
    private static ReadOnlySpan<byte> Mark => "GraphLx\u0002"u8;

    // Words are folded and classed by code: another build may do it in another way.
    private static byte[] Maker => [.. typeof(NameWeights).Module.ModuleVersionId.ToByteArray(), .. typeof(CompiledLexicon).Module.ModuleVersionId.ToByteArray()];

    /// <summary>Writes the file whole, or leaves what was there.</summary>
    public void Write(string path)
    {
        var tree = Join();
        var texts = tree.Texts[1..];
        var lengths = new int[texts.Length];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = texts[i]!.Length;
        var characters = string.Concat(texts);

        var content = new MemoryStream();
        content.Write(Fingerprint.AsSpan());
        content.Write(Maker);
        content.Write(MemoryMarshal.AsBytes<int>([tree.Numbers.Length, lengths.Length, characters.Length]));
        content.Write(MemoryMarshal.AsBytes(tree.Numbers));
        content.Write(MemoryMarshal.AsBytes<int>(lengths));
        content.Write(MemoryMarshal.AsBytes(characters.AsSpan()));

        var temporary = path + ".new";
        using (var file = File.Create(temporary))
        {
            file.Write(Mark);
            file.Write(SHA256.HashData(content.ToArray()));
            content.WriteTo(file);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads the file; <c>null</c> where it is missing, damaged or of another format.</summary>
    public static CompiledLexicon? Read(string path)
    {
        // Numbers and characters are taken as they lie in memory: a machine of the other byte order parses the YAML.
        if (!BitConverter.IsLittleEndian || !File.Exists(path)) return null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static CompiledLexicon? Read(FileStream file)
    {
        Span<byte> start = stackalloc byte[Mark.Length + HashLength];
        Span<byte> fingerprint = stackalloc byte[HashLength];
        Span<byte> maker = stackalloc byte[Maker.Length];
        Span<int> counts = stackalloc int[3];
        file.ReadExactly(start);
        file.ReadExactly(fingerprint);
        file.ReadExactly(maker);
        file.ReadExactly(MemoryMarshal.AsBytes(counts));

        // A count may be anything in a damaged file; only one that fits the file's length is worth the memory.
        var rest = file.Length - file.Position;
        var fits = counts.IndexOfAnyExceptInRange(0, int.MaxValue) < 0 && rest == (4L * counts[0]) + (4L * counts[1]) + (2L * counts[2]);
        if (!start.StartsWith(Mark) || !maker.SequenceEqual(Maker) || !fits) return null;

        var numbers = new int[counts[0]];
        var lengths = new int[counts[1]];
        var characters = new char[counts[2]];
        file.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(lengths.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(characters.AsSpan()));

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(fingerprint);
        hash.AppendData(maker);
        hash.AppendData(MemoryMarshal.AsBytes(counts));
        hash.AppendData(MemoryMarshal.AsBytes<int>(numbers));
        hash.AppendData(MemoryMarshal.AsBytes<int>(lengths));
        hash.AppendData(MemoryMarshal.AsBytes<char>(characters));
        if (!start[Mark.Length..].SequenceEqual(hash.GetHashAndReset())) return null;

        // From here on the file is known to be what was written.
        var tree = new YamlTree(numbers, Cut(characters, lengths), []);
        return new CompiledLexicon([.. fingerprint], Split(tree), CompiledNames.Read(tree.Numbers[tree.After(0)..], tree.Texts));
    }

    private static string?[] Cut(ReadOnlySpan<char> characters, int[] lengths)
    {
        var texts = new string?[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            texts[i + 1] = new string(characters[..lengths[i]]);
            characters = characters[lengths[i]..];
        }

        return texts;
    }

    private YamlTree Join()
    {
        var tree = new YamlTreeBuilder();
        var table = tree.Open(default);
        foreach (var (name, root) in Documents)
        {
            tree.Add(name, default);
            tree.Add(root!.Value);
        }

        tree.Close(table, YamlTree.TableKind, Documents.Length);
        CompiledNames.Write(Names, tree);
        return tree.Build();
    }

    private static ImmutableArray<LexiconDocument> Split(YamlTree tree)
    {
        var table = new YamlNode(tree, 0);
        var documents = ImmutableArray.CreateBuilder<LexiconDocument>(table.Length);
        var at = table.First;
        for (var i = 0; i < table.Length; i++, at = at.Next.Next) documents.Add(new LexiconDocument(at.Text!, at.Next));
        return documents.MoveToImmutable();
    }
}
