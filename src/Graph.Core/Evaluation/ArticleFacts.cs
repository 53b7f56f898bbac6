using System.Collections.Immutable;

namespace Graph.Core.Evaluation;

/// <summary>What an article says, as gold has it or as the extractor found it: the shape in which the two are compared.</summary>
/// <param name="Article">The article's name; it is compared without folder and extension.</param>
/// <param name="Entities">The entities.</param>
/// <param name="Relations">The relations between them.</param>
public sealed record ArticleFacts(string Article, ImmutableArray<EntityFact> Entities, ImmutableArray<RelationFact> Relations)
{
    /// <summary>The article's name without folder and extension.</summary>
    public string Name => NameOf(Article);

    /// <summary>An article's name without its folder and its extension.</summary>
    public static string NameOf(string article)
    {
        var name = article[(article.LastIndexOf('/') + 1)..];
        foreach (var extension in (ReadOnlySpan<string>)[".txt", ".json", ".html", ".htm"])
            if (name.EndsWith(extension, StringComparison.Ordinal)) return name[..^extension.Length];
        return name;
    }
}

/// <summary>An entity of an article.</summary>
/// <param name="Key">Its name within the article: what relations refer to.</param>
/// <param name="Type"><c>Person</c>, <c>Country</c>, <c>Organization</c> or <c>ArmedGroup</c>.</param>
/// <param name="Name">The canonical name, or <c>null</c>.</param>
/// <param name="Aliases">Its other forms.</param>
/// <param name="Office">A person's title, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or <c>null</c>.</param>
/// <param name="Iso3">A country's code, or <c>null</c>.</param>
/// <param name="Also">In gold: other types that are right as well.</param>
/// <param name="Optional">In gold: neither asked for nor held against the extractor.</param>
public sealed record EntityFact(
    string Key,
    string Type,
    string? Name = null,
    ImmutableArray<string> Aliases = default,
    string? Office = null,
    string? Country = null,
    string? Iso3 = null,
    ImmutableArray<string> Also = default,
    bool Optional = false)
{
    /// <summary>Its other forms.</summary>
    public ImmutableArray<string> Aliases { get; init; } = Aliases.IsDefault ? [] : Aliases;

    /// <summary>In gold: other types that are right as well.</summary>
    public ImmutableArray<string> Also { get; init; } = Also.IsDefault ? [] : Also;

    /// <summary>A country's code, wherever it stands.</summary>
    internal string Code => LastThree((string.IsNullOrEmpty(Iso3) ? Key : Iso3).ToUpperInvariant());

    /// <summary>Whether the type is right for an entity that gold describes as this one.</summary>
    internal bool Accepts(string type) => type == Type || Also.Contains(type);

    private static string LastThree(string code) => code.Length > 3 ? code[^3..] : code;
}

/// <summary>A relation between two entities of an article.</summary>
/// <param name="Relation"><c>MET_WITH</c>, <c>ACCUSED</c> or <c>SUPPORTS</c>.</param>
/// <param name="Subject">Key of the entity whose act it is.</param>
/// <param name="Object">Key of the other entity.</param>
/// <param name="Status"><c>asserted</c>, <c>denied</c>, <c>planned</c> or <c>called_for</c>.</param>
/// <param name="Manner">In what way, or <c>null</c>.</param>
/// <param name="Speaker">Key of the entity that says so, or <c>null</c>.</param>
/// <param name="Evidence">The words it rests on, for whoever looks at an error.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Optional">In gold: neither asked for nor held against the extractor.</param>
public sealed record RelationFact(
    string Relation,
    string Subject,
    string Object,
    string Status = "asserted",
    string? Manner = null,
    string? Speaker = null,
    string Evidence = "",
    string Rule = "",
    bool Optional = false);
