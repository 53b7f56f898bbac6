using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Graph.App.Sources;

/// <summary>Reads the articles of one file or stream. What cannot be read is an outcome with its reason.</summary>
internal sealed class ArticleFiles(ArticleComposer composer, IOptions<ReadingOptions> options)
{
    // What standard input is called, where a file has its name.
    private const string InputName = "stdin";

    // Enough to tell what a stream holds.
    private const int HeadBytes = 4096;

    private readonly int _limit = options.Value.MaxArticleBytes;

    /// <summary>Reads a file, by the format that its name tells.</summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ArticleFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var outcomes = OpenAsync(file, cancellation).GetAsyncEnumerator(cancellation);
        string? fault = null;
        while (fault is null)
        {
            try
            {
                if (!await outcomes.MoveNextAsync()) yield break;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                fault = e.Message.TrimEnd('.');
            }

            yield return fault is null ? outcomes.Current : new ArticleUnread(file.Path, file, $"It cannot be read ({fault}): check that it is there and that you may read it.");
        }
    }

    /// <summary>Reads standard input, by the format that its first bytes tell.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(Stream input, CancellationToken cancellation) =>
        ReadAsync(input, new Place(InputName, InputName, null), null, cancellation);

    private async IAsyncEnumerable<ReadOutcome> OpenAsync(ArticleFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        await foreach (var outcome in ReadAsync(stream, new Place(file.Path, file.Id, file), FormatSniffer.OfName(file.Path), cancellation)) yield return outcome;
    }

    private async IAsyncEnumerable<ReadOutcome> ReadAsync(Stream stream, Place place, Format? format, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var read = await pipe.ReadAtLeastAsync(HeadBytes, cancellation);
        var head = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, HeadBytes)).ToArray();
        pipe.AdvanceTo(read.Buffer.Start);
        format ??= FormatSniffer.OfContent(head);
        if (format == Format.JsonLines)
        {
            await foreach (var outcome in ReadLinesAsync(pipe, TextEncodings.OfMark(head), place, cancellation)) yield return outcome;
        }
        else
        {
            var bytes = await BoundedLines.ReadAllAsync(pipe, _limit, cancellation);
            foreach (var outcome in bytes is null ? [Unread(place, TooLarge())] : ReadWhole(bytes, place, format.Value)) yield return outcome;
        }

        await pipe.CompleteAsync();
    }

    private async IAsyncEnumerable<ReadOutcome> ReadLinesAsync(PipeReader pipe, Encoding? encoding, Place file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var utf8 = encoding is null or UTF8Encoding ? pipe : PipeReader.Create(Encoding.CreateTranscodingStream(pipe.AsStream(), encoding, Encoding.UTF8));
        var any = false;
        await foreach (var line in BoundedLines.ReadAsync(utf8, _limit, cancellation))
        {
            any = true;
            var place = file.Line(line.Number);
            yield return line.Bytes is { } bytes ? ReadLine(bytes, place) : Unread(place, TooLarge());
        }

        if (!any) yield return Unread(file, Empty);
    }

    private List<ReadOutcome> ReadWhole(byte[] bytes, Place place, Format format)
    {
        try
        {
            if (bytes.Length == 0) throw new UnreadableException(Empty);
            var decoded = TextEncodings.Decode(bytes, format == Format.Html ? HtmlArticle.DeclaredEncoding(bytes) : null);
            return format switch
            {
                Format.Html => [Read(place, decoded.Warning, HtmlArticle.Read(decoded.Text))],
                Format.Json => ReadJson(decoded, place),
                _ => [Read(place, decoded.Warning, PlainText.Read(decoded.Text))],
            };
        }
        catch (Exception fault) when (ReasonOf(fault) is { } reason)
        {
            return [Unread(place, reason)];
        }
    }

    // A .json file is one article, an array of them, or JSON Lines under the wrong name.
    private List<ReadOutcome> ReadJson(DecodedText decoded, Place place)
    {
        if (FormatSniffer.IsJsonLines(decoded.Text))
        {
            var lines = decoded.Text.Split('\n').Select((line, i) => (Line: line, Place: place.Line(i + 1)));
            return [.. lines.Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => ReadLine(Encoding.UTF8.GetBytes(l.Line), l.Place))];
        }

        using var json = Parse(decoded.Text);
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? [.. json.RootElement.EnumerateArray().Select((element, i) => ReadObject(element, decoded.Warning, place.Line(i + 1)))]
            : [ReadObject(json.RootElement, decoded.Warning, place)];
    }

    private ReadOutcome ReadLine(byte[] bytes, Place place)
    {
        try
        {
            var decoded = TextEncodings.Decode(bytes);
            using var json = Parse(decoded.Text);
            return ReadObject(json.RootElement, decoded.Warning, place);
        }
        catch (Exception fault) when (ReasonOf(fault) is { } reason)
        {
            return Unread(place, reason);
        }
    }

    private ReadOutcome ReadObject(JsonElement json, string? warning, Place place)
    {
        try
        {
            return Read(place, warning, JsonArticle.Read(json));
        }
        catch (Exception fault) when (ReasonOf(fault) is { } reason)
        {
            return Unread(place, reason);
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
            throw new UnreadableException($"It is no valid JSON ({fault.Message.ReplaceLineEndings(" ").Split(". ")[0].TrimEnd('.')}): mend it, or give it the extension of what it is.", fault);
        }
    }

    private ArticleRead Read(Place place, string? warning, ArticleDraft draft)
    {
        var article = composer.Compose(draft, place.Id);
        return new ArticleRead(place.Source, place.File, article, warning);
    }

    private static ArticleUnread Unread(Place place, string reason) => new(place.Source, place.File, reason);

    /// <summary>Why the article cannot be read; <c>null</c> where the fault is not the article's.</summary>
    private static string? ReasonOf(Exception fault) => fault switch { UnreadableException => fault.Message, RegexMatchTimeoutException => TooIntricate, _ => null };

    private const string TooIntricate = "It took more than a minute to tell its dates and its page furniture apart from its text: take out what is no news, or read it alone on a less busy machine.";

    private const string Empty = "It is empty: there is nothing to read.";

    private string TooLarge() => $"It is larger than {options.Value.MaxArticleMegabytes} MB: split it, or raise Reading:MaxArticleMegabytes.";

    /// <summary>Where an article stands, and the id it has where its source gives none.</summary>
    private readonly record struct Place(string Source, string Id, ArticleFile? File)
    {
        /// <summary>A line of a file, or an element of an array.</summary>
        public Place Line(int number) => new($"{Source}:{number}", $"{Id}:{number}", File);
    }
}
