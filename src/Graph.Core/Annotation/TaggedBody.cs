using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Makes bodies of the names that the tagger holds for one.</summary>
internal sealed class TaggedBody(Lexicon lexicon, WordClasses words, NormalizedText text, Layer layer)
{
    // How sure the tagger has to be of a body: a head noun that announces one speaks for it already.
    private const double LeastHeaded = 0.9;
    private const double LeastBare = 0.97;
    private const string Unknown = "other";

    /// <summary>Whether the tagger's word is taken. A head noun alone ("المجلس") takes up a body named before; it names none.</summary>
    public bool IsSure(TaggedName name)
    {
        if (name.Type != NameType.Organization || NationalBody.IsDescription(text, layer, words, name.First, name.End)) return false;
        var headed = words.HeadAt(text.Tokens[name.First]) is var (head, way) && (head.Of.IsEmpty || !words.IsGovernment(way.Stem) || name.First + 1 < text.Tokens.Length && words.MakesBodyOf(head, text.Tokens[name.First + 1].Folded));
        if (!headed) return name.Score >= LeastBare;
        return name.Score >= LeastHeaded && name.End > name.First + 1 && !Enumerable.Range(name.First + 1, name.End - name.First - 1).All(i => words.IsEpithet(text.Tokens[i].Folded)) && !GovernsNone(name.First);
    }

    /// <summary>The body; <c>null</c> where the name is a state's.</summary>
    public BodySpan? Of(TaggedName? tagged) =>
        tagged is not { } name || layer.CountryAt(name.First) is { } c && c.End >= name.End ? null : Of(name, null, name.Proclitics & ~Proclitics.Al, name.End);

    /// <summary>The body of the kind that its head noun announces.</summary>
    /// <param name="tagged">The name.</param>
    /// <param name="head">The head noun; <c>null</c> where it has none.</param>
    /// <param name="clitics">What is written onto its front.</param>
    /// <param name="end">The token after the last of the name.</param>
    public BodySpan Of(TaggedName tagged, BodyHead? head, Proclitics clitics, int end)
    {
        string? country = null;
        var shorter = end;
        for (var i = tagged.First; i < end; i++)
        {
            if (layer.NationalityAt(i) is { } n)
            {
                country ??= lexicon.Countries[n.Value.Entry].Iso3;
                if (n.End == end) shorter = i;
            }
            else if (layer.CountryAt(i) is { } c)
            {
                country ??= lexicon.Countries[c.Value.Entry].Iso3;
            }
        }

        return new BodySpan(tagged.First, end, -1, Spelling.Write(text, tagged.First, end, clitics), shorter < end && shorter > tagged.First ? Spelling.Write(text, tagged.First, shorter, clitics) : null,
            head?.IsArmedGroup ?? false, head?.Kind ?? Unknown, country, head?.OfState ?? false, clitics, "body.tagged");
    }

    /// <summary>"اتهمت الوزارة رجل الأعمال", "اتهم الحزب الجيش السوداني": a noun with the article governs no other.</summary>
    private bool GovernsNone(int first) => text.Tokens[first].Analyses[0].Proclitics.Has(Proclitics.Al) && text.Tokens[first + 1] is { Kind: TokenKind.Word } next
        && (words.HeadAt(next) is not null || !next.Analyses[0].Proclitics.Has(Proclitics.Al) && next.Analyses.Any(a => words.IsThing(a.Stem) || words.Office(a.Stem) is not null));
}
