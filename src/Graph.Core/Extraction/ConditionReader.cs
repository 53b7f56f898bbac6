using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells what is promised on a condition from what is promised: <c>ستساعد إيران في حال قامت بذلك</c>, <c>ستقدم الدعم عند الحاجة</c>.</summary>
internal sealed class ConditionReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 6;
    private const string At = "عند";
    private const string AtHand = "لدي";
    private const string Then = "فان";
    private const string Case = "حاله";

    /// <summary>Whether a condition follows what is promised, or stands before it: <c>ستساعد إيران في حال قامت بذلك</c>.</summary>
    public bool IsUnder(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words < Reach && !syntax.IsStop(i); i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Condition) || IsAtNeed(i)) return true;
            words++;
        }

        return FollowsFromOne(trigger);
    }

    /// <summary>Whether a preposition of time says in what event something is promised: <c>عند تعرضها لهجوم</c>, <c>عند الحاجة</c>.</summary>
    private bool IsAtNeed(int token) => token + 1 < article.Text.Tokens.Length && syntax.Prepositions[token] == Markers.Time && !syntax.IsNounWithClitic(token) && syntax.MentionAt[token + 1] < 0
        && syntax.Has(WordList.ContingencyStems, LightStem.Of(article.Text.Tokens[token + 1].Folded)) && article.Text.Tokens[token].Folded.TrimStart('و') is At or AtHand;

    /// <summary>Whether the promise follows from a condition before it: <c>في حال وقوع هجوم على السويد فإن بولندا ستساعدها</c>.</summary>
    private bool FollowsFromOne(Trigger trigger)
    {
        var then = false;
        for (var i = trigger.Token; i >= trigger.Sentence.FirstToken && !syntax.IsStop(i); i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            then |= article.Text.Tokens[i].Folded.StartsWith(Then, StringComparison.Ordinal);
            if (syntax.Is(i, Cue.Condition) || article.Text.Tokens[i].Folded == Case && i > trigger.Sentence.FirstToken && syntax.Prepositions[i - 1] == Markers.In) return then;
        }

        return false;
    }
}
