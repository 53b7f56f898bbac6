using System.Text;
using Graph.Core.Text;

namespace Graph.App.Sources;

/// <summary>Text that was decoded, and what was odd about it.</summary>
internal readonly record struct DecodedText(string Text, string? Warning);

/// <summary>
/// Finds out in which encoding Arabic text was written: UTF-8, UTF-16 and UTF-32 by their marks, UTF-16 without a mark by its zero bytes, and what is no UTF-8 is
/// Windows-1256 where that reads as Arabic. UTF-8 with a few broken bytes is read with the replacement character in their place, and a warning.
/// </summary>
internal static class TextEncodings
{
    // One broken byte in this many characters is an accident of transmission; more is another encoding.
    private const int CharactersToABrokenByte = 50;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Windows1256 = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1256)!);

    /// <summary>The encoding that the first bytes show beyond doubt, or <c>null</c>.</summary>
    public static Encoding? OfMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => OfZeroBytes(head),
    };

    /// <summary>Decodes a whole text.</summary>
    /// <param name="bytes">The bytes, with the mark where there is one.</param>
    /// <param name="declared">The name of the encoding that the text says it has, or <c>null</c>.</param>
    /// <exception cref="UnreadableException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (OfMark(bytes) is { } marked) return new DecodedText(Checked(marked.GetString(bytes).TrimStart('\uFEFF')), null);
        if (bytes.Contains((byte)0)) throw new UnreadableException("It is binary, not text: give the text of the article.");
        try
        {
            return new DecodedText(Checked(StrictUtf8.GetString(bytes)), null);
        }
        catch (DecoderFallbackException)
        {
            return DecodeOther(bytes, declared);
        }
    }

    private static DecodedText DecodeOther(ReadOnlySpan<byte> bytes, string? declared)
    {
        var replaced = Encoding.UTF8.GetString(bytes);
        var broken = replaced.AsSpan().Count('\uFFFD');
        if (broken * CharactersToABrokenByte <= replaced.Length)
            return new DecodedText(Checked(replaced), $"{broken} broken UTF-8 {(broken == 1 ? "sequence was" : "sequences were")} read as U+FFFD; save the article again from its source to mend it.");
        var arabic = Windows1256.Value.GetString(bytes);
        if (declared is "windows-1256" or "cp1256" or "cp-1256" or "x-cp1256" || ReadsAsArabic(arabic)) return new DecodedText(Checked(arabic), null);
        throw new UnreadableException("It is neither UTF-8, UTF-16 nor Windows-1256: save it as UTF-8.");
    }

    private static Encoding? OfZeroBytes(ReadOnlySpan<byte> head)
    {
        const int Enough = 16;
        if (head.Length < Enough) return null;
        var sample = head[..Math.Min(head.Length & ~1, 4096)];
        Span<int> zeros = stackalloc int[2];
        Span<int> arabic = stackalloc int[2];
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0) zeros[i & 1]++;
            if (sample[i] == 0x06) arabic[i & 1]++;
        }

        // The high byte of a letter is zero in Latin script, and for spaces and digits; it is six in Arabic. In a text it is one of these nearly always, and the low byte never zero.
        var units = sample.Length / 2;
        if (zeros[0] == 0 && zeros[1] > 0 && (zeros[1] + arabic[1]) * 10 >= units * 9) return Encoding.Unicode;
        if (zeros[1] == 0 && zeros[0] > 0 && (zeros[0] + arabic[0]) * 10 >= units * 9) return Encoding.BigEndianUnicode;
        return null;
    }

    private static string Checked(string text)
    {
        const int CharactersToAControl = 100;
        var controls = 0;
        foreach (var c in text)
        {
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085')) controls++;
        }

        if (controls * CharactersToAControl > text.Length) throw new UnreadableException("It is binary, not text: give the text of the article.");
        return text;
    }

    // Every high byte is something in Windows-1256, so letters alone prove nothing: text in Cyrillic letters would pass. Arabic prose has its article and its particles.
    private static bool ReadsAsArabic(string text)
    {
        const int WordsToAPlainOne = 10;
        var letters = text.Count(char.IsLetter);
        if (text.Count(Letters.IsArabic) * 2 < letters) return false;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => w is "في" or "من" or "على" or "إلى" or "أن" or "عن" or "مع" || w.StartsWith("ال", StringComparison.Ordinal)) * WordsToAPlainOne >= words.Length;
    }
}
