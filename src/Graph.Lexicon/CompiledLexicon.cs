using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Lexicon;

/// <summary>
/// The parsed files of the lexicon as one binary file, which is read in a fraction of the time that YAML takes.
/// It begins with a mark, the SHA-256 of what follows it, and the fingerprint of the files that it was made from. Then come, each with its length before it,
/// the numbers of one <see cref="YamlTree"/> for all files, the lengths of its texts, and the texts in UTF-8. The tree is a table of file names and contents.
/// Numbers are little-endian; places are not kept.
/// </summary>
internal static class CompiledLexicon
{
    /// <summary>The file's name, in the folder that holds <c>lexicon</c> and <c>weights</c>.</summary>
    public const string FileName = "lexicon.bin";

    // The last byte is the version of the format.
    private static ReadOnlySpan<byte> Mark => "GraphLx\u0001"u8;

    /// <summary>Writes the file whole, or leaves what was there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> fingerprint, ImmutableArray<LexiconDocument> documents)
    {
        var tree = Join(documents);
        var texts = new MemoryStream();
        var lengths = new List<int>();
        foreach (var text in tree.Texts[1..])
        {
            var bytes = Encoding.UTF8.GetBytes(text!);
            texts.Write(bytes);
            lengths.Add(bytes.Length);
        }

        var content = new MemoryStream();
        content.Write(fingerprint);
        WriteBlock(content, MemoryMarshal.AsBytes(tree.Numbers));
        WriteBlock(content, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(lengths)));
        WriteBlock(content, texts.ToArray());

        var temporary = path + ".new";
        using (var file = File.Create(temporary))
        {
            file.Write(Mark);
            file.Write(SHA256.HashData(content.ToArray()));
            content.WriteTo(file);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads the file; <c>null</c> where it is missing, damaged, of another format, or made from other files.</summary>
    public static ImmutableArray<LexiconDocument>? Read(string path, ReadOnlySpan<byte> fingerprint)
    {
        // The numbers are read as they lie in memory: a machine of the other byte order parses the YAML.
        if (!BitConverter.IsLittleEndian || !File.Exists(path)) return null;
        ReadOnlySpan<byte> content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        if (!TryTake(ref content, Mark)) return null;
        var sum = content[..Math.Min(SHA256.HashSizeInBytes, content.Length)];
        content = content[sum.Length..];
        if (!content.StartsWith(fingerprint) || !sum.SequenceEqual(SHA256.HashData(content))) return null;

        // From here on the file is known to be what was written.
        content = content[fingerprint.Length..];
        var numbers = MemoryMarshal.Cast<byte, int>(ReadBlock(ref content)).ToArray();
        var lengths = MemoryMarshal.Cast<byte, int>(ReadBlock(ref content));
        var texts = ReadTexts(lengths, ReadBlock(ref content));
        return Split(new YamlTree(numbers, texts, []));
    }

    private static string?[] ReadTexts(ReadOnlySpan<int> lengths, ReadOnlySpan<byte> bytes)
    {
        var texts = new string?[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            texts[i + 1] = Encoding.UTF8.GetString(bytes[..lengths[i]]);
            bytes = bytes[lengths[i]..];
        }

        return texts;
    }

    private static YamlTree Join(ImmutableArray<LexiconDocument> documents)
    {
        var tree = new YamlTreeBuilder();
        var table = tree.Open(default);
        foreach (var (name, root) in documents)
        {
            tree.Add(name, default);
            tree.Add(root!.Value);
        }

        tree.Close(table, YamlTree.TableKind, documents.Length);
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

    private static void WriteBlock(Stream stream, ReadOnlySpan<byte> block)
    {
        stream.Write(BitConverter.GetBytes(block.Length));
        stream.Write(block);
    }

    private static ReadOnlySpan<byte> ReadBlock(ref ReadOnlySpan<byte> content)
    {
        var length = BitConverter.ToInt32(content);
        var block = content.Slice(sizeof(int), length);
        content = content[(sizeof(int) + length)..];
        return block;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> content, ReadOnlySpan<byte> expected)
    {
        if (!content.StartsWith(expected)) return false;
        content = content[expected.Length..];
        return true;
    }
}
