using System.Collections.Immutable;
using System.Text.Json;
using Graph.App.Commands;
using Graph.Core.Evaluation;

namespace Graph.App.Output;

/// <summary>Reads gold, and what <c>graph extract</c> wrote: both have the same shape.</summary>
internal static class FactFiles
{
    /// <summary>Reads every gold file of a folder, in ordinal order of their names.</summary>
    /// <exception cref="UsageException">There is no such folder, or no gold in it.</exception>
    public static ImmutableArray<ArticleFacts> ReadGold(string folder)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"There is no folder {folder}: give the one that holds the gold files.");
        var gold = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => Read(File.ReadAllText(f), f)).ToImmutableArray();
        return gold.IsEmpty ? throw new UsageException($"The folder {folder} holds no gold: a .json file an article is looked for.") : gold;
    }

    /// <summary>Whether a file is the output of <c>graph extract</c> and not articles.</summary>
    public static bool IsExtract(string path)
    {
        if (Path.GetExtension(path) != ".jsonl" || !File.Exists(path)) return false;
        try
        {
            using var first = JsonDocument.Parse(File.ReadLines(path).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "");
            return first.RootElement.ValueKind == JsonValueKind.Object && first.RootElement.TryGetProperty("entities", out _) && first.RootElement.TryGetProperty("relations", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads the output of <c>graph extract</c>.</summary>
    public static IEnumerable<ArticleFacts> ReadExtract(string path) =>
        File.ReadLines(path).Select((line, i) => (Line: line, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Read(l.Line, $"{path}:{l.Number}"));

    private static ArticleFacts Read(string text, string source)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new ArticleFacts(
                root.GetProperty("article").GetString()!,
                [.. root.GetProperty("entities").EnumerateArray().Select(Entity)],
                [.. root.GetProperty("relations").EnumerateArray().Select(Relation)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadablePathException($"{source} is not what an article says in JSON ({fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}): mend it or take it away.", fault);
        }
    }

    private static EntityFact Entity(JsonElement json) => new(
        Text(json, "key") ?? Text(json, "id") ?? throw new KeyNotFoundException("an entity without key or id"),
        json.GetProperty("type").GetString()!,
        Text(json, "name"),
        Texts(json, "aliases"),
        Text(json, "office"),
        Text(json, "country"),
        Text(json, "iso3"),
        Texts(json, "also"),
        IsTrue(json, "optional"));

    private static RelationFact Relation(JsonElement json) => new(
        json.GetProperty("relation").GetString()!,
        json.GetProperty("subject").GetString()!,
        json.GetProperty("object").GetString()!,
        Text(json, "status") ?? "asserted",
        Text(json, "manner"),
        Text(json, "speaker"),
        json.TryGetProperty("evidence", out var evidence) && evidence.ValueKind == JsonValueKind.String ? evidence.GetString()! : "",
        Text(json, "rule") ?? "",
        IsTrue(json, "optional"));

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(v => v.GetString() ?? "")] : [];

    private static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
