using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads a noun that a title governs: <c>الخارجية</c>, <c>هيئة</c>, <c>بلدية أم الفحم</c>.</summary>
internal sealed class TitleNoun(RunningTitle title, Lexicon lexicon, WordClasses words)
{
    private const string Municipality = "بلديه";
    private const string Affair = "باعمال";
    private const char Imperfect = 'ي';

    private readonly NormalizedText _text = title.Article;
    private readonly Layer _layer = title.Layer;
    private readonly GovernorTitle _governor = new(title.Article, title.Layer, words, title.Head.Index, title.Limit);
    private readonly TitleEnds _ends = new(title.Article, title.Layer, lexicon, words);
    private readonly NamesAtTitle _names = new(title.Article, title.Layer, words, title.Limit);

    /// <summary>Takes the noun that the title governs; whether there is one.</summary>
    public bool Take()
    {
        if (words.IsClosed(title.Now) || title.Now.Surface.Length < 2) return false;
        if (Town()) return true;
        var definite = title.Now.Analyses[0].Proclitics == Proclitics.Al;
        if (!definite && title.Now.Folded.Length < 3 && !IsSecretOf()) return false;

        // "وزراء سابقون استنكارهم": a noun with a pronoun goes on with the clause.
        if (!definite && title.Now.Folded is [_, _, _, _, .., 'ه', 'م']) return false;

        // "سفير روسيا بواشنطن يتهم الاستخبارات": what begins like an imperfect and has no article goes on with the clause.
        if (!definite && title.Now.Folded is [Imperfect, _, _, _, ..]) return false;

        // "قال نائب ومسؤولون سابقون": others go on the list.
        if (!definite && title.Now.Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.PluralOffice(a.Stem) is not null)) return false;

        // "مستشار الرئيس": the title of whoever is named next begins at the inner one; "نائب الرئيس" is one title.
        var inner = words.Office(title.Now.Analyses[0].Stem);
        var isActing = words.IsDeputy(title.Last) || title.LastFolded == Affair;
        if (definite && inner is { Bare: true } && !isActing) return false;
        if (inner is not null && isActing)
        {
            title.IsDeputy = true;
            title.Links.Ask(inner.Links);
        }

        // "مراسل قناة سبيدة سردار عمر": where a name stands, it ends here already.
        if (!definite && inner is null && title.Count > 1 && !words.IsPlaceNoun(title.LastFolded)) title.Reaches = title.Reaches.Add(title.End);
        title.Take();
        title.IsClosed = definite;

        // "أدان محافظ كركوك القصف", "انتقد حاكم ولاية بورنو": the town or province needs no article to be one.
        if (!definite && inner is null && (_governor.IsPlaceBefore(title.End, title.Count) || title.Count > 2 && _ends.IsPlaced(title.Words[^2], title.Last) && !_names.IsNear(title.End))) title.IsClosed = title.AtPlace = true;
        return true;
    }

    /// <summary>"أمين سر حركة فتح": what a head wants behind it is part of the title however short it is.</summary>
    private bool IsSecretOf() => title.Count == 1 && title.Head.Analyses.Any(a => words.ComplementsOf(a.Stem).Contains(title.Now.Folded, StringComparer.Ordinal));

    /// <summary>"رئيس بلدية أم الفحم", "عمدة مدينة سان فرانسيسكو": a town of two words ends the title.</summary>
    private bool Town()
    {
        if (title.Count < 2 || !(words.IsPlaceNoun(title.LastFolded) || title.LastFolded == Municipality) || !words.Has(WordList.PlaceOpeners, title.Now.Folded) || title.End + 1 >= title.Limit || _text.Tokens[title.End + 1].Kind != TokenKind.Word || words.IsClosed(_text.Tokens[title.End + 1])) return false;
        title.Take();
        title.Take();
        return title.IsClosed = title.AtPlace = true;
    }
}
