using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads who is named as one of those that a participle or relative clause describes: <c>الفصائل المدعومة من تركيا، ومنها فرقة السلطان مراد</c>, <c>الميليشيات الداعمة لنظامه (الحرس الثوري وحزب الله)</c>.
/// </summary>
internal sealed class ExampleReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 14;
    private const int LongReach = 24;
    private const int LongestGap = 2;

    /// <summary>The first of those named; <c>null</c> where none is.</summary>
    public int? Of(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Supports || trigger.Reading.Form is not (PredicateForm.Active or PredicateForm.Passive) && !IsDoneByMany(trigger)) return null;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Among) && !syntax.IsDefinite(i)) return NamedAfter(i, trigger.Sentence.EndToken, LongestGap);

            // One name in brackets behind another is the other's second name: تنظيم الدولة (داعش).
            if (syntax.IsMark(i, '(')) return NamedAfter(i, trigger.Sentence.EndToken, 0) is { } first && (syntax.MentionAt[i - 1] < 0 || syntax.BeginsList(article.Mentions[first])) ? first : null;
            if (syntax.IsVerb(i) || syntax.IsGoingOn(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،')) return null;
        }

        return null;
    }

    /// <summary>Whether the trigger is the verb of a relative clause whose doers have no name before it: <c>الدول التي ساندت اليمن، وخاصة الكويت</c>.</summary>
    private bool IsDoneByMany(Trigger trigger) => trigger is { Reading: { Form: PredicateForm.Verb, Pronoun: null, FirstPerson: false } } && trigger.Token - 2 >= trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Is(trigger.Token - 1, Cue.Relative) && syntax.MentionAt[trigger.Token - 2] < 0;

    /// <summary>
    /// The first of those named as part of the unnamed whom somebody praises: <c>أشاد بجهود كل من دعم البرنامج خاصة اليابان</c>, <c>نوه بالدول المانحة، وفي مقدمتها الكويت</c>; <c>null</c> where none is, or somebody is named before.
    /// </summary>
    public int? Among(Trigger trigger)
    {
        if (trigger is not { Entry: { Relation: Relation.Supports, Manner: Manner.Verbal, IsLoose: false }, IsVerb: true, Reading.Pronoun: null }) return null;
        var marked = false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + LongReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                if (marked && article.Mentions[mention].Form != MentionForm.Nationality) return null;
                continue;
            }

            if (syntax.Prepositions[i] is { } preposition) marked |= Slots.FitsObject(trigger, preposition);
            if (syntax.Is(i, Cue.Among) && !syntax.IsDefinite(i)) return marked ? NamedAfter(i, trigger.Sentence.EndToken, LongestGap) : null;
            if (syntax.IsGoingOn(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،') && !syntax.Is(i, Cue.Relative)) return null;
        }

        return null;
    }

    private int? NamedAfter(int token, int end, int gap)
    {
        for (var (i, words) = (token + 1, 0); i < end && words <= gap; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention) return article.Mentions[mention].Form == MentionForm.Nationality ? null : mention;
            if (syntax.IsMark(i, '"') || syntax.IsMark(i, ':')) continue;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return null;
            words++;
        }

        return null;
    }
}
