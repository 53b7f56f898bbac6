using System.Collections.Immutable;
using Graph.Core.Extraction;

namespace Graph.Core.Knowledge;

/// <summary>What is known of the words that carry relations: the predicates with their frames, the words around them that matter, and what each clue is worth.</summary>
/// <param name="Predicates">The predicates, in order of file and line.</param>
/// <param name="Cues">The word lists.</param>
/// <param name="Weights">What each clue is worth.</param>
public sealed record RelationLexicon(ImmutableArray<PredicateEntry> Predicates, CueWords Cues, ClueWeights Weights)
{
    /// <summary>The words that take a stance without an accusing or supporting verb.</summary>
    public StanceLexicon Stance { get; init; } = StanceLexicon.Empty;

    /// <summary>What each clue is worth for the status of what is said.</summary>
    public StatusWeights StatusWeights { get; init; } = StatusWeights.Empty;

    /// <summary>What much news says of actors and dyads.</summary>
    public DyadHistory History { get; init; } = DyadHistory.Empty;

    /// <summary>A lexicon that knows nothing.</summary>
    public static RelationLexicon Empty { get; } = new([], CueWords.Empty, ClueWeights.Empty);
}

/// <summary>A word that carries a relation, in the forms that the dictionary gives, and the frame that says where its parties stand.</summary>
/// <param name="Id">An ASCII id, the word in Latin letters: <c>ittahama</c>.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Manner">The manner, where nothing near the word says otherwise.</param>
/// <param name="Perfect">The verb, perfect, third person masculine singular, or <c>null</c> for what is no verb.</param>
/// <param name="Imperfect">The verb, imperfect, third person masculine singular, or <c>null</c>.</param>
/// <param name="Nouns">Verbal nouns and nouns, singular and broken plural alike.</param>
/// <param name="Active">Active participles and adjectives that describe the subject, masculine singular.</param>
/// <param name="Passive">Passive participles and adjectives that describe the object, masculine singular.</param>
/// <param name="Objects">What marks the object of the verb and the active participle: <see cref="Markers"/>.</param>
/// <param name="NounObjects">What marks the object of the noun; <see cref="Markers.Direct"/> is its genitive.</param>
/// <param name="IsLoose">Whether the word says the relation only in passing, or many other things as well: <c>زار</c>, <c>هدد</c>.</param>
/// <param name="Needs">Words, one of which must stand in the same clause after the verb; empty where none is needed.</param>
/// <param name="Unless">Words that make it say something else where one of them stands in the same place: <c>شن حملة جوية</c>; empty for most.</param>
/// <param name="Example">A sentence that states the relation, its parties in braces: <c>{s:…}</c> and <c>{o:…}</c>.</param>
/// <param name="Counterexample">A sentence that holds the word and does not state the relation between those in braces.</param>
public sealed record PredicateEntry(
    string Id,
    Relation Relation,
    Manner Manner,
    string? Perfect,
    string? Imperfect,
    ImmutableArray<string> Nouns,
    ImmutableArray<string> Active,
    ImmutableArray<string> Passive,
    ImmutableArray<string> Objects,
    ImmutableArray<string> NounObjects,
    bool IsLoose,
    ImmutableArray<string> Needs,
    ImmutableArray<string> Unless,
    string Example,
    string Counterexample)
{
    /// <summary>Whether the word leaves open what the support consists of, so that the words near it and the parties say it: <c>دعم</c>, which can be praise, money or arms.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the word says the relation only where it is negated: <c>لن تتخلى عن لبنان</c>.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether the word is a preposition that says the relation only as a predicate: <c>نحن مع الجيش</c>.</summary>
    public bool IsPredicate { get; init; }
}

/// <summary>The names under which frames speak of what marks a part of the clause.</summary>
public static class Markers
{
    /// <summary>Without a preposition: the object of a verb, the genitive after a noun.</summary>
    public const string Direct = "direct";

    /// <summary>The verb's own subject: who is said to do wrong is accused by whoever says so.</summary>
    public const string Doer = "doer";

    /// <summary>The preposition <c>ب</c>.</summary>
    public const string Bi = "bi";

    /// <summary>The preposition <c>ل</c>.</summary>
    public const string Li = "li";

    /// <summary>The preposition <c>ك</c>.</summary>
    public const string Ka = "ka";

    /// <summary>The preposition <c>بين</c> "between".</summary>
    public const string Between = "bayna";

    /// <summary>The preposition <c>من</c> "from".</summary>
    public const string From = "min";

    /// <summary>The preposition <c>عن</c> "about, for".</summary>
    public const string About = "an";

    /// <summary>The preposition <c>في</c> "in".</summary>
    public const string In = "fi";

    /// <summary>The preposition <c>إلى</c> "to".</summary>
    public const string To = "ila";

    /// <summary>The preposition <c>على</c> "on, against".</summary>
    public const string On = "ala";

    /// <summary>The preposition <c>مع</c> "with".</summary>
    public const string With = "maa";

    /// <summary>Prepositions of time: <c>بعد</c>, <c>خلال</c>.</summary>
    public const string Time = "time";

    /// <summary>Prepositions of place and the like: <c>أمام</c>, <c>رغم</c>.</summary>
    public const string Place = "place";

    /// <summary><c>من قبل</c>, <c>من جانب</c>, <c>على يد</c>: the agent of a passive.</summary>
    public const string By = "by";

    /// <summary><c>برئاسة</c>, <c>بزعامة</c>: who leads a delegation.</summary>
    public const string Chief = "chief";

    /// <summary>Words that say under whose lead, or with whom, something is done.</summary>
    public const string Led = "led";

    /// <summary><c>إلى جانب</c> and the like.</summary>
    public const string Beside = "beside";
}
