using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads lists of mentions: which one a mention goes on after, <c>X وY</c>, <c>X، Y</c>, and where "and" or a comma begins something else.</summary>
internal sealed class MentionLists(AnnotatedArticle article, Syntax syntax)
{
    /// <summary>How many words stand between two of a list at the most.</summary>
    public const int LongestGap = 3;

    // In tokens.
    private const int LongestBracket = 7;
    private const int LongestRelative = 18;
    private const string AndFrom = "ومن";
    private const string AndEven = "وحتي";
    private const string Of = "من";

    private readonly UnnamedOthers _others = new(syntax);

    /// <summary>The mention that this one continues a list after: <c>X وY</c>, <c>X ووزير خارجيته Y</c>, <c>X، Y</c>; an apposition counts as well. After "and that" begins what else is said: <c>X وأن Y</c>.</summary>
    /// <param name="m">The mention.</param>
    /// <param name="first">Where its sentence begins.</param>
    /// <param name="markings">What marks the mentions before it.</param>
    public int? Previous(Mention m, int first, IReadOnlyList<Marking> markings)
    {
        if (BeginsClause(m, first) && !IsSecondOfTwo(m, first, markings)) return null;
        if (BeforeThen(m, first) is { } earlier) return earlier;
        if (BeforeEach(m, first) is { } others) return others;
        if (Beside(m, first) is { } beside) return beside;
        var joined = m.Proclitics.HasFlag(Proclitics.Wa);
        if (joined && (BeforePlace(m, first) ?? BeforeRelative(m, first, markings)) is { } apart) return apart;
        var last = m.FirstToken - 1 - LongestGap;
        for (var i = m.FirstToken - 1; i >= first && i >= last; i--)
        {
            if (joined && BracketBefore(i, first) is { } bracket)
            {
                (i, last) = (bracket, last - (i - bracket) - 1);
                continue;
            }

            if (syntax.MentionAt[i] is var other and >= 0 && other != m.Index) return joined ? other : null;
            var token = article.Text.Tokens[i];
            if (i == m.FirstToken - 1 && GoesOnEven(m, i, first)) return syntax.MentionAt[i - 1];
            if (_others.Are(i, m.FirstToken)) return null;
            if (i == m.FirstToken - 1 && (IsForWhom(m, i, first) || IsFromWhom(i, first, markings))) continue;
            if (token.Folded == "\"" || token.Folded == "،" && i == m.FirstToken - 1 && joined && GoesOnAfterComma(m, i)) continue;
            if (token.Folded == "،" && joined && i == m.FirstToken - 2 && syntax.IsCourtesy(m.FirstToken - 1) && GoesOnAfterComma(m, i)) continue;
            if (joined && i < m.FirstToken - 1) return null;
            if (token.Folded == "،" && i == m.FirstToken - 1 && GoesOn(m, i, markings) || token.Folded == "و" || token.Kind == TokenKind.Word && token.Folded[0] == 'و' && !syntax.IsVerb(i) && !syntax.Is(i, Cue.Adverb) && !syntax.Is(i, Cue.Complement) && syntax.Prepositions[i] is null && !syntax.IsGoingOn(i)) joined = true;
            else if (joined || syntax.Breaks(i) || syntax.IsVerb(i) || syntax.Prepositions[i] is not null || syntax.IsGoingOn(i)) return null;
        }

        return null;
    }

    /// <summary>Where the bracket opens that closes at the token and tells more of the name before it: <c>أدانت المحكمة أحمد (31 عاما) وخالد</c>; <c>null</c> where none closes.</summary>
    private int? BracketBefore(int token, int first)
    {
        if (!syntax.IsMark(token, ')')) return null;
        for (var i = token - 1; i > first && i >= token - LongestBracket; i--)
            if (syntax.IsMark(i, '(')) return syntax.MentionAt[i - 1] >= 0 ? i : null;
        return null;
    }

    /// <summary>The mention that "then" goes on from: <c>التقى الملك ثم الرئيس</c>, <c>التقى الملك، ومن ثم الرئيس</c>; <c>null</c> where a verb behind the mention makes it a clause of its own.</summary>
    private int? BeforeThen(Mention m, int first)
    {
        var then = m.FirstToken - 1;
        if (then <= first || !syntax.IsThen(then) || m.Proclitics != Proclitics.None || m.EndToken < article.Text.Sentences[m.Sentence].EndToken && syntax.IsVerb(m.EndToken)) return null;
        var before = PastAnd(then) - 1;
        if (before > first && syntax.IsMark(before, '،')) before--;
        return before >= first && syntax.MentionAt[before] is >= 0 and var earlier ? earlier : null;
    }

    /// <summary>The mention that "and each of" goes on from: <c>بين تركيا وكل من السويد وفنلندا</c>; <c>null</c> elsewhere.</summary>
    private int? BeforeEach(Mention m, int first)
    {
        var of = m.FirstToken - 1;
        return of - 2 >= first && m.Proclitics == Proclitics.None && syntax.MentionAt[of] < 0 && article.Text.Tokens[of].Folded == Of && syntax.MentionAt[of - 1] < 0 && syntax.Has(WordList.AndEach, article.Text.Tokens[of - 1].Folded) && syntax.MentionAt[of - 2] is >= 0 and var before ? before : null;
    }

    /// <summary>Where "then" begins, before which "and of" may stand: <c>ومن ثم</c>.</summary>
    public int PastAnd(int then) => then > 0 && syntax.MentionAt[then - 1] < 0 && article.Text.Tokens[then - 1].Folded == AndFrom ? then - 1 : then;

    /// <summary>The person beside whom another is named behind a comma: <c>استقبل الرئيس الوزير، إلى جانب السفير</c>, but <c>وقف الرئيس إلى جانب الوزير</c>.</summary>
    private int? Beside(Mention m, int first)
    {
        var comma = m.FirstToken - 3;
        if (comma <= first || m.Proclitics != Proclitics.None || syntax.Prepositions[m.FirstToken - 1] != Markers.Beside || syntax.MentionAt[m.FirstToken - 1] >= 0 || !syntax.IsMark(comma, '،')) return null;
        return syntax.MentionAt[comma - 1] is >= 0 and var other && IsPerson(m) && IsPerson(article.Mentions[other]) ? other : null;
    }

    /// <summary>Whether "beside" before the person only goes on a list.</summary>
    public bool IsBeside(Mention m, int first) => Beside(m, first) is not null;

    /// <summary>The mention whose place, a capital that is none itself, stands between it and the next: <c>مع الحكومة في بغداد والقوات الأميركية</c>.</summary>
    private int? BeforePlace(Mention m, int first)
    {
        var at = m.FirstToken - 1;
        while (at > first && syntax.IsPlaceName(at)) at--;
        return at < m.FirstToken - 1 && at > first && syntax.MentionAt[at] < 0 && syntax.Prepositions[at] == Markers.In && syntax.MentionAt[at - 1] is >= 0 and var other && article.Mentions[other].Form != MentionForm.Nationality ? other : null;
    }

    /// <summary>The first of the two behind <c>بين</c> or a verb of bringing together, of which a relative clause between commas tells more before "and" names the second: <c>بين الحركة، التي تسيطر على القطاع، وإسرائيل</c>; <c>null</c> elsewhere.</summary>
    private int? BeforeRelative(Mention m, int first, IReadOnlyList<Marking> markings)
    {
        if (m.FirstToken - 1 <= first || m.Form == MentionForm.Nationality || !syntax.IsMark(m.FirstToken - 1, '،')) return null;

        // A clause with a comma of its own is left alone.
        for (var i = m.FirstToken - 2; i > first + 1 && i >= m.FirstToken - LongestRelative; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Prepositions[i] == Markers.Between || syntax.IsStop(i)) return null;
            if (!syntax.IsMark(i, '،')) continue;
            return syntax.MentionAt[i + 1] < 0 && syntax.Is(i + 1, Cue.Relative) && syntax.MentionAt[i - 1] is >= 0 and var other && (markings[other] is { Preposition: Markers.Between, ListHead: < 0 } || IsGathered(other, first)) && article.Mentions[other].Entities.Length == 1 ? other : null;
        }

        return null;
    }

    /// <summary>Whether a verb that brings its objects together stands right before the mention: <c>لقاء جمع الرئيس</c>.</summary>
    private bool IsGathered(int mention, int first) => article.Mentions[mention].FirstToken - 1 is var verb && verb >= first && syntax.MentionAt[verb] < 0 && syntax.Is(verb, Cue.Gather) && syntax.IsVerb(verb);

    /// <summary>Whether a verb right behind the mention, which is that of one, has it alone for a subject, and another verb stands before: <c>كيري يلتقي عباس وحماس تتهم واشنطن</c>.</summary>
    private bool BeginsClause(Mention m, int first)
    {
        var end = article.Text.Sentences[m.Sentence].EndToken;
        if (!m.Proclitics.HasFlag(Proclitics.Wa) || m.Entities.Length > 1 || m.EndToken >= end || syntax.MentionAt[m.EndToken] >= 0 || syntax.HasConjunction(m.EndToken) || !syntax.IsVerb(m.EndToken) || syntax.IsPerfect(m.EndToken) || syntax.ShapeOf(m.EndToken) is VerbShape.Plural or VerbShape.Dual) return false;
        for (var i = m.FirstToken - 1; i >= first && !syntax.Breaks(i); i--)
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i)) return true;
        return false;
    }

    /// <summary>Whether <c>بين</c> right before has one party so far, so that this is the second, whatever is said of both behind: <c>محادثات بين روسيا وأوكرانيا تهدف إلى</c>.</summary>
    private bool IsSecondOfTwo(Mention m, int first, IReadOnlyList<Marking> markings) => m.FirstToken > first && syntax.MentionAt[m.FirstToken - 1] is >= 0 and var one && article.Mentions[one].Entities.Length == 1 && markings[one] is { Preposition: Markers.Between, ListHead: < 0 };

    /// <summary>Whether "and even" right behind a name goes on to one of the same kind: <c>اتهمت روسيا وإيران وحتى ليبيا</c>.</summary>
    private bool GoesOnEven(Mention m, int token, int first) => token > first && article.Text.Tokens[token].Folded == AndEven && m.Proclitics == Proclitics.None
        && syntax.MentionAt[token - 1] is >= 0 and var before && IsPerson(m) == IsPerson(article.Mentions[before]) && (m.Form == MentionForm.Nationality) == (article.Mentions[before].Form == MentionForm.Nationality);

    /// <summary>Whether "and" after a comma goes on the list and begins no clause: what stands before is of the same kind, and no verb follows: <c>التقى الوزير، ونائبه فلان، في …</c>.</summary>
    private bool GoesOnAfterComma(Mention m, int comma)
    {
        if (comma == article.Text.Sentences[m.Sentence].FirstToken || syntax.MentionAt[comma - 1] is not (>= 0 and var before)) return false;
        if (IsPerson(m) != IsPerson(article.Mentions[before]) || m.Form == MentionForm.Nationality) return false;
        return m.EndToken >= article.Text.Sentences[m.Sentence].EndToken || !syntax.IsVerb(m.EndToken) && !syntax.Is(m.EndToken, Cue.Particle) && !syntax.IsGoingOn(m.EndToken);
    }

    /// <summary>Whether a list with commas goes on after the mention, or was one before it: a lone comma ends an apposition, and what follows is a part of its own.</summary>
    private bool GoesOn(Mention m, int comma, IReadOnlyList<Marking> markings)
    {
        // What ends a phrase that is set off begins no list: حض الوزير، خلال زيارة إلى أنقرة، السويد على.
        if (comma == article.Text.Sentences[m.Sentence].FirstToken || syntax.Asides.OpeningOf(comma) >= 0) return false;
        if (syntax.MentionAt[comma - 1] is >= 0 and var before && (markings[before].ListHead >= 0 || article.Mentions[before].Entities[0] == m.Entities[0])) return true;
        var i = m.EndToken;
        if (i >= article.Text.Tokens.Length) return false;
        return article.Text.Tokens[i].Folded is "،" or "و" ? i + 1 < article.Text.Tokens.Length && syntax.MentionAt[i + 1] >= 0 && syntax.MentionAt[comma - 1] >= 0
            : syntax.MentionAt[i] >= 0 && article.Mentions[syntax.MentionAt[i]].Proclitics.HasFlag(Proclitics.Wa);
    }

    /// <summary>Whether the preposition names for whom a delegate stands: <c>ممثلين عن الوزارة</c>, <c>المسؤولين في البلدين</c>, <c>كبار المسؤولين في الحكومة المصرية</c>.</summary>
    public bool IsForWhom(Mention m, int token, int first) => DelegateBefore(token, first) is { } who
        && (syntax.Prepositions[token] == Markers.About || syntax.Prepositions[token] == Markers.In && (m.Form is MentionForm.Group or MentionForm.Government || article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup && !syntax.IsDefinite(who)));

    /// <summary>The noun for a delegate or official before the preposition, behind which an adjective can stand: <c>مسؤولا في الوزارة</c>, <c>مسؤولين كبارا في الوزارة</c>.</summary>
    private int? DelegateBefore(int token, int first)
    {
        if (token <= first || syntax.MentionAt[token - 1] >= 0) return null;
        if (syntax.Is(token - 1, Cue.Delegate)) return token - 1;
        var who = token - 2;
        if (syntax.Prepositions[token] != Markers.In || who < first || syntax.MentionAt[who] >= 0 || !IsAdjectiveBehind(token - 1)) return null;
        return syntax.Is(who, Cue.Delegate) && !syntax.Is(who, Cue.Communique) && !syntax.IsDefinite(who) ? who : null;
    }

    /// <summary>Whether the word can be an adjective of an indefinite noun before it.</summary>
    private bool IsAdjectiveBehind(int token) => article.Text.Tokens[token].Kind == TokenKind.Word && !syntax.IsDefinite(token) && syntax.Prepositions[token] is null && !syntax.HasConjunction(token) && !syntax.IsVerb(token) && !syntax.Is(token, Cue.Adverb) && !syntax.Breaks(token);

    /// <summary>Whether the preposition says of what body those are members, or in what they take part, who are named by a noun alone and stand for it: <c>جهود الدول المشاركة في التحالف</c>.</summary>
    public bool IsOfMembers(Mention m, int token, int first) => token - 2 >= first && syntax.Prepositions[token] == Markers.In && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup
        && syntax.MentionAt[token - 1] < 0 && syntax.Has(WordList.MembershipForms, article.Text.Tokens[token - 1].Folded) && syntax.MentionAt[token - 2] < 0 && syntax.IsDefinite(token - 2);

    /// <summary>Whether the preposition says from where others come whom "and" joins to a party: <c>بين ممثلين عن الحركة ودبلوماسيين من قطر</c>, <c>مع المبعوث، ووفد من البرلمان</c>.</summary>
    public bool IsFromWhom(int token, int first, IReadOnlyList<Marking> markings)
    {
        if (token - 1 <= first || syntax.Prepositions[token] != Markers.From || syntax.MentionAt[token - 1] >= 0 || !syntax.Is(token - 1, Cue.Delegate) || !syntax.HasConjunction(token - 1)) return false;
        var before = token - 2 > first && syntax.IsMark(token - 2, '،') ? token - 3 : token - 2;
        return syntax.MentionAt[before] is >= 0 and var other && markings[other].Preposition is Markers.Between or Markers.With;
    }

    /// <summary>
    /// The one party that <c>بين</c> has so far, where the mention seems to go on a list within what describes it: <c>بين الجيش المدعوم من التحالف والحوثيين</c>; <c>null</c> where it has two, or there is no <c>بين</c>.
    /// </summary>
    public int? OtherOfTwo(Mention m, int previous, IReadOnlyList<Marking> markings)
    {
        if (markings[previous] is not { Preposition: not (null or Markers.Between), Governor: var governor }) return null;
        var one = -1;
        foreach (var other in syntax.MentionsOf(article.Text.Sentences[m.Sentence]))
        {
            if (other.FirstToken >= governor) break;
            if (markings[other.Index] is not { Preposition: Markers.Between, Through: < 0 } marking) continue;
            one = marking.ListHead < 0 && other.Entities.Length == 1 ? other.Index : -1;
        }

        if (one < 0) return null;
        for (var i = article.Mentions[one].EndToken; i < m.FirstToken; i++)
            if (syntax.MentionAt[i] < 0 && (syntax.Breaks(i) || syntax.IsVerb(i))) return null;
        return one;
    }

    private bool IsPerson(Mention m) => article.Entities[m.Entities[0]].Type == ActorType.Person;
}
