using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whose a wrong or a merit is of those named behind the word for it.</summary>
internal sealed class StanceOwners(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceWords words)
{
    /// <summary>The place of who is to blame; the groups of words name it, too.</summary>
    public const string Cause = "cause";

    private const int NearGap = 2;
    private const int CauseReach = 8;

    private readonly DoneParticiple _done = new(article, syntax, clauses);
    private readonly StanceDoers _doers = new(article, syntax, clauses, words);
    private readonly StanceDeeds _deeds = new(article, syntax, clauses, words);

    /// <summary>Whose the wrong or the merit is: agent, who does it in a relative clause, the cause of it, the nationality of it.</summary>
    public string? Of(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (_doers.IsInClause(trigger, m)) return "doer-clause";
        if (trigger.IsNoun)
        {
            if (CauseOf(trigger, m) is { } cause) return cause;
            if (IsAgent(trigger, m)) return "gen-agent";
            if (IsBeset(trigger, m)) return "beset";
            if (trigger.Entry.Relation == Relation.Supports) return IsMaker(trigger, m) ? Markers.Li : null;
            if (words.GroupOf(trigger.Reading).IsOwned && IsOwner(trigger, m)) return "gen";
            if (marking is { Preposition: Markers.From, Depth: 0 }) return Markers.From;
            return marking.Governor <= trigger.Token && m.Form == MentionForm.Nationality && IsNext(trigger, m) ? "gen-adjective" : null;
        }

        if (marking is { Preposition: Markers.By, Depth: 0 } && !HasVerb(trigger.Token + 1, marking.Governor)) return Markers.By;
        if (marking is { Preposition: Markers.Li, Depth: 0 } && IsNext(trigger, m) && trigger.Token > trigger.Sentence.FirstToken && _deeds.IsNamedDeed(trigger.Token - 1) && !words.GroupOf(trigger.Reading).HasComplement) return Markers.Li;
        return m.FirstToken - trigger.Token <= NearGap && words.IsLike(m.FirstToken - 1) ? "like" : null;
    }

    /// <summary>Whether the wrong is found in what is the mention's, by a relative clause on it: <c>العيوب التي شابت تقرير الوزارة</c>.</summary>
    private bool IsBeset(Trigger trigger, Mention m) => syntax.Markings[m.Index].Preposition is null && clauses.At(m.FirstToken) is { Kind: ClauseKind.Relative, Verb: > 0 and var verb, First: var first }
        && first > trigger.Token && first - trigger.Token <= NearGap && verb < m.FirstToken && words.IsBesetting(verb) && !HasVerb(verb + 1, m.FirstToken);

    /// <summary>Whether <c>لـ</c> says whose a good deed is, right behind it and its adjective: <c>مبادرة طيبة للرئيس</c>.</summary>
    private bool IsMaker(Trigger trigger, Mention m) => trigger.Entry.Needs.Length > 0 && syntax.Markings[m.Index] is { Preposition: Markers.Li, Depth: 0 } && m.FirstToken == trigger.Token + NearGap && _deeds.IsNamedDeed(trigger.Token) && trigger.Entry.AreMetBy(article.Text.Tokens[trigger.Token + 1]);

    /// <summary>Who is to blame for what the word names: <c>عانى بسبب المليشيات</c>, <c>جراء سياسات الحكومة</c>, <c>سقطوا على يد المليشيات</c>.</summary>
    public string? CauseOf(Trigger trigger, Mention m)
    {
        if (m.FirstToken - trigger.Token > CauseReach) return null;
        var before = m.FirstToken - 1;
        if (syntax.Markings[m.Index] is { Preposition: Markers.By, Depth: 0, Governor: var at } ? !IsOfAdjective(trigger.Token, at) : words.IsCause(before)) return Cause;
        return _deeds.IsDeed(before) && before - 1 > trigger.Token && words.IsCause(before - 1) ? Cause : null;
    }

    /// <summary>Whether <c>من قبل</c> belongs to an adjective of the word: <c>الإرهاب المصنف من قبل المجلس</c>.</summary>
    private bool IsOfAdjective(int trigger, int preposition)
    {
        for (var i = preposition - 1; i > trigger && i >= preposition - NearGap; i--)
            if (i - 1 > trigger && syntax.MentionAt[i] < 0 && syntax.IsDefinite(i) && (syntax.IsDefinite(i - 1) || HasOwner(article.Text.Tokens[i - 1])) && !_done.Is(article.Text.Tokens[i])) return true;
        return false;
    }

    private static bool HasOwner(Token noun) => noun.Surface[^1] != 'ة' && Agreement.PronounOf(noun.Folded).Length > 0;

    /// <summary>Whether the genitive of the noun does what it names, and does not suffer it: <c>استغلال الجماعة للأطفال</c>, <c>جراء قصف المليشيات</c>, <c>ضحايا عنف المليشيات</c>.</summary>
    private bool IsAgent(Trigger trigger, Mention m)
    {
        if (!IsNext(trigger, m) || trigger.Reading.Pronoun is not null || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || syntax.Markings[m.Index].Governor > trigger.Token) return false;
        if (trigger.Token > trigger.Sentence.FirstToken && (words.IsCause(trigger.Token - 1) || words.IsVictim(trigger.Token - 1))) return true;
        var after = m.EndToken;
        if (after >= trigger.Sentence.EndToken) return false;
        return syntax.MentionAt[after] is >= 0 and var next ? article.Mentions[next].Proclitics.HasFlag(Proclitics.Li) : syntax.Prepositions[after] == Markers.Li || syntax.PronounMarker(after) == Markers.Li;
    }

    /// <summary>Whether the name is the genitive of the noun, or of the one that the noun governs: <c>حقد المليشيات</c>, <c>قلة دعم الحكومة</c>.</summary>
    private bool IsOwner(Trigger trigger, Mention m) => trigger.Reading is { Pronoun: null } && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && syntax.Markings[m.Index] is { Through: < 0 } marking && marking.Governor <= trigger.Token
        && (IsNext(trigger, m) || m.FirstToken == trigger.Token + 2 && trigger.Entry.AreMetBy(article.Text.Tokens[trigger.Token + 1]));

    /// <summary>Whether the name is the next word.</summary>
    public static bool IsNext(Trigger trigger, Mention m) => m.FirstToken == trigger.Token + 1;

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.IsVerb(i)) return true;
        return false;
    }
}
