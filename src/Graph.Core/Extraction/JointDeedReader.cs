using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Tells whose deed it is that somebody condemns, where no genitive says so: those between whom it is agreed, and the state in which human rights are violated.</summary>
internal sealed class JointDeedReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 5;
    private const int EachOf = 2;
    private const string In = "في";
    private const string Rights = "حقوق";
    private const string OfMan = "الانسان";

    /// <summary>Whether the mention is one of those between whom the trigger's object is agreed, <c>انتقدت تركيا الاتفاق بين مصر وقبرص</c>, or the state in which human rights are violated, <c>انتقد انتهاكات حقوق الإنسان في إيران</c>.</summary>
    public bool IsDeedOf(Trigger trigger, Mention m, Marking marking) => trigger.Entry is { Relation: Relation.Accused, IsLoose: false } && marking.Depth == 0 && marking.Governor > trigger.Token
        && (marking.Preposition == Markers.Between ? IsOfBoth(trigger, marking.Governor) : marking.Preposition is Markers.In && article.Entities[m.Entities[0]].Type == ActorType.Country && IsOfRights(trigger, marking.Governor));

    private bool IsOfBoth(Trigger trigger, int between)
    {
        for (var i = between - 1; i > trigger.Token && i >= between - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            if (Has(WordList.JointDeeds, i)) return !syntax.HasConjunction(between) && IsObject(trigger, i) && Slots.FitsObject(trigger, syntax.MarkerOfNoun(i));
            if (syntax.Prepositions[i] is not (null or Markers.Li)) return false;
        }

        return false;
    }

    /// <summary>Whether no comma parts the noun from the trigger, or one that stands right behind the verb's subject and adverbs: <c>انتقدت الهيئة أمس، الاتفاق بين مصر وقبرص</c>.</summary>
    private bool IsObject(Trigger trigger, int noun)
    {
        var (comma, other) = (false, false);
        for (var i = trigger.Token + 1; i < noun; i++)
            if (syntax.IsMark(i, '،')) comma = true;
            else if (syntax.MentionAt[i] < 0 && !syntax.Is(i, Cue.Adverb)) other = true;
        return !comma || !other;
    }

    private bool IsOfRights(Trigger trigger, int place)
    {
        // "Each of" stands between the preposition and the list: في كل من إيران وتركيا.
        if (article.Text.Tokens[place].Folded != In) place -= EachOf;
        var man = place - 1;
        if (man - 2 <= trigger.Token || article.Text.Tokens[man].Folded != OfMan || article.Text.Tokens[man - 1].Folded != Rights) return false;
        var noun = man - 2;
        return syntax.MentionAt[noun] < 0 && (syntax.Is(noun, Cue.Wrong) || Has(WordList.RightsRecords, noun)) && Slots.FitsObject(trigger, syntax.MarkerOfNoun(noun));
    }

    private bool Has(WordList list, int token) => article.Text.Tokens[token].Analyses.Any(a => syntax.Has(list, a.Stem));
}
