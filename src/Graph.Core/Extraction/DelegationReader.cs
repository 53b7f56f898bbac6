using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who leads a delegation that meets: <c>استقبل الوزير وفدا من الحركة برئاسة فلان</c>.</summary>
/// <param name="article">The article.</param>
/// <param name="syntax">The sentence's syntax.</param>
/// <param name="farthest">How many words may stand between the delegation and the trigger.</param>
internal sealed class DelegationReader(AnnotatedArticle article, Syntax syntax, int farthest)
{
    private const int Reach = 8;
    private const int Near = 5;
    private const string Delegation = "الوفد";

    // Also said of forces, which it makes no delegation of: وفد بقيادة الوزير, but قوات بقيادة اللواء.
    private const string Command = "بقياده";
    private const string Any = "وفد";

    /// <summary>The mentions, by index, of those who lead a delegation near the trigger; none where it is no meeting.</summary>
    public List<int> LeadersFor(Trigger trigger)
    {
        var leaders = new List<int>();
        if (trigger.Entry.Relation != Relation.MetWith) return leaders;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (Leads(m) && IsOfDelegation(syntax.Markings[m.Index].Governor, trigger)) leaders.Add(m.Index);
        return leaders;
    }

    /// <summary>The mentions of those who lead the delegation that "the delegation" beside the trigger takes up: the nearest one before with a leader; none where the nationality says which one is meant.</summary>
    public List<int> TakenUpBy(Trigger trigger)
    {
        var leaders = new List<int>();
        if (trigger.Entry.Relation != Relation.MetWith || Taken(trigger) is not (>= 0 and var taken)) return leaders;
        for (var s = trigger.Sentence.Index; s >= 0 && leaders.Count == 0; s--)
            foreach (var m in syntax.MentionsOf(article.Text.Sentences[s]))
                if (m.EndToken <= taken && Leads(m) && IsDelegation(syntax.Markings[m.Index].Governor, article.Text.Sentences[s])) leaders.Add(m.Index);
        return leaders;
    }

    /// <summary>The list of the body whose delegation the party leads, who meets with him: <c>استقبل وفد الحركة برئاسة فلان</c>; -1 where no body is named.</summary>
    public int BodyOf(Party party)
    {
        if (party.Slot != Markers.Chief || syntax.Markings[party.Mention.Index].Governor is not (> 0 and var governor)) return -1;
        for (var i = governor - 1; i >= article.Text.Sentences[party.Mention.Sentence].FirstToken && i >= governor - Reach; i--)
        {
            if (syntax.MentionAt[i] is < 0) return -1;
            var m = article.Mentions[syntax.MentionAt[i]];
            var before = m.FirstToken - 1;
            if (before >= 0 && syntax.MentionAt[before] < 0 && syntax.Prepositions[before] == Markers.From) before--;

            // Words may stand between the delegation and whose it is: وفد قضائي موريتاني برئاسة فلان.
            if (m.Form == MentionForm.Nationality && before > 0 && syntax.MentionAt[before] < 0 && !syntax.Is(before, Cue.Delegate)) before--;
            if (before >= 0 && syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Delegate)) return syntax.HeadOf(m);
            i = m.FirstToken;
        }

        return -1;
    }

    /// <summary>Where "the delegation" stands beside the trigger or its verb, or -1.</summary>
    private int Taken(Trigger trigger)
    {
        var (low, high) = (Math.Min(trigger.Anchor, trigger.Token) - Near, Math.Max(trigger.Anchor, trigger.Token) + Near);
        for (var i = Math.Max(low, trigger.Sentence.FirstToken); i <= high && i < trigger.Sentence.EndToken; i++)
            if (syntax.MentionAt[i] < 0 && article.Text.Tokens[i].Folded.TrimStart('و') == Delegation && !IsSaidWhose(i + 1, trigger.Sentence.EndToken)) return i;
        return -1;
    }

    /// <summary>Whether the mention is somebody who presides: <c>وفد برئاسة الوزير</c>, <c>وفد بقيادة الوزير</c>, <c>الوفد الذي يترأسه الوزير</c>.</summary>
    private bool Leads(Mention m)
    {
        if (IsHeadedBy(m)) return true;
        if (syntax.Markings[m.Index] is not { Preposition: Markers.Chief or Markers.Led, Governor: >= 0 and var at } marking) return false;
        if (marking.Preposition == Markers.Chief) return true;
        if (article.Text.Tokens[at].Folded != Command) return false;
        for (var i = at - 1; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= at - Reach; i--)
            if (article.Text.Tokens[i].Folded.Contains(Any, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether a verb of leading with a pronoun, right before the person, takes up the delegation that a relative clause is said of: <c>الوفد الذي يترأسه الوزير</c>.</summary>
    private bool IsHeadedBy(Mention m) => syntax.Markings[m.Index] is { Preposition: null, ListHead: < 0, Depth: 0, Governor: > 0 and var verb } && m.Proclitics == Proclitics.None && syntax.MentionAt[verb] < 0 && syntax.Is(verb - 1, Cue.Relative) && article.Entities[m.Entities[0]].Type == ActorType.Person
        && syntax.Has(WordList.LedByWords, article.Text.Tokens[verb].Folded);

    private bool IsSaidWhose(int token, int end) => token < end && (syntax.MentionAt[token] is >= 0 and var next ? article.Mentions[next].Form == MentionForm.Nationality : syntax.Prepositions[token] == Markers.Chief);

    private bool IsDelegation(int governor, Sentence sentence)
    {
        for (var i = governor - 1; i >= sentence.FirstToken && i >= governor - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Delegate)) return true;
            if (syntax.Breaks(i) && !syntax.IsMark(i, '،') || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    private bool IsOfDelegation(int governor, Trigger trigger)
    {
        for (var i = governor - 1; i >= trigger.Sentence.FirstToken && i >= governor - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Delegate)) return Math.Abs(i - trigger.Token) <= farthest;
            if (syntax.Breaks(i) && !syntax.IsMark(i, '،') && !syntax.Is(i, Cue.Relative) || syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
