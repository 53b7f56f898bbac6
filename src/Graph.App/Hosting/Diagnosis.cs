using System.Runtime.CompilerServices;
using Graph.App.Sources;
using Graph.Lexicon;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Graph.App.Hosting;

/// <summary>How well a part of the program is.</summary>
internal enum Health
{
    /// <summary>It works.</summary>
    Ok,

    /// <summary>It works, less well than it could.</summary>
    Warn,

    /// <summary>It does not work.</summary>
    Fail,
}

/// <summary>What was found out about a part of the program, and how to mend it where that is needed.</summary>
internal sealed record Finding(Health Health, string Part, string Text);

/// <summary>Examines what the program needs.</summary>
internal sealed class Diagnosis(IOptions<LexiconOptions> lexicon, StoreDiagnosis store, IConfiguration configuration)
{
    /// <summary>Examines one part after the other.</summary>
    public async IAsyncEnumerable<Finding> ExamineAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return Lexicon();
        yield return Weights();
        await foreach (var finding in store.ExamineAsync(cancellation)) yield return finding;
        yield return Encodings();
        yield return Log();
    }

    private Finding Lexicon()
    {
        var folder = lexicon.Value.FullFolder;
        var loaded = LexiconLoader.Load(folder);
        return loaded is { Lexicon: { } known, Furniture: { } furniture }
            ? new Finding(Health.Ok, "lexicon", $"{known.Countries.Length} countries, {known.People.Length} people, {known.Bodies.Length} bodies, {furniture.Lines.Length + furniture.Pointers.Length + furniture.Bylines.Length} phrases of page furniture in {folder}")
            : Faulty("lexicon", loaded.Diagnostics);
    }

    private Finding Weights()
    {
        var folder = Path.Combine(lexicon.Value.FullFolder, "weights");
        var tables = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Count() : 0;
        return tables > 0
            ? new Finding(Health.Ok, "weights", $"{tables} tables in {folder}")
            : new Finding(Health.Warn, "weights", $"there are none in {folder}: confidences are those of the rules alone; copy seeds/weights there");
    }

    private static Finding Encodings()
    {
        const string Word = "سلام";
        ReadOnlySpan<byte> windows1256 = [0xD3, 0xE1, 0xC7, 0xE3];
        return TextEncodings.Decode(windows1256, "windows-1256").Text == Word
            ? new Finding(Health.Ok, "encodings", "UTF-8, UTF-16 and Windows-1256")
            : new Finding(Health.Fail, "encodings", "Windows-1256 is not read as it should be: install the complete .NET runtime");
    }

    private Finding Log()
    {
        var path = configuration.GetSection("Serilog:WriteTo").GetChildren().FirstOrDefault(s => s["Name"] == "File")?["Args:path"];
        if (path is null) return new Finding(Health.Warn, "log", "no file is configured: add a File sink to Serilog:WriteTo to keep the details of errors");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Permissions.Probe(folder) is { } fault
            ? new Finding(Health.Fail, "log", $"{folder} cannot be written ({fault}): change its permissions, or the path under Serilog:WriteTo")
            : new Finding(Health.Ok, "log", $"{folder} can be written");
    }

    private static Finding Faulty(string part, IReadOnlyList<Diagnostic> faults) =>
        new(Health.Fail, part, $"{string.Join("; ", faults.Take(3))}{(faults.Count > 3 ? $"; and {faults.Count - 3} more" : "")}: mend the file, or leave out Lexicon:Folder");
}
