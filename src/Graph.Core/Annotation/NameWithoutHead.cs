using System.Collections.Frozen;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds a firm, an outlet or another private body where it comes back by its name without the noun that announced it: <c>مجلة «فورين ديلي» … وترى فورين ديلي</c>. A name of one word counts where it is shaped as a name.
/// </summary>
internal static class NameWithoutHead
{
    private const string Rule = "body.without-head";
    private const string Article = "ال";
    private const int Longest = 4;
    private const int Shortest = 4;
    private static readonly FrozenSet<string> Kinds = new[] { "company", "news", "bank" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The further spans of the bodies.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where the lexicon's forms are.</param>
    /// <param name="bodies">The bodies found.</param>
    /// <param name="names">The names taken for persons'.</param>
    public static IEnumerable<BodySpan> Find(NormalizedText text, Layer layer, IReadOnlyList<BodySpan> bodies, IReadOnlyList<NameSpan> names)
    {
        var shorts = bodies.Where(IsFirm).DistinctBy(b => Letters.Fold(b.Short!)).ToDictionary(b => Letters.Fold(b.Short!).Split(' '), b => b);
        if (shorts.Count == 0) yield break;
        var covered = new bool[text.Tokens.Length];
        foreach (var body in bodies) Array.Fill(covered, true, body.First, body.End - body.First);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            foreach (var (called, body) in shorts)
            {
                var end = i + called.Length;
                if (end > covered.Length || Enumerable.Range(i, called.Length).Any(t => covered[t] || text.Tokens[t].Kind != TokenKind.Word || t > i && text.Tokens[t].Folded != called[t - i])) continue;
                if (text.Tokens[i].Analyses.FirstOrDefault(a => a.Bare == called[0]) is not { Stem: not null } way || way.Proclitics.Has(Proclitics.Al)) continue;
                if (called.Length == 1 && !names.Any(n => n.First == i && n.End == end && n.Entry < 0) || layer.CountryAt(i) is not null || names.Any(n => n.First < end && i < n.End && (n.First < i || n.End > end || n.Entry >= 0))) continue;
                yield return body with { First = i, End = end, Name = body.Short!, Short = null, Proclitics = way.Proclitics, Rule = Rule };
                Array.Fill(covered, true, i, called.Length);
                break;
            }
        }
    }

    // A name with the article is an ordinary word as well: صحيفة الشرق الأوسط.
    private static bool IsFirm(BodySpan body) => body.Short is { Length: >= Shortest } called && Kinds.Contains(body.Kind) && !called.StartsWith(Article, StringComparison.Ordinal) && called.Split(' ').Length <= Longest
        && Letters.Fold(body.Name).Contains(' ' + Letters.Fold(called), StringComparison.Ordinal);
}
