using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells of which state "the army" is where an office-holder speaks of it: <c>قال وزير الدفاع الروسي إن الجيش</c>, also in an article about another state.</summary>
internal sealed class SpeakersArmy(Lexicon lexicon, WordClasses words)
{
    private const string Army = "army";
    private const string Police = "security";

    /// <summary>The bodies, those that their noun alone names with the state of him who speaks of them.</summary>
    /// <param name="text">The article.</param>
    /// <param name="bodies">The bodies.</param>
    /// <param name="people">The persons with their titles.</param>
    /// <param name="offices">The titles without a name.</param>
    /// <param name="countries">The states named: where one stands between, the army can be its own: <c>قالت الوزيرة الألمانية إن جنودا سيذهبون إلى مالي لتدريب الجيش</c>.</param>
    public ImmutableArray<BodySpan> Of(NormalizedText text, ImmutableArray<BodySpan> bodies, ImmutableArray<PersonSpan> people, ImmutableArray<OfficePhrase> offices, ImmutableArray<CountrySpan> countries)
    {
        var speakers = people.Select(p => (p.First, p.End, State: p.Office?.Country ?? (p.Name.Entry >= 0 ? lexicon.People[p.Name.Entry].Country : null))).Concat(offices.Select(o => (o.First, o.End, State: o.Country)))
            .Where(s => s.First > 0 && words.IsVerb(text.Tokens[s.First - 1])).OrderBy(s => s.First).ToList();
        return [.. bodies.Select(b => IsBare(b) && StateOf(text, b.First, speakers, countries) is { } state ? b with { Country = state } : b)];
    }

    private static bool IsBare(BodySpan body) => body is { Country: null, Entry: < 0, OfState: true, Kind: Army or Police } && (body.Rule == HeadedBody.BareRule || body.Rule == SharedBody.Rule);

    private string? StateOf(NormalizedText text, int token, List<(int First, int End, string? State)> speakers, ImmutableArray<CountrySpan> countries)
    {
        var first = text.Sentences[Spoken.SentenceOf(text, token)].FirstToken;
        var last = speakers.FindLastIndex(s => s.First >= first && s.End <= token);
        return last >= 0 && !countries.Any(c => c.First >= speakers[last].End && c.First < token) && Enumerable.Range(speakers[last].End, token - speakers[last].End).Any(i => words.Has(WordList.ThatClauses, text.Tokens[i].Folded)) ? speakers[last].State : null;
    }
}
