using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds whose state <c>بلاده</c>, <c>حكومتها</c>, <c>بلدانهم</c> is.</summary>
internal sealed class OwnerReader(ClosedWords closed, Spoken spoken, string? home)
{
    private const int Reach = 120;
    private const int NearState = 12;
    private const string Land = "بل";

    // In the order in which they are tried: the longer before what it ends with.
    private static readonly string[] Pronouns = ["هما", "ها", "هم", "ه", "نا", "ي"];

    private readonly FrozenSet<string> _own = closed.Own.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);

    public Found? Read(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Al) || PronounOn(token, way.Stem) is not { } pronoun) return null;
        var owners = OwnersOf(token.Index, pronoun);
        return owners.IsEmpty ? null
            : Found.Word(token, way, owners.Length > 1 ? MentionForm.Group : MentionForm.Anaphor, [.. owners.Select(c => new Party(c))], "anaphor.own-country");
    }

    private string? PronounOn(Token token, string stem)
    {
        // بلدة is a town.
        if (token.Surface.EndsWith('ة')) return null;
        foreach (var pronoun in Pronouns)
        {
            if (!stem.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var noun = stem[..^pronoun.Length];

            // Before a pronoun ta marbuta is written ت: حكومته.
            if (_own.Contains(noun) || (noun.EndsWith('ت') && _own.Contains(noun[..^1] + "ه"))) return pronoun;
        }

        return null;
    }

    private ImmutableArray<string> OwnersOf(int token, string pronoun) => pronoun switch
    {
        "نا" or "ي" => One(FirstPerson(token) ?? home),
        "ها" => One((IsLand(token) ? Woman(token) : null) ?? NearbyState(token) ?? Speaker(token)),
        "هم" or "هما" => Several(token),
        _ => One(JoinedState(token) ?? Speaker(token)),
    };

    /// <summary>The state of whoever says "we", in the sentence or the one before; whoever is only named there says nothing.</summary>
    private string? FirstPerson(int token)
    {
        var sentence = spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at >= sentence - 1; at--)
            if (spoken.In(at, token).LastOrDefault(f => f.Parties is [{ Person.Country: not null }] && spoken.FollowsVerb(f)) is { } speaker) return speaker.Parties[0].Person!.Country;
        return null;
    }

    private bool IsLand(int token) => spoken.Text.Tokens[token].Analyses.Any(a => a.Stem.StartsWith(Land, StringComparison.Ordinal));

    /// <summary>A state has no country of its own: <c>بلادها</c> is that of the woman, or the ministry, who speaks of it: <c>قالت رئيسة الوزراء الفنلندية … موقف أنقرة من انضمام بلادها</c>.</summary>
    private string? Woman(int token)
    {
        var speaker = spoken.In(spoken.SentenceOf(token), token).LastOrDefault(f => f.Parties is [{ Person.Country: not null } or { Body.Country: not null }] && spoken.FollowsVerb(f) && spoken.Text.Tokens[f.First - 1].Folded is [.., 'ت'] or ['ت', ..] or ['و', 'ت', ..]);
        return speaker?.Parties[0].Person?.Country ?? speaker?.Parties[0].Body?.Country;
    }

    private static ImmutableArray<string> One(string? country) => country is null ? [] : [country];

    /// <summary>"لبنان وحكومته": the state right before.</summary>
    private string? JoinedState(int token) => spoken.Before(token).FirstOrDefault() is { Form: MentionForm.Name, Parties: [{ Country: { } country }] } f && f.End == token ? country : null;

    private string? NearbyState(int token)
    {
        foreach (var mention in spoken.In(spoken.SentenceOf(token), token).Reverse())
        {
            if (token - mention.First > NearState) break;
            if (mention.Form is MentionForm.Name or MentionForm.Capital or MentionForm.Government or MentionForm.Anaphor && mention.Parties is [{ Country: { } country }]) return country;
        }

        return null;
    }

    /// <summary>
    /// The state of whoever speaks or acts: in the sentence the nearest person after a verb, else the nearest where a subject stands, else the nearest; where the sentence has none,
    /// the same in the sentence before; else the person named last.
    /// </summary>
    private string? Speaker(int token)
    {
        var sentence = spoken.SentenceOf(token);
        for (var back = 0; back < 2 && back <= sentence; back++)
        {
            var named = spoken.In(sentence - back, token).Where(f => f.Parties is [{ Person: not null }]).Reverse().ToList();
            var people = named.FindAll(f => f.Parties[0].Person!.Country is not null);

            // Of a speaker whose state is not known it is not another's.
            if (back == 0 && people.Count == 0 && named.Exists(spoken.FollowsVerb)) return null;
            if ((people.Find(spoken.FollowsVerb) ?? people.Find(spoken.IsSubject) ?? (back == 0 ? people.FirstOrDefault() : people.LastOrDefault())) is { } owner) return owner.Parties[0].Person!.Country;
        }

        return spoken.Before(token).TakeWhile(f => token - f.First <= Reach).Select(f => f.Parties is [{ Person.Country: { } country }] ? country : null).FirstOrDefault(c => c is not null);
    }

    /// <summary>Of several persons their states; of the nationals of a state that state.</summary>
    private ImmutableArray<string> Several(int token)
    {
        foreach (var mention in spoken.In(spoken.SentenceOf(token), token).Reverse())
        {
            if (mention.Rule == CountryFinder.Nationals) return [mention.Parties[0].Country!];
            if (mention.Form != MentionForm.Group) continue;
            var states = mention.Parties.Select(p => p.Country ?? p.Person?.Country).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (states.Length > 0) return states;
        }

        return [];
    }
}
