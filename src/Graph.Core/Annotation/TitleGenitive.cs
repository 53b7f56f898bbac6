using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads whom and what a title is of: <c>الخارجية</c>, <c>هيئة الأركان العامة</c>, <c>حركة فتح</c>, <c>العراق</c>.</summary>
internal sealed class TitleGenitive(RunningTitle title, Lexicon lexicon, WordClasses words)
{
    private const string Quote = "\"";
    private const string InNameOf = "باسم";
    private const string Article = "ال";

    private readonly NormalizedText _text = title.Article;
    private readonly Layer _layer = title.Layer;
    private readonly GovernorTitle _governor = new(title.Article, title.Layer, words, title.Head.Index, title.Limit);
    private readonly TitleNoun _noun = new(title, lexicon, words);
    private readonly TitleModifiers _modifiers = new(title, lexicon, words);
    private readonly TitleSequel _sequel = new(title, lexicon, words);
    private readonly BodyInTitle _bodies = new(title.Article, title.Layer, lexicon, words);
    private readonly TitleEnds _ends = new(title.Article, title.Layer, lexicon, words);

    /// <summary>The genitive after a head without article: <c>الخارجية</c>, <c>هيئة الأركان العامة</c>, <c>مجلس نواب الشعب</c>; false where there is none.</summary>
    public bool Take(bool host = false)
    {
        var start = title.End;
        if (title.Count == 1) QuotedName();
        while (title.More || title.Count > 1 && !title.IsClosed && BeforeQuoted() && QuotedBody())
        {
            if (!title.More) break;
            // Whose state the adjective has told is of no other: "اتهم وزير الخارجية السعودي إيران".
            if (title.IsNational && !host && (_layer.CountryAt(title.End) is not null || _layer.BodyAt(title.End) is not null)) break;
            if (title.Count == 1 && IsOfMinister(title.End) && _noun.Take()) continue;
            if (Owned())
            {
                // "عضو مكتبها السياسي", "عضو لجنتها المركزية"
                while (title.More && (_modifiers.Take() || Described())) { }
                break;
            }

            if (_layer.BodyAt(title.End) is { } body && !(body.End - title.End == 1 && _layer.CountryAt(title.End) is not null))
            {
                // "اتهم محافظ عدن الحوثيين": what follows a whole title without a preposition is the next part of the clause.
                if (title.IsClosed && (body.Proclitics == Proclitics.None && _layer.NationalityAt(title.End) is null || _ends.IsAudience(title.End, title.Words))) break;
                TakeBody(body);
            }
            else if (_layer.CountryAt(title.End) is { } country)
            {
                // "زيارة ولي العهد لمصر": to Egypt goes the visit.
                if (title.IsClosed && !host && (country.Proclitics.Has(Proclitics.Conjunction | Proclitics.Li) || country.Proclitics == Proclitics.None && _layer.NationalityAt(title.End) is null)) break;
                TakeCountry(country, host);
            }
            else if (title.Count == 1 && words.Has(WordList.Realms, title.Now.Folded) && title.End + 1 < title.Limit && _layer.CountryAt(title.End + 1) is { Proclitics: Proclitics.None } realm)
            {
                // "رئيس دولة رواندا", "ملك مملكة ليسوتو"
                title.End++;
                TakeCountry(realm, host);
            }
            else if (title.Count == 1 && title.IsEnvoy && _layer.SeatAt(title.End) is { } seat)
            {
                // "سفير موسكو لدى واشنطن": the capital that sends him stands for its state.
                TakeCountry(seat, host: false);
            }
            else if (IsStyle())
            {
                title.End++;
            }
            else if (_layer.IsName(title.End) || words.IsVerb(title.Now) || (title.Count > 0 && words.AnnouncesName(_text, title.End) && !IsAdjective()))
            {
                break;
            }
            else if (!title.IsClosed && _governor.PlaceAt(title.End) is { } place)
            {
                // "محافظ عدن", "أمير منطقة الرياض": the place ends the title, but for its adjectives.
                title.TakeUpTo(place);
                title.IsClosed = title.AtPlace = true;
            }
            else if (!title.IsClosed && words.IsModifier(title.Now.Folded) && title.Now.Analyses[0].Proclitics == Proclitics.None)
            {
                // "مدير عام", "نائب أول"
                title.Take();
            }
            else if (title.IsClosed)
            {
                if (!_sequel.Take()) break;
            }
            else if (!_noun.Take())
            {
                break;
            }
        }

        return title.End > start;
    }

    /// <summary>"مستشار سمو رئيس الوزراء": courtesy to whom the holder serves is no part of the title.</summary>
    private bool IsStyle() => !title.IsClosed && words.Style(title.Now.Folded) is not null && words.Office(title.Now.Folded) is null && title.End + 1 < title.Limit && words.Office(_text.Tokens[title.End + 1].Folded) is not null;

    // "القائم بأعمال المتحدث الإعلامي باسم الرئاسة": what announces a name only where one follows.
    private bool IsAdjective() => title.IsClosed && words.IsModifier(title.Now.Folded) && !_layer.IsName(title.End + 1);

    /// <summary>A body that the press calls by words in quotation marks, right behind the head or behind a noun for bodies: <c>رئيس «الائتلاف» أحمد الجربا</c>, <c>رئيس "التقدمي" وليد جنبلاط</c>.</summary>
    private void QuotedName()
    {
        if (title.End >= title.Limit || title.Now.Folded != Quote) return;
        if (_bodies.EndOfQuotation(title.End, title.Limit) is not { } close) return;
        title.End++;
        title.TakeUpTo(close);
        title.End = close + 1;
        title.IsClosed = true;
    }

    private bool BeforeQuoted() => words.IsBodyHead(title.LastFolded) || title.LastFolded is "ل" or "ب";

    /// <summary>Takes the body that stands in quotation marks behind the title; whether one does.</summary>
    public bool QuotedBody()
    {
        var start = title.End;
        QuotedName();
        return title.End > start;
    }

    /// <summary>"وزيرة الخارجية الأمريكية": the adjective agrees with the minister, and is no part of the ministry's short name.</summary>
    private bool IsOfMinister(int at) => title.IsOfWoman && _layer.BodyAt(at) is { } body && body.End - at == 2 && _layer.NationalityAt(at + 1) is not null;

    // The state served is not part of the title ("وزير خارجية العراق"), unless the title goes on to where the holder is accredited ("سفير مصر لدى المملكة").
    private void TakeCountry(PhraseMatch<KnownName> country, bool host)
    {
        title.Country ??= lexicon.Countries[country.Value.Entry].Iso3;
        var written = new List<string>();
        while (title.End < country.End)
        {
            written.Add(title.Now.Surface);
            title.End++;
        }

        // "المتحدث باسم الكرملين": in whose name one speaks is part of the title.
        if (!host && country.Proclitics == Proclitics.None && _bodies.IsCalledAfterState(title.Words))
        {
            foreach (var word in written) title.Add(word);
            title.IsNameOfBody = true;
        }
        else if (host || title.Count > 0 && title.LastFolded == InNameOf) foreach (var word in written) title.Add(word);
        else title.KeepServed(written);
        title.IsClosed = true;
    }

    /// <summary>"وزير خارجيتها", "المتحدث باسم حكومته": the title without the pronoun.</summary>
    private bool Owned()
    {
        if (PossessedNoun.Of(title.Now.Surface) is not var (noun, pronoun) || !words.Has(WordList.MinisterForms, title.LastFolded) && title.LastFolded != InNameOf && !words.IsBodyHead(Letters.Fold(noun)) && !words.IsGovernment(Letters.Fold(noun))) return false;
        title.Add(Article + noun);
        title.Pronoun = pronoun;
        title.End++;
        return title.IsClosed = true;
    }

    private bool Described()
    {
        if (title.Now.Analyses[0] is not { Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, _, .., 'ي', 'ه'] } || _layer.IsName(title.End) || _layer.BodyAt(title.End) is not null || words.Office(title.Now.Analyses[0].Stem) is not null) return false;
        title.Take();
        return true;
    }

    /// <summary>Takes a body into the title, which is then served.</summary>
    public void TakeBody(PhraseMatch<KnownName> body)
    {
        // "أمين مجلس الأمن القومي الروسي": another state's has the name as well.
        var other = lexicon.Bodies[body.Value.Entry].Country is { } own && _layer.NationalityAt(body.End) is { } nationality && _text.Tokens[body.End].Analyses[0].Proclitics == Proclitics.Al && lexicon.Countries[nationality.Value.Entry].Iso3 is var state && state != own ? state : null;
        if (other is null && title.Body < 0) title.Body = body.Value.Entry;
        title.Country ??= other ?? lexicon.Bodies[body.Value.Entry].Country;
        while (title.End < body.End)
        {
            if (title.Now.Kind == TokenKind.Punctuation || _bodies.IsStateOf(body, title.End, title.Last)) title.End++;
            else title.Take();
        }

        title.IsClosed = true;
    }
}
