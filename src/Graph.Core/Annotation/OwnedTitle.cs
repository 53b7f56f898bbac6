using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds titles that a pronoun tells the owner of: <c>رئيسها علي حداد</c>, <c>أمينها العام</c>, <c>سفيرها لدى باريس</c>.</summary>
internal sealed class OwnedTitle(Lexicon lexicon, WordClasses words)
{
    private const char Marbuta = 'ة';
    private const char Feminine = 'ه';
    private const char Tied = 'ت';
    private const string Plural = "ات";
    private const string His = "ه";
    private const string Her = "ها";

    private static readonly string[] Pronoun = [His, Her, "هم", "هما"];

    /// <summary>The title at a token, without its pronoun; <c>null</c> where none begins there.</summary>
    public OfficePhrase? Parse(NormalizedText text, Layer layer, int first, int limit)
    {
        var token = text.Tokens[first];
        if (token.Kind != TokenKind.Word || token.Surface.EndsWith(Marbuta)) return null;
        foreach (var way in token.Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Al | Proclitics.Sa)) continue;
            foreach (var (noun, pronoun) in Pronouns.Cut(way.Stem))
            {
                if (!Pronoun.Contains(pronoun, StringComparer.Ordinal) || words.Office(noun) is not { } office || !IsAllowed(text, noun, first)) continue;
                var title = new RunningTitle(text, layer, words, first, Math.Min(limit, first + OfficeFinder.Longest));
                var scan = new TitleScan(title, lexicon, words);
                scan.TakeOwned(Written(token, way.Proclitics, noun, pronoun));
                scan.Modifiers();
                var linked = scan.Links(office);
                var (country, body) = title.Country is { } told ? (told, -1) : OwnerOf(text, layer, first, pronoun);
                return new OfficePhrase(first, title.End, title.Whole, noun, country, title.Body >= 0 ? title.Body : body, true, true, office.Unique, title.Former, way.Proclitics) { Links = linked, Reaches = title.Reaches, IsOwned = true };
            }
        }

        return null;
    }

    /// <summary>The state, or the body and its state, that the pronoun takes up: of those that the sentence names before it the nearest one of its gender.</summary>
    public (string? Country, int Body) OwnerOf(NormalizedText text, Layer layer, int token, string pronoun)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, token)];
        for (var i = token - 1; i >= sentence.FirstToken; i--)
        {
            // "التقى فلان نائبه": his is the man's.
            if (layer.IsName(i) && pronoun == His) return (null, -1);
            if (layer.BodyAt(i) is { } body && body.End <= token && Agrees(StemOf(text, body), pronoun)) return (lexicon.Bodies[body.Value.Entry].Country, body.Value.Entry);
            if (layer.CountryAt(i) is { } country && country.End <= token && Agrees(StemOf(text, country), pronoun, isState: true)) return (lexicon.Countries[country.Value.Entry].Iso3, -1);
            if (layer.NationalityAt(i) is { } nationality && nationality.End <= token && Agrees(text.Tokens[i].Folded, pronoun)) return (lexicon.Countries[nationality.Value.Entry].Iso3, -1);
        }

        return (null, -1);
    }

    private static string StemOf(NormalizedText text, PhraseMatch<KnownName> match) => text.Tokens[match.First].Analyses.Select(a => a.Stem).LastOrDefault(text.Tokens[match.First].Folded);

    private bool Agrees(string noun, string pronoun, bool isState = false) =>
        (noun.EndsWith(Feminine) || noun.EndsWith(Plural, StringComparison.Ordinal) || isState && !words.Has(WordList.MasculineStates, noun)) == (pronoun == Her);

    private bool IsAllowed(NormalizedText text, string noun, int first)
    {
        var complements = words.ComplementsOf(noun);
        return !complements.Any() || first + 1 < text.Tokens.Length && complements.Contains(text.Tokens[first + 1].Folded, StringComparer.Ordinal);
    }

    private static string Written(Token token, Proclitics front, string noun, string pronoun)
    {
        var word = Spelling.WithoutFront(token.Surface, front);
        word = word[..^Math.Min(pronoun.Length, word.Length - 1)];
        return noun.EndsWith(Feminine) && word.EndsWith(Tied) ? word[..^1] + Marbuta : word;
    }
}
