using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds whom a pronoun, a verb without a subject or a deed with the article takes up from before, where a wrong is told of them: <c>جرائمها</c>, <c>وصفه بأنه كاذب</c>, <c>لقد استغلوا الأزمة</c>,
/// <c>الزيارة استفزاز</c>.
/// </summary>
internal sealed class StanceTakenUp(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceDeeds deeds)
{
    private const int SentencesBack = 2;
    private const int Most = 2;

    /// <summary>The slot of whose a wrong with a pronoun is.</summary>
    public const string Owner = "owner";

    /// <summary>The slots of whom a verb without a subject is said of.</summary>
    public const string Unnamed = "dropped";

    /// <summary>The slots of whose deed is taken up.</summary>
    public const string Thing = "thing";

    /// <summary>Whose the wrong is that a pronoun on the noun says: <c>انحيازه</c>, <c>جرائمها</c>.</summary>
    public IEnumerable<Party> OwnersOf(Trigger trigger) => trigger is { IsNoun: true, Reading.Pronoun: { } pronoun } ? Antecedents(trigger, trigger.Token, pronoun, Owner) : [];

    /// <summary>Whom the pronoun at the token stands for, in the sentence or, where nobody there agrees with it, in those before.</summary>
    public List<Party> Antecedents(Trigger trigger, int token, string pronoun, string slot)
    {
        var found = new List<Party>();
        foreach (var topic in clauses.At(token).Outwards().Select(c => c.Topic))
            if (topic >= 0) Try(article.Mentions[topic], "-subject");
        var here = syntax.MentionsOf(trigger.Sentence);
        for (var k = here.Length - 1; k >= 0; k--) Try(here[k], "-near");
        if (found.Count == 0) Carried(Try, trigger);
        return found;

        void Try(Mention m, string how)
        {
            if (m.Sentence == trigger.Sentence.Index && m.EndToken > token || m.Form == MentionForm.Nationality || discourse.Speaks(trigger.Sentence.Index, m.Index) || !Agreement.Allows(pronoun, m, syntax)) return;
            Add(found, m, slot + how);
        }
    }

    /// <summary>Whom the sentences before name, that the number and gender of a verb without a subject of its own goes with.</summary>
    public List<Party> Dropped(Trigger trigger, string pronoun)
    {
        var found = new List<Party>();
        if (clauses.At(trigger.Token) is not { Source: SubjectSource.None or SubjectSource.Carried or SubjectSource.Pronoun or SubjectSource.Joined }) return found;
        Carried((m, how) =>
        {
            if (Agreement.Allows(pronoun, m, syntax)) Add(found, m, Unnamed + how);
        }, trigger);
        return found;
    }

    /// <summary>Whose the deed is that a noun with the article, said to be wrong, takes up: the owner of the last deed that was named, else whom the sentence before was about.</summary>
    public List<Party> Things(Trigger trigger, int first)
    {
        var found = new List<Party>();
        for (var i = first; i < trigger.Token; i++)
        {
            if (syntax.MentionAt[i] >= 0) return found;
            if (!syntax.IsDefinite(i) || !deeds.IsDeed(i)) continue;
            for (var s = trigger.Sentence.Index; s >= 0 && s >= trigger.Sentence.Index - SentencesBack; s--)
                if (deeds.NearestOwned(syntax.MentionsOf(article.Text.Sentences[s]), i, "") is { } owner && !discourse.Speaks(trigger.Sentence.Index, owner.Index))
                {
                    Add(found, owner, Thing + "-owner");
                    return found;
                }

            Carried((m, how) => Add(found, m, Thing + how), trigger);
            return found;
        }

        return found;
    }

    /// <summary>Whom the sentence before was about, and then who was named last before.</summary>
    private void Carried(Action<Mention, string> add, Trigger trigger)
    {
        if (clauses.Leads[trigger.Sentence.Index] is >= 0 and var lead) add(article.Mentions[lead], "-lead");
        for (var s = trigger.Sentence.Index - 1; s >= 0 && s >= trigger.Sentence.Index - SentencesBack; s--)
        {
            var before = syntax.MentionsOf(article.Text.Sentences[s]);
            for (var k = before.Length - 1; k >= 0; k--)
                if (before[k].Form != MentionForm.Nationality) add(before[k], $"-carried{trigger.Sentence.Index - s}");
        }
    }

    private static void Add(List<Party> found, Mention m, string slot)
    {
        var rank = found.Select(p => p.Mention.Index).Distinct().Count();
        if (rank == Most) return;
        foreach (var entity in m.Entities)
            if (!found.Exists(p => p.Entity == entity)) found.Add(new Party(m, entity, slot, rank, 0, 0, rank));
    }
}
