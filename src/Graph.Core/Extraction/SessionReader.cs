using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who sits in a meeting that a body or nobody named holds: who is in the chair and who is present: <c>عقد المجلس اجتماعا برئاسة الوزير وبحضور السفير</c>.</summary>
internal sealed class SessionReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 14;

    // In tokens.
    private const int LongestPeople = 5;

    /// <summary>The mentions, by index, of those who are in the chair of the meeting; none where it is a delegation that is led.</summary>
    public List<int> ChairsOf(Trigger trigger) => trigger is { Entry.Relation: Relation.MetWith, Reading.Pronoun: null } ? Behind(trigger, m => syntax.Markings[m.Index] is { Preposition: Markers.Chief, ListHead: < 0, Depth: <= 1 }) : [];

    /// <summary>The mentions of those who are present at a meeting that has somebody in the chair.</summary>
    public List<int> PresentAt(Trigger trigger) => ChairsOf(trigger).Count == 0 && !IsPresidedOver(trigger) ? [] : Behind(trigger, m => syntax.Markings[m.Index] is { ListHead: < 0, Depth: <= 1 } && m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0 && IsPresence(m.FirstToken - 1));

    /// <summary>The first of several who take part in a meeting that nobody named holds, and that nobody is in the chair of: <c>عقدت قمة بمشاركة الرئيس والملك</c>; -1 where there are none.</summary>
    public int ParticipantsOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || ChairsOf(trigger).Count > 0) return -1;
        if (TakingPart(trigger) is >= 0 and var present) return present;
        var from = trigger.Token;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token || m.Form == MentionForm.Nationality) continue;
            for (var i = from + 1; i < m.FirstToken; i++)
                if (syntax.IsVerb(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،')) return -1;
            var marking = syntax.Markings[m.Index];
            if (m.FirstToken - trigger.Token <= Reach && marking.ListHead < 0 && TakesPart(m, trigger.Token)) return syntax.BeginsList(m) || m.Entities.Length > 1 ? m.Index : -1;

            // A place may stand between, but nobody who holds it: قمة في القاهرة بمشاركة.
            if (marking.Preposition is not (Markers.In or Markers.Led)) return -1;
            from = m.EndToken - 1;
        }

        return -1;
    }

    /// <summary>Whether the noun for being there stands right before the person; before a state its people can stand between: <c>بمشاركة روسيا والصين</c>, <c>بحضور قادة مصر والأردن</c>, <c>بمشاركة مسؤولين من مصر والأردن</c>.</summary>
    private bool TakesPart(Mention m, int meeting)
    {
        var isPerson = article.Entities[m.Entities[0]].Type == ActorType.Person;
        if (!isPerson && (m.Form != MentionForm.Name || article.Entities[m.Entities[0]].Type != ActorType.Country)) return false;
        var people = false;
        for (var i = m.FirstToken - 1; i > meeting && i >= m.FirstToken - 1 - LongestPeople; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.IsVerb(i) || syntax.Breaks(i)) return false;
            if (IsPresence(i)) return people || i == m.FirstToken - 1;
            if (isPerson || syntax.Prepositions[i] is not null && (i < m.FirstToken - 1 || syntax.Prepositions[i] is not (Markers.From or Markers.About) && !syntax.HandsOn(i))) return false;
            people |= syntax.Is(i, Cue.Delegate);
        }

        return false;
    }

    /// <summary>The first of several persons of whom a clause on the meeting says that they take part in it: <c>قمة شارك فيها الرئيس والملك</c>, <c>اجتماع يفترض أن يشارك فيه الوزير والسفير</c>; -1 where there are none.</summary>
    private int TakingPart(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i + 2 < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var place)
            {
                if (article.Mentions[place].Form != MentionForm.Nationality && syntax.Markings[place].Preposition is not (Markers.In or Markers.About)) return -1;
                continue;
            }

            if (syntax.Has(WordList.AttendingVerbs, article.Text.Tokens[i].Folded) && syntax.PronounMarker(i + 1) == Markers.In)
                return syntax.MentionAt[i + 2] is >= 0 and var first && article.Mentions[first] is var m && article.Entities[m.Entities[0]].Type == ActorType.Person && (syntax.BeginsList(m) || m.Entities.Length > 1) ? first : -1;
            if (syntax.IsVerb(i) && !syntax.Is(i, Cue.Impersonal) && !syntax.Is(i, Cue.Light) || syntax.Breaks(i) && !syntax.Is(i, Cue.Relative) && !syntax.Is(i, Cue.Complement)) return -1;
        }

        return -1;
    }

    /// <summary>Whether the verb that the meeting hangs on says who holds it, and nobody is named with whom: <c>ترأس الوزير اجتماعا بحضور المدير</c>.</summary>
    private bool IsPresidedOver(Trigger trigger)
    {
        if (trigger is not { Support: Support.Light, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || trigger.Anchor > trigger.Token || !syntax.IsVerbOf(WordList.PresidingVerbs, trigger.Anchor)) return false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (IsPresence(i)) return true;
            if (syntax.Prepositions[i] is Markers.With or Markers.Between) return false;
        }

        return false;
    }

    private List<int> Behind(Trigger trigger, Func<Mention, bool> isSought)
    {
        var (found, words, last) = (new List<int>(), 0, trigger.Token);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token) continue;
            for (var i = last + 1; i < m.FirstToken; i++, words++)
                if (syntax.Is(i, Cue.Delegate) || syntax.IsVerb(i) && !syntax.Is(i, Cue.Light) || syntax.IsGoingOn(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،') && !IsHeld(i)) return found;
            if (words > Reach) return found;
            if (isSought(m) && article.Entities[m.Entities[0]].Type == ActorType.Person) found.Add(m.Index);
            last = m.EndToken - 1;
        }

        return found;
    }

    /// <summary>Whether the word only opens that the meeting was held: <c>الجلسة التي عقدت أمس برئاسة الوزير</c>.</summary>
    private bool IsHeld(int token) => syntax.Is(token, Cue.Relative) && token + 1 < syntax.MentionAt.Length && syntax.MentionAt[token + 1] < 0 && syntax.Is(token + 1, Cue.Light);

    private bool IsPresence(int token)
    {
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (syntax.Has(WordList.PresenceNouns, cut.Stem) && (cut.Proclitics & ~(Proclitics.Wa | Proclitics.Bi)) == Proclitics.None && cut.Proclitics != Proclitics.None) return true;
        return false;
    }
}
