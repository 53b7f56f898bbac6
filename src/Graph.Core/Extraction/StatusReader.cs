using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads, from the words before and around a trigger, whether what it says is told as a fact.</summary>
internal sealed class StatusReader(AnnotatedArticle article, Syntax syntax)
{
    private const string PurposeOfDefinite = "لل";
    private const int NegationReach = 3;
    private const int CallReach = 4;
    private const int Reach = 9;

    public Status StatusOf(Trigger trigger)
    {
        var verb = Math.Min(trigger.Token, trigger.Anchor);
        var (negated, denied, ceasing, planned, called) = (false, false, false, Future(verb) || Future(trigger.Token), false);
        var (words, breaks) = (0, 0);
        for (var i = verb - 1; i >= trigger.Sentence.FirstToken && words < Reach && breaks < 2; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (IsStop(i)) break;
            if (syntax.Is(i, Cue.Clause)) breaks++;
            if (breaks == 0 && words <= NegationReach && syntax.Is(i, Cue.Negation) && !syntax.Is(i + 1, Cue.Inert)) negated = true;
            if (breaks == 0 && syntax.Is(i, Cue.Ceasing)) ceasing = true;
            if (ceasing && syntax.Is(i, Cue.Negation)) return Status.Asserted;
            denied |= syntax.Is(i, Cue.Denial) && words <= NegationReach + 2;
            planned |= syntax.Is(i, Cue.Plan) && (breaks == 0 || words <= NegationReach + 1);
            called |= syntax.Is(i, Cue.Call) && words <= CallReach || syntax.Is(i, Cue.Condition) && words <= NegationReach + 1;
        }

        // Who rejects an accusation shows that it was made.
        if (negated || denied && !(trigger.Entry.Relation == Relation.Accused && trigger.IsNoun)) return Status.Denied;
        if (called) return Status.CalledFor;
        if (trigger.Entry.Relation == Relation.MetWith) planned |= PlannedAfter(trigger);
        return planned ? Status.Planned : Status.Asserted;
    }

    private bool Future(int token) => syntax.Readings[token] is { } readings
        ? readings.Exists(r => r.Form is PredicateForm.Verb or PredicateForm.PassiveVerb && r.Proclitics.HasFlag(Proclitics.Sa))
        : syntax.IsVerb(token) && article.Text.Tokens[token].Folded is { Length: > 4 } word && word.TrimStart('و') is ['س', 'ي' or 'ت' or 'ن' or 'ا', ..];

    private bool IsStop(int token) => article.Text.Tokens[token] is { Kind: TokenKind.Punctuation, Folded: ":" or "؛" or "." };

    /// <summary>A noun of meeting that is announced: <c>لقاء مرتقب</c>, <c>الاجتماع المقرر</c>.</summary>
    private bool PlannedAfter(Trigger trigger)
    {
        if (!trigger.IsNoun) return false;

        // Who travels for a meeting has not met yet: وصل للاجتماع بالرئيس.
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Li) && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || article.Text.Tokens[trigger.Token].Folded.StartsWith(PurposeOfDefinite, StringComparison.Ordinal)) return true;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + NegationReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || IsStop(i)) return false;
            if (syntax.Is(i, Cue.Plan) || Future(i)) return true;
        }

        return false;
    }
}
