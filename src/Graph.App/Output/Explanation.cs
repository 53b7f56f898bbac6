using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Graph.Core;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Text;
using Graph.Storage;

namespace Graph.App.Output;

/// <summary>How an article was read.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Title">The headline, or <c>null</c>.</param>
/// <param name="Date">The day of publication, or <c>null</c>.</param>
/// <param name="Outlet">The newspaper, agency or site, or <c>null</c>.</param>
/// <param name="Sentences">Its sentences, with what was found in each.</param>
/// <param name="Furniture">What was left out as page furniture.</param>
internal sealed record Explanation(string Article, string? Title, string? Date, string? Outlet, ImmutableArray<ExplainedSentence> Sentences, ImmutableArray<string> Furniture)
{
    /// <summary>Explains a reading.</summary>
    public static Explanation Of(Reading reading)
    {
        var annotated = reading.Annotated;
        var (text, article) = (annotated.Text, annotated.Text.Article);
        return new Explanation(
            article.Id,
            article.Title,
            article.Date?.ToString("O"),
            article.Outlet,
            [.. text.Sentences.Select(s => Sentence(s, reading))],
            [.. article.Furniture.Select(f => f.In(article.Text).Trim())]);
    }

    private static ExplainedSentence Sentence(Sentence sentence, Reading reading)
    {
        var annotated = reading.Annotated;
        var span = SpanOf(annotated, sentence.FirstToken, sentence.EndToken);
        return new ExplainedSentence(
            sentence.Index,
            span.In(annotated.Text.Article.Text),
            span.Start,
            span.End,
            sentence.IsTitle,
            [.. annotated.Mentions.Where(m => m.Sentence == sentence.Index).Select(m => new ExplainedMention(Words(annotated, m.FirstToken, m.EndToken), m.Form.ToString(), [.. m.Entities.Select(e => Name(annotated.Entities[e]))], m.Rule))],
            [.. reading.Extracted.Statements.Where(s => span.Overlaps(s.Evidence.Trigger)).Select(s => Statement(s, annotated, null))],
            [.. annotated.Rejected.Where(r => r.FirstToken >= sentence.FirstToken && r.FirstToken < sentence.EndToken).Select(r => new ExplainedRejection(Words(annotated, r.FirstToken, r.EndToken), r.Rule))],
            [.. reading.Extracted.Rejected.Where(r => span.Overlaps(r.Proposal.Evidence.Trigger)).Select(r => Statement(r.Proposal, annotated, r.Reason))]);
    }

    private static ExplainedStatement Statement(Statement s, AnnotatedArticle annotated, string? rejected) => new(
        Terms.Of(s.Relation),
        Name(annotated.Entities[s.Subject]),
        Name(annotated.Entities[s.Object]),
        Terms.Of(s.Status),
        s.Manner is { } manner ? Terms.Of(manner) : null,
        s.Speaker is { } speaker ? Name(annotated.Entities[speaker]) : null,
        s.Evidence.Trigger.In(annotated.Text.Article.Text),
        s.Evidence.Quote.In(annotated.Text.Article.Text),
        s.Rule,
        Math.Round(s.Confidence, 3),
        [.. s.Clues.Select(Clue)],
        [.. s.StatusClues.Where(c => c.Weight != 0).Select(Clue)],
        rejected);

    private static ExplainedClue Clue(Clue clue) => new(clue.Name, Math.Round(clue.Weight, 3));

    private static string Name(Entity entity) => entity switch
    {
        { Type: ActorType.Country } => $"{entity.Name} [{entity.Country}]",
        { Name: null } => $"{entity.Office} [{entity.Country ?? "?"}]",
        { Office: { } office } => $"{entity.Name}, {office} [{entity.Country ?? "?"}]",
        _ => entity.Name,
    };

    private static string Words(AnnotatedArticle annotated, int first, int end) => SpanOf(annotated, first, end).In(annotated.Text.Article.Text);

    private static TextSpan SpanOf(AnnotatedArticle annotated, int first, int end) => new(annotated.Text.Tokens[first].Span.Start, annotated.Text.Tokens[end - 1].Span.End);
}

/// <summary>A sentence and what was found in it.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsTitle">Whether it is the headline.</param>
/// <param name="Mentions">What it mentions.</param>
/// <param name="Statements">What it states.</param>
/// <param name="RejectedMentions">What looked like a mention and was turned down.</param>
/// <param name="RejectedStatements">What was proposed as a statement and turned down.</param>
internal sealed record ExplainedSentence(
    int Index,
    string Text,
    int Start,
    int End,
    bool IsTitle,
    ImmutableArray<ExplainedMention> Mentions,
    ImmutableArray<ExplainedStatement> Statements,
    ImmutableArray<ExplainedRejection> RejectedMentions,
    ImmutableArray<ExplainedStatement> RejectedStatements);

/// <summary>A mention: its words, how they name what they stand for, what that is, and the rule.</summary>
internal sealed record ExplainedMention(string Text, string Form, ImmutableArray<string> Entities, string Rule);

/// <summary>What looked like a mention, and the rule that turned it down.</summary>
internal sealed record ExplainedRejection(string Text, string Rule);

/// <summary>A statement; <paramref name="Rejected"/> says why it was turned down, or is <c>null</c>.</summary>
internal sealed record ExplainedStatement(
    string Relation,
    string Subject,
    string Object,
    string Status,
    string? Manner,
    string? Speaker,
    string Trigger,
    string Quote,
    string Rule,
    double Confidence,
    ImmutableArray<ExplainedClue> Clues,
    ImmutableArray<ExplainedClue> StatusClues,
    string? Rejected);

/// <summary>A clue and what it is worth, in log odds.</summary>
internal sealed record ExplainedClue(string Name, double Weight);

/// <summary>How an explanation is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ExplanationJson : JsonSerializerContext;
