using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Reads what a negation, or a word of denial or failure, is said of: of what the trigger says, or of something else beside it.</summary>
internal sealed class NegationReader(AnnotatedArticle article, Syntax syntax)
{
    private const int FailureReach = 4;
    private const int OnlyReach = 5;
    private const int AuxiliaryReach = 12;
    private const int WillReach = 8;
    private const string In = "في";
    private const string NotOfAdjective = "غير";

    /// <summary>Whether the word is no negation before "that", but opens what is set against something: <c>غير أن دعم إيران للحكومة ظل قائما</c>.</summary>
    public bool IsOnlyBut(int negation) => article.Text.Tokens[negation].Folded.TrimStart('و') == NotOfAdjective && negation + 1 < article.Text.Tokens.Length && syntax.MentionAt[negation + 1] < 0 && syntax.Is(negation + 1, Cue.Complement);

    /// <summary>Whether the negation is one of an adjective, and of no verb: <c>الاحتلال غير المشروع ينتهك القانون</c>.</summary>
    public bool IsOfAdjective(int negation) => article.Text.Tokens[negation].Folded == NotOfAdjective;

    /// <summary>Whether the negation is that of a verb which says nothing of there being what the noun names: <c>لن يؤثر على دعم إيران</c>, but <c>لم يقدم أي دعم</c>.</summary>
    public bool IsOfAnotherVerb(Trigger trigger, int negation)
    {
        if (!trigger.IsNoun) return false;
        for (var k = negation + 1; k < trigger.Token; k++)
            if (syntax.MentionAt[k] < 0 && syntax.IsVerb(k)) return k != trigger.Anchor && !syntax.Is(k, Cue.Light) && !syntax.Is(k, Cue.Receive) && !syntax.Is(k, Cue.Gather) && !syntax.Is(k, Cue.Being);
        return false;
    }

    /// <summary>Whether somebody is kept from something else that only has to do with it: <c>منع الصحفيين من تغطية اللقاء</c>.</summary>
    public bool IsKeptFromOther(Trigger trigger, int denial)
    {
        if (!trigger.IsNoun || syntax.IsVerb(denial)) return false;
        for (var i = denial + 1; i + 1 < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] == Markers.From && !syntax.IsNounWithClitic(i) && syntax.MentionAt[i + 1] < 0 && !syntax.Is(i + 1, Cue.Doing)) return true;
        return false;
    }

    /// <summary>Whether somebody fails to bring it about, which is not what talks do that fail: <c>فشلت الوساطة في عقد لقاء بين الطرفين</c>, and not <c>فشلت المفاوضات</c>.</summary>
    public bool IsFailedIn(Trigger trigger)
    {
        var before = trigger.Token - 1;
        if (before > trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Doing)) before--;
        if (before <= trigger.Sentence.FirstToken || syntax.MentionAt[before] >= 0 || article.Text.Tokens[before].Folded != In) return false;
        for (var (i, words) = (before - 1, 0); i >= trigger.Sentence.FirstToken && words < FailureReach && !syntax.Breaks(i); i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Has(WordList.FailingForms, article.Text.Tokens[i].Folded)) return true;
            words++;
        }

        return false;
    }

    /// <summary>Whether it is said not to be so only, or not of one alone: <c>لا ندافع عن الوزير فقط</c>.</summary>
    public bool IsNotOnly(Trigger trigger)
    {
        for (var (i, words) = (trigger.Token + 1, 0); i < trigger.Sentence.EndToken && words <= OnlyReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Only)) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether "any" opens a clause that has its negation behind the noun: <c>أن أي اتصال لم يجر بين الرئيسين</c>.</summary>
    public bool IsOfNone(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + OnlyReach && syntax.MentionAt[i] < 0 && !syntax.Breaks(i); i++)
            if (syntax.Is(i, Cue.Negation)) return syntax.IsVerb(i + 1);
        return false;
    }

    /// <summary>Whether nobody has the will for it that a noun before it names: <c>لا نية لدى الحركة للتفاوض</c>, <c>ليس لدى الرئيس أي رغبة في لقاء الوزير</c>.</summary>
    public bool IsUnwilled(Trigger trigger)
    {
        var will = false;
        for (var (i, words) = (trigger.Token - 1, 0); trigger.IsNoun && i >= trigger.Sentence.FirstToken && words < WillReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (will && syntax.Is(i, Cue.Negation)) return true;
            if (!will && syntax.Is(i, Cue.Ready) && !syntax.IsDefinite(i)) will = true;
            else if (syntax.Prepositions[i] is null && !syntax.Is(i, Cue.Any) && !syntax.Is(i, Cue.Doing) && !(will && syntax.Is(i, Cue.Being))) return false;
            words++;
        }

        return false;
    }

    /// <summary>Whether a verb that only helps the trigger's, or the verb's that it hangs on, is denied, who does it between them: <c>لم تعد تركيا تدعم المعارضة</c>, <c>لم يكن الحزب يقدم الدعم للجماعة</c>.</summary>
    public bool IsOfAuxiliary(Trigger trigger)
    {
        var verb = trigger.IsVerb ? trigger.Token : Math.Min(trigger.Anchor, trigger.Token);
        if (!syntax.IsVerb(verb) || syntax.IsPerfect(verb) || syntax.HasConjunction(verb)) return false;
        for (var (i, words) = (verb - 1, 0); i > trigger.Sentence.FirstToken && words < AuxiliaryReach; i--)
        {
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening) i = opening - 1;
            if (i <= trigger.Sentence.FirstToken || syntax.IsStop(i)) return false;
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Has(WordList.NegatedAuxiliaries, article.Text.Tokens[i].Folded)) return syntax.MentionAt[i - 1] < 0 && syntax.Is(i - 1, Cue.Negation);
            if (syntax.IsVerb(i) || syntax.Breaks(i) || syntax.Is(i, Cue.Complement)) return false;
            words++;
        }

        return false;
    }
}
