using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the body meant by a form that several bodies share, or that is an ordinary word too. What begins with a head noun (مجلس الشيوخ, الحزب الجمهوري) names a body in any case, and the
/// nationality behind it or the article's states say which; anything else has to stand where only a body stands.
/// </summary>
internal sealed class SharedBody(Lexicon lexicon, WordClasses words, BodyClues clues)
{
    /// <summary>The rule for a form that bodies of several states share: "القوات المسلحة".</summary>
    public const string Rule = "body.ambiguous";

    private const string Court = "court";
    private const string Party = "party";
    private const string Company = "company";
    private const string Military = "العسكريه";
    private const string Members = "ين";
    private const string Ordinal = "الي";

    private readonly NormalizedText _text = clues.Text;
    private readonly Layer _layer = clues.Layer;
    private readonly BodyPurpose _purpose = new(clues.Text, clues.Layer, words, clues.Places);
    private readonly FittingBody _fitting = new(lexicon);
    private readonly BodyInContext _context = new(lexicon, words);
    private readonly OutletInContext _outlets = new(lexicon, words);
    private readonly ClubInContext _clubs = new(lexicon, words, clues);

    /// <summary>The body that begins at the token; <c>null</c> where none does.</summary>
    /// <param name="first">The token.</param>
    /// <param name="before">The body found last.</param>
    public BodySpan? At(int first, BodySpan? before)
    {
        var forms = clues.Shared[first];
        var candidates = forms.Where(f => f.Words > 1 && !(_layer.BodyAt(first + 1) is { Proclitics: Proclitics.None } inner && inner.End > (_layer.NationalityAt(f.End)?.End ?? f.End))).ToList();
        if (candidates.Count == 0 || words.HeadAt(_text.Tokens[first]) is not var (head, way)) return Government(first, candidates) ?? InContext(forms, before);
        var end = candidates.Max(f => f.End);
        candidates.RemoveAll(f => f.End < end);
        return National(candidates, end) ?? Longer(candidates[0], end, head, way) ?? OfArticle(candidates, end);
    }

    /// <summary>Whether what follows says that the armies, or the parliaments, of several or of all states are spoken of: <c>القوات المسلحة في البلدين</c>, <c>وزارة الخارجية لدى كل دولة</c>.</summary>
    public bool IsAnywhere(int end) => end + 1 < _text.Tokens.Length && _text.Tokens[end].Folded is "في" or "لدي"
        && (words.Has(WordList.ManyStates, _text.Tokens[end + 1].Folded) || end + 2 < _text.Tokens.Length && _text.Tokens[end + 1].Folded is "كل" or "جميع" or "معظم" or "اي" && words.Has(WordList.StateNouns, _text.Tokens[end + 2].Folded));

    /// <summary>A form without head noun, or of one word, where only a body stands: in quotation marks, where an outlet is quoted, among a party's people.</summary>
    private BodySpan? InContext(IEnumerable<PhraseMatch<KnownName>> forms, BodySpan? before)
    {
        if (forms.Where(f => _context.IsQuoted(_text, f) && _fitting.ActsIn(f, _layer) && (Entry(f) is { Kind: "news" } or { Country: null } || clues.States.Contains(Entry(f).Country!)))
            .OrderByDescending(f => _fitting.IsNearest(f, _layer)).FirstOrDefault() is { Words: > 0 } quoted) return Known(quoted, quoted.End, null, "body.quoted");
        if (forms.Where(f => _outlets.Is(_text, _layer, f)).OrderByDescending(f => _outlets.Broadcasts(f)).ThenByDescending(f => _fitting.IsNearest(f, _layer)).FirstOrDefault() is { Words: > 0 } outlet) return Known(outlet, outlet.End, null, "body.outlet");
        if (forms.Where(f => _fitting.ActsIn(f, _layer) && (_clubs.Is(f) || IsNamedByShape(f))).OrderByDescending(f => _fitting.IsNearest(f, _layer)).ToList() is [var only, .. var others] && (others.Count == 0 || _fitting.IsNearest(only, _layer) && !others.Exists(f => _fitting.IsNearest(f, _layer)))) return Known(only, only.End, null, "body.bare-name");
        return forms.Where(f => Entry(f).Country is { } country && clues.States.Contains(country) && _fitting.ActsIn(f, _layer) && _context.IsParty(_text, _layer, f, before))
            .OrderByDescending(f => f.End).ThenByDescending(f => _layer.TimesSpoken(Entry(f).Country!)).Select(f => Known(f, f.End, null, "body.in-context")).FirstOrDefault();
    }

    /// <summary>"رفعت آبل دعوى", "وفتح تتهمها": what the tagger holds for a body too is the firm or the party, and this one where the article names its state.</summary>
    private bool IsNamedByShape(PhraseMatch<KnownName> form) => clues.Named.Contains((form.First, form.End)) && !_text.Tokens[form.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && words.IsBodyHead(a.Stem))
        && (Entry(form).Kind == Company || Entry(form).Kind == Party && Entry(form).Country is { } country && clues.States.Contains(country));

    /// <summary>A government that is called by a name of its own is a body of the state it claims, where the article speaks of that state: <c>حكومة الوفاق</c>.</summary>
    private BodySpan? Government(int first, List<PhraseMatch<KnownName>> forms)
    {
        if (forms.Count == 0 || !_text.Tokens[first].Analyses.Any(a => words.IsGovernment(a.Stem) && !a.Proclitics.Has(Proclitics.Al))) return null;
        return forms.Where(f => Entry(f) is { Kind: "other", Country: { } country } && _layer.Speaks(country)).OrderByDescending(f => f.Words).ThenByDescending(f => _layer.TimesSpoken(Entry(f).Country!))
            .Select(f => Known(f, f.End, null, "body.government")).FirstOrDefault();
    }

    /// <summary>The nationality behind it tells which: <c>القوات المسلحة المصرية</c>.</summary>
    private BodySpan? National(List<PhraseMatch<KnownName>> candidates, int end)
    {
        if ((_layer.NationalityAt(end) ?? MembersFrom(end)) is not { } nationality) return null;
        var iso = lexicon.Countries[nationality.Value.Entry].Iso3;
        return candidates.Find(f => Entry(f).Country == iso) is { Words: > 0 } national
            ? Known(national, nationality.End, end, "body.ambiguous-national")
            : Unknown(candidates[0], nationality.End, Entry(candidates[0]).Kind, Entry(candidates[0]).IsArmedGroup, "body.ambiguous-national") with { Short = Write(candidates[0], end), Country = iso };
    }

    /// <summary>A name that goes on over the form is another's: <c>الجمعية الوطنية</c> is a parliament, <c>الجمعية الوطنية للمتقاعدين</c> is none.</summary>
    private BodySpan? Longer(PhraseMatch<KnownName> form, int end, BodyHead head, Segmentation way)
    {
        var whole = way.Proclitics.Has(Proclitics.Al) ? _purpose.EndOf(head, end, _text.Sentences[Spoken.SentenceOf(_text, form.First)].EndToken) : end;
        if (whole > end) return Unknown(form, whole, head.Kind, head.IsArmedGroup, "body.ambiguous-purpose") with { OfState = head.OfState };
        return GoesOn(end, form) ? Unknown(form, end + 1, head.Kind, head.IsArmedGroup, "body.ambiguous-longer") with { OfState = head.OfState } : null;
    }

    /// <summary>The body of the one state that the article speaks of.</summary>
    private BodySpan? OfArticle(List<PhraseMatch<KnownName>> candidates, int end)
    {
        var spoken = candidates.Where(f => _fitting.ActsIn(f, _layer) && (Entry(f).Country is not { } c || _layer.Speaks(c))).ToList();
        if (spoken.Count > 1)
        {
            var most = spoken.Max(f => Entry(f).Theaters.Sum(_layer.TimesSpoken));
            spoken.RemoveAll(f => Entry(f).Theaters.Sum(_layer.TimesSpoken) < most);
        }

        if (IsAnywhere(end)) return null;
        return spoken.Count == 1 ? Known(spoken[0], end, null, Rule) : Unknown(candidates[0], end, Entry(candidates[0]).Kind, Entry(candidates[0]).IsArmedGroup, Rule) with { OfState = true };
    }

    /// <summary>Whether the name of a party goes on with an adjective, and so is another's: <c>الحزب الاشتراكي اليساري</c>, <c>الحزب الديمقراطي الأمازيغي</c>; that of prosecutors is the army's: <c>النيابة العامة العسكرية</c>.</summary>
    private bool GoesOn(int end, PhraseMatch<KnownName> form)
    {
        if (end >= _text.Tokens.Length || _text.Tokens[end] is not { Kind: TokenKind.Word } next) return false;
        if (Entry(form).Kind == Court) return next.Folded == Military;
        return Entry(form).Kind == Party && next.Folded is ['ا', 'ل', _, _, _, .., 'ي'] && !_layer.IsName(end) && _layer.NationalityAt(end) is null
            && !words.IsClosed(next) && !words.IsEpithet(next.Folded) && !words.IsFormer(next.Folded) && !words.IsBodyHead(next.Analyses[0].Stem) && words.Office(next.Analyses[0].Stem) is null && !next.Folded.EndsWith(Ordinal, StringComparison.Ordinal);
    }

    /// <summary>Where those whom a body is of are from: <c>نقابة الصحفيين اليمنيين</c>.</summary>
    private PhraseMatch<KnownName>? MembersFrom(int end) => _layer.NationalsAt(end) is { } people && _text.Tokens[end - 1].Folded.EndsWith(Members, StringComparison.Ordinal)
        && _text.Tokens[end].Folded is ['ا', 'ل', ..] from && from.EndsWith(Members, StringComparison.Ordinal) ? people : null;

    private BodyEntry Entry(PhraseMatch<KnownName> form) => lexicon.Bodies[form.Value.Entry];

    private string Write(PhraseMatch<KnownName> form, int end) => Spelling.Write(_text, form.First, end, form.Proclitics);

    private BodySpan Known(PhraseMatch<KnownName> form, int end, int? shorter, string rule)
    {
        var entry = Entry(form);
        return new BodySpan(form.First, end, form.Value.Entry, Write(form, end), shorter is { } s ? Write(form, s) : null, entry.IsArmedGroup, entry.Kind, entry.Country, false, form.Proclitics, rule);
    }

    private BodySpan Unknown(PhraseMatch<KnownName> form, int end, string kind, bool isArmedGroup, string rule) => new(form.First, end, -1, Write(form, end), null, isArmedGroup, kind, null, false, form.Proclitics, rule);
}
