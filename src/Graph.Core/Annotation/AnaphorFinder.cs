using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds common nouns that take up what was named before: <c>بلاده</c>, <c>المملكة</c>, <c>الجانبان</c>, <c>الحكومة</c>.</summary>
internal sealed class AnaphorFinder(Lexicon lexicon, WordClasses words, NormalizedText text, string? home, string? outletCountry)
{
    private readonly Dictionary<string, BodyHead> _heads = lexicon.BodyHeads.DistinctBy(h => Letters.Fold(h.Noun)).ToDictionary(h => Letters.Fold(h.Noun), StringComparer.Ordinal);

    private const string Kingdom = "مملكه";
    private const string Regime = "نظام";

    // About two sentences.
    private const int NearTokens = 60;

    private static readonly string[] Possessives = ["ها", "هم", "هما", "ه", "نا", "ي"];

    // States that their own press calls "the kingdom" without more.
    private static readonly string[] Kingdoms = ["SAU", "MAR", "JOR", "BHR", "GBR"];

    public IEnumerable<Found> Find(bool[] covered, IReadOnlyList<Found> found, IReadOnlyCollection<string> countries)
    {
        var groups = lexicon.Words.Groups.SelectMany(g => Duals(g).Select(d => (Form: d, Group: g))).ToLookup(p => p.Form, p => p.Group, StringComparer.Ordinal);
        var own = lexicon.Words.Own.Select(Letters.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var token in text.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            foreach (var way in token.Analyses)
            {
                // "سفير مصر لدى المملكة": the kingdom counts within a title too, as a nationality does.
                if (way.Proclitics.Has(Proclitics.Sa) || (covered[token.Index] && way.Stem != Kingdom)) continue;
                if (Read(token, way, found, countries, groups, own) is not { } anaphor) continue;
                yield return anaphor;
                break;
            }
        }
    }

    private Found? Read(Token token, Segmentation way, IReadOnlyList<Found> found, IReadOnlyCollection<string> countries, ILookup<string, GroupNoun> groups, HashSet<string> own)
    {
        var definite = way.Proclitics.Has(Proclitics.Al);
        if (!definite && Possessed(way.Stem, own) && CountryOfOne(token.Index, found) is { } country)
            return Make(token, way, MentionForm.Anaphor, [new Party(country)], "anaphor.own-country");
        if (!definite) return null;
        if (way.Stem == Kingdom && KingdomOf(token.Index, countries) is { } kingdom) return Make(token, way, MentionForm.Anaphor, [new Party(kingdom)], "anaphor.kingdom");
        if (way.Stem is "بلاد" && (Latest(token.Index, found, f => f.Form == MentionForm.Name, NearTokens) ?? home) is { } land) return Make(token, way, MentionForm.Anaphor, [new Party(land)], "anaphor.country");
        if (way.Stem is "حكومه" or "سلطات" or "نظام" or "دوله" && !Qualified(token.Index) && GovernmentOf(token.Index, way.Stem, found, countries) is { } state)
            return Make(token, way, MentionForm.Anaphor, [new Party(state)], "anaphor.government");
        if (BodyOf(token.Index, way, found) is { } body) return Make(token, way, MentionForm.Anaphor, [body], "anaphor.body");
        return groups[way.Stem].FirstOrDefault() is { } group && Members(token.Index, group, found) is { Length: 2 } members
            ? Make(token, way, MentionForm.Group, members, "anaphor.both")
            : null;
    }

    /// <summary>"الحزب", "التنظيم": the body before that is named with this head, or, for an armed head, the armed group before.</summary>
    private Party? BodyOf(int token, Segmentation way, IReadOnlyList<Found> found)
    {
        if (!_heads.TryGetValue(way.Stem, out var head) || Qualified(token)) return null;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].First >= token || found[i].Parties is not [{ Body: { } body } party]) continue;
            if (body.Names.Any(n => Letters.Fold(n) is var f && (f.StartsWith(way.Stem + " ", StringComparison.Ordinal) || f.StartsWith(way.Bare + " ", StringComparison.Ordinal)))) return party;
            if (head.IsArmedGroup && body.IsArmedGroup) return party;
        }

        return null;
    }

    private static Found Make(Token token, Segmentation way, MentionForm form, ImmutableArray<Party> parties, string rule) =>
        new(token.Index, token.Index + 1, token.Index, form, parties, way.Proclitics & ~Proclitics.Al, rule);

    private static bool Possessed(string stem, HashSet<string> own)
    {
        foreach (var ending in Possessives)
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal)) continue;
            var noun = stem[..^ending.Length];
            // Before a pronoun ta marbuta is written ت: حكومته.
            if (own.Contains(noun) || (noun.EndsWith('ت') && own.Contains(noun[..^1] + "ه"))) return true;
        }

        return false;
    }

    /// <summary>The state whose government was spoken of last; "the government" of none is the one of the state the article is at home in, "the regime" is nobody's.</summary>
    private string? GovernmentOf(int token, string noun, IReadOnlyList<Found> found, IReadOnlyCollection<string> countries) =>
        Latest(token, found, f => f.Form == MentionForm.Government, int.MaxValue) ?? (noun != Regime && home is not null && countries.Contains(home) ? home : null);

    private static string? Latest(int token, IReadOnlyList<Found> found, Func<Found, bool> counts, int reach)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].First >= token || found[i].Parties is not [{ Country: { } country }] || !counts(found[i])) continue;
            return token - found[i].First <= reach ? country : null;
        }

        return null;
    }

    /// <summary>The country of the person spoken of: the nearest one before in the sentence, else the first of the sentence before.</summary>
    private static string? CountryOfOne(int token, IReadOnlyList<Found> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].First >= token) continue;
            if (found[i].Parties is [{ Person: { Country: { } country } }]) return country;
            if (token - found[i].First > 120) break;
        }

        return null;
    }

    private string? KingdomOf(int token, IReadOnlyCollection<string> countries)
    {
        if (Qualified(token)) return null;
        if (outletCountry is not null && Kingdoms.Contains(outletCountry, StringComparer.Ordinal)) return outletCountry;
        var named = Kingdoms.Where(countries.Contains).ToList();
        return named.Count == 1 ? named[0] : home is not null && named.Contains(home) ? home : null;
    }

    // A government with an adjective or a complement of its own is another one: "الحكومة المحلية", "النظام العالمي".
    private bool Qualified(int token) =>
        token + 1 < text.Tokens.Length && text.Tokens[token + 1] is { Kind: TokenKind.Word } next && next.Analyses[0].Proclitics == Proclitics.Al && !words.IsClosed(next);

    private static ImmutableArray<Party>? Members(int token, GroupNoun group, IReadOnlyList<Found> found)
    {
        var members = new List<Party>();
        for (var i = found.Count - 1; i >= 0 && members.Count < 2; i--)
        {
            if (found[i].First >= token || found[i].Form == MentionForm.Group || found[i].Parties is not [var party]) continue;
            if (members.Contains(party) || !Fits(party, group)) continue;
            if (group.Type == "any" && members.Count == 1 && (members[0].Person is null) != (party.Person is null)) continue;
            members.Add(party);
        }

        return members.Count == 2 ? [members[1], members[0]] : null;
    }

    private static bool Fits(Party party, GroupNoun group) => group.Type switch
    {
        "Person" => party.Person is { } person && (group.Office is null || person.Offices.Exists(o => o.Noun == Letters.Fold(group.Office))),
        "Country" => party.Country is not null,
        _ => party.Body is null || !party.Body.IsArmedGroup,
    };

    private static IEnumerable<string> Duals(GroupNoun group)
    {
        var noun = Letters.Fold(group.Noun);
        var stem = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        yield return stem + "ان";
        yield return stem + "ين";
    }
}
