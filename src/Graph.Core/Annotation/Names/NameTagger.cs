using System.Collections.Immutable;
using Graph.Core.Text;

namespace Graph.Core.Annotation.Names;

/// <summary>Finds names never seen before: the lexicon and the shape of the prose give clues, and a linear chain of weights decides where a name begins and ends.</summary>
public sealed class NameTagger
{
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
    internal ImmutableArray<TaggedName> Tag(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known)
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
        return NameEcho.Add(text, clues, names, scores) ? Decode(text, clues, scores) : names;
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
