using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Core.Text;

namespace Graph.Training.Names;

/// <summary>How many names were found, how many there are, and how many of them are the same.</summary>
internal sealed class NameCounts
{
    public int Right { get; private set; }

    public int Found { get; private set; }

    public int There { get; private set; }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => There == 0 ? 0 : (double)Right / There;

    public double F1 => Right == 0 ? 0 : 2.0 * Right / (Found + There);

    public void Add(int right, int found, int there)
    {
        Right += right;
        Found += found;
        There += there;
    }

    public override string ToString() => $"precision {Precision:F3}  recall {Recall:F3}  F1 {F1:F3}  ({Right} of {There} names, {Found} found)";
}

/// <summary>Compares what the tagger found with what is there.</summary>
internal static class NameScorer
{
    /// <summary>Counts the names of one type in a stretch of the benchmark: the same words, the same type.</summary>
    public static void Count(NameCounts counts, BenchmarkStretch stretch, IEnumerable<TaggedName> found, NameType type)
    {
        var there = stretch.Names.Where(name => name.Type == type).Select(name => (name.First, name.End)).ToHashSet();
        var words = found.Where(name => name.Type == type).Select(name => (stretch.WordOf[name.First], stretch.WordOf[name.End - 1] + 1)).ToHashSet();
        counts.Add(words.Count(there.Contains), words.Count, there.Count);
    }

    /// <summary>Counts the spans of one type in an article of the gold; what the projection left open is left out.</summary>
    public static void Count(NameCounts counts, LabeledText labeled, IEnumerable<TaggedName> found, NameType type)
    {
        var there = Spans(labeled.Masks, type);
        var spans = found.Where(name => name.Type == type && !labeled.Masks.AsSpan()[name.First..name.End].Contains(LabelMasks.Any)).Select(name => (name.First, name.End)).ToList();
        counts.Add(spans.Count(there.Contains), spans.Count, there.Count);
    }

    /// <summary>Counts the distinct names of one type in an article of the gold: a name is right where it is a form of a gold name.</summary>
    public static void CountByName(NameCounts counts, GoldArticle article, IEnumerable<TaggedName> found, NameType type)
    {
        var forms = new Dictionary<string, GoldName>(StringComparer.Ordinal);
        foreach (var name in article.Names.Where(name => name.Type == type))
            foreach (var form in name.Forms) forms.TryAdd(string.Join(' ', form), name);
        var matched = new HashSet<GoldName>();
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in found.Where(name => name.Type == type))
        {
            var rest = string.Concat(article.Labeled.Text.Tokens[(name.First + 1)..name.End].Select(token => " " + token.Folded));
            var first = article.Labeled.Text.Tokens[name.First];
            var bare = first.Analyses.FirstOrDefault(way => (way.Proclitics & ~Proclitics.Al) == name.Proclitics, new Segmentation(Proclitics.None, first.Folded, first.Folded)).Bare;
            if (forms.TryGetValue(first.Folded + rest, out var gold) || forms.TryGetValue(bare + rest, out gold)) matched.Add(gold);
            else wrong.Add(bare + rest);
        }

        var right = matched.Count(name => !name.IsOptional);
        counts.Add(right, right + wrong.Count, article.Names.Count(name => name.Type == type && !name.IsOptional));
    }

    private static HashSet<(int First, int End)> Spans(int[] masks, NameType type)
    {
        var spans = new HashSet<(int First, int End)>();
        for (var first = 0; first < masks.Length; first++)
        {
            if (!IsLabel(masks[first], NameLabels.Begins, type)) continue;
            var last = first;
            while (!IsLabel(masks[last], NameLabels.Ends, type)) last++;
            spans.Add((first, last + 1));
        }

        return spans;
    }

    private static bool IsLabel(int mask, Func<int, bool> which, NameType type) =>
        int.IsPow2(mask) && int.Log2(mask) is var label && label != NameLabels.Outside && which(label) && NameLabels.TypeOf(label) == type;
}
