using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Reads that something is only rumored, and denied: by a verb before the rumor, or by a predicate behind that calls it untrue.</summary>
internal sealed class RumorReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 8;
    private const int UntruthReach = 20;
    private const string Soundness = "الصحه";
    private const string Foundation = "اساس";

    /// <summary>Whether the noun says what a rumor tells that somebody denies: <c>نفى صحة أنباء تحدثت عن لقاء</c>, <c>كذبت الرئاسة تقارير عن دعم الحزب</c>.</summary>
    public bool IsDenied(Trigger trigger)
    {
        var (rumor, words) = (false, 0);
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.IsStop(i) || syntax.IsContrast(i)) return false;
            if (syntax.Is(i, Cue.Rumor) || syntax.IsWhat(i)) (rumor, words) = (true, 0);
            else if (rumor && syntax.Is(i, Cue.Denial) && (syntax.IsVerb(i) || syntax.IsGoingOn(i))) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence calls what is told untrue behind it: <c>ما نشر عن لقاء بين الرئيسين لا أساس له من الصحة</c>, <c>القول إن الحزب يدعم الجماعة محض افتراء</c>.</summary>
    public bool IsUntrue(Trigger trigger) => IsTold(trigger) && IsCalledUntrue(trigger);

    private bool IsTold(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsStop(i) || syntax.Is(i, Cue.Occasion)) return false;
            if (syntax.Is(i, Cue.Rumor) || syntax.IsWhat(i) && !syntax.IsVerb(i)) return true;
        }

        return false;
    }

    private bool IsCalledUntrue(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words < UntruthReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsStop(i)) return false;
            words++;
            var (word, before) = (article.Text.Tokens[i].Folded, i - 1);
            var negated = syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Negation);
            if (word == Soundness ? syntax.MentionAt[before] < 0 && syntax.Prepositions[before] is Markers.About or Markers.From : negated ? word == Foundation || syntax.Has(WordList.TruthWords, word) : syntax.Has(WordList.UntruthWords, word)) return true;
        }

        return false;
    }
}
