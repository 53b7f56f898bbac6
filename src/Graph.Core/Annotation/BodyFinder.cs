using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A body named in the text.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Entry">The body's place in the lexicon, or -1.</param>
/// <param name="Name">Its name as written, without what is written onto its front.</param>
/// <param name="Short">The name without the nationality at its end, where there is one.</param>
/// <param name="IsArmedGroup">Whether it is an armed group.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Country">ISO code of the state it belongs to, where name or lexicon say it.</param>
/// <param name="OfState">Whether, named without a nationality, it belongs to the state the article is at home in.</param>
/// <param name="Proclitics">What is written onto its front.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record BodySpan(
    int First, int End, int Entry, string Name, string? Short, bool IsArmedGroup, string Kind, string? Country, bool OfState, Proclitics Proclitics, string Rule);

/// <summary>Finds bodies: those of the lexicon, and unknown ones by a head noun and what belongs to it.</summary>
internal sealed class BodyFinder
{
    /// <summary>The rule for a head noun alone: "الجيش", "البرلمان".</summary>
    public const string BareRule = "body.bare";

    /// <summary>The rule for a form that bodies of several states share: "القوات المسلحة".</summary>
    public const string SharedRule = "body.ambiguous";

    private const int Longest = 9;
    private const string Court = "court";
    private const string Military = "العسكريه";

    // What an international body sends or sets up is another than itself: بعثة الأمم المتحدة.
    private const string Mission = "intergovernmental";
    private const string Delegates = "بعثة";

    // Whom the Monetary Fund sends goes home after a week.
    private const string Fund = "صندوق";
    private const string Members = "ين";
    private const string Banner = "لواء";
    private const string Under = "تحت";
    private const char Lam = 'ل';

    // How sure the tagger has to be of a body: a head noun that announces one speaks for it already.
    private const double LeastHeaded = 0.9;
    private const double LeastBare = 0.97;
    private const double LeastPlace = 0.5;

    // "هيئة الدفاع", "هيئة المحكمة" are at every trial.
    private const string Panel = "هييه";
    private const string Defense = "الدفاع";
    private const string Of = "عن";
    private static readonly FrozenSet<string> Common = new[] { "الدفاع", "المحكمه", "المحلفين", "التحرير", "التدريس", "الاركان", "المكتب", "الجايزه" }.ToFrozenSet(StringComparer.Ordinal);

    // Nouns with an adjective's ending, and adjectives without it.
    private static readonly FrozenSet<string> Nouns = new[] { "الخارجيه", "الداخليه", "الماليه", "التربيه", "التنميه", "الميزانيه", "البلديه", "الحريه", "القضيه" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Adjectives = new[] { "المشتركه", "العليا", "العامه", "الخاصه", "المنظمه", "الدايمه", "المستقله", "الموقته", "المكلفه", "المعنيه", "المشرفه" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PanelAdjectives = new[]
    {
        "القانونيه", "الماليه", "التنفيذيه", "العليا", "المركزيه", "الامنيه", "الوطنيه", "القضاييه", "التشريعيه", "الوزاريه", "الثلاثيه", "الرباعيه", "الخماسيه", "السداسيه", "التحضيريه", "الدستوريه", "التاسيسيه", "الاولمبيه", "البرلمانيه", "الانتخابيه", "الشرعيه", "المستقله",
        "العسكري", "الاعلي", "الانتقالي", "الوطني", "التاسيسي", "الدستوري", "المركزي", "التشريعي", "القومي", "الرياسي", "الاستشاري", "المحلي",
    }.ToFrozenSet(StringComparer.Ordinal);

    // "الشرطة العسكرية" is a service of its own.
    private const string Police = "شرطه";
    private static readonly FrozenSet<string> PoliceAdjectives = new[] { "العسكريه", "الفدراليه", "الفيدراليه", "الاتحاديه", "القضاييه", "الوطنيه", "الجناييه" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Anywhere = new[] { "البلدين", "البلدان", "الدولتين", "العالم" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> States = new[] { "دوله", "بلد", "دول", "الدول", "بلدان", "البلدان" }.ToFrozenSet(StringComparer.Ordinal);

    private const string Party = "حزب";
    private static readonly FrozenSet<string> Fronts = new[] { "جبهه", "تيار" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Sides = new[] { "المعارضه", "الاغلبيه", "الاكثريه", "السلطه", "اليمين", "اليسار", "المستقبلين", "القتال", "الحرب", "الاصوات", "الفايز" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Lexicon _lexicon;
    private readonly WordClasses _words;
    private readonly MinistryByField _ministries;
    private readonly BureauOfName _bureaus;
    private readonly QuotedBody _quoted;
    private readonly FittingBody _fitting;
    private readonly PairedBodies _paired;
    private readonly BodyInContext _context;
    private readonly AppositiveBody _appositive;
    private readonly OutletInContext _outlets;
    private readonly PairedStates _states;
    private readonly GlossedBody _glossed;
    private readonly DescribedBody _described;
    private readonly QuotedTeam _teams;

    public BodyFinder(Lexicon lexicon, WordClasses words) => (_lexicon, _words, _ministries, _bureaus, _quoted, _fitting, _paired, _context, _appositive, _outlets, _states, _glossed, _described, _teams) = (lexicon, words, new MinistryByField(lexicon, words), new BureauOfName(words), new QuotedBody(lexicon, words), new FittingBody(lexicon), new PairedBodies(lexicon, words), new BodyInContext(lexicon, words), new AppositiveBody(lexicon, words, new FittingBody(lexicon)), new OutletInContext(lexicon, words), new PairedStates(lexicon, words), new GlossedBody(words), new DescribedBody(lexicon, words), new QuotedTeam(words));

    public ImmutableArray<BodySpan> Find(NormalizedText text, Layer layer, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> tagged)
    {
        var bodies = new List<BodySpan>();
        var organizations = tagged.Where(t => t.Type == NameType.Organization && IsSure(text, t) && !NationalBody.IsDescription(text, layer, _words, t.First, t.End)).ToLookup(t => t.First);
        var ambiguous = known.Where(k => k.Value.Form == KnownForm.BodyAmbiguous).ToLookup(k => k.First);
        var places = tagged.Where(t => t.Type == NameType.Location && t.Score >= LeastPlace).ToLookup(t => t.First, t => t.End);
        var states = StatesOf(layer, known);
        var homographs = new HeadHomograph(text, _words);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (layer.IsName(i) || HeadAt(text.Tokens[i]) is { } noun && homographs.IsOther(i, noun.Head, noun.Way)) continue;
                if ((_paired.At(text, layer, i, sentence.EndToken, ambiguous) is { IsEmpty: false } pair ? pair : _states.At(text, layer, i)) is { IsEmpty: false } several)
                {
                    bodies.AddRange(several);
                    i = several[^1].End - 1;
                    continue;
                }

                var body = FromLexicon(text, layer, i) ?? _described.At(text, layer, i, bodies) ?? FromAmbiguous(text, layer, i, ambiguous[i], places, states, bodies.LastOrDefault()) ?? FromHead(text, layer, i, sentence.EndToken, organizations[i].FirstOrDefault(), ambiguous, places) ?? _ministries.At(text, layer, i) ?? _teams.At(text, layer, i)
                    ?? FromTagger(text, layer, organizations[i].FirstOrDefault());
                if (body is null) continue;
                bodies.Add(body);
                i = body.End - 1;
            }
        }

        MinistryByField.LeaveToFullNames(bodies);
        new BracketedName(_lexicon, text).Join(bodies);
        return [.. bodies];
    }

    /// <summary>The states that the article names, and those of the people and bodies it names.</summary>
    private HashSet<string> StatesOf(Layer layer, IReadOnlyList<PhraseMatch<KnownName>> known) => [.. _lexicon.Countries.Select(c => c.Iso3).Where(layer.Speaks),
        .. known.Select(k => k.Value.Form switch { KnownForm.Person => _lexicon.People[k.Value.Entry].Country, KnownForm.Body => _lexicon.Bodies[k.Value.Entry].Country, _ => null }).OfType<string>()];

    // A head noun alone ("المجلس") takes up a body named before; it names none.
    private bool IsSure(NormalizedText text, TaggedName name)
    {
        var headed = HeadAt(text.Tokens[name.First]) is var (head, way) && (head.Of.IsEmpty || !_words.IsGovernment(way.Stem) || name.First + 1 < text.Tokens.Length && _words.MakesBodyOf(head, text.Tokens[name.First + 1].Folded));
        if (headed && Enumerable.Range(name.First + 1, name.End - name.First - 1).All(i => _words.IsEpithet(text.Tokens[i].Folded))) return false;
        // "اتهمت الوزارة رجل الأعمال", "اتهم الحزب الجيش السوداني": a noun with the article governs no other.
        if (headed && name.End > name.First + 1 && text.Tokens[name.First].Analyses[0].Proclitics.Has(Proclitics.Al) && text.Tokens[name.First + 1] is { Kind: TokenKind.Word } next && (HeadAt(next) is not null || !next.Analyses[0].Proclitics.Has(Proclitics.Al) && IsThing(next))) return false;
        return name.Score >= (headed ? LeastHeaded : LeastBare) && !(headed && name.End == name.First + 1);
    }

    private bool IsThing(Token token) => token.Analyses.Any(a => _words.IsThing(a.Stem) || _words.Office(a.Stem) is not null);

    private BodySpan? FromLexicon(NormalizedText text, Layer layer, int i)
    {
        if (layer.BodyAt(i) is not { } match) return null;
        var entry = _lexicon.Bodies[match.Value.Entry];
        var end = match.End;
        var country = entry.Country;

        // "الهلال الأحمر الليبي" is another than the movement.
        if (country is null && layer.NationalityAt(end) is not null && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al && HeadAt(text.Tokens[i]) is { Head: { Needs: "nationality", OfState: true } }) return null;
        if (country is not null && layer.NationalityAt(end) is { } other && _lexicon.Countries[other.Value.Entry].Iso3 != country && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al && HeadAt(text.Tokens[i]) is not null) return null;
        if (layer.NationalityAt(end) is { } nationality && (country == _lexicon.Countries[nationality.Value.Entry].Iso3 || IsOfAnyState(entry) && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al))
        {
            end = nationality.End;
            country ??= _lexicon.Countries[nationality.Value.Entry].Iso3;
        }

        var shorter = end != match.End ? Spelling.Write(text, i, match.End, match.Proclitics) : match.End - i > 1 && HeadAt(text.Tokens[i]) is { Head.Kind: "news" or "party" or "armed" or "company" } ? Spelling.Write(text, i + 1, match.End, Proclitics.None) : null;
        return new BodySpan(i, end, match.Value.Entry, Spelling.Write(text, i, end, match.Proclitics), shorter, entry.IsArmedGroup, entry.Kind, country, IsOfAnyState(entry), match.Proclitics, "body.lexicon");
    }

    /// <summary>A service that every state has by the same name: <c>الدفاع المدني</c>, <c>خفر السواحل</c>.</summary>
    private static bool IsOfAnyState(BodyEntry entry) => entry is { Country: null, Kind: "security" };

    /// <summary>
    /// A form that several bodies share, or that is an ordinary word too. What begins with a head noun (مجلس الشيوخ, الحزب الجمهوري) names a body in any case, and the
    /// nationality behind it or the article's states say which; anything else needs quotation marks and a word that announces an outlet.
    /// </summary>
    private BodySpan? FromAmbiguous(NormalizedText text, Layer layer, int i, IEnumerable<PhraseMatch<KnownName>> forms, ILookup<int, int> places, HashSet<string> states, BodySpan? before)
    {
        var candidates = forms.Where(f => f.Words > 1 && !(layer.BodyAt(i + 1) is { Proclitics: Proclitics.None } inner && inner.End > (layer.NationalityAt(f.End)?.End ?? f.End))).ToList();
        if (candidates.Count == 0 || HeadAt(text.Tokens[i]) is null)
        {
            if (Government(text, layer, i, candidates) is { } government) return government;
            if (forms.Where(f => _context.IsQuoted(text, f) && _fitting.ActsIn(f, layer) && (_lexicon.Bodies[f.Value.Entry] is { Kind: "news" } or { Country: null } || states.Contains(_lexicon.Bodies[f.Value.Entry].Country!)))
                .OrderByDescending(f => _fitting.IsNearest(f, layer)).FirstOrDefault() is { Words: > 0 } quoted) return Known(text, quoted, quoted.End, null, "body.quoted");
            if (forms.Where(f => _outlets.Is(text, layer, f)).OrderByDescending(f => _outlets.Broadcasts(f)).ThenByDescending(f => _fitting.IsNearest(f, layer)).FirstOrDefault() is { Words: > 0 } outlet) return Known(text, outlet, outlet.End, null, "body.outlet");
            return forms.Where(f => _lexicon.Bodies[f.Value.Entry].Country is { } country && states.Contains(country) && _fitting.ActsIn(f, layer) && _context.IsParty(text, layer, f, before))
                .OrderByDescending(f => f.End).ThenByDescending(f => layer.TimesSpoken(_lexicon.Bodies[f.Value.Entry].Country!)).Select(f => Known(text, f, f.End, null, "body.in-context")).FirstOrDefault();
        }

        var longest = candidates.Max(f => f.End);
        candidates.RemoveAll(f => f.End < longest);
        if ((layer.NationalityAt(longest) ?? MembersFrom(text, layer, longest)) is { } nationality)
        {
            var iso = _lexicon.Countries[nationality.Value.Entry].Iso3;
            if (candidates.Find(f => _lexicon.Bodies[f.Value.Entry].Country == iso) is { } national) return Known(text, national, nationality.End, longest, "body.ambiguous-national");
            var head = _lexicon.Bodies[candidates[0].Value.Entry];
            return new BodySpan(i, nationality.End, -1, Spelling.Write(text, i, nationality.End, candidates[0].Proclitics), Spelling.Write(text, i, longest, candidates[0].Proclitics), head.IsArmedGroup, head.Kind, iso, false, candidates[0].Proclitics, "body.ambiguous-national");
        }

        // "الجمعية الوطنية" is a parliament, "الجمعية الوطنية للمتقاعدين" is none.
        if (HeadAt(text.Tokens[i]) is var (own, way) && way.Proclitics.Has(Proclitics.Al) && new BodyPurpose(text, layer, _words, places).EndOf(own, longest, text.Sentences[Spoken.SentenceOf(text, i)].EndToken) is var whole && whole > longest)
            return new BodySpan(i, whole, -1, Spelling.Write(text, i, whole, candidates[0].Proclitics), null, own.IsArmedGroup, own.Kind, null, own.OfState, candidates[0].Proclitics, "body.ambiguous-purpose");

        if (GoesOn(text, layer, longest, candidates[0]) && HeadAt(text.Tokens[i]) is { } party)
            return new BodySpan(i, longest + 1, -1, Spelling.Write(text, i, longest + 1, candidates[0].Proclitics), null, party.Head.IsArmedGroup, party.Head.Kind, null, party.Head.OfState, candidates[0].Proclitics, "body.ambiguous-longer");

        var spoken = candidates.Where(f => _fitting.ActsIn(f, layer) && (_lexicon.Bodies[f.Value.Entry].Country is not { } c || layer.Speaks(c))).ToList();
        if (spoken.Count > 1)
        {
            var most = spoken.Max(f => _lexicon.Bodies[f.Value.Entry].Theaters.Sum(layer.TimesSpoken));
            spoken.RemoveAll(f => _lexicon.Bodies[f.Value.Entry].Theaters.Sum(layer.TimesSpoken) < most);
        }

        if (IsAnywhere(text, longest)) return null;
        if (spoken.Count == 1) return Known(text, spoken[0], longest, null, SharedRule);
        var any = candidates[0];
        var entry = _lexicon.Bodies[any.Value.Entry];
        return new BodySpan(i, longest, -1, Spelling.Write(text, i, longest, any.Proclitics), null, entry.IsArmedGroup, entry.Kind, null, true, any.Proclitics, SharedRule);
    }

    /// <summary>Whether what follows says that the armies, or the parliaments, of several or of all states are spoken of: <c>القوات المسلحة في البلدين</c>, <c>وزارة الخارجية لدى كل دولة</c>.</summary>
    private static bool IsAnywhere(NormalizedText text, int end) => end + 1 < text.Tokens.Length && text.Tokens[end].Folded is "في" or "لدي" && (Anywhere.Contains(text.Tokens[end + 1].Folded) || end + 2 < text.Tokens.Length && text.Tokens[end + 1].Folded is "كل" or "جميع" or "معظم" or "اي" && States.Contains(text.Tokens[end + 2].Folded));

    /// <summary>Whether the name of a party goes on with an adjective, and so is another's: <c>الحزب الاشتراكي اليساري</c>, <c>الحزب الديمقراطي الأمازيغي</c>; that of prosecutors is the army's: <c>النيابة العامة العسكرية</c>.</summary>
    private bool GoesOn(NormalizedText text, Layer layer, int end, PhraseMatch<KnownName> form) =>
        end < text.Tokens.Length && _lexicon.Bodies[form.Value.Entry].Kind == Court && text.Tokens[end].Folded == Military || _lexicon.Bodies[form.Value.Entry].Kind == "party" && end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Word } next && next.Folded is ['ا', 'ل', _, _, _, .., 'ي'] && !layer.IsName(end) && layer.NationalityAt(end) is null
        && !_words.IsClosed(next) && !_words.IsEpithet(next.Folded) && !_words.IsFormer(next.Folded) && !_words.IsBodyHead(next.Analyses[0].Stem) && _words.Office(next.Analyses[0].Stem) is null && !next.Folded.EndsWith("الي", StringComparison.Ordinal);

    /// <summary>A government that is called by a name of its own is a body of the state it claims, where the article speaks of that state: <c>حكومة الوفاق</c>.</summary>
    private BodySpan? Government(NormalizedText text, Layer layer, int i, List<PhraseMatch<KnownName>> forms)
    {
        if (forms.Count == 0 || !text.Tokens[i].Analyses.Any(a => _words.IsGovernment(a.Stem) && !a.Proclitics.Has(Proclitics.Al))) return null;
        var spoken = forms.Where(f => _lexicon.Bodies[f.Value.Entry] is { Kind: "other", Country: { } country } && layer.Speaks(country)).OrderByDescending(f => f.Words).ThenByDescending(f => layer.TimesSpoken(_lexicon.Bodies[f.Value.Entry].Country!)).ToList();
        return spoken.Count > 0 ? Known(text, spoken[0], spoken[0].End, null, "body.government") : null;
    }

    /// <summary>Where those whom a body is of are from: <c>نقابة الصحفيين اليمنيين</c>.</summary>
    private static PhraseMatch<KnownName>? MembersFrom(NormalizedText text, Layer layer, int end) => layer.NationalsAt(end) is { } people && text.Tokens[end - 1].Folded.EndsWith(Members, StringComparison.Ordinal)
        && text.Tokens[end].Folded is ['ا', 'ل', ..] from && from.EndsWith(Members, StringComparison.Ordinal) ? people : null;

    private BodySpan Known(NormalizedText text, PhraseMatch<KnownName> form, int end, int? shorter, string rule)
    {
        var entry = _lexicon.Bodies[form.Value.Entry];
        return new BodySpan(form.First, end, form.Value.Entry, Spelling.Write(text, form.First, end, form.Proclitics), shorter is { } s ? Spelling.Write(text, form.First, s, form.Proclitics) : null,
            entry.IsArmedGroup, entry.Kind, entry.Country, false, form.Proclitics, rule);
    }

    private BodySpan? FromHead(NormalizedText text, Layer layer, int first, int limit, TaggedName? tagged, ILookup<int, PhraseMatch<KnownName>> ambiguous, ILookup<int, int> places)
    {
        if (HeadAt(text.Tokens[first]) is not var (head, way)) return null;
        if (_quoted.At(text, layer, first, head, way) is { } whole) return whole;
        var hidden = HidesArticle(text, first, way, limit);
        var definite = hidden || way.Proclitics.Has(Proclitics.Al);

        var purpose = new BodyPurpose(text, layer, _words, places);
        if (!definite && NamedAfter.At(text, layer, first, head, way.Proclitics) is { } memorial)
            return purpose.EndOf(head, memorial.End, limit) is var last && last > memorial.End ? memorial with { End = last, Name = Spelling.Write(text, first, last, way.Proclitics), Short = memorial.Name } : memorial;

        if (!definite && Lawyers(text, layer, first, head, way) is { } lawyers) return lawyers;

        // "تحت لواء القيادة" is under its banner.
        if (way.Stem == Banner && first > 0 && text.Tokens[first - 1].Folded == Under) return null;
        if (_appositive.At(text, layer, first, limit, head, way, ambiguous) is { } called) return called;

        // "مكتب رئيس الوزراء" is a body, "مكتب المحامي" a room; "مديرية التربية" is one, "مديرية باجل" a district.
        if (!head.Of.IsEmpty && (first + 1 >= limit || !_words.MakesBodyOf(head, text.Tokens[first + 1].Folded) || BureauOfName.IsRoom(text, first, way))) return _bureaus.At(text, layer, first, way);
        var isOffice = !definite && !head.Of.IsEmpty;
        if (definite && head.IsArmedGroup && first + 1 < limit && _words.IsEpithet(text.Tokens[first + 1].Folded)) return null;
        var clitics = way.Proclitics & ~Proclitics.Al;
        var scan = new BodyShape(text, layer, _lexicon, _words, first + 1, Math.Min(limit, first + Longest), places);

        // تنظيم «القاعدة»: after a head that fits, a form that is otherwise an ordinary word is the body.
        var next = first + 1 < limit && text.Tokens[first + 1].Folded == "\"" ? first + 2 : first + 1;
        if (!definite && layer.BodyAt(next) is null && ambiguous[next].Where(f => _fitting.Fits(head, f, layer)).OrderByDescending(m => m.End).ThenByDescending(m => _fitting.IsNearest(m, layer)).FirstOrDefault() is { End: > 0 } form)
        {
            var entry = _lexicon.Bodies[form.Value.Entry];
            return new BodySpan(first, form.End, form.Value.Entry, Spelling.Write(text, first, form.End, clitics), Spelling.Write(text, next, form.End, Proclitics.None), entry.IsArmedGroup, entry.Kind, entry.Country, false, clitics, "body.head-known");
        }

        if (!definite && layer.BodyAt(next) is { } named)
        {
            var entry = _lexicon.Bodies[named.Value.Entry];
            if (head.Noun == Delegates && entry.Kind == Mission && !entry.Name.StartsWith(Fund, StringComparison.Ordinal) && IsNamedElsewhere(layer, text.Tokens.Length, named) && purpose.EndOf(head, named.End, limit) is var sent && (tagged is null || tagged.End <= sent)) return new BodySpan(first, sent, -1, Spelling.Write(text, first, sent, clitics), null, false, head.Kind, null, false, clitics, "body.mission");
            if (head.Kind == entry.Kind && head.Kind != Mission || head.IsArmedGroup && entry.IsArmedGroup || head.Noun == Party && entry.Kind is "movement" or "coalition")
                return new BodySpan(first, named.End, named.Value.Entry, Spelling.Write(text, first, named.End, clitics), Spelling.Write(text, next, named.End, Proclitics.None), entry.IsArmedGroup, entry.Kind, entry.Country, false, clitics, "body.head-known");
        }

        if (definite && head.Bare && IsAnywhere(text, first + 1)) return null;
        if (definite && head.Bare && layer.NationalityAt(first + 1) is null && !scan.GoesOn)
            return new BodySpan(first, first + 1, -1, Spelling.Write(text, first, first + 1, clitics), null, head.IsArmedGroup, head.Kind, null, true, clitics, BareRule);
        var found = definite ? scan.AfterDefinite(head) && scan.Agrees(way.Stem) : scan.AfterConstruct(head);
        var end = found ? purpose.EndOf(head, scan.End, limit) : scan.End;
        var region = found && scan.Country is null && !scan.AtPlace ? purpose.PlaceAfter(head, end, limit) : null;
        if (definite && found && region is null && NationalBody.IsDescription(text, layer, _words, first, end)) return null;
        var construct = !definite && found && IsNamedByConstruct(text, head, way.Stem, first, end);
        var sure = scan.Country is not null || isOffice && found || scan.Quoted || !definite && found && (scan.Purposed || WorldBody.Is(text, head, way.Stem, first, end)) || end > scan.End || construct || !definite && found && IsParty(text, first, way.Stem, end) || scan.AtPlace || (definite && head is { Kind: Court, Needs: "any" } && found && text.Tokens[first + 1].Folded.EndsWith('ه') == way.Stem.EndsWith('ه') && !_words.IsEpithet(text.Tokens[first + 1].Folded)) || definite && found && IsPanel(way.Stem, text.Tokens[first + 1].Folded) || (!definite && head.Needs == "genitive" && found);
        var owner = definite && found && region is null ? OwnerOf(layer, way.Stem, end) : null;
        sure |= region is not null && (definite || head.OfPlace) || owner is not null;
        if (tagged is not null && (!found || !sure || construct && scan.Country is null && tagged.End > (region ?? end) && text.Tokens[end].Analyses is [var on, ..] && on.Proclitics.Has(Proclitics.Al)))
        {
            if (tagged.End > first + 1 || found) return Tagged(text, layer, tagged, head, clitics, Math.Max(found ? end : 0, tagged.End)) is var body && hidden ? body with { Name = "ال" + Lam + body.Name[2..] } : body;
        }

        if (!found || !sure) return definite ? null : _glossed.At(text, layer, first, limit, head, clitics);
        var name = Spelling.Write(text, first, region ?? end, clitics);

        // "للجنة الأمن": in the construct the second lam is the noun's own.
        if ((hidden || !definite) && way.Stem[0] == Lam && clitics.Has(Proclitics.Li)) name = (hidden ? "ال" : "") + Lam + name[2..];
        var shorter = scan.BeforeNationality > first + 1 && scan.BeforeNationality < scan.End ? Spelling.Write(text, first, scan.BeforeNationality, clitics) : scan.BeforeNationality == first + 1 ? Spelling.Write(text, first, first + 1, clitics) : null;
        shorter ??= region is not null ? Spelling.Write(text, first, end, clitics) : scan.Quoted ? Spelling.Write(text, scan.QuotedFrom, scan.QuotedTo, Proclitics.None) : null;
        if (owner is not null) (name, shorter) = ($"{name} {Spelling.Write(text, end, owner.End, Proclitics.None)}", name);
        return new BodySpan(first, region ?? end, -1, name, shorter, head.IsArmedGroup, head.Kind, scan.Country, head.OfState, clitics, definite ? "body.head-definite" : "body.head-construct");
    }

    /// <summary>Whether whoever sent a mission is named by itself as well; else the mission stands for it: <c>دعت بعثة الاتحاد الأوروبي إلى ضبط النفس</c>.</summary>
    private static bool IsNamedElsewhere(Layer layer, int tokens, PhraseMatch<KnownName> sender) => Enumerable.Range(1, tokens - 1).Any(i => i != sender.First && layer.BodyAt(i) is { } other && other.Value.Entry == sender.Value.Entry);

    /// <summary>Those who defend somebody in court are called by his name, who is named by it as well: <c>هيئة الدفاع عن أحمد منصور</c>.</summary>
    private static BodySpan? Lawyers(NormalizedText text, Layer layer, int first, BodyHead head, Segmentation way)
    {
        if (way.Stem != Panel || first + 3 >= text.Tokens.Length || text.Tokens[first + 1].Folded != Defense || text.Tokens[first + 2].Folded != Of || !layer.IsName(first + 3)) return null;
        var end = first + 3;
        while (end < text.Tokens.Length && layer.IsName(end)) end++;
        return new BodySpan(first, first + 2, -1, Spelling.Write(text, first, end, way.Proclitics), Spelling.Write(text, first, first + 2, way.Proclitics), false, head.Kind, null, true, way.Proclitics, "body.lawyers");
    }

    /// <summary>"اللجنة القانونية", "الهيئة العليا", "المجلس العسكري": what sort of panel it is makes it one of its own.</summary>
    private static bool IsPanel(string noun, string adjective) => noun is "لجنه" or "هييه" or "مجلس" && PanelAdjectives.Contains(adjective) || noun == Police && PoliceAdjectives.Contains(adjective);

    /// <summary>The body whose panel it is: <c>اللجنة العسكرية لحلف شمال الأطلسي</c>, <c>الهيئة القيادية لحركة حماس</c>.</summary>
    private static PhraseMatch<KnownName>? OwnerOf(Layer layer, string noun, int end) =>
        noun is "لجنه" or "هييه" or "مجلس" && layer.BodyAt(end) is { Proclitics: Proclitics.Li } owner ? owner : null;

    /// <summary>Whether what the body is of is its name: لجنة الدفاع والأمن القومي, نقابة الحماية المدنية, نقابة معلمي المدارس الخاصة.</summary>
    private bool IsNamedByConstruct(NormalizedText text, BodyHead head, string noun, int first, int end)
    {
        var next = text.Tokens[first + 1];
        if (head.Construct is null || next.Kind != TokenKind.Word || noun == Panel && Common.Contains(next.Folded) || next.Analyses.Any(a => _words.Office(a.Stem) is not null || head.Kind == Court && _words.IsGovernment(a.Stem))) return false;
        var definite = next.Analyses[0].Proclitics == Proclitics.Al;
        return definite || head.Construct == "any" && next.Analyses[0].Proclitics == Proclitics.None && !next.Folded.EndsWith("يه", StringComparison.Ordinal) && first + 2 < end && (end <= first + 4 || text.Tokens[first + 2].Analyses is [{ Proclitics: Proclitics.Al }, ..]);
    }

    /// <summary>"للجنة الوزارية": of three lams two are written, and an adjective with article shows that the noun has it too; in "للجنة المالية" a noun follows.</summary>
    private static bool HidesArticle(NormalizedText text, int first, Segmentation way, int limit) =>
        way.Stem[0] == Lam && way.Proclitics.Has(Proclitics.Li) && !way.Proclitics.Has(Proclitics.Al) && first + 1 < limit && text.Tokens[first + 1] is { Kind: TokenKind.Word } next && next.Analyses[0].Proclitics == Proclitics.Al
        && (next.Folded.EndsWith("يه", StringComparison.Ordinal) && !Nouns.Contains(next.Folded) || Adjectives.Contains(next.Folded));

    /// <summary>"حزب الوحدة", "جبهة العمل الأمازيغي", "حزب تحالف القوى الوطنية": a party is called by what it stands for or by what it has grown from, but "حزب الرئيس", "حزب الأغلبية" tell whose it is.</summary>
    private bool IsParty(NormalizedText text, int first, string head, int end)
    {
        var next = text.Tokens[first + 1];
        if (head == Party && end - first > 2 && next.Analyses[0] is { Proclitics: Proclitics.None, Stem: var inner } && _words.BodyHead(inner) is { Kind: "party" or "coalition" or "union" }) return true;
        if (next.Analyses[0] is not { Proclitics: Proclitics.Al } way || _words.Office(way.Stem) is not null || _words.IsGovernment(way.Stem) || Sides.Contains(next.Folded)) return false;
        return head == Party || Fronts.Contains(head) && end - first > 2;
    }

    private BodySpan? FromTagger(NormalizedText text, Layer layer, TaggedName? tagged) =>
        tagged is not { } name || (layer.CountryAt(name.First) is { } c && c.End >= name.End) ? null : Tagged(text, layer, name, null, name.Proclitics & ~Proclitics.Al, name.End);

    private BodySpan Tagged(NormalizedText text, Layer layer, TaggedName tagged, BodyHead? head, Proclitics clitics, int end)
    {
        string? country = null;
        var shorter = end;
        for (var i = tagged.First; i < end; i++)
        {
            if (layer.NationalityAt(i) is { } n)
            {
                country ??= _lexicon.Countries[n.Value.Entry].Iso3;
                if (n.End == end) shorter = i;
            }
            else if (layer.CountryAt(i) is { } c)
            {
                country ??= _lexicon.Countries[c.Value.Entry].Iso3;
            }
        }

        return new BodySpan(tagged.First, end, -1, Spelling.Write(text, tagged.First, end, clitics), shorter < end && shorter > tagged.First ? Spelling.Write(text, tagged.First, shorter, clitics) : null,
            head?.IsArmedGroup ?? false, head?.Kind ?? "other", country, head?.OfState ?? false, clitics, "body.tagged");
    }

    private (BodyHead Head, Segmentation Way)? HeadAt(Token token)
    {
        foreach (var way in token.Analyses)
            if (!way.Proclitics.Has(Proclitics.Sa) && _words.BodyHead(way.Stem) is { } head)
                return (head, way);
        return null;
    }
}
