using Graph.Core.Annotation.Names;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells where a person's name is likely though no title is there: a word that is known for a given name of another tongue, and behind it one that can be a surname: <c>هايدي راسخ</c>, <c>ديفيد باتي</c>.
/// </summary>
internal sealed class NamesByGiven(NameBehindTitle names, WordClasses words)
{
    // In units of the tagger's weights.
    private const float Worth = 2;

    /// <param name="text">The article.</param>
    /// <param name="known">The lexicon's matches: what they cover needs no name of its own.</param>
    /// <param name="tagged">The names that the tagger has found.</param>
    public IEnumerable<NamePlace> Of(NormalizedText text, IReadOnlyList<PhraseMatch<KnownName>> known, IEnumerable<TaggedName> tagged)
    {
        var covered = new bool[text.Tokens.Length + 1];
        foreach (var match in known.Where(k => k.Value.Form is not (KnownForm.BodyAmbiguous or KnownForm.NotCountry or KnownForm.CountryInContext))) Array.Fill(covered, true, match.First, match.End - match.First);
        foreach (var name in tagged.Where(t => t.Type == NameType.Person)) Array.Fill(covered, true, name.First, name.End - name.First);
        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
                if (!covered[i] && !covered[i + 1] && IsFullName(text, i) && !IsOfPlace(text, i, sentence.FirstToken)) yield return new NamePlace(i, false, Worth);
    }

    private bool IsFullName(NormalizedText text, int first)
    {
        var (given, surname) = (text.Tokens[first], text.Tokens[first + 1]);
        if (given.Kind != TokenKind.Word || words.IsVerb(given) || words.IsClosed(given)) return false;
        return IsFullName(given.Folded, surname) || given.Analyses.Any(a => a.Proclitics is Proclitics.Wa or Proclitics.Li && IsFullName(a.Stem, surname));
    }

    // Behind an Arabic given name any noun may begin another part of the clause, and so may one with the article behind a foreign one.
    private bool IsFullName(string given, Token surname) => names.IsForeignGiven(given) && surname.Kind == TokenKind.Word && (names.IsNamePart(surname) || surname.Analyses[0].Proclitics == Proclitics.None && names.MayBeSurname(surname));

    /// <summary>"شارع عباس العقاد", "مستشفى خديجة": the place bears the name.</summary>
    private bool IsOfPlace(NormalizedText text, int first, int start) => first > start && text.Tokens[first - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && (words.IsPlaceNoun(a.Stem) || words.IsBodyHead(a.Stem) || words.IsBearer(a.Stem)));
}
