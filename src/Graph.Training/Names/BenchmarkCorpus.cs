using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Text;

namespace Graph.Training.Names;

/// <summary>A stretch of ANERcorp: its text, cut by the project's own tokenizer, with the corpus's names in it.</summary>
/// <param name="Labeled">The text and its labels.</param>
/// <param name="WordOf">For each token the number of the corpus's word it is part of.</param>
/// <param name="Names">The corpus's own names as half-open stretches of its words.</param>
internal sealed record BenchmarkStretch(LabeledText Labeled, int[] WordOf, IReadOnlyList<(int First, int End, NameType Type)> Names);

/// <summary>Reads ANERcorp in the CoNLL format: a word and its tag a line, a blank line between sentences.</summary>
internal sealed class BenchmarkCorpus(Gazetteer gazetteer)
{
    // The corpus does not say where its articles begin; a stretch is about as long as one.
    private const int SentencesPerStretch = 30;

    public List<BenchmarkStretch> Read(string path)
    {
        var sentences = new List<List<(string Word, string Tag)>> { new() };
        foreach (var line in File.ReadLines(path))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0) sentences[^1].Add((line[..tab], line[(tab + 1)..]));
            else if (sentences[^1].Count > 0) sentences.Add([]);
        }

        return [.. sentences.Where(sentence => sentence.Count > 0).Chunk(SentencesPerStretch).Select(Make)];
    }

    private BenchmarkStretch Make(List<(string Word, string Tag)>[] sentences)
    {
        var text = new StringBuilder();
        var ends = new List<int>();
        var names = new List<(int First, int End, NameType Type)>();
        foreach (var sentence in sentences)
        {
            foreach (var (word, tag) in sentence)
            {
                if (TypeOf(tag) is { } type)
                {
                    if (tag[0] == 'I' && names.Count > 0 && names[^1].End == ends.Count) names[^1] = names[^1] with { End = ends.Count + 1 };
                    else names.Add((ends.Count, ends.Count + 1, type));
                }

                text.Append(word);
                ends.Add(text.Length);
                text.Append(' ');
            }

            text.Append('\n');
        }

        var normalized = Normalizer.Normalize(new Article("", text.ToString(), null, null, null, null, [], ""));
        var wordOf = new int[normalized.Tokens.Length];
        var at = 0;
        foreach (var token in normalized.Tokens)
        {
            while (ends[at] <= token.Span.Start) at++;
            wordOf[token.Index] = at;
        }

        return new BenchmarkStretch(new LabeledText(normalized, gazetteer.Match(normalized), Masks(wordOf, names), NameSource.Benchmark), wordOf, names);
    }

    private static int[] Masks(int[] wordOf, List<(int First, int End, NameType Type)> names)
    {
        var masks = new int[wordOf.Length];
        Array.Fill(masks, LabelMasks.Outside);
        foreach (var (first, end, type) in names)
        {
            var begin = Array.FindIndex(wordOf, word => word >= first);
            var finish = Array.FindIndex(wordOf, word => word >= end);
            LabelMasks.Mark(masks, begin, finish < 0 ? wordOf.Length : finish, type);
        }

        return masks;
    }

    private static NameType? TypeOf(string tag) => tag.Length < 3 ? null : tag[2..] switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Location,
        _ => null,
    };
}
