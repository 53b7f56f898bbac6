using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds who accuse each other: <c>تبادلت روسيا وأوكرانيا الاتهامات</c>, <c>الاتهامات المتبادلة بين روسيا وأوكرانيا</c>.</summary>
internal sealed class MutualReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 10;

    /// <summary>The mention that begins the list of those who exchange what the trigger names; -1 where nobody does.</summary>
    public int HeadOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.Accused, IsLoose: false, Needs.Length: 0 }, Reading.Pronoun: null }) return -1;
        var exchanged = false;
        for (var (i, words) = (trigger.Token - 1, 0); i >= trigger.Sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            words++;
            if (!syntax.Is(i, Cue.Mutual))
            {
                if (syntax.Breaks(i) || syntax.IsVerb(i)) break;
                continue;
            }

            exchanged = true;
            if (Listed(i, trigger.Token) is >= 0 and var after) return after;
            if (clauses.At(i) is { Subject: >= 0 and var subject } clause && clause.Verb == i && IsSeveral(article.Mentions[syntax.HeadOf(article.Mentions[subject])])) return syntax.HeadOf(article.Mentions[subject]);
            break;
        }

        return exchanged || Exchanging(trigger) is not (>= 0 and var head) ? Between(trigger, exchanged) : head;
    }

    /// <summary>The several who are subject of a verb of exchanging far before, in whose clause the noun stands: <c>تبادلت الحكومة والوزارة، بعد ساعات من هدنة توسطت فيها موسكو، الاتهامات</c>; -1 elsewhere.</summary>
    private int Exchanging(Trigger trigger) => clauses.At(trigger.Token).WithoutAsides() is { Verb: >= 0 and var verb, Subject: >= 0 and var subject } && verb < trigger.Token && syntax.MentionAt[verb] < 0 && syntax.IsVerb(verb) && syntax.Is(verb, Cue.Mutual)
        && syntax.HeadOf(article.Mentions[subject]) is var head && IsSeveral(article.Mentions[head]) ? head : -1;

    /// <summary>Those who stand between the verb and the noun without a preposition.</summary>
    private int Listed(int verb, int end)
    {
        foreach (var m in syntax.MentionsOf(syntax.SentenceOf(verb)))
            if (m.FirstToken > verb && m.EndToken <= end && syntax.Markings[m.Index] is { ListHead: < 0, Preposition: var preposition } && (preposition is null || IsNamedApart(m)) && m.Form != MentionForm.Nationality && IsSeveral(m)) return m.Index;
        return -1;
    }

    /// <summary>Whether the name follows a noun that has no genitive, and so names those that the phrase speaks of: <c>تبادل مرشحا الانتخابات الرئاسية ماكرون ولوبان</c>.</summary>
    private bool IsNamedApart(Mention m) => m is { Form: MentionForm.Name, Proclitics: Text.Proclitics.None } && article.Entities[m.Entities[0]].Type == ActorType.Person
        && (syntax.MentionAt[m.FirstToken - 1] is >= 0 and var before ? article.Mentions[before].Form == MentionForm.Nationality : syntax.IsDefinite(m.FirstToken - 1));

    /// <summary>Those whom <c>بين</c> names behind the noun, which is said to be mutual.</summary>
    private int Between(Trigger trigger, bool exchanged)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var mention))
            {
                exchanged |= syntax.Is(i, Cue.Mutual);
                if (syntax.Breaks(i) || syntax.IsVerb(i)) return -1;
                continue;
            }

            var m = article.Mentions[mention];
            return exchanged && syntax.Markings[mention] is { Preposition: Markers.Between, Depth: <= 1 } && IsSeveral(m) ? mention : -1;
        }

        return -1;
    }

    private bool IsSeveral(Mention m) => m.Entities.Length > 1 || syntax.BeginsList(m);
}
