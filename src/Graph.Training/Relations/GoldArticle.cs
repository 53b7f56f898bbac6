using System.Text.Json;

namespace Graph.Training.Relations;

/// <summary>What a gold file says of one article.</summary>
/// <param name="Id">The article's name without extension.</param>
/// <param name="Entities">The entities.</param>
/// <param name="Relations">The relations.</param>
internal sealed record GoldArticle(string Id, IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldRelation> Relations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static GoldArticle Read(string file)
    {
        using var stream = File.OpenRead(file);
        var document = JsonSerializer.Deserialize<Document>(stream, Options) ?? throw new InvalidDataException($"{file} is empty.");
        return new GoldArticle(Path.GetFileNameWithoutExtension(document.Article), document.Entities, document.Relations);
    }

    private sealed record Document(string Article, List<GoldEntity> Entities, List<GoldRelation> Relations);
}

/// <summary>An entity of a gold file.</summary>
internal sealed record GoldEntity(string Key, string Type, string? Name, IReadOnlyList<string>? Aliases, string? Office, string? Country, string? Iso3, bool Optional);

/// <summary>A relation of a gold file.</summary>
internal sealed record GoldRelation(string Relation, string Subject, string Object, string Status, string? Manner, string? Speaker, string? Evidence, bool Optional);
