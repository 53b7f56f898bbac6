using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>Finds names never seen before: the lexicon and the shape of the prose give clues, and a linear chain of weights decides where a name begins and ends.</summary>
public sealed class NameTagger
{
    private const double LeastSure = 0.3;

    private readonly NameWeights _weights;
    private readonly ClueReader _reader;
    private readonly NameChain _chain;

    /// <summary>Makes a tagger; it has no state, and one instance may read many articles at a time.</summary>
    public NameTagger(NameWords words, NameWeights weights)
    {
        _weights = weights;
        _reader = new ClueReader(words, weights.Index);
        _chain = new NameChain(weights.Transitions);
    }

    /// <summary>Finds the names of an article, in order of place.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">Where the lexicon's names stand in it.</param>
    internal ImmutableArray<TaggedName> Tag(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known) => Read(text, known).Names;

    /// <summary>Finds the names of an article, and keeps what it read for finding them again.</summary>
    /// <param name="text">The article.</param>
    /// <param name="known">Where the lexicon's names stand in it.</param>
    internal NameReading Read(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var clues = _reader.Read(text, known);
        var scores = new float[clues.Length * NameLabels.Count];
        var rows = new List<int>(256);
        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                _weights.CollectRows(clues.AsSpan()[sentence.FirstToken..sentence.EndToken], i - sentence.FirstToken, rows);
                _weights.Add(rows, scores.AsSpan(i * NameLabels.Count, NameLabels.Count));
            }

        var names = Decode(text, clues, scores);
        return new NameReading(clues, scores, NameEcho.Add(text, clues, names, scores) ? Decode(text, clues, scores) : names);
    }

    /// <summary>Finds the names again where it is known now beside which words a person's name is likely.</summary>
    /// <param name="text">The article.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="places">Where the names of persons begin or end, and how much that is worth.</param>
    internal ImmutableArray<TaggedName> Again(NormalizedText text, NameReading reading, IReadOnlyCollection<NamePlace> places)
    {
        if (places.Count == 0) return reading.Names;
        var scores = (float[])reading.Scores.Clone();
        foreach (var place in places)
            // Who is named the first time is named in full: a single word gains nothing.
            scores[(place.Token * NameLabels.Count) + NameLabels.Of(NameType.Person, isFirst: !place.IsEnd, isLast: place.IsEnd)] += place.Worth;

        // Where nothing sure came of it, what was read at first stands.
        var again = Decode(text, reading.Clues, scores);
        var kept = again.RemoveAll(n => n.Score < LeastSure && reading.Names.Any(o => o.First < n.End && n.First < o.End && o.Score > n.Score));
        return [.. kept.Concat(reading.Names.Where(o => !kept.Any(n => n.First < o.End && o.First < n.End) && again.Any(n => n.First < o.End && o.First < n.End))).OrderBy(n => n.First)];
    }

    private ImmutableArray<TaggedName> Decode(NormalizedText text, TokenClues[] clues, float[] scores)
    {
        var names = ImmutableArray.CreateBuilder<TaggedName>();
        foreach (var sentence in text.Sentences)
        {
            var length = (sentence.EndToken - sentence.FirstToken) * NameLabels.Count;
            AddNames(sentence, clues.AsSpan()[sentence.FirstToken..sentence.EndToken], scores.AsSpan(sentence.FirstToken * NameLabels.Count, length), names);
        }

        return names.ToImmutable();
    }

    private void AddNames(Sentence sentence, ReadOnlySpan<TokenClues> tokens, ReadOnlySpan<float> scores, ImmutableArray<TaggedName>.Builder names)
    {
        var best = new int[tokens.Length];
        _chain.Decode(scores, best);
        if (!best.AsSpan().ContainsAnyExcept(NameLabels.Outside)) return;
        var sums = new ChainSums(tokens.Length);
        _chain.Sum(scores, [], sums);
        for (var first = 0; first < best.Length; first++)
        {
            if (!NameLabels.Begins(best[first])) continue;
            var last = first;
            while (!NameLabels.Ends(best[last])) last++;
            var proclitics = tokens[first].Reading.Proclitics & ~Proclitics.Al;
            names.Add(new TaggedName(
                sentence.FirstToken + first, sentence.FirstToken + last + 1, NameLabels.TypeOf(best[first]), Probability(sums, best, first, last), proclitics));
        }
    }

    private double Probability(ChainSums sums, int[] best, int first, int last)
    {
        var probability = sums.Forward[(first * NameLabels.Count) + best[first]];
        for (var i = first + 1; i <= last; i++)
            probability *= _chain.Step(best[i - 1], best[i]) * sums.Worth[(i * NameLabels.Count) + best[i]] / sums.Scales[i];
        return Math.Round(probability * sums.Backward[(last * NameLabels.Count) + best[last]], 3);
    }
}

/// <summary>What the tagger read of an article.</summary>
/// <param name="Clues">The clues of the tokens.</param>
/// <param name="Scores">What each label of each token is worth, a row of <see cref="NameLabels.Count"/> a token.</param>
/// <param name="Names">The names.</param>
internal sealed record NameReading(TokenClues[] Clues, float[] Scores, ImmutableArray<TaggedName> Names);

/// <summary>A token at which a person's name is likely to begin, or to end.</summary>
/// <param name="Token">The token.</param>
/// <param name="IsEnd">Whether a name ends with it; otherwise one begins.</param>
/// <param name="Worth">How much that is worth, in units of the weights.</param>
internal readonly record struct NamePlace(int Token, bool IsEnd, float Worth);
