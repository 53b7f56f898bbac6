using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds two bodies where the noun stands once for those of two states, or the nationality once for two nouns: <c>الجيشين المصري والأردني</c>, <c>السفارة والقنصلية الفرنسيتين</c>.
/// </summary>
internal sealed class PairedStates
{
    private const string Article = "ال";
    private const char Marbuta = 'ه';

    private readonly Lexicon _lexicon;
    private readonly WordClasses _words;
    private readonly FrozenDictionary<string, BodyHead> _duals;
    private readonly FrozenDictionary<string, int> _known;

    public PairedStates(Lexicon lexicon, WordClasses words)
    {
        (_lexicon, _words) = (lexicon, words);
        _known = lexicon.Bodies.SelectMany((body, entry) => body.Aliases.Prepend(body.Name).Select(name => (Name: Letters.Fold(name), Entry: entry))).DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Entry, StringComparer.Ordinal);
        _duals = lexicon.BodyHeads.Where(IsOfState).SelectMany(h => DualsOf(Letters.Fold(h.Noun)).Select(d => (Form: d, Head: h))).DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Head, StringComparer.Ordinal);
    }

    /// <summary>The two bodies that begin at the token; none where they do not.</summary>
    public ImmutableArray<BodySpan> At(NormalizedText text, Layer layer, int first)
    {
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (!way.Proclitics.Has(Proclitics.Al) || way.Proclitics.Has(Proclitics.Sa)) continue;
            if (_duals.GetValueOrDefault(way.Stem) is { } noun) return OfTwoStates(text, layer, first, way, noun);
            if (_words.BodyHead(way.Stem) is { } head && IsOfState(head)) return OfTwoNouns(text, layer, first, way, head);
        }

        return [];
    }

    // A state has one of these, or its own: الجيش, البرلمان, السفارة.
    private static bool IsOfState(BodyHead head) => head is { OfState: true, Of.IsEmpty: true, Kind: "army" or "security" or "parliament" or "agency" or "court" or "union" };

    private static IEnumerable<string> DualsOf(string noun)
    {
        var stem = noun.EndsWith(Marbuta) ? noun[..^1] + "ت" : noun;
        return noun.EndsWith('ي') || noun.EndsWith('ا') || noun.EndsWith("ات", StringComparison.Ordinal) ? [] : [stem + "ين", stem + "ان"];
    }

    private ImmutableArray<BodySpan> OfTwoStates(NormalizedText text, Layer layer, int first, Segmentation way, BodyHead head)
    {
        if (Adjective(text, layer, first + 1, Proclitics.Al) is not { } one || Adjective(text, layer, one.End, Proclitics.Al | Proclitics.Wa) is not { } other) return [];
        return [Named(text, first, one, head, way.Proclitics & ~Proclitics.Al, one), Named(text, other.First, other, head, Proclitics.Wa, other)];
    }

    private ImmutableArray<BodySpan> OfTwoNouns(NormalizedText text, Layer layer, int first, Segmentation way, BodyHead head)
    {
        if (first + 2 >= text.Tokens.Length || text.Tokens[first + 1].Analyses.FirstOrDefault(a => a.Proclitics == (Proclitics.Al | Proclitics.Wa)).Stem is not { } stem || _words.BodyHead(stem) is not { } second || !IsOfState(second) || Adjective(text, layer, first + 2, Proclitics.Al) is not { } nationality) return [];
        var feminine = text.Tokens[nationality.First].Folded is [.., Marbuta] or [.., 'ت', 'ي' or 'ا', 'ن'];
        if (way.Stem.EndsWith(Marbuta) != stem.EndsWith(Marbuta) || way.Stem.EndsWith(Marbuta) != feminine) return [];
        var both = nationality with { First = first, End = first + 1 };
        return [Named(text, first, both, head, way.Proclitics & ~Proclitics.Al, nationality), Named(text, first + 1, nationality, second, Proclitics.Wa, nationality)];
    }

    private static PhraseMatch<KnownName>? Adjective(NormalizedText text, Layer layer, int at, Proclitics front) =>
        at < text.Tokens.Length && layer.NationalityAt(at) is { } nationality && nationality.End == at + 1 && text.Tokens[at].Analyses.Any(a => a.Proclitics == front) ? nationality : null;

    private BodySpan Named(NormalizedText text, int first, PhraseMatch<KnownName> last, BodyHead head, Proclitics clitics, PhraseMatch<KnownName> nationality)
    {
        var adjective = Singular(Spelling.Write(text, nationality.First, nationality.End, nationality.Proclitics & ~Proclitics.Al));
        var name = $"{Article}{head.Noun} {adjective}";
        return new BodySpan(first, last.End, _known.GetValueOrDefault(Letters.Fold(name), -1), name, Article + head.Noun, head.IsArmedGroup, head.Kind, _lexicon.Countries[nationality.Value.Entry].Iso3, true, clitics, PairedBodies.Rule);
    }

    // الفرنسيتين, الفرنسيتان: الفرنسية
    private static string Singular(string adjective) => adjective.EndsWith("تين", StringComparison.Ordinal) || adjective.EndsWith("تان", StringComparison.Ordinal) ? adjective[..^3] + 'ة' : adjective;
}
