using System.Runtime.InteropServices;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What is known of each token before mentions are made: where names begin, and which forms of the lexicon begin there. Longest match wins.</summary>
internal sealed class Layer
{
    private readonly PhraseMatch<KnownName>?[] _nationality;
    private readonly PhraseMatch<KnownName>?[] _nationals;
    private readonly PhraseMatch<KnownName>?[] _country;
    private readonly PhraseMatch<KnownName>?[] _body;
    private readonly bool[] _name;
    private readonly Dictionary<int, TwoStates> _pairs;
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<int, int> _towns = [];
    private readonly Dictionary<int, int> _capitals = [];
    private readonly Dictionary<int, PhraseMatch<KnownName>> _seats = [];
    private readonly Dictionary<int, int> _from = [];
    private readonly Dictionary<int, int> _before = [];
    private readonly Dictionary<string, int> _spoken = new(StringComparer.Ordinal);

    public Layer(int tokens, Lexicon lexicon, IEnumerable<PhraseMatch<KnownName>> matches, IEnumerable<NameSpan> names, IEnumerable<TaggedName>? places = null)
    {
        _nationality = new PhraseMatch<KnownName>?[tokens];
        _nationals = new PhraseMatch<KnownName>?[tokens];
        _country = new PhraseMatch<KnownName>?[tokens];
        _body = new PhraseMatch<KnownName>?[tokens];
        _name = new bool[tokens];
        _pairs = TwoStates.Among(matches, lexicon).ToDictionary(p => p.First);
        foreach (var iso3 in _pairs.Values.SelectMany(p => p.Iso3)) CollectionsMarshal.GetValueRefOrAddDefault(_spoken, iso3, out _)++;
        foreach (var match in matches)
        {
            var slots = match.Value.Form switch
            {
                KnownForm.Nationality => _nationality,
                KnownForm.CountryName or KnownForm.CountryLoaded or KnownForm.CountrySeat => _country,
                KnownForm.Body => _body,
                KnownForm.Nationals => _nationals,
                _ => null,
            };
            if (slots is not null && !ReferenceEquals(slots, _body) && !ReferenceEquals(slots, _nationals)) CollectionsMarshal.GetValueRefOrAddDefault(_spoken, lexicon.Countries[match.Value.Entry].Iso3, out _)++;
            if (slots is not null && (slots[match.First] is not { } other || other.End < match.End)) slots[match.First] = match;
        }

        PutAtHome(lexicon, matches, names);
        foreach (var match in matches)
        {
            if (match.Value.Form != KnownForm.Capital) continue;
            if (match.Proclitics == Proclitics.None) _seats[match.First] = match;
            _capitals[match.First] = Math.Max(match.End, _capitals.GetValueOrDefault(match.First));
            if (match.Proclitics == Proclitics.None) _towns[match.First] = Math.Max(match.End, _towns.GetValueOrDefault(match.First));
        }

        foreach (var place in places ?? [])
        {
            if (place.Proclitics == Proclitics.None) _places[place.First] = place.End;
            (_from[place.First], _before[place.End]) = (place.End, place.First);
        }

        foreach (var (first, end) in _capitals) (_from[first], _before[end]) = (end, first);
        foreach (var name in names)
            for (var i = name.First; i < name.End; i++) _name[i] = true;
    }

    /// <summary>A name that bodies of two states share is that of the state which the article or its people speak for: <c>حزب العدالة والتنمية</c> beside <c>بنكيران</c> is no Turkish party.</summary>
    private void PutAtHome(Lexicon lexicon, IEnumerable<PhraseMatch<KnownName>> matches, IEnumerable<NameSpan> names)
    {
        HashSet<string>? states = null;
        foreach (var match in matches)
        {
            if (match.Value.Form != KnownForm.BodyAmbiguous || _body[match.First] is not { } taken || taken.End != match.End || lexicon.Bodies[taken.Value.Entry].Country is not { } foreign || lexicon.Bodies[match.Value.Entry].Country is not { } own) continue;
            states ??= [.. _spoken.Keys, .. names.Where(n => n.Entry >= 0).Select(n => lexicon.People[n.Entry].Country).OfType<string>()];
            if (!states.Contains(foreign) && states.Contains(own)) _body[match.First] = match;
        }
    }

    /// <summary>Whether the token is part of a person's name.</summary>
    public bool IsName(int token) => token < _name.Length && _name[token];

    /// <summary>Whether the article names the state anywhere.</summary>
    public bool Speaks(string iso3) => _spoken.ContainsKey(iso3);

    /// <summary>Whether the article names the state more than by the way.</summary>
    public bool IsAbout(string iso3) => _spoken.GetValueOrDefault(iso3) > 1;

    /// <summary>How often the article names the state.</summary>
    public int TimesSpoken(string iso3) => _spoken.GetValueOrDefault(iso3);

    /// <summary>The end of the name of a place that begins at the token, as far as its shape shows one.</summary>
    public int? PlaceAt(int token) => _places.TryGetValue(token, out var end) ? end : null;

    /// <summary>The end of the capital that begins at the token, or of another place.</summary>
    public int? TownAt(int token) => _towns.TryGetValue(token, out var end) ? end : PlaceAt(token);

    /// <summary>The end of the capital or other place that begins at the token, whatever is written onto its front: <c>وخاركيف</c>.</summary>
    public int? TownFrom(int token) => _from.TryGetValue(token, out var end) ? end : null;

    /// <summary>Where the capital or other place begins that ends before the token.</summary>
    public int? TownBefore(int token) => _before.TryGetValue(token, out var first) ? first : null;

    /// <summary>The end of the capital that begins at the token, whatever is written onto its front: <c>بباريس</c>.</summary>
    public int? CapitalAt(int token) => _capitals.TryGetValue(token, out var end) ? end : null;

    /// <summary>The capital at the token, with nothing written onto its front.</summary>
    public PhraseMatch<KnownName>? SeatAt(int token) => _seats.TryGetValue(token, out var seat) ? seat : null;

    public PhraseMatch<KnownName>? NationalityAt(int token) => token < _nationality.Length ? _nationality[token] : null;

    /// <summary>The people of a state that the token names, or describes others as: <c>الصحفيين اليمنيين</c>.</summary>
    public PhraseMatch<KnownName>? NationalsAt(int token) => token < _nationals.Length ? _nationals[token] : null;

    public PhraseMatch<KnownName>? CountryAt(int token) => token < _country.Length ? _country[token] : null;

    /// <summary>The two states that one form at the token names.</summary>
    public TwoStates? PairAt(int token) => _pairs.GetValueOrDefault(token);

    /// <summary>The forms that name two states at once.</summary>
    public IEnumerable<TwoStates> Pairs => _pairs.Values;

    public PhraseMatch<KnownName>? BodyAt(int token) => token < _body.Length ? _body[token] : null;
}

/// <summary>A person's name in the text, without title and honorific.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Entry">The person's place in the lexicon, or -1.</param>
/// <param name="Proclitics">What is written onto its front.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record NameSpan(int First, int End, int Entry, Proclitics Proclitics, string Rule);
