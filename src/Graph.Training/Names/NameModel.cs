using System.Runtime.InteropServices;
using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>The clues that training found often enough, each with a row of weights to fit, and the sentences as lists of such rows.</summary>
internal sealed class NameModel
{
    private readonly ClueIndex _index = new(isOpen: true);
    private readonly WordKinds _kinds;
    private readonly Dictionary<(int Distance, int Clue), int> _clueRows = [];
    private readonly Dictionary<int, int> _groupRows = [];

    /// <summary>Collects the clues of the texts.</summary>
    /// <param name="words">What is known of single words.</param>
    /// <param name="texts">The texts to learn from.</param>
    /// <param name="fewest">In how many tokens a clue must stand to count.</param>
    /// <param name="fewestWord">In how many texts a word must stand to be a clue by itself.</param>
    public NameModel(NameWords words, IReadOnlyList<LabeledText> texts, int fewest, int fewestWord)
    {
        var reader = new ClueReader(words, _index);
        _kinds = reader.Kinds;
        var read = texts.Select((text, i) => reader.Read(text.Text, IsForgotten(i) ? [] : text.Known)).ToList();
        var isKept = KeptClues(read, fewest, fewestWord);
        CountGroups(texts, read, fewest);
        foreach (var distance in Enumerable.Range(-NameWeights.Reach, NameWeights.Span))
            for (var clue = 0; clue < isKept.Length; clue++)
                if (isKept[clue] && NameWeights.Looks(_index.FamilyOf(clue), distance)) _clueRows.Add((distance, clue), _clueRows.Count);
        foreach (var key in _groupRows.Keys.ToList()) _groupRows[key] = _clueRows.Count + _groupRows[key];
        Sentences = [.. texts.Zip(read, Cut).SelectMany(sentences => sentences)];
    }

    public List<LabeledSentence> Sentences { get; }

    /// <summary>The number of rows: those that speak in every text, and as many again that add to them in the benchmark alone.</summary>
    public int RowCount => 2 * SharedRowCount;

    private int SharedRowCount => _clueRows.Count + _groupRows.Count;

    /// <summary>The fitted weights as entries of the table, those of each clue together; what rounds to nothing is left out.</summary>
    /// <param name="fitter">Has fitted the weights.</param>
    /// <param name="source">The kind of text that the table is to read: the benchmark draws the line between names and other words elsewhere than the guide.</param>
    public IEnumerable<(string Clue, string Label, float Weight)> Entries(ChainFitter fitter, NameSource source)
    {
        for (var before = 0; before < NameLabels.Count; before++)
            for (var after = 0; after < NameLabels.Count; after++)
                if (NameLabels.MayFollow(before, after))
                    yield return ($"step {NameLabels.Name(before)}", NameLabels.Name(after), MathF.Round(fitter.Transitions[(before * NameLabels.Count) + after], 3));
        var named = _clueRows.Select(entry => (Name: $"{entry.Key.Distance} {_index.NameOf(entry.Key.Clue)}", Row: entry.Value))
            .Concat(_groupRows.Select(entry => (Name: GroupName(entry.Key), Row: entry.Value)))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        foreach (var (name, row) in named)
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var weight = MathF.Round(fitter.WeightsOf(row)[label] + (source == NameSource.Benchmark ? fitter.WeightsOf(row + SharedRowCount)[label] : 0), 3);
                if (weight != 0) yield return (name, NameLabels.Name(label), weight);
            }
    }

    // In every other text the lexicon is forgotten: what it knows would otherwise explain the names away from which the tagger is to learn the shape of unknown ones.
    private static bool IsForgotten(int text) => text % 2 == 1;

    private bool[] KeptClues(List<TokenClues[]> read, int fewest, int fewestWord)
    {
        var tokens = new int[_index.Count];
        var texts = new int[_index.Count];
        var lastText = new int[_index.Count];
        Array.Fill(lastText, -1);
        for (var t = 0; t < read.Count; t++)
            foreach (var token in read[t])
                foreach (var clue in token.Clues)
                {
                    tokens[clue]++;
                    if (lastText[clue] == t) continue;
                    lastText[clue] = t;
                    texts[clue]++;
                }

        return [.. Enumerable.Range(0, _index.Count).Select(clue => _index.FamilyOf(clue) == ClueFamily.Word ? texts[clue] >= fewestWord : tokens[clue] >= fewest)];
    }

    private void CountGroups(IReadOnlyList<LabeledText> texts, List<TokenClues[]> read, int fewest)
    {
        var counts = new Dictionary<int, int>();
        for (var t = 0; t < read.Count; t++)
            foreach (var sentence in texts[t].Text.Sentences)
            {
                var tokens = read[t].AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
                for (var i = 0; i < tokens.Length; i++)
                    for (var group = 0; group < NameWeights.Groups.Length; group++)
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, NameWeights.KeyAt(tokens, i, group), out _)++;
            }

        foreach (var (key, count) in counts)
            if (count >= fewest) _groupRows.Add(key, _groupRows.Count);
    }

    private IEnumerable<LabeledSentence> Cut(LabeledText text, TokenClues[] read)
    {
        foreach (var sentence in text.Text.Sentences)
        {
            var length = sentence.EndToken - sentence.FirstToken;
            var rows = new int[length][];
            for (var i = 0; i < length; i++) rows[i] = RowsAt(read.AsSpan(sentence.FirstToken, length), i, text.Source);
            yield return new LabeledSentence(rows, text.Masks[sentence.FirstToken..sentence.EndToken], 1);
        }
    }

    private int[] RowsAt(ReadOnlySpan<TokenClues> sentence, int at, NameSource source)
    {
        var rows = new List<int>(256);
        for (var distance = -NameWeights.Reach; distance <= NameWeights.Reach; distance++)
        {
            if (at + distance < 0 || at + distance >= sentence.Length) continue;
            foreach (var clue in sentence[at + distance].Clues)
                if (_clueRows.TryGetValue((distance, clue), out var row)) rows.Add(row);
        }

        for (var group = 0; group < NameWeights.Groups.Length; group++)
            if (_groupRows.TryGetValue(NameWeights.KeyAt(sentence, at, group), out var row)) rows.Add(row);
        return source == NameSource.Benchmark ? [.. rows, .. rows.Select(row => row + SharedRowCount)] : [.. rows];
    }

    private string GroupName(int key)
    {
        var (first, last) = NameWeights.Groups[key >> 24];
        var middle = last - first == 2 ? $"|{_kinds.Name((key >> 8) & 0xff)}" : "";
        return $"{first}..{last} {_kinds.Name((key >> 16) & 0xff)}{middle}|{_kinds.Name(key & 0xff)}";
    }
}
