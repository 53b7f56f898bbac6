using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds the phrases that are set off inside a clause, so that it goes on behind them: between dashes whatever they hold, <c>حمّل الحزب -وهو حليف الحكومة- الوزير المسؤولية</c>; in brackets behind a name whatever does not begin
/// with another, <c>اتهمت حكومة اليمن (وغالبية سكانه من السنة) إيران</c>; between commas those of place, time or source, and on a name relative clauses and what a pronoun opens, <c>اتهم الوزير، في بيان أصدره أمس، إيران</c>,
/// <c>اتهم النائب، وهو رئيس اللجنة، الحكومة</c>; and wishes, whatever marks them, <c>دعا الملك - حفظه الله - فرنسا</c>.
/// </summary>
internal sealed class Asides
{
    private const int LongestOfDashes = 30;
    private const int LongestOfCommas = 18;
    private const int LongestOfBrackets = 15;
    private const int LongestWish = 7;

    // Up to the word for "among them": وعلى رأسها, لا سيما.
    private const int LongestNaming = 2;
    private const int BlesserReach = 2;
    private const char Dash = '-';
    private const char Bracket = '(';
    private const char ClosingBracket = ')';
    private const string Comma = "،";
    private const string As = "كما";
    private const string Participle = "الم";

    private readonly AnnotatedArticle _article;
    private readonly Syntax _syntax;
    private readonly int[] _ends;
    private readonly int[] _openings;
    private readonly int[] _around;

    public Asides(AnnotatedArticle article, Syntax syntax)
    {
        (_article, _syntax) = (article, syntax);
        (_ends, _openings, _around) = (new int[article.Text.Tokens.Length], new int[article.Text.Tokens.Length], new int[article.Text.Tokens.Length]);
        Array.Fill(_ends, -1);
        Array.Fill(_openings, -1);
        Array.Fill(_around, -1);
        foreach (var sentence in article.Text.Sentences)
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if (i + 1 == sentence.EndToken || article.Text.Tokens[i].Kind != TokenKind.Punctuation || syntax.MentionAt[i] >= 0) continue;
                var end = EndOfWish(i, sentence.EndToken);
                if (end < 0) end = syntax.IsMark(i, Dash) ? EndOfDashes(i, sentence.EndToken) : syntax.IsMark(i, Bracket) ? EndOfBrackets(i, sentence.EndToken) : article.Text.Tokens[i].Folded == Comma ? EndOfCommas(i, sentence.EndToken) : -1;
                if (end < 0) continue;

                // What ends one can open the next: صوّت الحزب، الذي يقوده فلان، في جلسة أمس، لصالح الوزير.
                while (article.Text.Tokens[end].Folded == Comma && EndOfCommas(end, sentence.EndToken) is >= 0 and var further) end = further;
                (_ends[i], _openings[end]) = (end, i);
                Array.Fill(_around, i, i + 1, end - i - 1);
                i = end;
            }
    }

    /// <summary>The mark that ends the aside which the token opens, or -1.</summary>
    public int EndOf(int token) => _ends[token];

    /// <summary>The mark that opens the aside which the token ends, or -1.</summary>
    public int OpeningOf(int token) => _openings[token];

    /// <summary>The mark that opens the aside which the token is within, or -1.</summary>
    public int Around(int token) => _around[token];

    /// <summary>The mark that ends a wish for whoever is named before, as the mark at the token opens it: <c>الملك، حفظه الله ورعاه،</c>; -1 where it opens none.</summary>
    private int EndOfWish(int opening, int end)
    {
        var blessed = false;
        for (var i = opening + 1; _syntax.MentionAt[opening - 1] >= 0 && i + 1 < end && i <= opening + LongestWish; i++)
        {
            if (_article.Text.Tokens[i].Kind == TokenKind.Punctuation) return blessed && _article.Text.Tokens[i].Folded == _article.Text.Tokens[opening].Folded ? i : -1;
            if (_syntax.MentionAt[i] >= 0) return -1;
            blessed |= i > opening + 1 && i <= opening + 1 + BlesserReach && _syntax.Is(i, Cue.Blessing) && _syntax.Prepositions[i - 1] is null;
        }

        return -1;
    }

    private int EndOfDashes(int opening, int end)
    {
        if (!IsSpace(_article.Text.Tokens[opening].Span.Start - 1) || IsSpace(_article.Text.Tokens[opening].Span.End)) return -1;
        for (var i = opening + 2; i < end && i <= opening + LongestOfDashes; i++)
            if (_syntax.IsMark(i, Dash) && _syntax.MentionAt[i] < 0 && !IsSpace(_article.Text.Tokens[i].Span.Start - 1)) return IsLetter(_article.Text.Tokens[i].Span.End) ? -1 : i;
        return -1;
    }

    /// <summary>Where brackets behind a name close that do not begin with a name; -1 elsewhere.</summary>
    private int EndOfBrackets(int opening, int end)
    {
        if (_syntax.MentionAt[opening - 1] < 0 || _syntax.MentionAt[opening + 1] >= 0) return -1;
        for (var i = opening + 1; i + 1 < end && i <= opening + LongestOfBrackets; i++)
            if (_syntax.IsMark(i, ClosingBracket) && _syntax.MentionAt[i] < 0) return i;
        return -1;
    }

    private int EndOfCommas(int opening, int end)
    {
        var told = OpensTelling(opening, end);
        var described = OpensParticiple(opening, end);
        var named = OpensNamed(opening, end);
        if (!told && !described && !named && !OpensOccasion(opening + 1, end) && !(_syntax.MentionAt[opening + 1] < 0 && (_syntax.Is(opening + 1, Cue.Relative) || _syntax.MentionAt[opening - 1] >= 0 && IsPronounAnd(opening + 1)))) return -1;
        for (var i = opening + 2; i + 1 < end && i <= opening + LongestOfCommas; i++)
        {
            if (_syntax.MentionAt[i] >= 0) continue;
            if (_article.Text.Tokens[i].Folded == Comma) return GoesOn(i + 1) && !(described && _syntax.MentionAt[i + 1] >= 0) ? i : -1;
            if (told && _syntax.Is(i, Cue.Complement)) return -1;
            if (_syntax.Breaks(i) && !_syntax.Is(i, Cue.Relative) || _syntax.IsVerb(i) && _syntax.HasConjunction(i) || _syntax.IsGoingOn(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a phrase of place, time, company, occasion or source begins at the token.</summary>
    private bool OpensOccasion(int token, int end) => token + 1 < end && _syntax.MentionAt[token] < 0 && !_syntax.HasConjunction(token) && !_syntax.Is(token, Cue.Clause) && !_syntax.IsVerb(token)
        && (_syntax.Prepositions[token] is Markers.In or Markers.Time or Markers.Place or Markers.Led || _syntax.Is(token, Cue.Adverb) || _syntax.Is(token, Cue.Source) || IsOnOccasion(token) || _syntax.MentionAt[token + 1] < 0 && _syntax.Prepositions[token + 1] == Markers.Led) && (_syntax.MentionAt[token + 1] >= 0 || !_syntax.Is(token + 1, Cue.Complement) && (!_syntax.IsWhat(token + 1) || _syntax.Is(token, Cue.Source)));

    /// <summary>Whether the preposition at the token governs an occasion, or a place to speak from: <c>على هامش القمة</c>, <c>من على منبر الأمم المتحدة</c>.</summary>
    private bool IsOnOccasion(int token) => _syntax.Prepositions[token] is Markers.On or Markers.From && _syntax.MentionAt[token + 1] < 0 && (_syntax.Is(token + 1, Cue.Occasion) || _syntax.Prepositions[token + 1] is Markers.On or Markers.In or Markers.Place);

    /// <summary>Whether a participle with the article and a preposition behind it tells more of the name before the comma: <c>رفض النائب، المقرب من الحزب، دعم الحكومة</c>.</summary>
    private bool OpensParticiple(int opening, int end) => opening + 2 < end && _syntax.MentionAt[opening - 1] >= 0 && _syntax.MentionAt[opening + 1] < 0 && _article.Text.Tokens[opening + 1].Folded.StartsWith(Participle, StringComparison.Ordinal)
        && (_syntax.MentionAt[opening + 2] >= 0 ? (_article.Mentions[_syntax.MentionAt[opening + 2]].Proclitics & Proclitics.Preposition) != Proclitics.None : _syntax.Prepositions[opening + 2] is not null);

    /// <summary>Whether "as" with a verb of telling stands behind the name before the comma, which says who told of it: <c>زودت الهند، كما ذكرت الصحيفة، الجيش بزوارق</c>, but <c>التقى الوزير نظيره، كما أكد دعمه</c>.</summary>
    private bool OpensTelling(int opening, int end) => opening + 2 < end && _syntax.MentionAt[opening - 1] >= 0 && _syntax.MentionAt[opening + 1] < 0 && _article.Text.Tokens[opening + 1].Folded == As
        && _syntax.MentionAt[opening + 2] < 0 && _syntax.Has(WordList.TellingForms, _article.Text.Tokens[opening + 2].Folded);

    /// <summary>Whether some of the many before the comma are named behind it: <c>تدعم دول غربية، بينها بريطانيا، الحركة</c>, <c>تواصل الدول الغربية، وعلى رأسها واشنطن، تقديم المساعدات</c>.</summary>
    private bool OpensNamed(int opening, int end)
    {
        if (_syntax.MentionAt[opening - 1] is >= 0 and var before && _article.Mentions[before].Form != MentionForm.Nationality) return false;
        for (var i = opening + 1; i + 1 < end && i <= opening + LongestNaming && _syntax.MentionAt[i] < 0; i++)
            if (_syntax.Is(i, Cue.Among) && !_syntax.IsDefinite(i)) return _syntax.MentionAt[i + 1] is >= 0 and var named && _article.Mentions[named].Proclitics == Proclitics.None;
        return false;
    }

    /// <summary>Whether the word is a pronoun with "and" before it, which opens what is said of the name before: <c>وهو</c>.</summary>
    private bool IsPronounAnd(int token) => _syntax.Is(token, Cue.Pronoun) && _article.Text.Tokens[token].Folded[0] == 'و';

    /// <summary>Whether the clause goes on at the token: with a name, a noun, a preposition, and not with another verb; what can be a noun is one there: <c>دانت الحركة، في بيان، قتل الصحفي</c>.</summary>
    private bool GoesOn(int token) => _syntax.MentionAt[token] is >= 0 and var mention ? !_article.Mentions[mention].Proclitics.HasFlag(Proclitics.Wa)
        : (!_syntax.IsVerb(token) || _syntax.CanBeNoun(token)) && !_syntax.Breaks(token) && !_syntax.IsGoingOn(token) && !_syntax.HasConjunction(token);

    private bool IsSpace(int at) => at < 0 || at >= _article.Text.Article.Text.Length || char.IsWhiteSpace(_article.Text.Article.Text[at]);

    private bool IsLetter(int at) => at < _article.Text.Article.Text.Length && char.IsLetterOrDigit(_article.Text.Article.Text[at]);
}
