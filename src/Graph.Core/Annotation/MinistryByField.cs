using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the ministries that the press names by their field: <c>الخارجية الإيرانية</c>, <c>الدفاع السورية</c>, <c>الداخلية تعلن</c>.</summary>
internal sealed class MinistryByField(Lexicon lexicon, WordClasses words)
{
    private const string AloneRule = "body.ministry-by-field-alone";
    private const string Ministry = "ministry";

    /// <summary>Takes out the fields without a state whose ministry the article names more fully: they take that one up.</summary>
    /// <param name="bodies">The bodies of the article.</param>
    public static void LeaveToFullNames(List<BodySpan> bodies) =>
        bodies.RemoveAll(b => b.Rule == AloneRule && bodies.Exists(o => o.Rule != AloneRule && o.Kind == Ministry && o.Name.Contains(b.Short!, StringComparison.Ordinal)));

    /// <summary>The ministry that the token names by its field; <c>null</c> where it names none.</summary>
    public BodySpan? At(NormalizedText text, Layer layer, int i)
    {
        if (i + 1 >= text.Tokens.Length) return null;
        if (layer.NationalityAt(i + 1) is not { } nationality || !text.Tokens[i + 1].Folded.EndsWith('ه')) return Alone(text, i);

        // "وزيرة الداخلية النمساوية" is the minister.
        if (i > 0 && text.Tokens[i - 1].Analyses.Any(a => words.Office(a.Stem) is not null || words.Has(WordList.DefenseThings, a.Stem))) return null;

        // "وزيرة الخارجية والدفاع الألمانية" heads both.
        if (i > 1 && words.Has(WordList.MinistryFields, text.Tokens[i - 1].Folded) && text.Tokens[i].Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa)) && text.Tokens[i - 2].Analyses.Any(a => words.Office(a.Stem) is not null)) return null;
        foreach (var way in text.Tokens[i].Analyses)
        {
            if (!words.Has(WordList.MinistryFields, way.Bare)) continue;
            // "الشؤون الخارجية التونسية" is an adjective after a noun with article, not the ministry.
            if (i > 0 && text.Tokens[i - 1].Kind == TokenKind.Word && text.Tokens[i - 1].Analyses[0].Proclitics == Proclitics.Al && way.Proclitics == Proclitics.Al && !words.IsVerb(text.Tokens[i - 1])) return null;
            var clitics = way.Proclitics & ~Proclitics.Al;
            var field = Spelling.Write(text, i, nationality.End, clitics);
            return new BodySpan(i, nationality.End, -1, "وزارة " + field, field, false, Ministry, lexicon.Countries[nationality.Value.Entry].Iso3, true, clitics, "body.ministry-by-field");
        }

        return null;
    }

    /// <summary>The ministry of the article's own state, where its field is what a verb is said of: <c>الداخلية تعلن</c>, <c>قالت الخارجية</c>.</summary>
    private BodySpan? Alone(NormalizedText text, int i)
    {
        if (text.Tokens[i].Folded is not ("الداخليه" or "الخارجيه")) return null;
        var opens = text.Sentences.Any(s => s.FirstToken == i) && text.Tokens[i + 1].Kind == TokenKind.Word && (words.IsImperfect(text.Tokens[i + 1]) || words.IsVerb(text.Tokens[i + 1]));
        if (!opens && !(i > 0 && words.IsVerb(text.Tokens[i - 1]) && text.Tokens[i - 1].Folded.EndsWith('ت'))) return null;
        var field = Spelling.Write(text, i, i + 1, Proclitics.None);
        return new BodySpan(i, i + 1, -1, "وزارة " + field, field, false, Ministry, null, true, Proclitics.None, AloneRule);
    }
}
