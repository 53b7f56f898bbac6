using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Knowledge.Morphology;

/// <summary>Finds the words that take a stance, in every form, and the words around them that matter.</summary>
internal sealed class StanceIndex
{
    /// <summary>What the ids of words that take a stance begin with; the name of their kind follows.</summary>
    public const string Prefix = "stance-";

    private readonly PredicateIndex _words;
    private readonly PredicateIndex _describing;
    private readonly FrozenDictionary<string, StanceGroup> _groups;

    public StanceIndex(StanceLexicon lexicon)
    {
        _words = new PredicateIndex([.. lexicon.Groups.SelectMany(g => g.Words)]);
        _describing = new PredicateIndex(lexicon.Describing);
        _groups = lexicon.Groups.SelectMany(g => g.Words.Select(w => (w.Id, Group: g))).DistinctBy(p => p.Id).ToFrozenDictionary(p => p.Id, p => p.Group, StringComparer.Ordinal);
        Copulas = Forms(lexicon.Copulas);
        Causes = Forms(lexicon.Causes);
        Against = Forms(lexicon.Against);
        Doing = Forms(lexicon.Doing);
        Do = Forms(lexicon.Do);
        Quoting = Forms(lexicon.Quoting);
        Doubting = Forms(lexicon.Doubting);
        Befalling = Forms(lexicon.Befalling);
        Besetting = Forms(lexicon.Besetting);
        Undone = Forms(lexicon.Undone);
        Steps = Forms(lexicon.Steps);
        Taking = Forms(lexicon.Taking);
        Undergone = Forms(lexicon.Undergone);
        Grave = Forms(lexicon.Grave);
        Rulers = [.. lexicon.Rulers.Select(Letters.Fold)];
        Past = [.. lexicon.Past.Select(Letters.Fold)];
        Victims = Forms(lexicon.Victims);
    }

    /// <summary>What may stand between a subject and what it is said to be.</summary>
    public FrozenSet<string> Copulas { get; }

    /// <summary>Prepositions before who is to blame.</summary>
    public FrozenSet<string> Causes { get; }

    /// <summary>Nouns of fighting or ending a wrong.</summary>
    public FrozenSet<string> Against { get; }

    /// <summary>Nouns that say that somebody did what the next noun names.</summary>
    public FrozenSet<string> Doing { get; }

    /// <summary>Verbs whose subject does the wrong that their object or complement names.</summary>
    public FrozenSet<string> Do { get; }

    /// <summary>Verbs of quoting somebody whom <c>عن</c> names.</summary>
    public FrozenSet<string> Quoting { get; }

    /// <summary>Words of saying what the narrator doubts.</summary>
    public FrozenSet<string> Doubting { get; }

    /// <summary>Nouns of what happens to the next name, or only lies there.</summary>
    public FrozenSet<string> Befalling { get; }

    /// <summary>Verbs whose object has the wrong that their subject is.</summary>
    public FrozenSet<string> Besetting { get; }

    /// <summary>Verbs whose subject does not do what they are said of.</summary>
    public FrozenSet<string> Undone { get; }

    /// <summary>Nouns that, with the article, take up what somebody did before.</summary>
    public FrozenSet<string> Steps { get; }

    /// <summary>Verbs with which such a step is told.</summary>
    public FrozenSet<string> Taking { get; }

    /// <summary>Nouns of what is decided, whose genitive it is done to.</summary>
    public FrozenSet<string> Undergone { get; }

    /// <summary>Verbs of wrongs that nobody says of a friend.</summary>
    public FrozenSet<string> Grave { get; }

    /// <summary>What offices of a state begin with.</summary>
    public ImmutableArray<string> Rulers { get; }

    /// <summary>Words in an office that say it is held no more.</summary>
    public ImmutableArray<string> Past { get; }

    /// <summary>Nouns of who suffers what the next noun names.</summary>
    public FrozenSet<string> Victims { get; }

    /// <summary>Every reading of the word as one that takes a stance.</summary>
    public List<PredicateReading> Read(Token token) => _words.Read(token);

    /// <summary>The reading of the word as one that says what somebody calls a thing, or <c>null</c>.</summary>
    public PredicateReading? Describing(Token token) => _describing.Read(token).Find(r => r.Form is PredicateForm.Verb or PredicateForm.Active && !r.Proclitics.HasFlag(Proclitics.Al));

    /// <summary>The kind that the reading is of.</summary>
    public StanceGroup GroupOf(PredicateReading reading) => _groups[reading.Entry.Id];

    /// <summary>Whether the token is one of the words, whatever is written onto its front and end.</summary>
    public static bool IsAny(Token token, FrozenSet<string> words)
    {
        if (words.Contains(token.Folded)) return true;
        foreach (var cut in token.Analyses)
        {
            if (words.Contains(cut.Stem)) return true;
            foreach (var (stem, _) in Pronouns.Cut(cut.Stem))
                if (words.Contains(stem)) return true;
        }

        return false;
    }

    private static FrozenSet<string> Forms(IEnumerable<string> list) => list.SelectMany(CueWords.Forms).ToFrozenSet(StringComparer.Ordinal);
}
