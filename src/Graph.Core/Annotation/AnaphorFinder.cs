using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the words that take up what was named before: <c>بلاده</c>, <c>المملكة</c>, <c>الجانبان</c>, <c>الحزب</c>, <c>سموه</c>.</summary>
internal sealed class AnaphorFinder
{
    private readonly NormalizedText _text;
    private readonly Spoken _spoken;
    private readonly Func<Token, Segmentation, Found?>[] _readers;

    public AnaphorFinder(Lexicon lexicon, WordClasses words, NormalizedText text, Setting setting, IEnumerable<Found> found, IReadOnlyCollection<string> countries)
    {
        _text = text;
        var spoken = _spoken = new Spoken(text, words, found);
        var qualifiers = new Qualifiers(text, words);
        _readers =
        [
            new OwnerReader(lexicon.Words, spoken, setting.Home).Read,
            new StyleReader(words, spoken).Read,
            new LastReader(words, spoken).Read,
            new DescriptionReader(lexicon, words, spoken).Read,
            new OwnBodyReader(words, spoken).Read,
            new StateReader(text, words, spoken, setting, qualifiers, countries).Read,
            new BodyReader(lexicon, words, spoken, qualifiers).Read,
            new FieldReader(words, spoken).Read,
            new GroupReader(lexicon, words, spoken).Read,
        ];
    }

    public IEnumerable<Found> Find(bool[] covered)
    {
        foreach (var token in _text.Tokens)
        {
            if (token.Kind != TokenKind.Word || Read(token, covered[token.Index]) is not { } anaphor) continue;
            _spoken.Add(anaphor);
            yield return anaphor;
        }
    }

    private Found? Read(Token token, bool covered)
    {
        foreach (var way in token.Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Sa) || covered && !StateReader.CountsInTitle(way.Stem)) continue;
            foreach (var reader in _readers)
                if (reader(token, way) is { } anaphor) return anaphor;
        }

        return null;
    }
}
