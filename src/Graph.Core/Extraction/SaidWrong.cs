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
        if (trigger.Reading.Form != PredicateForm.Verb || trigger.Entry.Relation != Relation.Accused || trigger.Entry.IsLoose && _blows.StruckBy(trigger) != Civil || words.IsFuture(trigger.Reading, trigger.Token)) return null;
        if (subject.Mention.Sentence < trigger.Sentence.Index - MostBack || subject.Mention.EndToken > trigger.Token || @object.Mention.Sentence != trigger.Sentence.Index || @object.Mention.Form == MentionForm.Nationality) return null;
        var clause = clauses.At(trigger.Token);
        if (clause.Verb != trigger.Token || clause.Subject < 0 || clause.Subject != @object.Mention.Index && clause.Subject != syntax.HeadOf(@object.Mention)) return null;
        if (!IsSaidBy(clause, subject) || !BeginsStatement(clause.First, trigger)) return null;
        return words.IsGrave(trigger.Token) && IsNear(trigger, clause, @object) ? ClueWeights.Certain : ClueWeights.Likely;
    }

    /// <summary>Whether the clause is what the subject says, with a verb of saying that does not deny it.</summary>
    private bool IsSaidBy(Clause clause, Party subject) => clause is { Kind: ClauseKind.Complement, Parent: { Verb: >= 0 and var verb, Subject: >= 0 and var speaker } }
        && syntax.IsSaying(verb) && !syntax.Is(verb, Cue.Denial) && (speaker == subject.Mention.Index || speaker == syntax.HeadOf(subject.Mention));

    /// <summary>Whether a statement begins at the token, and not what somebody wants or fears, or a noun is about: <c>قال إن الحزب</c>, but <c>خشيته من أن تستغل</c>, <c>حقيقة أن</c>.</summary>
    private bool BeginsStatement(int opening, Trigger trigger)
    {
        if (opening + 1 >= trigger.Token && Agreement.PronounOf(article.Text.Tokens[opening].Folded).Length == 0) return false;
        var before = opening - 1;
        if (before < trigger.Sentence.FirstToken || syntax.MentionAt[before] >= 0 || article.Text.Tokens[before].Kind != TokenKind.Word || syntax.IsVerb(before) || syntax.Is(before, Cue.Adverb) || syntax.IsGoingOn(before)) return true;
        if (syntax.Prepositions[before] is { } preposition && !syntax.IsNounWithClitic(before)) return preposition is Markers.To or Markers.On;
        return syntax.IsNounWithClitic(before) || before - 1 >= trigger.Sentence.FirstToken && (syntax.MentionAt[before - 1] >= 0 || syntax.Prepositions[before - 1] is not null || syntax.IsDefinite(before - 1) && syntax.IsDefinite(before));
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
