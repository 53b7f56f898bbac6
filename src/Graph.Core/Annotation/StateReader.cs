using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the state that a common noun takes up: <c>المملكة</c>, <c>البلاد</c>, <c>الحكومة</c>, <c>النظام</c>.</summary>
internal sealed class StateReader(NormalizedText text, WordClasses words, Spoken spoken, Setting setting, Qualifiers qualifiers, IReadOnlyCollection<string> countries)
{
    private const string Kingdom = "مملكه";
    private const string Sultanate = "سلطنه";
    private const string Oman = "OMN";
    private const string Brunei = "BRN";
    private const string Land = "بلاد";
    private const string LandRule = "anaphor.country";
    private const string Regime = "نظام";
    private const string SaudiArabia = "SAU";

    // About two sentences.
    private const int NearTokens = 60;

    // States that their own press calls "the kingdom" without more.
    private static readonly string[] Kingdoms = [SaudiArabia, "MAR", "JOR", "BHR"];

    private readonly Scenes _scenes = new(text, words, spoken, setting, countries);

    /// <summary>Whether the noun counts within a title too, as a nationality does: "سفير مصر لدى المملكة".</summary>
    public static bool CountsInTitle(string stem) => stem == Kingdom;

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al)) return null;
        var (country, rule) = way.Stem switch
        {
            Kingdom => (KingdomOf(token.Index), "anaphor.kingdom"),
            Sultanate => (SultanateOf(token.Index), "anaphor.kingdom"),
            Land => (ChosenToLead(token.Index, way) ?? _scenes.TownBeside(token.Index) ?? LandOf(token.Index) ?? setting.Home, LandRule),
            "حكومه" or "سلطات" or Regime or "دوله" => (GovernmentOf(token.Index, way.Stem), "anaphor.government"),
            _ => (null, ""),
        };
        return country is null ? null : Found.Word(token, way, MentionForm.Anaphor, [new Party(country)], rule);
    }

    /// <summary>
    /// The state that an office-holder serves who speaks of the government in the same sentence; else the one whose government was spoken of last, but a regime is not called the government after that; "the
    /// government" of none is the one of the state that the article speaks of most, or is at home in, "the regime" is nobody's.
    /// </summary>
    private string? GovernmentOf(int token, string noun)
    {
        if (qualifiers.Has(token, noun)) return null;
        if (noun == Regime) return Latest(token, f => f.Form == MentionForm.Government, int.MaxValue);
        if ((_scenes.Around(token) ?? SpeakersOwn(token) ?? _scenes.Of(token)) is { } own) return own;
        return Latest(token, IsOfficial, NearTokens) ?? OnlyState(token) ?? Latest(token, IsOfficial, int.MaxValue) ?? (setting.Subject ?? (setting.Home is { } home && (countries.Contains(home) || home == setting.Outlet) ? home : null));
    }

    /// <summary>
    /// The land that an office-holder speaks of is his own, unless he has named another; else the one named last, but "the land" is none of a list: <c>وقال الوزير الأوكراني إن الصواريخ ستدافع عن سواحل البلاد</c>.
    /// </summary>
    private string? LandOf(int token)
    {
        var latest = spoken.Before(token).FirstOrDefault(f => f.Parties is [{ Country: not null }] && (f.Form == MentionForm.Name && !_scenes.IsListed(f) || f.Rule == LandRule));
        if (spoken.In(spoken.SentenceOf(token), token).LastOrDefault(IsSpeaker) is { } speaker && (latest is null || latest.First < speaker.First)) return speaker.Parties[0].Person!.Country;
        return _scenes.Of(token) ?? (latest is not null && token - latest.First <= NearTokens ? latest.Parties[0].Country : null);
    }

    private bool IsSpeaker(Found found) => found.Parties is [{ Person: { Country: not null, Offices.Count: > 0 } }] && spoken.FollowsVerb(found);

    /// <summary>Where no government was spoken of lately, the one state that the sentence, or the one before, speaks of, unless the article is at home where it appears.</summary>
    private string? OnlyState(int token)
    {
        if (setting.Home == setting.Outlet) return spoken.In(spoken.SentenceOf(token), token).Any(f => f.Form == MentionForm.Name && f.Parties is [{ Country: { } named }] && named == setting.Home) ? setting.Home : null;
        var sentence = spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at >= sentence - 1; at--)
        {
            var states = spoken.In(at, token).SelectMany(f => f.Parties).Select(p => p.Country ?? p.Person?.Country).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
            if (states.Count > 0) return states.Count == 1 ? states[0] : null;
        }

        return null;
    }

    private bool IsOfficial(Found found) => found.Form == MentionForm.Government && !IsRegime(found);

    private bool IsRegime(Found found) => text.Tokens[found.First].Analyses.Any(a => a.Stem == Regime);

    private string? SpeakersOwn(int token)
    {
        var here = spoken.In(spoken.SentenceOf(token), token).LastOrDefault(f => f.Form == MentionForm.Government || IsSpeaker(f));
        return here?.Parties[0].Person?.Country;
    }

    /// <summary>The state of him who is to head it: <c>انتخاب فلان رئيسا للبلاد</c>.</summary>
    private string? ChosenToLead(int token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Li) || token == 0 || !text.Tokens[token - 1].Analyses.Any(a => a.Proclitics == Proclitics.None && (words.Office(a.Stem) is not null || a.Stem.EndsWith('ا') && words.Office(a.Stem[..^1]) is not null))) return null;
        return spoken.In(spoken.SentenceOf(token), token).LastOrDefault(f => f.Parties is [{ Person.Country: not null }])?.Parties[0].Person!.Country;
    }

    /// <summary>The outlet's kingdom; else the one the article speaks of; else, as most of the press has it, Saudi Arabia.</summary>
    private string? KingdomOf(int token)
    {
        if (qualifiers.Has(token, Kingdom)) return null;
        if (setting.Outlet is { } outlet && Kingdoms.Contains(outlet, StringComparer.Ordinal)) return outlet;
        var named = Kingdoms.Where(countries.Contains).ToList();
        return named.Count == 1 ? named[0] : setting.Home is { } home && (named.Count == 0 ? Kingdoms.Contains(home, StringComparer.Ordinal) : named.Contains(home)) ? home : SaudiArabia;
    }

    /// <summary>Oman, unless the article is about Brunei: the Ottoman one has its adjective.</summary>
    private string? SultanateOf(int token) => !qualifiers.Has(token, Sultanate) && (countries.Contains(Oman) || setting.Outlet == Oman || !countries.Contains(Brunei)) ? Oman : null;

    private string? Latest(int token, Func<Found, bool> counts, int reach) =>
        spoken.Before(token).FirstOrDefault(f => f.Parties is [{ Country: not null }] && counts(f)) is { } latest && token - latest.First <= reach ? latest.Parties[0].Country : null;
}
