using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Walks over the words of one title.</summary>
internal sealed class TitleScan(NormalizedText text, Layer layer, Lexicon lexicon, WordClasses words, int first, int limit)
{
    private const int Longest = 16;
    private const string Throne = "العهد";
    private const string Government = "الحكومه";
    private const string Quote = "\"";
    private const string Municipality = "بلديه";
    private const string InNameOf = "باسم";
    private const string InHerName = "باسمها";
    private const string InHisName = "باسمه";
    private const char Imperfect = 'ي';
    private const char Marbuta = 'ه';
    private const string ApartLi = " ل ";
    private const string OntoLi = " ل";
    private const string ApartBi = " ب ";
    private const string OntoBi = " ب";
    private const string Republic = "الجمهوريه";
    private const string Affair = "باعمال";
    private const string Article = "ال";
    private const string Abroad = "بالخارج";
    private const string In = "في";
    private const string Many = "ين";

    /// <summary>The noun of a woman who heads a ministry, folded.</summary>
    public const string FemaleMinister = "وزيره";

    private readonly Token _head = text.Tokens[first];

    // A monarch's title has no field that goes on after "and".
    private readonly bool _royal = text.Tokens[first].Analyses.Any(a => words.Has(WordList.MonarchNouns, a.Stem));
    private readonly bool _isEnvoy = text.Tokens[first].Analyses.Any(a => words.Has(WordList.EnvoysOfCapitals, a.Stem));
    private readonly List<string> _title = [];
    private readonly GovernorTitle _governor = new(text, layer, words, first, limit);
    private readonly bool _isOfWoman = text.Tokens[first].Analyses.Any(a => a.Stem == FemaleMinister);
    private bool _closedByDefinite;
    private bool _closedByPlace;
    private bool _isDeputy, _isNational;
    private bool _isNameOfBody;
    private readonly BodyInTitle _bodies = new(text, layer, lexicon, words);
    private readonly FirmTitle _firm = new(words);
    private readonly NamesAtTitle _names = new(text, layer, words, limit);
    private readonly FurtherField _fields = new(text, layer, words);
    private readonly TitleLinks _links = new(text, layer, words, limit);
    private readonly TitleEnds _ends = new(text, layer, lexicon, words);
    private (int At, List<string> Words)? _served;

    public int End { get; private set; } = first;

    public string? Country { get; private set; }

    public int Body { get; private set; } = -1;

    public bool Former { get; private set; }

    /// <summary>Whether what the office leads to is a person: "متحدث باسم حفتر" is no title of the one named.</summary>
    public bool Dangling { get; private set; }

    public bool Served => Country is not null || Body >= 0;

    /// <summary>Where the title may end as well, should a name stand there.</summary>
    public ImmutableArray<int> Reaches { get; private set; } = [];

    /// <summary>The pronoun that tells whose ministry it is: <c>وزير خارجيتها</c>; <c>null</c> where there is none.</summary>
    public string? Pronoun { get; private set; }

    /// <summary>Whether a place ends it.</summary>
    public bool AtPlace => _closedByPlace;

    // A letter that a mark of quotation parts from its word is written onto it again: الأمين العام لـ"حزب الله".
    public string Title => string.Join(' ', _title).Replace(ApartLi, OntoLi, StringComparison.Ordinal).Replace(ApartBi, OntoBi, StringComparison.Ordinal);

    private Token Now => text.Tokens[End];

    // A mark of quotation around a part of the title is passed over: رئيس كتلة "نداء تونس" بالبرلمان.
    private bool More
    {
        get
        {
            if (End + 1 < limit && Now.Folded == Quote && text.Tokens[End + 1].Kind == TokenKind.Word && (layer.BodyAt(End + 1) is { } quoted && quoted.Value.Entry != Body || _title.Count > 1 && Quoted())) End++;
            return End < limit && Now.Kind == TokenKind.Word;
        }
    }

    private bool Quoted()
    {
        for (var i = End - 1; i > End - Longest && i >= 0; i--)
            if (text.Tokens[i].Folded == Quote) return true;
        return false;
    }

    /// <summary>The title is shown as written; only what is written onto its front is taken off.</summary>
    public void TakeHead(Proclitics front)
    {
        _title.Add(Spelling.WithoutFront(Now.Surface, front));
        End++;
    }

    /// <summary>Takes a head that a pronoun is cut off from; what goes on describes it as if it had the article: <c>الأمين العام</c> of <c>أمينها العام</c>.</summary>
    public void TakeOwned(string noun)
    {
        End++;
        _title.Add(More && words.IsModifier(Now.Folded) ? Article + noun : noun);
    }

    private void Take()
    {
        _title.Add(Now.Surface);
        End++;
    }

    /// <summary>Adjectives after a head with article: <c>الأمين العام</c>, <c>الرئيس التركي السابق</c>.</summary>
    public bool Modifiers()
    {
        var any = Second();
        while (More && Modifier()) any = true;
        return any;
    }

    /// <summary>"رشيد ساري، الباحث والمحلل الاقتصادي", "الكاتب والخبير في شؤون الطاقة فلان": what somebody is besides by calling.</summary>
    private bool Second()
    {
        if (!More || End + 1 >= limit || !IsManifold(_head, Proclitics.Al) || !IsManifold(Now, Proclitics.Wa | Proclitics.Al)) return false;
        var adjective = text.Tokens[End + 1];
        var before = _head.Index;
        var isNamed = before > 1 && (layer.IsName(before - 1) || text.Tokens[before - 1].Kind == TokenKind.Punctuation && layer.IsName(before - 2));
        if (adjective.Folded != In && !words.IsModifier(adjective.Folded) && !IsRelation(adjective) || !isNamed && !_names.Follows(End + 2)) return false;
        _links.Ask(words.Office(Now.Analyses.First(a => a.Proclitics.Has(Proclitics.Wa)).Stem)!.Links);
        Take();
        if (adjective.Folded != In) Take();
        return true;
    }

    // Of those whom a state has one of another one is named.
    private bool IsManifold(Token token, Proclitics front) => token.Analyses.Any(a => a.Proclitics == front && words.Office(a.Stem) is { Unique: false });

    private static bool IsRelation(Token token) => token.Analyses is [{ Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, .., 'ي', 'ه'] }, ..];

    private bool Modifier()
    {
        if (layer.IsName(End)) return false;

        // "الرئيس الحالي" is the president, "عضو الكنيست المتطرف" a member.
        if (words.IsOpinion(Now.Folded) && IsOfHolder())
        {
            End++;
            return true;
        }

        if (Former && words.IsFormer(Now.Folded) && layer.IsName(End + 1))
        {
            End++;
            return true;
        }

        if (words.IsFormer(Now.Folded))
        {
            Former = true;
            Take();
            return true;
        }

        if (layer.NationalityAt(End) is { } nationality)
        {
            // "خبير الشؤون اليمنية": of which state the affairs are says nothing of his own.
            if (words.Has(WordList.AffairsNouns, Letters.Fold(_title[^1])))
            {
                while (End < nationality.End) Take();
                return true;
            }

            Country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
            var end = _bodies.EndOfTwoStates(_title, End) ?? nationality.End;
            if (end <= limit && (end > nationality.End || _ends.IsNameOfBody(_title, nationality.End)))
            {
                while (End < end) Take();
                return _isNameOfBody = true;
            }

            End = nationality.End;
            _isNational = true;
            return true;
        }

        if (End + 1 < limit && (FirmTitle.IsDirector(_title, Now, text.Tokens[End + 1]) || _firm.IsSecond(_title, Now, text.Tokens[End + 1])))
        {
            Take();
            Take();
            _links.Ask(FirmTitle.Links);
            return true;
        }

        if (!words.IsModifier(Now.Folded) && !DescribesNamed()) return false;
        Take();
        return true;
    }

    /// <summary>Whether an adjective describes the holder, and not what he heads: <c>رئيس الحكومة الجديد</c>, and not <c>زعيم اليمين المتطرف</c>.</summary>
    private bool IsOfHolder() => _head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) || Body >= 0 || words.Has(WordList.MinisterForms, Letters.Fold(_title[0])) || Now.Folded[^1] != Marbuta && Letters.Fold(_title[^1])[^1] == Marbuta;

    /// <summary>Whether an adjective of relation stands between a bare title and the name: <c>الخبير المصرفي أحمد سالم</c>, <c>الخبير النفطي الدكتور أحمد سالم</c>.</summary>
    private bool DescribesNamed() => End == _head.Index + 1 && End + 1 < text.Tokens.Length && layer.IsName(words.AnnouncedUpTo(text, End + 1)) && !layer.IsName(End) && Now.Analyses[0] is { Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, .., 'ي', 'ه'] } way && layer.BodyAt(End) is null && words.Office(way.Stem) is null && !words.IsRank(way.Bare) && !words.AnnouncesName(text, End)
        && _head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && words.Office(a.Stem) is { Bare: true });

    /// <summary>The genitive after a head without article: <c>الخارجية</c>, <c>هيئة الأركان العامة</c>, <c>مجلس نواب الشعب</c>; false where there is none.</summary>
    public bool Genitive(bool host = false)
    {
        var start = End;
        if (_title.Count == 1) QuotedName();
        while (More || _title.Count > 1 && !_closedByDefinite && BeforeQuoted() && QuotedBody())
        {
            if (!More) break;
            // Whose state the adjective has told is of no other: "اتهم وزير الخارجية السعودي إيران".
            if (_isNational && !host && (layer.CountryAt(End) is not null || layer.BodyAt(End) is not null)) break;
            if (_title.Count == 1 && IsOfMinister(End) && Word()) continue;
            if (Owned())
            {
                // "عضو مكتبها السياسي", "عضو لجنتها المركزية"
                while (More && (Modifier() || Described())) { }
                break;
            }

            if (layer.BodyAt(End) is { } body && !(body.End - End == 1 && layer.CountryAt(End) is not null))
            {
                // "اتهم محافظ عدن الحوثيين": what follows a whole title without a preposition is the next part of the clause.
                if (_closedByDefinite && (body.Proclitics == Proclitics.None && layer.NationalityAt(End) is null || _ends.IsAudience(End, _title))) break;
                TakeBody(body);
            }
            else if (layer.CountryAt(End) is { } country)
            {
                // "زيارة ولي العهد لمصر": to Egypt goes the visit.
                if (_closedByDefinite && !host && (country.Proclitics.Has(Proclitics.Conjunction | Proclitics.Li) || country.Proclitics == Proclitics.None && layer.NationalityAt(End) is null)) break;
                TakeCountry(country, host);
            }
            else if (_title.Count == 1 && _isEnvoy && layer.SeatAt(End) is { } seat)
            {
                // "سفير موسكو لدى واشنطن": the capital that sends him stands for its state.
                TakeCountry(seat, host: false);
            }
            else if (IsStyle())
            {
                End++;
            }
            else if (layer.IsName(End) || words.IsVerb(Now) || (_title.Count > 0 && words.AnnouncesName(text, End) && !IsAdjective()))
            {
                break;
            }
            else if (!_closedByDefinite && _governor.PlaceAt(End) is { } place)
            {
                // "محافظ عدن", "أمير منطقة الرياض": the place ends the title, but for its adjectives.
                while (End < place) Take();
                _closedByDefinite = _closedByPlace = true;
            }
            else if (!_closedByDefinite && words.IsModifier(Now.Folded) && Now.Analyses[0].Proclitics == Proclitics.None)
            {
                // "مدير عام", "نائب أول"
                Take();
            }
            else if (_closedByDefinite)
            {
                if (!AfterDefinite()) break;
            }
            else if (!Word())
            {
                break;
            }
        }

        return End > start;
    }

    // "وزيرة التضامن والإدماج الاجتماعي والأسرة": behind a second field comes a third.
    private bool HasFields => words.Has(WordList.MinisterForms, Letters.Fold(_title[0])) && _title.Skip(2).Any(w => w.StartsWith("وال", StringComparison.Ordinal));

    /// <summary>"مستشار سمو رئيس الوزراء": courtesy to whom the holder serves is no part of the title.</summary>
    private bool IsStyle() => !_closedByDefinite && words.Style(Now.Folded) is not null && words.Office(Now.Folded) is null && End + 1 < limit && words.Office(text.Tokens[End + 1].Folded) is not null;

    // "القائم بأعمال المتحدث الإعلامي باسم الرئاسة": what announces a name only where one follows.
    private bool IsAdjective() => _closedByDefinite && words.IsModifier(Now.Folded) && !layer.IsName(End + 1);

    /// <summary>A body that the press calls by words in quotation marks, right behind the head or behind a noun for bodies: <c>رئيس «الائتلاف» أحمد الجربا</c>, <c>رئيس "التقدمي" وليد جنبلاط</c>.</summary>
    private void QuotedName()
    {
        if (End >= limit || Now.Folded != Quote) return;
        if (_bodies.EndOfQuotation(End, limit) is not { } close) return;
        for (End++; End < close;) Take();
        End = close + 1;
        _closedByDefinite = true;
    }

    private bool BeforeQuoted() => words.IsBodyHead(Letters.Fold(_title[^1])) || Letters.Fold(_title[^1]) is "ل" or "ب";

    private bool QuotedBody()
    {
        var start = End;
        QuotedName();
        return End > start;
    }

    /// <summary>"وزيرة الخارجية الأمريكية": the adjective agrees with the minister, and is no part of the ministry's short name.</summary>
    private bool IsOfMinister(int at) => _isOfWoman && layer.BodyAt(at) is { } body && body.End - at == 2 && layer.NationalityAt(at + 1) is not null;

    // The state served is not part of the title ("وزير خارجية العراق"), unless the title goes on to where the holder is accredited ("سفير مصر لدى المملكة").
    private void TakeCountry(PhraseMatch<KnownName> country, bool host)
    {
        Country ??= lexicon.Countries[country.Value.Entry].Iso3;
        var written = new List<string>();
        while (End < country.End)
        {
            written.Add(Now.Surface);
            End++;
        }

        // "المتحدث باسم الكرملين": in whose name one speaks is part of the title.
        if (!host && country.Proclitics == Proclitics.None && _bodies.IsCalledAfterState(_title))
        {
            _title.AddRange(written);
            _isNameOfBody = true;
        }
        else if (host || _title.Count > 0 && Letters.Fold(_title[^1]) == InNameOf) _title.AddRange(written);
        else _served ??= (_title.Count, written);
        _closedByDefinite = true;
    }

    /// <summary>"وزير خارجيتها", "المتحدث باسم حكومته": the title without the pronoun.</summary>
    private bool Owned()
    {
        if (PossessedNoun.Of(Now.Surface) is not var (noun, pronoun) || !words.Has(WordList.MinisterForms, Letters.Fold(_title[^1])) && Letters.Fold(_title[^1]) != InNameOf && !words.IsBodyHead(Letters.Fold(noun)) && !words.IsGovernment(Letters.Fold(noun))) return false;
        _title.Add(Article + noun);
        Pronoun = pronoun;
        End++;
        return _closedByDefinite = true;
    }

    private bool Described()
    {
        if (Now.Analyses[0] is not { Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, _, .., 'ي', 'ه'] } || layer.IsName(End) || layer.BodyAt(End) is not null || words.Office(Now.Analyses[0].Stem) is not null) return false;
        Take();
        return true;
    }

    private bool Word()
    {
        if (words.IsClosed(Now) || Now.Surface.Length < 2) return false;
        if (Town()) return true;
        var definite = Now.Analyses[0].Proclitics == Proclitics.Al;
        if (!definite && Now.Folded.Length < 3 && !IsSecretOf()) return false;

        // "وزراء سابقون استنكارهم": a noun with a pronoun goes on with the clause.
        if (!definite && Now.Folded is [_, _, _, _, .., 'ه', 'م']) return false;

        // "سفير روسيا بواشنطن يتهم الاستخبارات": what begins like an imperfect and has no article goes on with the clause.
        if (!definite && Now.Folded is [Imperfect, _, _, _, ..]) return false;

        // "قال نائب ومسؤولون سابقون": others go on the list.
        if (!definite && Now.Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.PluralOffice(a.Stem) is not null)) return false;

        // "مستشار الرئيس": the title of whoever is named next begins at the inner one; "نائب الرئيس" is one title.
        var inner = words.Office(Now.Analyses[0].Stem);
        var isActing = words.IsDeputy(_title[^1]) || Letters.Fold(_title[^1]) == Affair;
        if (definite && inner is { Bare: true } && !isActing) return false;
        if (inner is not null && isActing)
        {
            _isDeputy = true;
            _links.Ask(inner.Links);
        }

        // "مراسل قناة سبيدة سردار عمر": where a name stands, it ends here already.
        if (!definite && inner is null && _title.Count > 1 && !words.IsPlaceNoun(Letters.Fold(_title[^1]))) Reaches = Reaches.Add(End);
        Take();
        _closedByDefinite = definite;

        // "أدان محافظ كركوك القصف", "انتقد حاكم ولاية بورنو": the town or province needs no article to be one.
        if (!definite && inner is null && (_governor.IsPlaceBefore(End, _title.Count) || _title.Count > 2 && _ends.IsPlaced(_title[^2], _title[^1]) && !_names.IsNear(End))) _closedByDefinite = _closedByPlace = true;
        return true;
    }

    /// <summary>"أمين سر حركة فتح": what a head wants behind it is part of the title however short it is.</summary>
    private bool IsSecretOf() => _title.Count == 1 && _head.Analyses.Any(a => words.ComplementsOf(a.Stem).Contains(Now.Folded, StringComparer.Ordinal));

    /// <summary>"رئيس بلدية أم الفحم", "عمدة مدينة سان فرانسيسكو": a town of two words ends the title.</summary>
    private bool Town()
    {
        if (_title.Count < 2 || !(words.IsPlaceNoun(Letters.Fold(_title[^1])) || Letters.Fold(_title[^1]) == Municipality) || !words.Has(WordList.PlaceOpeners, Now.Folded) || End + 1 >= limit || text.Tokens[End + 1].Kind != TokenKind.Word || words.IsClosed(text.Tokens[End + 1])) return false;
        Take();
        Take();
        return _closedByDefinite = _closedByPlace = true;
    }

    // After a definite noun come its adjectives, a second noun joined by "and", or a further office; anything else is no longer the title.
    private bool AfterDefinite()
    {
        if (Modifier()) return true;
        if (_closedByPlace) return false;
        var courtesy = new List<PhraseMatch<bool>>();
        words.Blessings.Match(text, End, courtesy);
        if (courtesy.Count > 0)
        {
            End = courtesy.Max(m => m.End);
            return true;
        }

        var whole = Now.Analyses[0];
        if (whole.Proclitics == Proclitics.Al && !words.IsClosed(Now))
        {
            // "ولي العهد النائب الثاني" goes on; "وزير الدولة السفير" announces a name.
            var inner = words.Office(whole.Stem);

            // "وشكر ولي العهد الحضور": an heir's title ends with the throne.
            if (inner is null && (Letters.Fold(_title[^1]) == Throne || IsWhole(Now.Folded) || NounShapes.IsDeed(whole.Stem) || _ends.IsNext(whole.Stem, _title[^1]))) return false;
            if (inner is { Bare: true } && !(End + 1 < limit && words.IsModifier(text.Tokens[End + 1].Folded))) return false;
            if (inner is not null) _links.Ask(inner.Links);
            Reaches = Reaches.Add(End);
            Take();
            return true;
        }

        // "وزير الخارجية والمغاربة المقيمين بالخارج": where those are whom the ministry is for.
        if (Now.Folded == Abroad && words.Has(WordList.MinisterForms, Letters.Fold(_title[0])) && Letters.Fold(_title[^1]).EndsWith(Many, StringComparison.Ordinal))
        {
            Take();
            return true;
        }

        if (_ends.IsAudience(End, _title)) return false;
        if (_ends.IsPurpose(End, _title))
        {
            Take();
            _closedByDefinite = false;
            return true;
        }

        var joined = Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Al) && !a.Proclitics.Has(~(Proclitics.Al | Proclitics.Wa | Proclitics.Li)));
        if (joined.Stem is not null && !_royal && !IsWhole(Now.Folded) && (!words.StandsApart(joined.Stem) || HasFields) && !(joined.Proclitics.Has(Proclitics.Wa) && words.IsBodyHead(joined.Stem)) && joined.Proclitics.Has(Country is null || _isNameOfBody ? Proclitics.Wa | Proclitics.Li : Proclitics.Wa) && words.Office(joined.Stem) is null && layer.CountryAt(End) is null)
        {
            Take();
            return true;
        }

        // "وزير الخارجية وشؤون المغتربين": a second field.
        if (!_royal && _fields.EndOf(_title, End, limit) is { } field)
        {
            while (End < field) Take();
            return true;
        }

        if (Now.Folded == "و" && End + 1 < limit && text.Tokens[End + 1] is { Kind: TokenKind.Word } second && second.Analyses[0].Proclitics == Proclitics.Al && !layer.IsName(End + 1) && words.Office(second.Analyses[0].Stem) is null && !_royal && !words.StandsApart(second.Analyses[0].Stem))
        {
            Take();
            Take();
            return true;
        }

        if (whole.Proclitics == Proclitics.None && !IsRepublic && words.Office(whole.Stem) is { } next && !words.IsClosed(Now) && End + 1 < limit && text.Tokens[End + 1].Kind == TokenKind.Word && !layer.IsName(End + 1))
        {
            _links.Ask(next.Links);
            Take();
            _closedByDefinite = false;
            return true;
        }

        if (Now.Folded is "لشوون" or "بوزاره" or "بمجلس" || Now.Analyses.Any(a => a.Proclitics == Proclitics.Li && a.Stem is "رييس" or "وزير" or "قايد" or "امين"))
        {
            Take();
            _closedByDefinite = false;
            return true;
        }

        return false;
    }

    // "استقبل رئيس الجمهورية مدير الوكالة": whoever is named next is another one.
    private bool IsRepublic => _title.Count == 2 && Letters.Fold(_title[1]) == Republic;

    /// <summary>Whether the title is one of a state's first men, which no noun and no adjective but those of any office goes on from: "مبادرة رئيس الجمهورية المتعلقة بالحكومة"; a government can be a local one.</summary>
    private bool IsWhole(string next) => words.IsOfState(Title) && !(Letters.Fold(_title[^1]) == Government && next.EndsWith('ه'));

    /// <summary>What the office leads to by a preposition: <c>باسم الحكومة</c>, <c>لدى الأمم المتحدة</c>, <c>لحزب الله</c>; whether there is any.</summary>
    public bool Links(OfficeNoun office)
    {
        // "نائب عن دائرة" sits for a district; "تحدث نائب الوزير عن" goes on with the verb.
        if (!_isDeputy) _links.Ask(office.Links);
        if (More && IsOfBody()) _links.Ask(["ل"]);
        var linked = false;
        for (var turn = 0; turn < 2 && More && !layer.IsName(End) && Link(anyLink: false); turn++) linked = true;

        // "المراقب الدائم لدولة فلسطين لدى الأمم المتحدة في نيويورك السفير …": further parts count where a name follows them.
        var before = (End, Count: _title.Count);
        for (var turn = 0; turn < 2 && More && !_names.Follows(End) && Link(anyLink: true); turn++) Reaches = Reaches.Add(End);
        if (End > before.End && !_names.Follows(End) && !(_names.Enclose(_head.Index, End) && _bodies.IsSeat(before.End) && !words.Has(WordList.MinisterForms, Letters.Fold(_title[0])))) Back(before);
        return linked;
    }

    /// <summary>"الرئيس السابق للحزب", "نائب الرئيس والرئيس التنفيذي لمجموعة النخيل": of a described officer the body is told by "of"; the first men of a state serve it alone.</summary>
    private bool IsOfBody() => _title.Count > 1 && Country is null && (_firm.IsDouble || _head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) && !words.IsOfState(Title)) && _bodies.IsLedTo(End);

    private bool Link(bool anyLink)
    {
        var before = (End, Count: _title.Count);

        if (Now.Folded is InHerName or InHisName && _links.IsAsked(InNameOf))
        {
            Pronoun = Now.Folded[InNameOf.Length..];
            Take();
            return _closedByDefinite = true;
        }

        if (_links.At(End, anyLink, _title[^1]) is not var (fused, host) || !fused && Now.Folded == "ل" && _ends.IsPaper(End + 1)) return false;
        var country = Country;
        if (!fused) Take();
        _closedByDefinite = false;

        // "السفير الروسي لدى واشنطن", "مدير الآثار في نينوى": the town ends it.
        if (host && More && layer.TownAt(End) is { } town && town <= limit)
        {
            while (End < town) Take();

            // "مدير الآثار في أريحا والأغوار فلان"
            if (More && Now.Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa)) && !words.AnnouncesName(text, End) && !layer.IsName(End) && _names.Follows(End + 1)) Take();
            return true;
        }

        if (!More && !fused && Now.Folded == Quote && End + 1 < limit && QuotedBody()) return true;
        if (!More || layer.IsName(End) || (!fused && !LeadsToBody()) || !(fused ? FusedComplement() : Genitive(host)))
        {
            Back(before);
            Dangling |= !fused && !anyLink;
            return false;
        }

        // The country one is accredited to is not the one that is served.
        if (!host) return true;
        Country = country;
        if (_served is var (at, written) && at <= before.Count)
        {
            _title.InsertRange(at, written);
            _served = null;
        }

        return true;
    }

    // "القيادي في حركة النهضة", "لدى الأمم المتحدة", but not "المتحدث في تصريحات".
    private bool LeadsToBody() => !_ends.IsEvent(Now) && LeadsToNoun();

    private bool LeadsToNoun() => PossessedNoun.Of(Now.Surface) is not null || Now.Analyses[0].Proclitics == Proclitics.Al || layer.BodyAt(End) is not null || layer.CountryAt(End) is not null
        || words.Has(WordList.ExpertFields, Now.Folded) || lexicon.BodyHeads.Any(h => Letters.Fold(h.Noun) == Now.Folded) || words.Office(Now.Folded) is not null;

    private bool FusedComplement()
    {
        if (_ends.IsAudience(End, _title)) return false;

        // "سفير فرنسا بتونس فلان": the town ends it.
        if (layer.BodyAt(End) is null && Now.Analyses.Any(a => a.Proclitics == Proclitics.Bi) && layer.CapitalAt(End) is { } town && town <= limit)
        {
            while (End < town) Take();
            return _closedByDefinite = true;
        }

        if (layer.BodyAt(End) is { } body)
        {
            TakeBody(body);
            Genitive();
            return true;
        }

        if (layer.CountryAt(End) is { } country)
        {
            Country ??= lexicon.Countries[country.Value.Entry].Iso3;
            End = country.End;
            return true;
        }

        var way = Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Preposition));
        if (way.Stem is null || words.IsClosed(Now) || words.IsVerb(Now) || words.AnnouncesName(text, End) || words.IsCounterpart(way.Stem)) return false;
        Take();
        _closedByDefinite = way.Proclitics.Has(Proclitics.Al);
        if (!_closedByDefinite) return Genitive();
        Genitive();
        return true;
    }

    private void TakeBody(PhraseMatch<KnownName> body)
    {
        // "أمين مجلس الأمن القومي الروسي": another state's has the name as well.
        var other = lexicon.Bodies[body.Value.Entry].Country is { } own && layer.NationalityAt(body.End) is { } nationality && text.Tokens[body.End].Analyses[0].Proclitics == Proclitics.Al && lexicon.Countries[nationality.Value.Entry].Iso3 is var state && state != own ? state : null;
        if (other is null && Body < 0) Body = body.Value.Entry;
        Country ??= other ?? lexicon.Bodies[body.Value.Entry].Country;
        while (End < body.End)
        {
            if (Now.Kind == TokenKind.Punctuation || _bodies.IsStateOf(body, End, _title[^1])) End++;
            else Take();
        }

        _closedByDefinite = true;
    }

    private void Back((int End, int Count) to)
    {
        End = to.End;
        _title.RemoveRange(to.Count, _title.Count - to.Count);
    }
}
