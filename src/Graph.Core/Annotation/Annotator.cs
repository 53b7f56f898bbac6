using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Annotation.Names;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the mentions of an article and what they stand for.</summary>
public sealed class Annotator
{
    // How sure the tagger has to be of a place.
    private const double LeastPlace = 0.5;

    private readonly Lexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly HomographAdjectives _homographs;
    private readonly NameTagger _tagger;
    private readonly OfficeFinder _offices;
    private readonly PluralOfficeFinder _plurals;
    private readonly NamesBesideTitles _beside;
    private readonly NamesByGiven _alone;
    private readonly PersonFinder _people;
    private readonly PersonTitles _titles;
    private readonly BodyFinder _bodies;
    private readonly SpeakersArmy _armies;
    private readonly CountryFinder _countries;
    private readonly HomeCountry _home;
    private readonly Bylines _bylines;
    private readonly WordClasses _words;
    private readonly TitleForms _forms;

    /// <summary>Prepares the lexicon for looking up.</summary>
    public Annotator(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _words = new WordClasses(lexicon);
        _forms = new TitleForms(lexicon);
        _tagger = new NameTagger(lexicon.Names.Words, lexicon.Names.Weights);
        _gazetteer = new Gazetteer(lexicon);
        _homographs = new HomographAdjectives(lexicon, _words);
        _offices = new OfficeFinder(lexicon, _words);
        _plurals = new PluralOfficeFinder(lexicon, _words);
        _beside = new NamesBesideTitles(_words, new NameBehindTitle(lexicon, _words));
        _alone = new NamesByGiven(new NameBehindTitle(lexicon, _words), _words);
        _people = new PersonFinder(lexicon, _words);
        _titles = new PersonTitles(lexicon, _words);
        _bodies = new BodyFinder(lexicon, _words);
        _armies = new SpeakersArmy(lexicon, _words);
        _countries = new CountryFinder(lexicon, _words);
        _home = new HomeCountry(lexicon, _words);
        _bylines = new Bylines(_words);
    }

    /// <summary>Finds the mentions of the article.</summary>
    public AnnotatedArticle Annotate(NormalizedText text)
    {
        var rejected = ImmutableArray.CreateBuilder<RejectedMention>();
        var known = _gazetteer.Match(text);
        known.AddRange(_homographs.Find(text, known).ToList());
        var (tagged, names, layer, titles) = FindNames(text, known, _tagger.Read(text, known));
        var (joined, offices) = _titles.Join(text, names, titles, _plurals.Shared(text, layer, names), layer);
        var bodies = _bodies.Find(text, layer, known, tagged).RemoveAll(b => titles.Any(t => t.Noun == RunningTitle.FemaleMinister && t.First + 1 == b.First && b.End <= t.End) || b.Kind == EntityKinds.News && new DatelineWords(text, _words).Has(b.First, b.End));
        var again = NameWithoutHead.Find(text, layer, bodies, names).ToImmutableArray();
        bodies = bodies.AddRange(again);
        var people = _bylines.Leave(text, joined).RemoveAll(p => again.Any(b => b.First == p.First && b.End == p.End) || bodies.Any(b => b.Rule == NamedAfter.Rule && b.First < p.Name.First && p.Name.End <= b.End));
        var countries = _countries.Find(text, layer, known, names, bodies, rejected);
        bodies = _armies.Of(text, bodies, joined, offices, countries);
        var gathering = new Gathering(_lexicon, _words, _forms, text, _home.Of(text, countries, names, bodies));
        gathering.AddCountries(countries);
        gathering.AddBodies(bodies);
        gathering.AddPeople(people, layer);
        gathering.AddRegimes();
        gathering.AddOffices(offices);
        gathering.AddPlurals(_plurals.Find(text, layer));
        gathering.AddPairs(layer.Pairs);
        gathering.AddSurnames();
        gathering.AddShortForms(layer, known);
        gathering.AddQuotedNames();
        gathering.AddAnaphors();
        var (mentions, entities) = gathering.Finish();
        return new AnnotatedArticle(text, mentions, entities, [.. rejected.OrderBy(r => r.FirstToken).ThenBy(r => r.EndToken)]);
    }

    /// <summary>Names and titles say where the other is: what stands behind a title is a name on less evidence, and a name ends the title.</summary>
    private (ImmutableArray<TaggedName> Tagged, ImmutableArray<NameSpan> Names, Layer Layer, ImmutableArray<OfficePhrase> Titles) FindNames(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known, NameReading reading)
    {
        var names = _people.FindNames(text, known, reading.Names, [], [], FrozenSet<int>.Empty);
        var layer = LayerOf(names, reading.Names);
        var titles = _offices.Find(text, layer);
        var places = _beside.Of(text, layer, titles, known);
        var alone = _alone.Of(text, known, reading.Names).Where(p => !places.Any(o => o.Token == p.Token)).ToList();
        var tagged = _tagger.Again(text, reading, [.. places, .. alone]);
        var behind = _people.FindNames(text, known, tagged, titles, places, alone.Select(p => p.Token).ToHashSet());
        if (behind.SequenceEqual(names)) return (tagged, names, layer, titles);
        layer = LayerOf(behind, tagged);
        return (tagged, behind, layer, _offices.Find(text, layer));

        Layer LayerOf(ImmutableArray<NameSpan> people, ImmutableArray<TaggedName> shapes) =>
            new(text.Tokens.Length, _lexicon, known, people, shapes.Where(t => t.Type == NameType.Location && t.Score >= LeastPlace));
    }
}
