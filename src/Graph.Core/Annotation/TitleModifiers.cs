using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads what describes the holder of an office: <c>العام</c>, <c>السابق</c>, <c>التركي</c>.</summary>
internal sealed class TitleModifiers(RunningTitle title, Lexicon lexicon, WordClasses words)
{
    private const char Marbuta = 'ه';
    private const string In = "في";

    private readonly NormalizedText _text = title.Article;
    private readonly Layer _layer = title.Layer;
    private readonly BodyInTitle _bodies = new(title.Article, title.Layer, lexicon, words);
    private readonly NamesAtTitle _names = new(title.Article, title.Layer, words, title.Limit);
    private readonly TitleEnds _ends = new(title.Article, title.Layer, lexicon, words);

    /// <summary>Adjectives after a head with article: <c>الأمين العام</c>, <c>الرئيس التركي السابق</c>.</summary>
    public bool TakeAll()
    {
        var any = Second();
        while (title.More && Take()) any = true;
        return any;
    }

    /// <summary>Takes the adjective, or what else describes the holder, that stands behind the title; whether one does.</summary>
    public bool Take()
    {
        if (_layer.IsName(title.End)) return false;

        // "الرئيس الحالي" is the president, "عضو الكنيست المتطرف" a member.
        if (words.IsOpinion(title.Now.Folded) && IsOfHolder())
        {
            title.End++;
            return true;
        }

        if (title.Former && words.IsFormer(title.Now.Folded) && _layer.IsName(title.End + 1))
        {
            title.End++;
            return true;
        }

        if (words.IsFormer(title.Now.Folded))
        {
            title.Former = true;
            title.Take();
            return true;
        }

        if (_layer.NationalityAt(title.End) is { } nationality)
        {
            // "خبير الشؤون اليمنية": of which state the affairs are says nothing of his own.
            if (words.Has(WordList.AffairsNouns, title.LastFolded))
            {
                title.TakeUpTo(nationality.End);
                return true;
            }

            title.Country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
            var end = _bodies.EndOfTwoStates(title.Words, title.End) ?? nationality.End;
            if (end <= title.Limit && (end > nationality.End || _ends.IsNameOfBody(title.Words, nationality.End)))
            {
                title.TakeUpTo(end);
                return title.IsNameOfBody = true;
            }

            title.End = nationality.End;
            title.IsNational = true;
            return true;
        }

        if (title.End + 1 < title.Limit && (FirmTitle.IsDirector(title.Words, title.Now, _text.Tokens[title.End + 1]) || title.Firm.IsSecond(title.Words, title.Now, _text.Tokens[title.End + 1])))
        {
            title.Take();
            title.Take();
            title.Links.Ask(FirmTitle.Links);
            return true;
        }

        if (!words.IsModifier(title.Now.Folded) && !DescribesNamed()) return false;
        title.Take();
        return true;
    }

    /// <summary>Takes what somebody is besides by calling: <c>رشيد ساري، الباحث والمحلل الاقتصادي</c>, <c>الكاتب والخبير في شؤون الطاقة فلان</c>; whether he is anything.</summary>
    private bool Second()
    {
        if (!title.More || title.End + 1 >= title.Limit || !IsManifold(title.Head, Proclitics.Al) || !IsManifold(title.Now, Proclitics.Wa | Proclitics.Al)) return false;
        var adjective = _text.Tokens[title.End + 1];
        var before = title.Head.Index;
        var isNamed = before > 1 && (_layer.IsName(before - 1) || _text.Tokens[before - 1].Kind == TokenKind.Punctuation && _layer.IsName(before - 2));
        if (adjective.Folded != In && !words.IsModifier(adjective.Folded) && !IsRelation(adjective) || !isNamed && !_names.Follows(title.End + 2)) return false;
        title.Links.Ask(words.Office(title.Now.Analyses.First(a => a.Proclitics.Has(Proclitics.Wa)).Stem)!.Links);
        title.Take();
        if (adjective.Folded != In) title.Take();
        return true;
    }

    // Of those whom a state has one of another one is named.
    private bool IsManifold(Token token, Proclitics front) => token.Analyses.Any(a => a.Proclitics == front && words.Office(a.Stem) is { Unique: false });

    private static bool IsRelation(Token token) => token.Analyses is [{ Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, .., 'ي', 'ه'] }, ..];

    /// <summary>Whether an adjective describes the holder, and not what he heads: <c>رئيس الحكومة الجديد</c>, and not <c>زعيم اليمين المتطرف</c>.</summary>
    private bool IsOfHolder() => title.Head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) || title.Body >= 0 || words.Has(WordList.MinisterForms, title.FirstFolded) || title.Now.Folded[^1] != Marbuta && title.LastFolded[^1] == Marbuta;

    /// <summary>Whether an adjective of relation stands between a bare title and the name: <c>الخبير المصرفي أحمد سالم</c>, <c>الخبير النفطي الدكتور أحمد سالم</c>.</summary>
    private bool DescribesNamed() => title.End == title.Head.Index + 1 && title.End + 1 < _text.Tokens.Length && _layer.IsName(words.AnnouncedUpTo(_text, title.End + 1)) && !_layer.IsName(title.End) && title.Now.Analyses[0] is { Proclitics: Proclitics.Al, Stem: [_, _, _, .., 'ي'] or [_, _, .., 'ي', 'ه'] } way && _layer.BodyAt(title.End) is null && words.Office(way.Stem) is null && !words.IsRank(way.Bare) && !words.AnnouncesName(_text, title.End)
        && title.Head.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && words.Office(a.Stem) is { Bare: true });
}
