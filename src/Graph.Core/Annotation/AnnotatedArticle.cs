using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>An article with its mentions found, and what each of them stands for within the article.</summary>
/// <param name="Text">The article, cut into tokens and sentences.</param>
/// <param name="Mentions">Every place that names, or stands for, an entity; in order of place, not overlapping but for a nationality inside an office.</param>
/// <param name="Entities">The distinct things that the mentions stand for; a mention points here by index.</param>
/// <param name="Rejected">What looked like a mention and was turned down, with the reason, for <c>graph explain</c>.</param>
public sealed record AnnotatedArticle(
    NormalizedText Text,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Entity> Entities,
    ImmutableArray<RejectedMention> Rejected);

/// <summary>The four kinds of actor of the annotation guide.</summary>
public enum ActorType
{
    /// <summary>A named human, or an office-holder known by the office alone.</summary>
    Person,

    /// <summary>A state of ISO 3166-1 (and those the press treats as one), by any of its names.</summary>
    Country,

    /// <summary>A named body.</summary>
    Organization,

    /// <summary>A named armed body that no state commands.</summary>
    ArmedGroup,
}

/// <summary>How a mention names what it stands for.</summary>
public enum MentionForm
{
    /// <summary>A proper name, whole or in part, with the office and honorifics that are part of the mention.</summary>
    Name,

    /// <summary>An office without a name: <c>وزير الخارجية العراقي</c>, <c>الوزير</c>.</summary>
    Office,

    /// <summary>A nationality adjective that stands for its state: <c>الاعتداءات الإسرائيلية</c>.</summary>
    Nationality,

    /// <summary>A capital that can stand for its state, or be a mere place: <c>دمشق</c>.</summary>
    Capital,

    /// <summary>State, government, regime, leadership or a seat of government: <c>النظام التركي</c>, <c>الكرملين</c>, <c>حكومة أردوغان</c>.</summary>
    Government,

    /// <summary>A counterpart: <c>نظيره التركي</c>.</summary>
    Counterpart,

    /// <summary>Several entities at once: <c>الوزيران</c>, <c>الجانبان</c>, <c>البلدين</c>.</summary>
    Group,

    /// <summary>A common noun that takes up what was named before: <c>المملكة</c>, <c>بلاده</c>, <c>الحزب</c>, <c>التنظيم</c>.</summary>
    Anaphor,
}

/// <summary>A place in the text that names or stands for one entity, or for several (<see cref="MentionForm.Group"/>).</summary>
/// <param name="Index">Its place in <see cref="AnnotatedArticle.Mentions"/>.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="FirstToken">The first token, office and honorifics included.</param>
/// <param name="EndToken">The token after the last.</param>
/// <param name="Head">The token that carries the clitics and the place in the clause: the first token of the office or name.</param>
/// <param name="Form">How it names what it stands for.</param>
/// <param name="Entities">Indexes into <see cref="AnnotatedArticle.Entities"/>; one, or the members of a group.</param>
/// <param name="Proclitics">What is written onto its front: <c>لـ</c> in <c>لدمشق</c>.</param>
/// <param name="Rule">The rule that found it, an ASCII id.</param>
public sealed record Mention(
    int Index,
    int Sentence,
    int FirstToken,
    int EndToken,
    int Head,
    MentionForm Form,
    ImmutableArray<int> Entities,
    Proclitics Proclitics,
    string Rule);

/// <summary>One real thing that the article names, with all it says of it.</summary>
/// <param name="Index">Its place in <see cref="AnnotatedArticle.Entities"/>.</param>
/// <param name="Type">The kind of actor.</param>
/// <param name="Name">The fullest name, without honorifics and clitics; <c>null</c> for an office-holder known by the office alone. A country has its usual name.</param>
/// <param name="Aliases">The other forms in the article, in order of appearance.</param>
/// <param name="Office">A person's title as the article gives it, without nationality, or <c>null</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state a person serves or comes from, or a body belongs to; <c>null</c> where the article and the lexicon do not say. A country: its own code.</param>
/// <param name="LexiconName">The name under which the lexicon knows it, which makes it the same in every article; <c>null</c> for what only the article knows.</param>
/// <param name="NameLatin">Its name in Latin letters, from the lexicon; <c>null</c> where it has to be romanized.</param>
/// <param name="Kind">For a body, what kind the lexicon says it is (<c>news</c>, <c>party</c>, <c>ministry</c> …); otherwise <c>null</c>.</param>
public sealed record Entity(
    int Index,
    ActorType Type,
    string? Name,
    ImmutableArray<string> Aliases,
    string? Office,
    string? Country,
    string? LexiconName,
    string? NameLatin,
    string? Kind);

/// <summary>What looked like a mention and is none.</summary>
/// <param name="FirstToken">The first token.</param>
/// <param name="EndToken">The token after the last.</param>
/// <param name="Rule">The rule that turned it down, an ASCII id.</param>
public sealed record RejectedMention(int FirstToken, int EndToken, string Rule);
