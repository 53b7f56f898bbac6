using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Tells what is said of a party beyond doubt to its reproach: somebody who is named says that it did a wrong, in words that no friend of it would choose, <c>قال الوزير إن روسيا انتهكت الهدنة</c>. That one force struck another
/// is news of a war, that it struck people is a charge.
/// </summary>
internal sealed class SaidWrong(AnnotatedArticle article, Syntax syntax, ClauseReader clauses, StanceWords words)
{
    private const string Civil = "civil";
    private const int NearGap = 3;
    private const int MostBack = 2;

    private readonly BlowReader _blows = new(article, syntax);

    /// <summary>The clue of how sure it is that the subject says of the object that it did what the trigger names, or <c>null</c> where it does not say so.</summary>
    public string? CertaintyOf(Trigger trigger, Party subject, Party @object)
    {
        if (trigger.Reading.Form != PredicateForm.Verb || trigger.Entry.Relation != Relation.Accused || trigger.Entry.IsLoose && !(trigger.Entry.Needs.Length > 0 && words.IsGrave(trigger.Token)) && _blows.StruckBy(trigger) != Civil || words.IsFuture(trigger.Reading, trigger.Token)) return null;
        if (subject.Mention.Sentence < trigger.Sentence.Index - MostBack || subject.Mention.EndToken > trigger.Token || @object.Mention.Sentence != trigger.Sentence.Index || @object.Mention.Form == MentionForm.Nationality) return null;
        var clause = clauses.At(trigger.Token);
        if (clause.Verb != trigger.Token || (clause is { Kind: ClauseKind.Relative, Head: >= 0 } ? clause.Head : clause.Subject) is not (>= 0 and var doer) || doer != @object.Mention.Index && doer != syntax.HeadOf(@object.Mention)) return null;
        var cleft = IsCleft(trigger, clause);
        if (clause.Kind == ClauseKind.Relative && cleft && clause.Parent is { } around) clause = around;
        if (!IsSourced(trigger, subject) && (!IsSaidBy(clause, subject) || !BeginsStatement(clause, trigger, cleft))) return null;
        var sure = cleft || words.IsGrave(trigger.Token) && IsNear(trigger, clause, @object);
        return sure ? ClueWeights.Certain : subject.Mention.Sentence == trigger.Sentence.Index ? ClueWeights.Likely : null;
    }

    /// <summary>Whether it is said of the party that it and nobody else did it: <c>إن الجيش هو من دمر المستشفى</c>, <c>إن إيران هي التي دبرت الهجوم</c>.</summary>
    private bool IsCleft(Trigger trigger, Clause clause) => trigger.Token - 2 > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.MentionAt[trigger.Token - 2] < 0 && syntax.Is(trigger.Token - 2, Cue.Pronoun)
        && (syntax.Prepositions[trigger.Token - 1] == Markers.From || clause.Kind == ClauseKind.Relative && clause.First == trigger.Token - 1);

    /// <summary>Whether the clause is what the subject says, with a verb of saying that does not deny it.</summary>
    private bool IsSaidBy(Clause clause, Party subject)
    {
        for (var level = clause; level is { Kind: ClauseKind.Complement or ClauseKind.Quote, Parent: { } around }; level = around)
            if (around.Verb >= 0) return around.Subject is >= 0 and var speaker && syntax.IsSaying(around.Verb) && !syntax.Is(around.Verb, Cue.Denial) && (speaker == subject.Mention.Index || speaker == syntax.HeadOf(subject.Mention));
        return false;
    }

    /// <summary>Whether the subject is named as the source of what the sentence says: <c>بحسب الوزير، فإن روسيا انتهكت الهدنة</c>.</summary>
    private bool IsSourced(Trigger trigger, Party subject)
    {
        for (var i = subject.Mention.FirstToken - 1; i >= trigger.Sentence.FirstToken && i >= subject.Mention.FirstToken - NearGap; i--)
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Source)) return true;
            else if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        return false;
    }

    /// <summary>Whether a statement begins at the token, and not what somebody wants or fears, or a noun is about: <c>قال إن الحزب</c>, but <c>خشيته من أن تستغل</c>, <c>حقيقة أن</c>.</summary>
    private bool BeginsStatement(Clause clause, Trigger trigger, bool cleft)
    {
        var opening = clause.First;
        if (clause.Kind == ClauseKind.Quote || syntax.IsMark(opening, ':')) return true;
        if (!cleft && opening + 1 >= trigger.Token && Agreement.PronounOf(article.Text.Tokens[opening].Folded).Length == 0) return false;
        var before = opening - 1;
        if (before < trigger.Sentence.FirstToken || syntax.MentionAt[before] >= 0 || article.Text.Tokens[before].Kind != TokenKind.Word || syntax.IsVerb(before) || syntax.Is(before, Cue.Adverb) || syntax.IsGoingOn(before)) return true;
        if (syntax.Prepositions[before] is { } preposition && !syntax.IsNounWithClitic(before)) return preposition is Markers.To or Markers.On;
        if (syntax.IsNounWithClitic(before)) return true;

        // The noun ends a phrase: قال في خطاب أن, صرخ في وجه القضاة أن.
        for (var i = before - 1; i >= trigger.Sentence.FirstToken && i >= before - NearGap; i--)
            if (syntax.MentionAt[i] >= 0 || syntax.Prepositions[i] is not null) return true;
            else if (syntax.IsVerb(i)) return false;
        return false;
    }

    /// <summary>Whether hardly more than a particle stands between who did it and the verb, or the verb is joined to one before, or a pronoun stands for who did it.</summary>
    private bool IsNear(Trigger trigger, Clause clause, Party @object)
    {
        if (clause.Source is SubjectSource.Joined or SubjectSource.Pronoun) return true;
        if (@object.Mention.EndToken > trigger.Token) return false;
        var gap = 0;
        for (var i = @object.Mention.EndToken; i < trigger.Token; i++)
        {
            if (syntax.Asides.EndOf(i) is > 0 and var aside && aside < trigger.Token) i = aside;
            else if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return false;
            else gap++;
        }

        return gap <= NearGap;
    }
}
