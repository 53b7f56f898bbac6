using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// The one word that several states' names begin with: <c>كوريا</c>, <c>الكونغو</c>, <c>غينيا</c>. An article that has named one of them in full, and not the one the word usually means, means that
/// one by it.
/// </summary>
internal sealed class SharedCountryNames
{
    private readonly Lexicon _lexicon;
    private readonly ILookup<string, int> _byFirstWord;

    public SharedCountryNames(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _byFirstWord = Enumerable.Range(0, lexicon.Countries.Length)
            .SelectMany(i => lexicon.Countries[i].Names.Append(lexicon.Countries[i].Name).Select(n => Letters.Fold(n).Split(' ')).Where(words => words.Length > 1).Select(words => (Word: words[0], Country: i)))
            .Distinct().ToLookup(p => p.Word, p => p.Country, StringComparer.Ordinal);
    }

    /// <summary>The countries of the article, with those that a shared word names put right.</summary>
    public ImmutableArray<CountrySpan> Resolve(NormalizedText text, ImmutableArray<CountrySpan> countries)
    {
        HashSet<int>? named = null;
        return countries.Any(c => IsShared(text, c)) ? [.. countries.Select(Of)] : countries;

        CountrySpan Of(CountrySpan country)
        {
            if (!IsShared(text, country)) return country;
            named ??= [.. countries.Where(c => c.Form is MentionForm.Name or MentionForm.Government && c.End - c.First > 1 && !IsShared(text, c)).Select(c => c.Entry)];
            return !named.Contains(country.Entry) && Others(text, country).Where(named.Contains).ToList() is [var meant] ? country with { Entry = meant } : country;
        }
    }

    private bool IsShared(NormalizedText text, CountrySpan country) => country is { Form: MentionForm.Name } && country.End - country.First == 1 && Others(text, country).Any();

    private IEnumerable<int> Others(NormalizedText text, CountrySpan country) =>
        text.Tokens[country.First].Analyses.SelectMany(a => _byFirstWord[a.Bare].Concat(_byFirstWord[a.Stem])).Where(i => i != country.Entry && _lexicon.Countries[i].Iso3 != _lexicon.Countries[country.Entry].Iso3).Distinct();
}
