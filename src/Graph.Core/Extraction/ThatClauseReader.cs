using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds whom a clause with "that" is about, where it stands in the place of who is accused: <c>شكا من أن إسرائيل ترفض</c>, <c>استياءه لأن الحكومة تأخرت</c>, <c>مزاعم واشنطن بأن بغداد تملك أسلحة</c>.</summary>
internal sealed class ThatClauseReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 45;

    /// <summary>The mention, by its index, that is the subject of the clause; -1 where no clause stands where the frame has its object.</summary>
    public int AccusedIn(Trigger trigger)
    {
        if (trigger.Entry.Relation != Relation.Accused) return -1;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Complement)) return IsObject(trigger, i) ? SubjectOf(i, trigger.Sentence.EndToken) : -1;
            if (syntax.IsVerb(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether the preposition on or before "that" is one under which the frame has its object, or the clause is what somebody claims.</summary>
    private bool IsObject(Trigger trigger, int that)
    {
        var objects = trigger.IsNoun ? trigger.Entry.NounObjects : trigger.Entry.Objects;
        var marker = syntax.Prepositions[that] ?? (syntax.MentionAt[that - 1] < 0 ? syntax.Prepositions[that - 1] : null);
        return marker is not null && objects.Contains(marker) || IsClaimOf(trigger, that);
    }

    private int SubjectOf(int that, int end)
    {
        for (var k = that + 1; k < end; k++)
            if (clauses.At(k) is { Kind: ClauseKind.Complement, Verb: >= 0, Subject: >= 0 and var subject } clause && clause.First == that) return subject;
        return -1;
    }

    /// <summary>Whether the clause says what somebody, who is named right behind the noun, claims of another.</summary>
    private bool IsClaimOf(Trigger trigger, int that) => trigger is { IsNoun: true, Entry: { IsLoose: false, Needs.IsEmpty: true } } && trigger.Reading.Pronoun is null && syntax.MentionAt[trigger.Token + 1] is >= 0 and var owner
        && article.Mentions[owner].EndToken == that && article.Text.Tokens[that].Folded is ['ب', ..];
}
