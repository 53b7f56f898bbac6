using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Several holders of one office at once, each of a state of his own: "وزراء خارجية العراق وسوريا وإيران", "الرئيسين السوري والعراقي".</summary>
/// <param name="First">The token with the head noun.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Holders">One title a state; empty where it takes up the holders named last ("وزراء خارجية الدول الثلاث", "الوزراء").</param>
/// <param name="Noun">The head noun of the office, folded.</param>
/// <param name="Proclitics">What is written onto the head noun's front.</param>
internal sealed record PluralOffice(int First, int End, ImmutableArray<OfficePhrase> Holders, string Noun, Proclitics Proclitics);

/// <summary>Finds offices in the dual or plural that a list of states tells apart.</summary>
internal sealed class PluralOfficeFinder(Lexicon lexicon, WordClasses words)
{
    private const int Longest = 24;
    private const string Article = "ال";
    private const int Shortest = 5;

    private static readonly string[] Endings = ["ان", "ين", "ون"];

    public ImmutableArray<PluralOffice> Find(NormalizedText text, Layer layer)
    {
        var found = ImmutableArray.CreateBuilder<PluralOffice>();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (layer.IsName(i) || At(text, layer, i, Math.Min(sentence.EndToken, i + Longest)) is not { } plural) continue;
                found.Add(plural);
                i = plural.End - 1;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// A title in the dual or plural that several names share, each with a field or nationality of its own: "وزيري الطاقة إرنست مونيز والخزانة جاك لو", "الرئيسين
    /// الأمريكي باراك أوباما والكوبي راؤول كاسترو", "النائبين علي بن سالم وعلي بالأخوة". By the token each name begins at.
    /// </summary>
    public Dictionary<int, OfficePhrase> Shared(NormalizedText text, Layer layer, ImmutableArray<NameSpan> names)
    {
        var shared = new Dictionary<int, OfficePhrase>();
        var starts = names.ToDictionary(n => n.First);
        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (!layer.IsName(i)) AddShared(text, layer, i, sentence.EndToken, starts, shared);
        return shared;
    }

    private void AddShared(NormalizedText text, Layer layer, int first, int limit, Dictionary<int, NameSpan> names, Dictionary<int, OfficePhrase> shared)
    {
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Sa) || words.PluralOffice(way.Stem) is not { } office || IsConstruct(way) || IsComplement(text, way, first) || !IsAllowed(text, office, first)) continue;
            var at = first + 1;
            var field = "";
            string? country = null;
            var states = new List<string>();
            var holders = new List<int>();
            var isShared = true;
            for (var turn = 0; turn < 8 && at < limit; turn++)
            {
                var own = new List<string>();
                var start = at;
                while (at < limit && at - start < 5 && !names.ContainsKey(at) && text.Tokens[at] is { Kind: TokenKind.Word } word && !layer.IsName(at) && !words.IsVerb(word) && (!words.IsClosed(word) || word.Folded == "و"))
                {
                    // "وزيرا الداخلية الأمير فلان والدفاع اللواء فلان": an honorific is no field.
                    if (words.AnnouncedUpTo(text, at) is var announced && announced > at)
                    {
                        at = announced;
                        continue;
                    }

                    if (word.Analyses.Any(a => words.IsCounterpart(a.Stem))) return;
                    if (layer.NationalityAt(at) is { } nationality)
                    {
                        country = lexicon.Countries[nationality.Value.Entry].Iso3;
                        states.Add(country);
                        at = nationality.End;
                        continue;
                    }

                    if (word.Folded != "و") own.Add(word.Folded.StartsWith('و') && turn > 0 && own.Count == 0 ? word.Surface[1..] : word.Surface);
                    at++;
                }

                if (!names.TryGetValue(at, out var name) || (turn > 0 && start == at && !name.Proclitics.Has(Proclitics.Wa))) return;
                // "المرشحان عمرو موسى وحمدين صباحي ونقيب المحامين سامح عاشور": one with a title of his own ends the list.
                if (turn > 0 && start < at && text.Tokens[start].Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.Office(a.Stem) is not null)) return;
                if (own.Count > 0) field = string.Join(' ', own);
                isShared &= turn == 0 || start == at;
                holders.Add(at);
                if (at > first + 1 || turn > 0 || office.Bare)
                {
                    // The first name takes the title with it, a further one its own field or nationality.
                    var (from, front) = turn == 0 ? (first, way.Proclitics & ~Proclitics.Al) : start < at ? (start, Proclitics.Wa) : (at, name.Proclitics);
                    shared.TryAdd(at, new OfficePhrase(from, at, OfOne(office.Noun, field, way), Letters.Fold(office.Noun), country, -1, field.Length > 0 || country is not null, true, office.Unique, false, front));
                }

                at = name.End;
                while (at < limit && text.Tokens[at] is { Kind: TokenKind.Punctuation, Folded: "،" }) at++;
                if (at >= limit || !text.Tokens[at].Folded.StartsWith('و')) break;
            }

            if (isShared && holders.Count == 2 && IsDualConstruct(office, way) && field.Length > 0) PairOffices.Split(shared, holders, office.Noun, field, states);

            return;
        }
    }

    // "وزيرا الدفاع والداخلية", "رئيسي مجلس النواب والوزراء"
    private static bool IsDualConstruct(OfficeNoun office, Segmentation way) => !way.Proclitics.Has(Proclitics.Al) && way.Stem.Length == office.Noun.Length + 1 && way.Stem[^1] is 'ا' or 'ي';

    /// <summary>The title of one of them: <c>وزير الدفاع</c>, and <c>المرشح الرئاسي السابق</c> of <c>المرشحان الرئاسيان السابقان</c>.</summary>
    private static string OfOne(string noun, string field, Segmentation way)
    {
        var adjectives = field.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!way.Proclitics.Has(Proclitics.Al) || adjectives.Length == 0 || !adjectives.All(a => a.StartsWith(Article, StringComparison.Ordinal) && Endings.Any(e => a.Length > Shortest && a.EndsWith(e, StringComparison.Ordinal)))) return (noun + " " + field).Trim();
        return Article + noun + " " + string.Join(' ', adjectives.Select(a => a[..^2]));
    }

    // "صاحب السمو الملكي الأمير": a plural that goes on in the construct has no article.
    private static bool IsConstruct(Segmentation way) => way.Proclitics.Has(Proclitics.Al) && way.Stem[^1] is 'ي' or 'ا' or 'و' && way.Stem[^2] is not 'ا';

    /// <summary>Whether the plural only belongs to another title or to a body: "رئيس الوزراء العراقي", "مجلس الوزراء".</summary>
    private bool IsComplement(NormalizedText text, Segmentation way, int first) => way.Proclitics == Proclitics.Al && first > 0
        && text.Tokens[first - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && (words.Office(a.Stem) is not null || words.IsBodyHead(a.Stem)));

    private bool IsAllowed(NormalizedText text, OfficeNoun office, int first)
    {
        var complements = words.ComplementsOf(Letters.Fold(office.Noun));
        return !complements.Any() || (first + 1 < text.Tokens.Length && complements.Contains(text.Tokens[first + 1].Folded, StringComparer.Ordinal));
    }

    private PluralOffice? At(NormalizedText text, Layer layer, int first, int limit)
    {
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Sa) || words.PluralOffice(way.Stem) is not { } office) continue;
            var i = first + 1;
            var title = office.Noun;
            // The field of a ministry: "وزراء خارجية", "وزيري الدفاع".
            while (i < limit && i < first + 4 && text.Tokens[i] is { Kind: TokenKind.Word } word && StateAt(layer, i) is null && layer.PairAt(i) is null && !IsEachOf(word) && !IsTheStates(word) && !words.IsClosed(word) && !layer.IsName(i))
            {
                title += " " + word.Surface;
                i++;
            }

            var front = way.Proclitics & ~Proclitics.Al;
            var noun = Letters.Fold(office.Noun);
            if (i < limit && IsTheStates(text.Tokens[i])) return new PluralOffice(first, i + 1, [], noun, front);
            if (i == first + 1 && way.Proclitics.Has(Proclitics.Al) && office.Unique && IsPlural(way.Stem) && (i >= limit || text.Tokens[i].Kind != TokenKind.Word || text.Tokens[i].Analyses[0].Proclitics != Proclitics.Al))
                return new PluralOffice(first, i, [], noun, front);
            var fields = i;
            var countries = Countries(text, layer, ref i, limit);
            if (countries is [var home] && TwoFields(text, first, fields) is { } two) return new PluralOffice(first, i, [.. two.Select(f => new OfficePhrase(first, i, office.Noun + " " + f, noun, home, -1, true, true, office.Unique, false, front))], noun, front);
            if (countries.Count < 2) continue;
            return new PluralOffice(first, i, [.. countries.Select(c => new OfficePhrase(first, i, title, noun, c, -1, true, true, office.Unique, false, front))], noun, front);
        }

        return null;
    }

    /// <summary>The fields that tell two office-holders of one state apart: "وزيري الخارجية والدفاع الأمريكيين"; <c>null</c> where there is but one.</summary>
    private static string[]? TwoFields(NormalizedText text, int first, int end)
    {
        if (end != first + 3 || text.Tokens[first + 1] is not { Kind: TokenKind.Word } one || text.Tokens[first + 2] is not { Kind: TokenKind.Word } other) return null;
        return one.Folded.StartsWith("ال", StringComparison.Ordinal) && other.Folded.StartsWith("وال", StringComparison.Ordinal) ? [one.Surface, other.Surface[1..]] : null;
    }

    private List<string> Countries(NormalizedText text, Layer layer, ref int i, int limit)
    {
        var countries = new List<string>();
        while (i < limit)
        {
            if (layer.PairAt(i) is { } pair)
            {
                countries.AddRange(pair.Iso3);
                i = pair.End;
            }
            else if (StateAt(layer, i) is { } match)
            {
                countries.Add(lexicon.Countries[match.Value.Entry].Iso3);
                i = match.End;
            }
            else if (IsEachOf(text.Tokens[i]) || (text.Tokens[i].Folded is "،" or "-" or "و" && i + 1 < limit && StateAt(layer, i + 1) is not null))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return countries;
    }

    private static PhraseMatch<KnownName>? StateAt(Layer layer, int token) => layer.CountryAt(token) ?? layer.NationalityAt(token) ?? layer.NationalsAt(token);

    // The dual is left to the finder of "both": الوزيران.
    private static bool IsPlural(string stem) => !stem.EndsWith("ان", StringComparison.Ordinal) && !stem.EndsWith("ين", StringComparison.Ordinal);

    // "وزراء خارجية الدول الثلاث"
    private bool IsTheStates(Token token) => words.Has(WordList.StatesTogether, token.Folded);

    // "كل من روسيا والولايات المتحدة"
    private static bool IsEachOf(Token token) => token.Folded is "كل" or "من" or "لكل" or "بكل";
}
