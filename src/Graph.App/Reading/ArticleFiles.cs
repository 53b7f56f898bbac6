using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Graph.App.Reading;

/// <summary>Reads the articles of one file or stream. What cannot be read is an outcome with its reason.</summary>
internal sealed class ArticleFiles(ArticleComposer composer, IOptions<ReadingOptions> options)
{
    private const string InputName = "stdin";

    // Enough to tell what a stream holds.
    private const int HeadBytes = 4096;

    private readonly int _limit = options.Value.MaxArticleBytes;

    /// <summary>Reads a file by the format that its name tells.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ArticleFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var kind = Path.GetExtension(file.Path).ToUpperInvariant() switch
        {
            ".JSONL" or ".NDJSON" => Format.JsonLines,
            ".JSON" => Format.Json,
            ".HTML" or ".HTM" => Format.Html,
            _ => Format.Text,
        };
        FileStream stream;
        ReadOutcome? failure = null;
        try
        {
            stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            stream = null!;
            failure = new ArticleUnread(file.Path, file.Folder, kind is Format.Text or Format.Html ? file.Id : null, $"It cannot be opened ({fault.Message.TrimEnd('.')}): check its permissions.");
        }

        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        await using (stream)
        {
            await foreach (var outcome in ReadAsync(stream, file, kind, cancellation)) yield return outcome;
        }
    }

    /// <summary>Reads a stream by the format that its first bytes tell.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(Stream stream, CancellationToken cancellation) =>
        ReadAsync(stream, new ArticleFile(InputName, InputName, null), Format.Unknown, cancellation);

    private async IAsyncEnumerable<ReadOutcome> ReadAsync(Stream stream, ArticleFile file, Format format, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var head = await pipe.ReadAtLeastAsync(HeadBytes, cancellation);
        var first = new byte[Math.Min(head.Buffer.Length, HeadBytes)];
        System.Buffers.BuffersExtensions.CopyTo(head.Buffer.Slice(0, first.Length), first);
        pipe.AdvanceTo(head.Buffer.Start);
        if (format == Format.Unknown) format = FormatSniffer.Sniff(first);
        if (format == Format.JsonLines)
        {
            await foreach (var outcome in ReadLinesAsync(pipe, TextEncodings.OfMark(first), file, cancellation)) yield return outcome;
        }
        else
        {
            foreach (var outcome in await ReadWholeAsync(pipe, file, format, cancellation)) yield return outcome;
        }

        await pipe.CompleteAsync();
    }

    private async IAsyncEnumerable<ReadOutcome> ReadLinesAsync(PipeReader pipe, Encoding? encoding, ArticleFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var utf8 = encoding is null or UTF8Encoding ? pipe : PipeReader.Create(Encoding.CreateTranscodingStream(pipe.AsStream(), encoding, Encoding.UTF8));
        await foreach (var line in BoundedLines.ReadAsync(utf8, _limit, cancellation))
        {
            var source = $"{file.Path}:{line.Number}";
            yield return line.Bytes is { } bytes
                ? Try(source, file.Folder, null, () => ReadJson(bytes, $"{file.Id}:{line.Number}"), file)
                : new ArticleUnread(source, file.Folder, null, TooLarge());
        }
    }

    private async Task<IReadOnlyList<ReadOutcome>> ReadWholeAsync(PipeReader pipe, ArticleFile file, Format format, CancellationToken cancellation)
    {
        var id = format == Format.Json ? null : file.Id;
        var bytes = await BoundedLines.ReadAllAsync(pipe, _limit, cancellation);
        if (bytes is null) return [new ArticleUnread(file.Path, file.Folder, id, TooLarge())];
        if (format == Format.Json) return ReadJsonFile(bytes, file);
        return [Try(file.Path, file.Folder, id, () => ReadText(bytes, format, file.Id), file)];
    }

    private (Core.Articles.Article Article, string? Warning) ReadText(byte[] bytes, Format format, string id)
    {
        if (bytes.Length == 0) throw new UnreadableException("It is empty: there is nothing to read.");
        var decoded = TextEncodings.Decode(bytes, format == Format.Html ? HtmlArticle.DeclaredEncoding(bytes) : null);
        return (composer.Compose(format == Format.Html ? HtmlArticle.Read(decoded.Text) : PlainText.Read(decoded.Text), id), decoded.Warning);
    }

    private (Core.Articles.Article Article, string? Warning) ReadJson(byte[] bytes, string id)
    {
        var decoded = TextEncodings.Decode(bytes);
        using var json = Parse(decoded.Text);
        return (composer.Compose(JsonArticle.Read(json.RootElement), id), decoded.Warning);
    }

    // A .json file is one article, an array of them, or JSON Lines under the wrong name.
    private List<ReadOutcome> ReadJsonFile(byte[] bytes, ArticleFile file)
    {
        try
        {
            if (bytes.Length == 0) throw new UnreadableException("It is empty: there is nothing to read.");
            var decoded = TextEncodings.Decode(bytes);
            if (FormatSniffer.IsJsonLines(decoded.Text)) return [.. decoded.Text.Split('\n').Select((line, i) => (Line: line, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Line(l.Line, l.Number))];
            using var json = Parse(decoded.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Array) return [Element(json.RootElement, file.Path, file.Id)];
            return [.. json.RootElement.EnumerateArray().Select((element, i) => Element(element, $"{file.Path}[{i}]", $"{file.Id}:{i + 1}"))];

            ReadOutcome Element(JsonElement element, string source, string id) => Try(source, file.Folder, null, () => (composer.Compose(JsonArticle.Read(element), id), decoded.Warning), file);
            ReadOutcome Line(string line, int number) => Try($"{file.Path}:{number}", file.Folder, null, () => ReadJson(Encoding.UTF8.GetBytes(line), $"{file.Id}:{number}"), file);
        }
        catch (UnreadableException fault)
        {
            return [new ArticleUnread(file.Path, file.Folder, null, fault.Message)];
        }
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException fault)
        {
            throw new UnreadableException($"It is no valid JSON ({FirstSentence(fault.Message)}): mend it, or give it another extension.", fault);
        }
    }

    private static ReadOutcome Try(string source, string? folder, string? id, Func<(Core.Articles.Article Article, string? Warning)> read, ArticleFile file)
    {
        try
        {
            var (article, warning) = read();
            return new ArticleRead(source, file.Folder, article, warning);
        }
        catch (UnreadableException fault)
        {
            return new ArticleUnread(source, folder, id, fault.Message);
        }
    }

    private string TooLarge() => $"It is larger than {options.Value.MaxArticleMegabytes} MB: split it, or raise Reading:MaxArticleMegabytes.";

    private static string FirstSentence(string message) => message.ReplaceLineEndings(" ").Split(". ")[0].TrimEnd('.');
}
