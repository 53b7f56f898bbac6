using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Which state an article is at home in: the one that "the government" or a minister without nationality belongs to.</summary>
internal sealed class HomeCountry
{
    private readonly Dictionary<string, string> _outlets = new(StringComparer.OrdinalIgnoreCase);
    private const string News = "news";

    // Whose state says little of where the news is at home: a Saudi firm builds in Khartoum.
    private static readonly string[] Abroad = [News, "company", "bank"];

    private readonly Lexicon _lexicon;
    private readonly WordClasses _words;
    private readonly PhraseIndex<string> _capitals = new();
    private readonly PhraseIndex<string> _towns = new();

    // What is a town here and a state or another town there says nothing: عمان, طرابلس.
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public HomeCountry(Lexicon lexicon, WordClasses words)
    {
        (_lexicon, _words) = (lexicon, words);
        var outlets = lexicon.Bodies.Where(b => b is { Kind: News, Country: not null }).ToList();
        foreach (var body in outlets)
        {
            _outlets.TryAdd(Plain(body.Latin), body.Country!);
            _outlets.TryAdd(Plain(body.Name), body.Country!);
        }

        foreach (var country in lexicon.Countries)
        {
            foreach (var town in country.Towns) _towns.Add(town, country.Iso3);
            _shared.UnionWith(country.Names.Append(country.Name).Select(Letters.Fold));
            foreach (var capital in country.Capitals) _capitals.Add(capital, country.Iso3);
        }

        var capitals = lexicon.Countries.SelectMany(c => c.Capitals.Select(t => (Town: Letters.Fold(t), c.Iso3))).ToLookup(p => p.Town, p => p.Iso3, StringComparer.Ordinal);
        foreach (var country in lexicon.Countries)
            _shared.UnionWith(country.Towns.Select(t => Letters.Fold(t.Split(' ')[0])).Where(t => capitals[t].Any(c => c != country.Iso3)));

        // "Al-Jazirah (Saudi Arabia)" has its state in brackets; where no outlet of another state is called so, the name alone tells it.
        foreach (var named in outlets.GroupBy(b => Plain(b.Latin.Split('(')[0]), b => b.Country!, StringComparer.OrdinalIgnoreCase))
            if (named.Distinct(StringComparer.Ordinal).Count() == 1) _outlets.TryAdd(named.Key, named.First());
    }

    /// <summary>The outlet's state where the article speaks of it, of its people or of none; otherwise the state spoken of most.</summary>
    public Setting Of(NormalizedText text, ImmutableArray<CountrySpan> countries, ImmutableArray<NameSpan> names, ImmutableArray<BodySpan> bodies)
    {
        var article = text.Article;
        var counts = countries.Select(c => _lexicon.Countries[c.Entry].Iso3)
            .Concat(names.Where(n => n.Entry >= 0).Select(n => _lexicon.People[n.Entry].Country).OfType<string>())
            .Concat(bodies.Where(b => b.Entry >= 0).Select(b => _lexicon.Bodies[b.Entry]).Where(b => !Abroad.Contains(b.Kind, StringComparer.Ordinal)).Select(b => b.Country).OfType<string>())
            .Concat(Towns(text))
            .Concat(Datelines(text))
            .CountBy(c => c, StringComparer.Ordinal).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        var most = counts.Count == 0 ? null : counts[0].Key;
        var outlet = article.Outlet is { } name ? OfOutlet(name) : null;
        return new Setting(outlet is not null && (most is null || counts.Exists(c => c.Key == outlet)) ? outlet : most, outlet, counts.Count > 0 && counts[0].Value * 2 > counts.Sum(c => c.Value) && counts[0].Value > 2 ? most : null) { Towns = TownsByToken(text) };
    }

    /// <summary>The states of the capitals that the news comes from: <c>عمان - بترا</c>.</summary>
    private IEnumerable<string> Datelines(NormalizedText text)
    {
        var dateline = new DatelineWords(text, _words);
        var matches = new List<PhraseMatch<string>>();
        for (var i = 0; i < text.Tokens.Length && Spoken.SentenceOf(text, i) <= DatelineWords.LastSentence; i++)
        {
            matches.Clear();
            _capitals.Match(text, i, matches);
            if (matches.MaxBy(m => m.End) is { } capital && dateline.Has(capital.First, capital.End)) yield return capital.Value;
        }
    }

    /// <summary>The states of the towns and provinces that are no capitals.</summary>
    private IEnumerable<string> Towns(NormalizedText text)
    {
        var matches = new List<PhraseMatch<string>>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            matches.Clear();
            _towns.Match(text, i, matches);
            if (matches.Count > 0) yield return matches.MaxBy(m => m.End)!.Value;
        }
    }

    /// <summary>The states of towns, provinces and capitals, by the token each begins at.</summary>
    private Dictionary<int, string> TownsByToken(NormalizedText text)
    {
        var towns = new Dictionary<int, string>();
        var matches = new List<PhraseMatch<string>>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            matches.Clear();
            _towns.Match(text, i, matches);
            _capitals.Match(text, i, matches);
            if (matches.MaxBy(m => m.End) is { } town && !_shared.Contains(text.Tokens[town.End - 1].Analyses[^1].Bare) && !_shared.Contains(text.Tokens[town.End - 1].Folded)) towns[i] = town.Value;
        }

        return towns;
    }

    /// <summary>The state an outlet is published in, by the lexicon or by its name ("JawharaFM (Tunisia)").</summary>
    public string? OfOutlet(string outlet)
    {
        if (_outlets.TryGetValue(Plain(outlet), out var iso)) return iso;
        foreach (var country in _lexicon.Countries)
            if (outlet.Contains(country.Latin, StringComparison.OrdinalIgnoreCase) || outlet.Contains(country.Name, StringComparison.Ordinal)) return country.Iso3;
        return null;
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit)]);
}

/// <summary>Where an article is at home.</summary>
/// <param name="Home">The state that "the government" or a minister without nationality belongs to, or <c>null</c>.</param>
/// <param name="Outlet">The state that the outlet is published in, or <c>null</c>.</param>
/// <param name="Subject">The state that the article speaks of more than of all others, or <c>null</c>.</param>
internal sealed record Setting(string? Home, string? Outlet, string? Subject)
{
    /// <summary>The states of the towns that the article names, by the token each begins at.</summary>
    public IReadOnlyDictionary<int, string> Towns { get; init; } = new Dictionary<int, string>();

    /// <summary>The state whose offices the article can name without saying whose they are: its own, where the outlet is of that state or the article speaks of hardly another.</summary>
    public string? Own => Home is not null && (Home == Outlet || Home == Subject) ? Home : null;
}
