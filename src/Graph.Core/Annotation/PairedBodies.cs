using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the bodies that one head noun in the dual or plural announces: <c>حزبي النهضة والتكتل</c>, <c>حركتا فتح وحماس</c>, <c>وزارتي الدفاع والداخلية السوريتين</c>, <c>صحف «الوطن» و«الخبر» و«الشروق»</c>. Each is a body of its
/// own, as though the noun stood before it.
/// </summary>
internal sealed class PairedBodies
{
    /// <summary>The rule for bodies of one kind under one noun: <c>وزارتي التجارة والفلاحة</c>.</summary>
    public const string Rule = "body.paired";

    private const string Mark = "\"";
    private const string And = "و";
    private const string Comma = "،";
    private const int LongestName = 6;

    // What these are called is told by the words alone; an outlet or a firm is one the lexicon knows, or stands in quotation marks.
    private static readonly FrozenSet<string> Plain = new[] { "ministry", "party", "parliament", "union" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Lexicon _lexicon;
    private readonly WordClasses _words;
    private readonly FittingBody _fitting;
    private readonly FrozenDictionary<string, BodyHead> _duals;
    private readonly FrozenDictionary<string, BodyHead> _plurals;

    public PairedBodies(Lexicon lexicon, WordClasses words)
    {
        (_lexicon, _words, _fitting) = (lexicon, words, new FittingBody(lexicon));
        _duals = lexicon.BodyHeads.Where(h => h.Kind is not "court").SelectMany(h => DualsOf(Letters.Fold(h.Noun)).Select(d => (Form: d, Head: h))).DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Head, StringComparer.Ordinal);
        _plurals = lexicon.Words.Groups.Where(g => g.Type == GroupNoun.Body).SelectMany(g => g.Plurals.Select(p => (Form: Letters.Fold(p), Head: words.BodyHead(Letters.Fold(g.Noun))))).Where(p => p.Head is not null)
            .DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Head!, StringComparer.Ordinal);
    }

    /// <summary>The bodies whose common noun stands at the token; none where it announces fewer than two.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names, nationalities and states are.</param>
    /// <param name="first">The token.</param>
    /// <param name="limit">Where the sentence ends.</param>
    /// <param name="ambiguous">The forms of the lexicon that several bodies share, by place.</param>
    public ImmutableArray<BodySpan> At(NormalizedText text, Layer layer, int first, int limit, ILookup<int, PhraseMatch<KnownName>> ambiguous)
    {
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Al | Proclitics.Sa)) continue;
            var dual = _duals.GetValueOrDefault(way.Stem);
            if ((dual ?? _plurals.GetValueOrDefault(way.Stem)) is not { } head) continue;
            var names = Names(text, layer, first + 1, limit, head, dual is null, ambiguous);
            if (names.Count < 2 || dual is not null && names.Count > 2) continue;
            return [.. names.Select((n, i) => Span(text, layer, i == 0 ? first : n.At, n, head, i == 0 ? way.Proclitics : Proclitics.None, names[^1]))];
        }

        return [];
    }

    // وزارة, in the construct وزارتا and وزارتي; حزب, حزبا and حزبي.
    private static IEnumerable<string> DualsOf(string noun)
    {
        var stem = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        if (noun.EndsWith('ي') || noun.EndsWith('ا')) yield break;
        yield return stem + "ي";
        yield return stem + "ا";
    }

    private List<Named> Names(NormalizedText text, Layer layer, int at, int limit, BodyHead head, bool plural, ILookup<int, PhraseMatch<KnownName>> ambiguous)
    {
        var names = new List<Named>();
        for (var place = at; place < limit && Read(text, layer, place, limit, head, plural, names.Count > 0, ambiguous) is { } name; place = name.End)
            names.Add(name);
        return names;
    }

    /// <summary>The name at a place: in quotation marks, one the lexicon knows, or a noun with the article and its adjectives; "and" stands before each but the first.</summary>
    private Named? Read(NormalizedText text, Layer layer, int at, int limit, BodyHead head, bool plural, bool joined, ILookup<int, PhraseMatch<KnownName>> ambiguous)
    {
        var start = at;
        if (joined && plural && at + 1 < limit && text.Tokens[at].Folded == Comma) at++;
        if (joined && at + 1 < limit && text.Tokens[at].Folded == And) at++;
        var bound = at > start || !joined;
        if (text.Tokens[at].Folded == Mark) return bound ? Quoted(text, at, limit, head, layer, ambiguous) : null;
        var known = Known(at, head, layer, ambiguous);
        if (known is { } form && (bound ? form.Proclitics == Proclitics.None : form.Proclitics == Proclitics.Wa)) return new Named(at, at, form.End, form.Value.Entry, form.Proclitics);
        if (plural && head.Kind != "ministry" || !Plain.Contains(head.Kind)) return null;
        return text.Tokens[at].Analyses.FirstOrDefault(a => a.Proclitics == (bound ? Proclitics.Al : Proclitics.Al | Proclitics.Wa)) is { Stem: { } stem } && IsName(text, layer, at, stem)
            ? new Named(at, at, AdjectivesFrom(text, layer, at + 1, limit), -1, bound ? Proclitics.None : Proclitics.Wa) : null;
    }

    private Named? Quoted(NormalizedText text, int mark, int limit, BodyHead head, Layer layer, ILookup<int, PhraseMatch<KnownName>> ambiguous)
    {
        var close = mark + 1;
        while (close < limit && close - mark <= LongestName && text.Tokens[close].Kind != TokenKind.Punctuation) close++;
        if (close >= limit || close == mark + 1 || text.Tokens[close].Folded != Mark) return null;
        return new Named(mark, mark + 1, close + 1, Known(mark + 1, head, layer, ambiguous) is { } known && known.End == close ? known.Value.Entry : -1, Proclitics.None);
    }

    private PhraseMatch<KnownName>? Known(int at, BodyHead head, Layer layer, ILookup<int, PhraseMatch<KnownName>> ambiguous) =>
        (layer.BodyAt(at) is { } body ? [body] : Array.Empty<PhraseMatch<KnownName>>()).Concat(ambiguous[at]).Where(f => _fitting.Fits(head, f, layer)).OrderByDescending(f => f.End).ThenByDescending(f => _fitting.IsNearest(f, layer)).FirstOrDefault();

    private bool IsName(NormalizedText text, Layer layer, int at, string stem) =>
        text.Tokens[at].Kind == TokenKind.Word && !layer.IsName(at) && layer.NationalityAt(at) is null && layer.CountryAt(at) is null && !_words.IsClosed(text.Tokens[at]) && !_words.IsEpithet(text.Tokens[at].Folded) && !_words.IsBodyHead(stem) && _words.Office(stem) is null;

    private static int AdjectivesFrom(NormalizedText text, Layer layer, int at, int limit)
    {
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && !layer.IsName(at) && layer.NationalityAt(at) is null && text.Tokens[at].Analyses[0].Proclitics == Proclitics.Al && text.Tokens[at].Folded is [.., 'ي'] or [.., 'ي', 'ه']) at++;
        return at;
    }

    private BodySpan Span(NormalizedText text, Layer layer, int first, Named name, BodyHead head, Proclitics clitics, Named last)
    {
        var called = Spelling.Write(text, name.First, name.End, name.Proclitics);
        var front = first == name.At ? name.Proclitics : clitics;
        if (name.Entry >= 0 && _lexicon.Bodies[name.Entry] is var entry) return new BodySpan(first, name.End, name.Entry, $"{head.Noun} {called}", called, entry.IsArmedGroup, entry.Kind, entry.Country, false, front, "body.paired-known");
        var country = layer.NationalityAt(last.End) is { } nationality && text.Tokens[last.End].Analyses[0].Proclitics == Proclitics.Al ? _lexicon.Countries[nationality.Value.Entry].Iso3 : null;
        return new BodySpan(first, name.End, -1, $"{head.Noun} {called}", called, head.IsArmedGroup, head.Kind, country, head.OfState, front, Rule);
    }

    /// <summary>One of the names.</summary>
    /// <param name="At">Where it begins, with its mark.</param>
    /// <param name="First">Its first word.</param>
    /// <param name="End">The token after it.</param>
    /// <param name="Entry">The body's place in the lexicon, or -1.</param>
    /// <param name="Proclitics">What is written onto its front.</param>
    private sealed record Named(int At, int First, int End, int Entry, Proclitics Proclitics);
}
