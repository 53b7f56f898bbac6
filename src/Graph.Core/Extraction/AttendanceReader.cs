using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who is told to have been at a meeting that an earlier sentence says somebody held: <c>ترأس الوزير اجتماعا. وحضر الاجتماع السفير</c>, <c>الاجتماع حضره كل من السفير والمدير</c>.</summary>
internal sealed class AttendanceReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int VerbReach = 3;
    private const int GuestReach = 6;
    private const int HostReach = 12;
    private const int MeetingReach = 14;

    /// <summary>The mention of who held the meeting and the first of those who were there; <c>null</c> where the trigger does not tell of that.</summary>
    public (int Host, int Guest)? Of(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading: { Pronoun: null, Proclitics: Proclitics.Al } } || VerbAt(trigger) is not (>= 0 and var verb)) return null;
        var guest = GuestBehind(Math.Max(verb, trigger.Token), trigger.Sentence);
        if (guest < 0 || HostBefore(trigger) is not (>= 0 and var host) || article.Mentions[host].Entities[0] == article.Mentions[guest].Entities[0]) return null;
        return (host, guest);
    }

    /// <summary>The verb of being there, whose object the meeting is or is taken up by; -1 where there is none.</summary>
    private int VerbAt(Trigger trigger)
    {
        if (trigger.Token > trigger.Sentence.FirstToken && IsAttending(trigger.Token - 1)) return trigger.Token - 1;
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + VerbReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return -1;
            if (IsAttending(i)) return Agreement.PronounOf(article.Text.Tokens[i].Folded).Length > 0 || syntax.PronounMarker(i + 1) == Markers.In ? i : -1;
        }

        return -1;
    }

    private bool IsAttending(int token) => syntax.IsVerbOf(WordList.AttendingVerbs, token);

    /// <summary>The first person named behind, whom nothing but adjectives of the meeting parts from the verb.</summary>
    private int GuestBehind(int from, Sentence sentence)
    {
        for (var (i, words) = (from + 1, 0); i < sentence.EndToken && words <= GuestReach; i++, words++)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var mention))
            {
                if (syntax.IsVerb(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،')) return -1;
                continue;
            }

            var m = article.Mentions[mention];
            if (m.Form == MentionForm.Nationality) continue;
            return article.Entities[m.Entities[0]].Type == ActorType.Person && m.Proclitics == Proclitics.None && (syntax.Markings[mention].Preposition is null || syntax.MentionAt[i - 1] < 0 && syntax.IsOwned(i - 1)) ? mention : -1;
        }

        return -1;
    }

    /// <summary>Who held the meeting that was told of last.</summary>
    private int HostBefore(Trigger trigger)
    {
        for (var s = trigger.Sentence.Index - 1; s >= 0 && s >= trigger.Sentence.Index - HostReach; s--)
        {
            var sentence = article.Text.Sentences[s];
            for (var i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
                if (syntax.IsVerbOf(WordList.PresidingVerbs, i) && IsOfMeeting(i, sentence)
                    && clauses.At(i) is { Subject: >= 0 and var host } clause && clause.Verb == i && article.Entities[article.Mentions[host].Entities[0]].Type == ActorType.Person) return host;
        }

        return -1;
    }

    private bool IsOfMeeting(int verb, Sentence sentence)
    {
        for (var (i, words) = (verb + 1, 0); i < sentence.EndToken && words < MeetingReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry: { Relation: Relation.MetWith, IsLoose: false } })) return true;
        }

        return false;
    }
}
