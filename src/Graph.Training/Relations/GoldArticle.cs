using System.Text.Json;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>What a gold file says of one article.</summary>
/// <param name="Id">The article's name without extension.</param>
/// <param name="Entities">The entities.</param>
/// <param name="Relations">The relations.</param>
internal sealed record GoldArticle(string Id, IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldRelation> Relations)
{
    /// <summary>The sentences of which every relation is listed, as offsets in the article as it is read; empty in gold, which lists those of the whole article.</summary>
    public IReadOnlyList<TextSpan> Whole { get; init; } = [];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static GoldArticle Read(string file)
    {
        using var stream = File.OpenRead(file);
        var document = JsonSerializer.Deserialize<Document>(stream, Options) ?? throw new InvalidDataException($"{file} is empty.");
        return Of(document);
    }

    /// <summary>Reads many articles from JSON Lines.</summary>
    public static IEnumerable<GoldArticle> ReadLines(string file) => File.ReadLines(file).Select(line => Of(JsonSerializer.Deserialize<Document>(line, Options) ?? throw new InvalidDataException($"{file} has an empty line.")));

    private static GoldArticle Of(Document document) => new(Path.GetFileNameWithoutExtension(document.Article), document.Entities, document.Relations) { Whole = [.. (document.Whole ?? []).Select(s => new TextSpan(s[0], s[1]))] };

    private sealed record Document(string Article, List<GoldEntity> Entities, List<GoldRelation> Relations, List<int[]>? Whole);
}

/// <summary>An entity of a gold file.</summary>
internal sealed record GoldEntity(string Key, string Type, string? Name, IReadOnlyList<string>? Aliases, string? Office, string? Country, string? Iso3, bool Optional);

/// <summary>A relation of a gold file.</summary>
/// <param name="Relation">Its name.</param>
/// <param name="Subject">The key of the subject.</param>
/// <param name="Object">The key of the object.</param>
/// <param name="Status">The status, as the annotation guide names it.</param>
/// <param name="Manner">How it was done, or <c>null</c>.</param>
/// <param name="Speaker">The key of whoever says so, or <c>null</c>.</param>
/// <param name="Evidence">What states it, as it stands in the article; <c>null</c> where only its place is given.</param>
/// <param name="At">Where that begins and ends in the article as it is read, title first, in UTF-16; <c>null</c> where the words are given.</param>
/// <param name="Optional">Whether careful readers disagree on it.</param>
/// <param name="Verdict">Where it is no gold but was proposed to a reader, whether it is right; <c>null</c> in gold.</param>
internal sealed record GoldRelation(string Relation, string Subject, string Object, string Status, string? Manner, string? Speaker, string? Evidence, int[]? At, bool Optional, string? Verdict = null)
{
    /// <summary>Where in the text the evidence stands; <c>null</c> where gold does not say, or the words are not there.</summary>
    public TextSpan? PlaceIn(string text) => At is [var first, var end] ? end <= text.Length ? new TextSpan(first, end) : null
        : Evidence is { Length: > 0 } words && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, start + words.Length) : null;
}
