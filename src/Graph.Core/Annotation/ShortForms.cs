using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds single words that mean a body only where the article shows it: <c>المتمردون</c>, <c>التحالف</c>, <c>المقاومة</c>. The article names the body otherwise, or speaks of the one state where a
/// body of that name acts.
/// </summary>
internal sealed class ShortForms(Lexicon lexicon, WordClasses words, NormalizedText text, Layer layer)
{
    private const string Coalition = "coalition";
    private const string Resistance = "مقاومه";

    private readonly Qualifiers _qualifiers = new(text, words);

    /// <summary>The bodies such words stand for, each word once, by their entry.</summary>
    /// <param name="known">All matches of the lexicon.</param>
    /// <param name="named">The entries that the article names.</param>
    public IEnumerable<(PhraseMatch<KnownName> Match, MentionForm Form)> Find(IEnumerable<PhraseMatch<KnownName>> known, IReadOnlySet<int> named)
    {
        var armed = known.Where(k => k.Value.Form == KnownForm.Body && lexicon.Bodies[k.Value.Entry].IsArmedGroup).ToList();
        foreach (var forms in known.Where(k => k.Value.Form == KnownForm.BodyAmbiguous && k.Words == 1 && IsActor(k)).GroupBy(k => k.First))
        {
            var candidates = forms.DistinctBy(f => f.Value.Entry).ToList();
            var meant = candidates.FindAll(f => named.Contains(f.Value.Entry));
            if (meant.Count != 1) meant = Likeliest(candidates.FindAll(ActsHere));
            if (meant.Count != 1 && IsListed(candidates[0], armed) && candidates.Find(c => lexicon.Bodies[c.Value.Entry] is { IsArmedGroup: true, Country: null }) is { Words: > 0 } whole) meant = [whole];
            if (meant is not [var match]) continue;
            var describes = Describes(match.First);
            if (!describes && _qualifiers.Has(match.First, Stem(match))) continue;
            yield return (match, describes ? MentionForm.Nationality : MentionForm.Name);
        }
    }

    private bool IsActor(PhraseMatch<KnownName> match) => lexicon.Bodies[match.Value.Entry] is { IsArmedGroup: true } or { Kind: Coalition } && IsDefinite(match.First);

    private bool IsDefinite(int token) => text.Tokens[token].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al));

    /// <summary>A coalition acts where its theaters are; fighters and a resistance are those of the state the article is about. Any other word is too ordinary to be taken unnamed.</summary>
    private bool ActsHere(PhraseMatch<KnownName> match)
    {
        var entry = lexicon.Bodies[match.Value.Entry];
        if (!entry.Theaters.IsEmpty) return entry.Theaters.Any(layer.IsAbout);
        var stem = Stem(match);
        return entry.Country is { } country && layer.IsAbout(country) && (stem == Resistance || stem.EndsWith("ون", StringComparison.Ordinal) || stem.EndsWith("ين", StringComparison.Ordinal));
    }

    /// <summary>Of several the one whose states the article speaks of most.</summary>
    private List<PhraseMatch<KnownName>> Likeliest(List<PhraseMatch<KnownName>> candidates)
    {
        if (candidates.Count < 2) return candidates;
        var most = candidates.Max(Times);
        return candidates.FindAll(c => Times(c) == most);
        int Times(PhraseMatch<KnownName> c) => lexicon.Bodies[c.Value.Entry].Theaters.Sum(layer.TimesSpoken);
    }

    /// <summary>Whether "and" joins the word to an armed group: "القاعدة وداعش", "داعش والقاعدة".</summary>
    private static bool IsListed(PhraseMatch<KnownName> match, List<PhraseMatch<KnownName>> armed) =>
        armed.Exists(a => a.First == match.End && a.Proclitics.Has(Proclitics.Wa) || a.End == match.First && match.Proclitics.Has(Proclitics.Wa));

    // "الانقلاب الحوثي", "الجرائم الحوثية": an adjective of the group, as a nationality is of a state.
    private bool Describes(int token) => token > 0 && text.Tokens[token - 1] is { Kind: TokenKind.Word } before && before.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) && !words.IsClosed(before)
        && !words.IsVerb(before) && text.Tokens[token].Folded is [.., 'ي'] or [.., 'ي', 'ه'];

    private string Stem(PhraseMatch<KnownName> match) => text.Tokens[match.First].Analyses.First(a => a.Proclitics.Has(Proclitics.Al)).Stem;
}
