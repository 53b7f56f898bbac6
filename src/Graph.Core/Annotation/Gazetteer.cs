using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>How a form of the lexicon names its entry.</summary>
internal enum KnownForm
{
    /// <summary>A phrase that looks like a country and is none.</summary>
    NotCountry,
    CountryName,
    CountrySeat,
    CountryLoaded,
    Capital,
    Nationality,
    Nationals,

    /// <summary>A word that names a state only in an article about it.</summary>
    CountryInContext,

    /// <summary>A form that names two states at once: <c>الكوريتان</c>.</summary>
    CountryPair,
    Person,
    PersonAlone,
    Body,
    BodyAmbiguous,
}

/// <summary>A form of the lexicon, and the entry it belongs to by its place in the lexicon's list.</summary>
internal readonly record struct KnownName(KnownForm Form, int Entry);

/// <summary>Finds every form of the lexicon's names in a text.</summary>
internal sealed class Gazetteer
{
    private readonly PhraseIndex<KnownName> _index = new();

    public Gazetteer(Lexicon lexicon)
    {
        for (var i = 0; i < lexicon.Countries.Length; i++) Add(lexicon.Countries[i], i);
        for (var i = 0; i < lexicon.People.Length; i++)
        {
            var person = lexicon.People[i];
            _index.Add(person.Name, new KnownName(KnownForm.Person, i));
            foreach (var alias in person.Aliases) _index.Add(alias, new KnownName(KnownForm.Person, i));
            foreach (var alone in person.Alone) _index.Add(alone, new KnownName(KnownForm.PersonAlone, i));
        }

        for (var i = 0; i < lexicon.Bodies.Length; i++)
        {
            var body = lexicon.Bodies[i];
            _index.Add(body.Name, new KnownName(KnownForm.Body, i));
            foreach (var alias in body.Aliases) _index.Add(alias, new KnownName(KnownForm.Body, i));
            foreach (var form in body.Ambiguous) _index.Add(form, new KnownName(KnownForm.BodyAmbiguous, i));
        }
    }

    /// <summary>Every match in the text, in order of place; matches overlap.</summary>
    public List<PhraseMatch<KnownName>> Match(NormalizedText text)
    {
        var matches = new List<PhraseMatch<KnownName>>();
        for (var i = 0; i < text.Tokens.Length; i++) _index.Match(text, i, matches);
        return matches;
    }

    private void Add(CountryEntry country, int entry)
    {
        // A name that is an ordinary word too (مالي "financial") counts in its longer forms, and alone where the article shows what is meant.
        _index.Add(country.Name, new KnownName(country.Homograph && !country.Name.Contains(' ') ? KnownForm.CountryInContext : KnownForm.CountryName, entry));
        foreach (var name in country.Names)
            if (!country.Homograph || name.Contains(' ')) _index.Add(name, new KnownName(KnownForm.CountryName, entry));
        foreach (var form in country.Seats) _index.Add(form, new KnownName(KnownForm.CountrySeat, entry));
        foreach (var form in country.Loaded) _index.Add(form, new KnownName(KnownForm.CountryLoaded, entry));
        foreach (var form in country.Context) _index.Add(form, new KnownName(KnownForm.CountryInContext, entry));
        foreach (var form in country.Capitals) _index.Add(form, new KnownName(KnownForm.Capital, entry));
        foreach (var form in country.Pairs) _index.Add(form, new KnownName(KnownForm.CountryPair, entry));
        foreach (var form in country.Not) _index.Add(form, new KnownName(KnownForm.NotCountry, entry));
        foreach (var form in country.Plurals)
        {
            _index.Add(form, new KnownName(KnownForm.Nationals, entry));
            _index.Add("ال" + form, new KnownName(KnownForm.Nationals, entry));
        }

        foreach (var adjective in country.Adjectives) AddAdjective(adjective, entry);
    }

    private void AddAdjective(string adjective, int entry)
    {
        // The adjective of two words (كوري شمالي) agrees in both.
        var words = Letters.Fold(adjective).Split(' ');
        foreach (var (ending, nationals) in AdjectiveEndings)
        {
            var form = string.Join(' ', words.Select(w => w + ending));
            var definite = string.Join(' ', words.Select(w => "ال" + w + ending));
            var kind = nationals ? KnownForm.Nationals : KnownForm.Nationality;
            _index.Add(form, new KnownName(kind, entry));
            _index.Add(definite, new KnownName(kind, entry));
        }
    }

    private static readonly (string Ending, bool Nationals)[] AdjectiveEndings =
    [
        ("", false), ("ه", false), ("ا", false), ("ان", false), ("ين", true), ("ون", true), ("تان", false), ("تين", false), ("ات", false),
    ];
}
