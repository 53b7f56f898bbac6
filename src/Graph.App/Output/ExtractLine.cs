using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Graph.Core;
using Graph.Storage;

namespace Graph.App.Output;

/// <summary>What an article says, as <c>graph extract</c> writes it: one JSON object on one line.</summary>
internal sealed record ExtractLine(
    string Article,
    string? Title,
    string Language,
    string? Date,
    ImmutableArray<ExtractedEntity> Entities,
    ImmutableArray<ExtractedRelation> Relations)
{
    /// <summary>The line, without its line break.</summary>
    public static string Of(Reading reading)
    {
        var (article, actors, statements) = reading.Resolved;
        var line = new ExtractLine(
            article.Id,
            article.Title,
            Languages.Of(article.Text),
            article.Date?.ToString("O"),
            [.. actors.Select(a => new ExtractedEntity(a.Id, Terms.Of(a.Type), a.Name, a.NameLatin, a.Aliases, a.Office, a.Country, a.Type == Core.Annotation.ActorType.Country ? a.Id : null))],
            [.. statements.Select(s => new ExtractedRelation(
                Terms.Of(s.Relation),
                s.Subject,
                s.Object,
                Terms.Of(s.Status),
                s.Manner is { } manner ? Terms.Of(manner) : null,
                s.Speaker,
                new ExtractedEvidence(s.Quote, s.Evidence.Quote.Start, s.Evidence.Quote.End),
                s.Rule,
                Math.Round(s.Confidence, 3)))]);
        return JsonLine.Of(line, ExtractJson.Default.ExtractLine);
    }
}

/// <summary>An entity; the id is that of the graph.</summary>
internal sealed record ExtractedEntity(string Id, string Type, string? Name, string NameLatin, ImmutableArray<string> Aliases, string? Office, string? Country, string? Iso3);

/// <summary>A relation between two entities.</summary>
internal sealed record ExtractedRelation(string Relation, string Subject, string Object, string Status, string? Manner, string? Speaker, ExtractedEvidence Evidence, string Rule, double Confidence);

/// <summary>The words a relation rests on, and where they stand, in UTF-16 units of the article's text.</summary>
internal sealed record ExtractedEvidence(string Quote, int Start, int End);

/// <summary>How these records are written: made at compile time, so that nothing has to be looked up when the program starts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ExtractLine))]
internal sealed partial class ExtractJson : JsonSerializerContext;
