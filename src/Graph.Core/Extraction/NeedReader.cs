using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads whether a predicate has beside it one of the words without which it says something else.</summary>
internal sealed class NeedReader(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    private const int Reach = 14;
    private const int ReachOfNoun = 5;

    // What somebody is called stands right behind "that he is": بأنه تصرف استفزازي.
    private const int ReachOfName = 4;

    private const string Not = "غير";
    private const string Between = "بين";

    /// <summary>Whether one of the words stands behind the token.</summary>
    public bool IsMet(Sentence sentence, int token, PredicateEntry entry, bool finite)
    {
        if (entry is { Relation: Relation.Accused, IsLoose: false } && words.IsDescribing(token) && CallsBad(sentence, token)) return true;
        if (!finite && entry.Relation == Relation.MetWith && entry.Needs.Contains(Between, StringComparer.Ordinal) && IsOfTwo(sentence, token)) return true;
        var reach = finite ? Reach : ReachOfNoun;
        for (var i = token + 1; i < sentence.EndToken && reach > 0; i++)
        {
            if (entry.AreMetBy(article.Text.Tokens[i]) && !(entry.Relation == Relation.MetWith && IsInBody(i))) return true;
            if (finite && syntax.Asides.EndOf(i) is > 0 and var aside)
            {
                i = aside;
                continue;
            }

            // However many words a name has, it is one; a mark is none behind a noun.
            if ((finite || article.Text.Tokens[i].Kind != TokenKind.Punctuation) && (syntax.MentionAt[i] < 0 || i + 1 == sentence.EndToken || syntax.MentionAt[i + 1] != syntax.MentionAt[i])) reach--;
        }

        return false;
    }

    /// <summary>Whether two stand right behind the noun that it is of: <c>قمة بوتين وماكرون</c>, <c>القمة الفرنسية الألمانية</c>.</summary>
    private bool IsOfTwo(Sentence sentence, int token)
    {
        if (token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] is not (>= 0 and var one) || article.Mentions[one] is not { Proclitics: Proclitics.None or Proclitics.Al } m || m.EndToken >= sentence.EndToken || syntax.MentionAt[m.EndToken] is not (>= 0 and var other)) return false;
        return article.Mentions[other].Form == m.Form && (m.Form == MentionForm.Nationality ? syntax.IsDefinite(token) == syntax.IsDefinite(token + 1) : article.Entities[m.Entities[0]].Type == ActorType.Person && article.Mentions[other].Proclitics == Proclitics.Wa);
    }

    /// <summary>Whether the word is part of a body's name, which tells of no meeting: <c>المسار الديمقراطي الاجتماعي</c>.</summary>
    private bool IsInBody(int token) => syntax.MentionAt[token] >= 0 && article.Mentions.Any(m => m.FirstToken <= token && token < m.EndToken && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup);

    /// <summary>Whether the verb has the word it needs for an object, before the relative clause it stands in: <c>الهجوم الذي نسبته تركيا إلى الحزب</c>.</summary>
    public bool IsMetBefore(Sentence sentence, int token, PredicateEntry entry)
    {
        // Of an indefinite noun the clause is said without a pronoun to open it: هجوم نسبته أنقرة إلى الحزب.
        var relative = token - 1;
        var reach = Reach;
        if (relative < sentence.FirstToken) return false;
        if (!syntax.Is(relative, Cue.Relative)) (relative, reach) = (token, ReachOfNoun - 1);
        for (var i = relative - 1; i >= sentence.FirstToken && i >= relative - reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (entry.Unless.Length > 0 && entry.IsUndoneBy(article.Text.Tokens[i])) return false;
            if (entry.AreMetBy(article.Text.Tokens[i])) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the verb that says what somebody calls a thing is followed by a word of blame for it: <c>وصف إيران بأنها شريرة</c>, <c>اعتبرت القرار خاطئا</c>.</summary>
    private bool CallsBad(Sentence sentence, int token)
    {
        var called = false;
        for (var (i, reach) = (token + 1, Reach); i < sentence.EndToken && reach > 0; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.IsMark(i, '"')) continue;
            reach--;
            if (syntax.Is(i, Cue.Complement))
            {
                if (article.Text.Tokens[i].Folded[0] != 'ب') return false;
                (called, reach) = (true, ReachOfName);
            }
            else if (words.Readings[i] is { } readings && readings.Exists(r => IsBlame(r) && (r.Entry.Needs.IsEmpty || words.HasNeed(sentence, i, r.Entry)) && (called || IsSaidOf(i, r))))
            {
                return !words.IsNegated(sentence, i) && !syntax.Is(i - 1, Cue.Negation) && !words.IsCountered(sentence, i);
            }
            else if (words.Readings[i] is { } lacking && lacking.Exists(r => IsMerit(r) && words.IsNegated(sentence, i) && (called || IsSaidOfNot(i - 1))))
            {
                return true;
            }
            else if (called && syntax.Prepositions[i] is not null || syntax.Breaks(i) || syntax.IsVerb(i) && !words.IsCopula(i) || syntax.IsGoingOn(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsBlame(PredicateReading reading) => reading is { Entry: { Relation: Relation.Accused, IsLoose: false }, Pronoun: null } && !words.GroupOf(reading).IsNegated && reading.Form is PredicateForm.Active or PredicateForm.Noun;

    /// <summary>Whether the word is a merit that something is blamed for not having: <c>غير مقبول</c>.</summary>
    private bool IsMerit(PredicateReading reading) => reading is { Entry: { Relation: Relation.Accused, IsLoose: false }, Pronoun: null, Form: PredicateForm.Active or PredicateForm.Noun } && words.GroupOf(reading).IsNegated;

    /// <summary>Whether the negation begins what something is called: <c>وصف القرار بغير الشرعي</c>, <c>اعتبر القرار غير شرعي</c>.</summary>
    private bool IsSaidOfNot(int negation) => syntax.MentionAt[negation] < 0 && (article.Text.Tokens[negation].Analyses.Any(a => a.Proclitics == Proclitics.Bi) || article.Text.Tokens[negation].Folded == Not && (syntax.MentionAt[negation - 1] >= 0 || syntax.Prepositions[negation - 1] is null));

    /// <summary>Whether the word is what something is called: after <c>بـ</c>, or an adjective in the accusative.</summary>
    private bool IsSaidOf(int token, PredicateReading reading) => reading.Proclitics.HasFlag(Proclitics.Bi)
        || reading is { Proclitics: Proclitics.None, Form: PredicateForm.Active } && (article.Text.Tokens[token].Folded[^1] == 'ا' || article.Text.Tokens[token].Surface[^1] == 'ة') && syntax.Prepositions[token - 1] is null;
}
