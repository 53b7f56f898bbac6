using System.Text;
using Shouldly;
using Xunit;

namespace Graph.App.Tests;

/// <summary>A folder of articles in every encoding, and of files that are no articles, read in one run.</summary>
public sealed class MixedFolder : IAsyncLifetime
{
    public const string Prose = "الوزير يلتقي نظيره\nالتقى وزير الخارجية العراقي نظيره التركي في بغداد، وبحث معه العلاقات بين البلدين.\n";

    public static readonly string[] Encodings = ["utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1256"];

    public static readonly (string Name, byte[] Bytes, string Reason)[] Unreadable =
    [
        ("zero-bytes.txt", [], "It is empty"),
        ("blank.txt", " \n\t\r\n"u8.ToArray(), "It is empty"),
        ("binary.txt", [0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0, 0xd0, 0x25, 0, 0], "It is binary"),
        ("controls.txt", Encoding.ASCII.GetBytes(new string('\u0003', 40) + "text"), "It is binary"),
        ("cyrillic.txt", [.. Enumerable.Repeat<byte[]>([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0x20], 20).SelectMany(b => b)], "neither UTF-8, UTF-16 nor Windows-1256"),
        ("broken.json", "{\"title\": "u8.ToArray(), "no valid JSON"),
        ("no-text.json", "{\"title\": \"عنوان\"}"u8.ToArray(), "no 'text'"),
        ("number.json", "42"u8.ToArray(), "no JSON object"),
        ("empty.json", [], "It is empty"),
        ("empty.jsonl", [], "It is empty"),
        ("empty.html", "<html><body></body></html>"u8.ToArray(), "has no text"),
    ];

    private readonly TemporaryFolder _folder = new();

    public GraphResult Result { get; private set; } = new(-1, "", "");

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, bytes, _) in Unreadable) _folder.Write($"articles/{name}", bytes);
        foreach (var name in Encodings)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            _folder.Write($"articles/{name}.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Prose)]);
        }

        Result = await GraphProcess.RunAsync(_folder, "extract", "articles");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>What cannot be read is named with its reason, and everything else is read.</summary>
public sealed class BadArticleTests(MixedFolder mixed) : IClassFixture<MixedFolder>
{
    public static TheoryData<string, string> Reasons => [.. MixedFolder.Unreadable.Select(u => new TheoryDataRow<string, string>(u.Name, u.Reason))];

    public static TheoryData<string> Encodings => [.. MixedFolder.Encodings];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void What_cannot_be_read_is_named_once_with_its_reason(string name, string reason)
    {
        var line = mixed.Result.ErrorLines.Where(l => l.Contains($"{name}: ", StringComparison.Ordinal)).ShouldHaveSingleItem();

        line.ShouldStartWith("graph: warning: ");
        line.ShouldContain(reason);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Arabic_is_read_in_every_encoding_that_newspapers_use(string encoding) =>
        mixed.Result.Output.ShouldContain($"{{\"article\":\"{encoding}.txt\",\"title\":\"الوزير يلتقي نظيره\",\"language\":\"ar\"");

    [Fact]
    public void Nothing_else_is_complained_about_and_the_exit_code_says_that_some_could_not_be_read()
    {
        mixed.Result.ExitCode.ShouldBe(3);
        mixed.Result.ErrorLines.Length.ShouldBe(MixedFolder.Unreadable.Length, mixed.Result.Error);
        mixed.Result.OutputLines.Length.ShouldBe(MixedFolder.Encodings.Length);
    }
}
