using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What an article shows of bodies before any is found in it.</summary>
/// <param name="Text">The article.</param>
/// <param name="Layer">Where names are.</param>
/// <param name="Shared">The forms that several bodies share, or that are ordinary words too, by their first token.</param>
/// <param name="Places">The ends of what the tagger holds for places, by their first token.</param>
/// <param name="States">The states the article names, and those of the people and bodies it names.</param>
/// <param name="Named">What the tagger holds for a body.</param>
internal sealed record BodyClues(NormalizedText Text, Layer Layer, ILookup<int, PhraseMatch<KnownName>> Shared, ILookup<int, int> Places, IReadOnlySet<string> States, IReadOnlySet<(int First, int End)> Named)
{
    private const double LeastPlace = 0.5;
    private const double LeastBody = 0.7;

    /// <summary>Gathers them.</summary>
    public static BodyClues Of(Lexicon lexicon, NormalizedText text, Layer layer, IReadOnlyList<PhraseMatch<KnownName>> known, IEnumerable<TaggedName> tagged) => new(
        text,
        layer,
        known.Where(k => k.Value.Form == KnownForm.BodyAmbiguous).ToLookup(k => k.First),
        tagged.Where(t => t.Type == NameType.Location && t.Score >= LeastPlace).ToLookup(t => t.First, t => t.End),
        lexicon.Countries.Select(c => c.Iso3).Where(layer.Speaks).Concat(known.Select(k => StateOf(lexicon, k.Value)).OfType<string>()).ToHashSet(StringComparer.Ordinal),
        tagged.Where(t => t.Type == NameType.Organization && t.Score >= LeastBody).Select(t => (t.First, t.End)).ToHashSet());

    private static string? StateOf(Lexicon lexicon, KnownName name) => name.Form switch
    {
        KnownForm.Person => lexicon.People[name.Entry].Country,
        KnownForm.Body => lexicon.Bodies[name.Entry].Country,
        _ => null,
    };
}
