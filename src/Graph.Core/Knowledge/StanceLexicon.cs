using System.Collections.Immutable;

namespace Graph.Core.Knowledge;

/// <summary>The words that take a stance without an accusing or supporting verb; seeds/lexicon/stance.yaml says what each list holds.</summary>
/// <param name="Groups">The words of each kind.</param>
/// <param name="Describing">The verbs that say what somebody calls a thing.</param>
/// <param name="Copulas">Words, and verbs by their perfect and imperfect, that may stand between a subject and what it is said to be.</param>
/// <param name="Causes">Prepositions before who is to blame.</param>
/// <param name="Against">Nouns of fighting or ending a wrong.</param>
/// <param name="Doing">Nouns that say that somebody did what the next noun names.</param>
/// <param name="Do">Verbs, by their perfect and imperfect, whose subject does the wrong that their object or complement names.</param>
/// <param name="Quoting">Verbs of quoting somebody whom <c>عن</c> names.</param>
/// <param name="Doubting">Words, and verbs by their perfect and imperfect, of saying what the narrator doubts.</param>
/// <param name="Victims">Nouns of who suffers what the next noun names.</param>
/// <param name="Undone">Verbs whose subject does not do what they are said of.</param>
/// <param name="Befalling">Nouns of what happens to the next name, or only lies there.</param>
/// <param name="Besetting">Verbs, by their perfect and imperfect, whose object has the wrong that their subject is.</param>
/// <param name="Steps">Nouns that, with the article, take up what somebody did before.</param>
/// <param name="Taking">Verbs, by their perfect and imperfect, with which such a step is told.</param>
/// <param name="Undergone">Nouns of what is decided, whose genitive it is done to.</param>
/// <param name="Grave">Verbs, by their perfect and imperfect, of wrongs that nobody says of a friend.</param>
/// <param name="Rulers">What offices of a state begin with.</param>
/// <param name="Past">Words in an office that say it is held no more.</param>
public sealed record StanceLexicon(
    ImmutableArray<StanceGroup> Groups,
    ImmutableArray<PredicateEntry> Describing,
    ImmutableArray<string> Copulas,
    ImmutableArray<string> Causes,
    ImmutableArray<string> Against,
    ImmutableArray<string> Doing,
    ImmutableArray<string> Do,
    ImmutableArray<string> Quoting,
    ImmutableArray<string> Doubting,
    ImmutableArray<string> Victims,
    ImmutableArray<string> Undone,
    ImmutableArray<string> Befalling,
    ImmutableArray<string> Besetting,
    ImmutableArray<string> Steps,
    ImmutableArray<string> Taking,
    ImmutableArray<string> Undergone,
    ImmutableArray<string> Grave,
    ImmutableArray<string> Rulers,
    ImmutableArray<string> Past)
{
    /// <summary>A lexicon without words.</summary>
    public static StanceLexicon Empty { get; } = new([], [], [], [], [], [], [], [], [], [], [], [], [], [], [], [], [], [], []);
}

/// <summary>Words of one kind, which are weighed together.</summary>
/// <param name="Kind">An ASCII name: <c>violence</c>, <c>deceit</c>.</param>
/// <param name="IsNegated">Whether the words take the stance only when negated: <c>غير مقبول</c>.</param>
/// <param name="HasComplement">Whether <c>لـ</c> after the words says whom the thing harms, and not whose it is: <c>مسيء للسعودية</c>.</param>
/// <param name="IsOwned">Whether the name right after a noun says whose the wrong is: <c>حقد المليشيات</c>.</param>
/// <param name="Words">The words. Their objects say who is meant: <see cref="Markers.Doer"/>, or a preposition.</param>
public sealed record StanceGroup(string Kind, bool IsNegated, bool HasComplement, bool IsOwned, ImmutableArray<PredicateEntry> Words)
{
    /// <summary>Makes the words of a group.</summary>
    /// <param name="pattern">What all words have in common, with the nouns and adjectives.</param>
    /// <param name="verbs">Verbs, each by its perfect and imperfect.</param>
    public static ImmutableArray<PredicateEntry> WordsOf(PredicateEntry pattern, IEnumerable<(string Perfect, string Imperfect)> verbs) =>
        [pattern, .. verbs.Select(v => pattern with { Perfect = v.Perfect, Imperfect = v.Imperfect, Nouns = [], Active = [] })];
}
