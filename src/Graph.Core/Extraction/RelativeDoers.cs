using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads who does what a relative clause says of a noun that names nobody: the states whose means or deed it is, <c>السفن الروسية والإيرانية التي تمد الحكومة بالسلاح</c>, or of whom it is said,
/// <c>الكويت هي البلد الوحيد الذي يدعم اليمن</c>.
/// </summary>
internal sealed class RelativeDoers(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int MostAdjectives = 2;

    // From the relative pronoun to its verb: التي كانت قد دعمت.
    private const int VerbGap = 3;

    /// <summary>The mentions of the states whose the noun is; none where it is nobody's.</summary>
    public List<int> OwnersOf(Trigger trigger)
    {
        var found = new List<int>();
        if (OpeningOf(trigger) is not { } opening) return found;
        var at = opening - 1;
        while (at > trigger.Sentence.FirstToken && syntax.MentionAt[at] is >= 0 and var one && article.Mentions[one].Form == MentionForm.Nationality) at = article.Mentions[one].FirstToken - 1;
        if (at == opening - 1 || syntax.MentionAt[at] >= 0 || !syntax.IsDefinite(at) || !IsMeans(at)) return found;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > at && m.EndToken <= opening) found.Add(m.Index);
        return found;
    }

    /// <summary>Of whom the noun is said; -1 where of nobody.</summary>
    public int NamedAs(Trigger trigger)
    {
        if (OpeningOf(trigger) is not { } opening) return -1;
        var (at, first) = (opening - 1, trigger.Sentence.FirstToken);
        for (var i = 0; i < MostAdjectives && at > first && syntax.MentionAt[at] < 0 && syntax.IsAdjective(at) && syntax.Prepositions[at] is null; i++) at--;
        if (at <= first || syntax.MentionAt[at] >= 0 || !syntax.IsDefinite(at) || syntax.Prepositions[at] is not null) return -1;
        var (kind, before) = (article.Text.Tokens[at].Folded, PastQuote(at - 1, first));
        if (syntax.MentionAt[before] is >= 0 and var beside) return syntax.Has(WordList.ActorNouns, kind) && article.Mentions[beside].Form != MentionForm.Nationality ? beside : -1;
        if (syntax.Is(before, Cue.Complement) && Agreement.PronounOf(article.Text.Tokens[before].Folded).Length > 0) return clauses.At(at).Topic;
        if (!syntax.Is(before, Cue.Pronoun) || before == first) return -1;
        return syntax.MentionAt[PastQuote(before - 1, first)] is >= 0 and var named && article.Mentions[named].Form != MentionForm.Nationality ? named : -1;
    }

    /// <summary>The relative pronoun, where the trigger is the verb of a clause whose doer that pronoun alone stands for.</summary>
    private int? OpeningOf(Trigger trigger)
    {
        if (trigger is not { Reading: { Form: PredicateForm.Verb, Pronoun: null, FirstPerson: false }, Entry.Relation: Relation.Supports }) return null;
        var clause = clauses.At(trigger.Token);
        return clause is { Kind: ClauseKind.Relative, Head: < 0 } && (clause.Source is not (SubjectSource.After or SubjectSource.Voice) || IsObject(trigger, clause.Subject)) && clause.Verb == trigger.Token && clause.First > trigger.Sentence.FirstToken && clause.First >= trigger.Token - VerbGap && syntax.Is(clause.First, Cue.Relative) ? clause.First : null;
    }

    /// <summary>
    /// Whether who is named behind the verb is whom it is done to, since no pronoun takes up the noun before: <c>السفن التي تدعم الحكومة</c>, but <c>السفن التي ترسلها الحكومة</c>, <c>الخطة التي تدعم الحكومة بنودها</c>.
    /// </summary>
    private bool IsObject(Trigger trigger, int named)
    {
        if (named < 0 || !trigger.Entry.Objects.Contains(Markers.Direct)) return false;
        for (var i = article.Mentions[named].EndToken; i < trigger.Sentence.EndToken && i < article.Mentions[named].EndToken + MostAdjectives; i++)
            if (syntax.MentionAt[i] < 0 && (syntax.IsOwned(i) || syntax.PronounMarker(i) is not null)) return false;
        return true;
    }

    private int PastQuote(int token, int first) => token > first && syntax.IsMark(token, '"') ? token - 1 : token;

    /// <summary>Whether the noun is what a state acts with, or its deed: ships, arms, money, forces, a stance.</summary>
    private bool IsMeans(int noun) => syntax.Is(noun, Cue.Deed) || syntax.Is(noun, Cue.Delegate) && !syntax.Is(noun, Cue.People) || syntax.Readings[noun] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.Supports });
}
