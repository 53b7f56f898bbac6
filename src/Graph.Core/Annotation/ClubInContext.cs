using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells whether a word that is a club's name, and a town's or an ordinary word too, is the club: behind those who belong to it (<c>مدرب الأهلي</c>), and where nothing else is called so in an article about sport (<c>برشلونة</c>).
/// </summary>
internal sealed class ClubInContext(Lexicon lexicon, WordClasses words, BodyClues clues)
{
    private const string Sport = "sport";
    private const int LeastWords = 3;

    private readonly Lazy<bool> _isAboutSport = new(() => clues.Text.Tokens.Count(t => t.Analyses.Any(a => words.Has(WordList.SportWords, a.Stem))) >= LeastWords);

    /// <summary>Whether the form is the club where it stands.</summary>
    public bool Is(PhraseMatch<KnownName> form)
    {
        if (lexicon.Bodies[form.Value.Entry].Kind != Sport) return false;
        if (form is { First: > 0, Proclitics: Proclitics.None } && clues.Text.Tokens[form.First - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && words.Has(WordList.ClubPeople, a.Stem))) return _isAboutSport.Value;
        return _isAboutSport.Value && clues.Layer.TownFrom(form.First) is null && !clues.Text.Tokens[form.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al));
    }
}
