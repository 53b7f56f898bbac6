using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Walks over the words of one title: its head, what describes and what follows it in the genitive, and what it leads to by a preposition.</summary>
internal sealed class TitleScan(RunningTitle title, Lexicon lexicon, WordClasses words)
{
    private const string Quote = "\"";
    private const string InNameOf = "باسم";
    private const string InHerName = "باسمها";
    private const string InHisName = "باسمه";
    private const string Article = "ال";

    private readonly NormalizedText _text = title.Article;
    private readonly Layer _layer = title.Layer;
    private readonly TitleModifiers _modifiers = new(title, lexicon, words);
    private readonly TitleGenitive _genitive = new(title, lexicon, words);
    private readonly BodyInTitle _bodies = new(title.Article, title.Layer, lexicon, words);
    private readonly NamesAtTitle _names = new(title.Article, title.Layer, words, title.Limit);
    private readonly TitleEnds _ends = new(title.Article, title.Layer, lexicon, words);

    /// <summary>The title is shown as written; only what is written onto its front is taken off.</summary>
    public void TakeHead(Proclitics front)
    {
        title.Add(Spelling.WithoutFront(title.Now.Surface, front));
        title.End++;
    }

    /// <summary>Takes a head that a pronoun is cut off from; what goes on describes it as if it had the article: <c>الأمين العام</c> of <c>أمينها العام</c>.</summary>
    public void TakeOwned(string noun)
    {
        title.End++;
        title.Add(title.More && words.IsModifier(title.Now.Folded) ? Article + noun : noun);
    }

    /// <summary>Takes the adjectives after a head with article: <c>الأمين العام</c>, <c>الرئيس التركي السابق</c>; whether there are any.</summary>
    public bool Modifiers() => _modifiers.TakeAll();

    /// <summary>Takes the genitive after a head without article: <c>الخارجية</c>, <c>هيئة الأركان العامة</c>; whether there is one.</summary>
    public bool Genitive() => _genitive.Take();

    /// <summary>What the office leads to by a preposition: <c>باسم الحكومة</c>, <c>لدى الأمم المتحدة</c>, <c>لحزب الله</c>; whether there is any.</summary>
    public bool Links(OfficeNoun office)
    {
        // "نائب عن دائرة" sits for a district; "تحدث نائب الوزير عن" goes on with the verb.
        if (!title.IsDeputy) title.Links.Ask(office.Links);
        if (title.More && IsOfBody()) title.Links.Ask(["ل"]);
        var linked = false;
        for (var turn = 0; turn < 2 && title.More && !_layer.IsName(title.End) && Link(anyLink: false); turn++) linked = true;

        // "المراقب الدائم لدولة فلسطين لدى الأمم المتحدة في نيويورك السفير …": further parts count where a name follows them.
        var before = title.Mark();
        for (var turn = 0; turn < 2 && title.More && !_names.Follows(title.End) && Link(anyLink: true); turn++) title.Reaches = title.Reaches.Add(title.End);
        if (title.End > before.End && !_names.Follows(title.End) && !(_names.Enclose(title.Head.Index, title.End) && _bodies.IsSeat(before.End) && !words.Has(WordList.MinisterForms, title.FirstFolded))) title.Back(before);
        return linked;
    }

    /// <summary>"الرئيس السابق للحزب", "نائب الرئيس والرئيس التنفيذي لمجموعة النخيل": of a described officer the body is told by "of"; the first men of a state serve it alone.</summary>
    private bool IsOfBody() => title.Count > 1 && title.Country is null && (title.Firm.IsDouble || title.Head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) && !words.IsOfState(title.Whole)) && _bodies.IsLedTo(title.End);

    private bool Link(bool anyLink)
    {
        var before = title.Mark();

        if (title.Now.Folded is InHerName or InHisName && title.Links.IsAsked(InNameOf))
        {
            title.Pronoun = title.Now.Folded[InNameOf.Length..];
            title.Take();
            return title.IsClosed = true;
        }

        if (title.Links.At(title.End, anyLink, title.Last) is not var (fused, host) || !fused && title.Now.Folded == "ل" && _ends.IsPaper(title.End + 1)) return false;
        var country = title.Country;
        if (!fused) title.Take();
        title.IsClosed = false;

        // "السفير الروسي لدى واشنطن", "مدير الآثار في نينوى": the town ends it.
        if (host && title.More && _layer.TownAt(title.End) is { } town && town <= title.Limit)
        {
            title.TakeUpTo(town);

            // "مدير الآثار في أريحا والأغوار فلان"
            if (title.More && title.Now.Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa)) && !words.AnnouncesName(_text, title.End) && !_layer.IsName(title.End) && _names.Follows(title.End + 1)) title.Take();
            return true;
        }

        if (!title.More && !fused && title.End + 1 < title.Limit && title.Now.Folded == Quote && _genitive.QuotedBody()) return true;
        if (!title.More || _layer.IsName(title.End) || (!fused && !LeadsToBody()) || !(fused ? FusedComplement() : _genitive.Take(host)))
        {
            title.Back(before);
            title.Dangling |= !fused && !anyLink;
            return false;
        }

        // The country one is accredited to is not the one that is served.
        if (!host) return true;
        title.Country = country;
        title.WriteServed(before.Count);

        return true;
    }

    // "القيادي في حركة النهضة", "لدى الأمم المتحدة", but not "المتحدث في تصريحات".
    private bool LeadsToBody() => !_ends.IsEvent(title.Now) && LeadsToNoun();

    private bool LeadsToNoun() => PossessedNoun.Of(title.Now.Surface) is not null || title.Now.Analyses[0].Proclitics == Proclitics.Al || _layer.BodyAt(title.End) is not null || _layer.CountryAt(title.End) is not null
        || words.Has(WordList.ExpertFields, title.Now.Folded) || lexicon.BodyHeads.Any(h => Letters.Fold(h.Noun) == title.Now.Folded) || words.Office(title.Now.Folded) is not null;

    private bool FusedComplement()
    {
        if (_ends.IsAudience(title.End, title.Words)) return false;

        // "سفير فرنسا بتونس فلان": the town ends it.
        if (_layer.BodyAt(title.End) is null && title.Now.Analyses.Any(a => a.Proclitics == Proclitics.Bi) && _layer.CapitalAt(title.End) is { } town && town <= title.Limit)
        {
            title.TakeUpTo(town);
            return title.IsClosed = true;
        }

        if (_layer.BodyAt(title.End) is { } body)
        {
            _genitive.TakeBody(body);
            _genitive.Take();
            return true;
        }

        if (_layer.CountryAt(title.End) is { } country)
        {
            title.Country ??= lexicon.Countries[country.Value.Entry].Iso3;
            title.End = country.End;
            return true;
        }

        var way = title.Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Preposition));
        if (way.Stem is null || words.IsClosed(title.Now) || words.IsVerb(title.Now) || words.AnnouncesName(_text, title.End) || words.IsCounterpart(way.Stem)) return false;
        title.Take();
        title.IsClosed = way.Proclitics.Has(Proclitics.Al);
        if (!title.IsClosed) return _genitive.Take();
        _genitive.Take();
        return true;
    }
}
