using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds whose a deed is that is praised or blamed.</summary>
internal sealed class StanceDeeds(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceWords words)
{
    private const int SentencesBack = 3;
    private const int DeedReach = 4;
    private const int SaidReach = 12;

    // What takes up a whole clause, before الذي.
    private const string Matter = "الامر";

    /// <summary>Whether the word names what somebody does or says.</summary>
    public bool IsDeed(int token) => syntax.MentionAt[token] < 0 && (IsNamedDeed(token) || words.Readings[token] is not null);

    /// <summary>The last mention before the token whose deed its sentence names, where a pronoun can stand for the deed: <c>هجمات الجماعة … ووصفتها</c>.</summary>
    public Mention? NearestOwned(ReadOnlySpan<Mention> mentions, int token, string pronoun)
    {
        if (pronoun is "هم" or "هما") return null;
        for (var k = mentions.Length - 1; k >= 0; k--)
            if (mentions[k].EndToken <= token && (DeedOf(mentions[k]) >= 0 || IsOfClause(mentions[k], IsNamedDeed))) return mentions[k];
        return null;
    }

    /// <summary>Whose the deed is that a noun with the article takes up from before: <c>تصريحات المالكي … هذه التصريحات</c>.</summary>
    public Mention? OwnerOfNamed(int token, int sentence)
    {
        if (!syntax.IsDefinite(token) || !IsNamedDeed(token)) return null;
        for (var s = sentence; s >= 0 && s >= sentence - SentencesBack; s--)
        {
            var mentions = syntax.MentionsOf(article.Text.Sentences[s]);
            for (var k = mentions.Length - 1; k >= 0; k--)
                if (mentions[k].EndToken <= token && (DeedOf(mentions[k]) is >= 0 and var deed && AreSame(deed, token) || IsOfClause(mentions[k], i => AreSame(i, token)))) return mentions[k];
        }

        return null;
    }

    /// <summary>Who took the step that a noun with the article takes up, where only a verb told it, in the sentence or the one before: <c>أقالت الحكومة المدير … هذا القرار</c>.</summary>
    public Mention? TakerOf(int token, int sentence)
    {
        if (!words.IsStep(token)) return null;
        for (var s = sentence; s >= 0 && s >= sentence - 1; s--)
        {
            var here = article.Text.Sentences[s];
            for (var i = Math.Min(token, here.EndToken) - 1; i >= here.FirstToken; i--)
                if (syntax.IsVerb(i) && words.IsTaking(i) && IsTold(here, i, here.EndToken) && clauses.At(i) is { Source: SubjectSource.After or SubjectSource.Before or SubjectSource.Joined or SubjectSource.Voice, Kind: ClauseKind.Main or ClauseKind.Complement, Subject: >= 0 and var subject } clause && clause.Verb == i)
                    return article.Mentions[subject];
        }

        return null;
    }

    /// <summary>Who did what the clause before tells, where the trigger's clause takes all of it up: <c>قررت باريس طرد الأئمة، وهو ما اعتبرته الجزائر استفزازا</c>, <c>أغلقت روسيا السفارة، في خطوة نددت بها كييف</c>.</summary>
    public Mention? DoerBefore(Trigger trigger)
    {
        if (TakingUp(trigger) is not { } opening) return null;
        for (var i = opening - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0 || !syntax.IsVerb(i) || clauses.At(i) is not { Kind: not ClauseKind.Relative } clause || clause.Verb != i) continue;
            var done = words.IsTaking(i) || words.IsDone(i) || words.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Entry.Relation: Relation.Accused });
            return done && IsTold(trigger.Sentence, i, opening) && (!syntax.Is(i, Cue.Speech) || TellsOwnDeed(i, opening)) && clause is { Source: SubjectSource.After or SubjectSource.Before or SubjectSource.Joined, Subject: >= 0 and var subject } ? article.Mentions[subject] : null;
        }

        return null;
    }

    /// <summary>Whether what is announced is done by whoever announces it: <c>أعلنت الوزارة إلغاء الرسوم</c>, but <c>أعلنت الوزارة مقتل جنديين</c>.</summary>
    private bool TellsOwnDeed(int verb, int end)
    {
        for (var i = verb + 1; i < end && i <= verb + DeedReach; i++)
            if (syntax.MentionAt[i] < 0) return words.IsUndergone(i);
        return false;
    }

    /// <summary>Where the words begin by which a clause takes up the whole one before it: <c>وهو ما</c>, <c>الأمر الذي</c>, <c>في خطوة</c>; <c>null</c> where there are none.</summary>
    private int? TakingUp(Trigger trigger)
    {
        var last = trigger.Token - 1;
        while (last > trigger.Sentence.FirstToken && syntax.MentionAt[last] < 0 && syntax.Is(last, Cue.Particle) && !syntax.Is(last, Cue.Pronoun) && !syntax.IsWhat(last)) last--;
        var first = last - 1;
        if (first <= trigger.Sentence.FirstToken || syntax.MentionAt[last] >= 0 || syntax.MentionAt[first] >= 0) return null;
        var whole = syntax.IsWhat(last) ? syntax.Is(first, Cue.Pronoun) && syntax.HasConjunction(first)
            : syntax.Is(last, Cue.Relative) ? article.Text.Tokens[first].Folded == Matter
            : syntax.Is(last, Cue.Deed) && !syntax.IsDefinite(last) && syntax.Prepositions[first] == Markers.In;
        return whole ? first : null;
    }

    /// <summary>Whether the verb tells what has been done, and not only what somebody says: <c>أعلنت الوزارة إلغاء الرسوم</c>, but <c>أعلنت الوزارة أن</c>.</summary>
    private bool IsTold(Sentence sentence, int verb, int end)
    {
        if (!syntax.IsPerfect(verb) || words.IsNegated(sentence, verb)) return false;
        for (var i = verb + 1; syntax.Is(verb, Cue.Speech) && i < end && i <= verb + SaidReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Complement)) return false;
        return true;
    }

    /// <summary>The noun of a deed in the mention's noun phrase, or -1.</summary>
    private int DeedOf(Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (marking.Through >= 0) return -1;
        for (var i = m.FirstToken - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= m.FirstToken - DeedReach && i >= marking.Governor; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return -1;
            if (IsNamedDeed(i)) return syntax.IsDefinite(i) && m.Form != MentionForm.Nationality ? -1 : i;
        }

        return -1;
    }

    /// <summary>Whether the mention does it in a clause on the noun: <c>التصريحات التي أدلى بها المالكي</c>.</summary>
    private bool IsOfClause(Mention m, Func<int, bool> isDeed)
    {
        var clause = clauses.At(m.FirstToken);
        if (clause is not { Kind: ClauseKind.Relative, Verb: > 0 } || m.FirstToken < clause.Verb || clause.Subject != m.Index && syntax.Markings[m.Index] is not { Preposition: Markers.About or Markers.By, Depth: 0 }) return false;
        for (var i = clause.First; i > 0 && i >= clause.First - DeedReach; i--)
            if (syntax.MentionAt[i] < 0 && isDeed(i)) return true;
        return false;
    }

    /// <summary>Whether the lists of deeds and wrongs have the word.</summary>
    public bool IsNamedDeed(int token) => syntax.Is(token, Cue.Deed) || syntax.Is(token, Cue.Wrong);

    private bool AreSame(int one, int other)
    {
        foreach (var a in article.Text.Tokens[one].Analyses)
            foreach (var b in article.Text.Tokens[other].Analyses)
                if (b.Proclitics.HasFlag(Proclitics.Al) && a.Stem == b.Stem) return true;
        return false;
    }
}
