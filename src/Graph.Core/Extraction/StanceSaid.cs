using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Finds of whom all that is said is, where the clause of a wrong names nobody: what somebody says begins with whom it is about, and the wrong may stand far behind it, <c>قال الوزير إن
/// المليشيات، التي دخلت المدينة، تبعث برسالة خاطئة</c>.
/// </summary>
internal sealed class StanceSaid(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words)
{
    private const int MostTopics = 2;
    private const int MostBehind = 2;
    private const int NearGap = 2;
    private const int Before = 40;
    private const int After = 12;

    /// <summary>The slots of those whom what is said is about.</summary>
    public const string Topic = "said";

    /// <summary>The slots of those named behind the word.</summary>
    public const string Behind = "behind";

    /// <summary>The slot of what a relative clause with the word is said of.</summary>
    public const string Head = "said-head";

    public IEnumerable<Party> Of(Trigger trigger)
    {
        var found = new List<Party>();
        var opening = IsWithOther(trigger) ? null : OpeningOf(trigger);
        if (!IsLooseNoun(trigger) && clauses.At(trigger.Token) is { Kind: ClauseKind.Relative, Head: >= 0 and var head } && article.Mentions[head].Sentence == trigger.Sentence.Index) Add(found, trigger, article.Mentions[head], Head);
        if (opening is { } open)
        {
            foreach (var topic in clauses.At(trigger.Token).Outwards().Select(c => c.Topic))
                if (topic >= 0 && found.Count < MostTopics && article.Mentions[topic] is var m && IsBetween(m, open, trigger) && !IsUndone(trigger, m)) Add(found, trigger, m, Topic + "-subject");
            if (found.Count == 0 && !IsLooseNoun(trigger) && First(trigger, open) is { } first && !IsUndone(trigger, first)) Add(found, trigger, first, Topic + "-first");
        }

        if (found.Count == 0 && !trigger.Entry.IsLoose) AddBehind(found, trigger);
        return found;
    }

    /// <summary>Whether it is a noun that tells of a wrong as often as it accuses of one: <c>حرب</c>.</summary>
    private static bool IsLooseNoun(Trigger trigger) => trigger is { IsNoun: true, Entry.IsLoose: true };

    /// <summary>After which token what is said begins: the conjunction, the colon, the quotation mark, or the end of the sentence before, where a quotation goes on.</summary>
    private int? OpeningOf(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && trigger.Token - i <= Before; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Complement) || syntax.IsMark(i, ':')) return i;
            if (syntax.IsMark(i, '.') || syntax.IsMark(i, '؛')) return null;
            if (syntax.OpensQuote(i) && i > trigger.Sentence.FirstToken && Introduces(trigger, i - 1)) return i;
        }

        return discourse.InQuote(trigger.Sentence.FirstToken) ? trigger.Sentence.FirstToken - 1 : null;
    }

    /// <summary>Whether a quotation after the token is a whole sentence that somebody says.</summary>
    private bool Introduces(Trigger trigger, int before) => syntax.MentionAt[before] is >= 0 and var m ? discourse.Speaks(trigger.Sentence.Index, m) : syntax.IsSaying(before) || syntax.IsMark(before, '،');

    /// <summary>Whether the wrong belongs to a noun behind a preposition that sets it apart from whom it is said of: <c>تتحدث مع دولة إرهابية</c>, <c>تدافع ضد هجمات</c>.</summary>
    private bool IsWithOther(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - NearGap && syntax.MentionAt[i] < 0; i--)
            if (syntax.Prepositions[i] is { } preposition) return !trigger.IsVerb && preposition is not (Markers.In or Markers.Bi or Markers.Li or Markers.To);
        return false;
    }

    /// <summary>Whether what the first verb behind the mention says of it is that it suffers, fights or tells of the wrong, or the wrong befalls it.</summary>
    private bool IsUndone(Trigger trigger, Mention m)
    {
        for (var i = m.FirstToken - 1; i >= trigger.Sentence.FirstToken && i >= m.FirstToken - NearGap; i--)
            if (words.IsBefalling(i)) return true;
        for (var i = m.EndToken; i < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && (words.IsUndone(i) || syntax.Readings[i] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && !r.Entry.Objects.Contains(Markers.Doer)))) return true;
        return false;
    }

    private static bool IsBetween(Mention m, int opening, Trigger trigger) => m.Sentence == trigger.Sentence.Index && m.FirstToken > opening && m.EndToken <= trigger.Token;

    /// <summary>The first mention of what is said that nothing governs.</summary>
    private Mention? First(Trigger trigger, int opening)
    {
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (IsBetween(m, opening, trigger) && syntax.Markings[m.Index].Preposition is null && !discourse.Speaks(trigger.Sentence.Index, m.Index)) return m;
        return null;
    }

    /// <summary>Those named right behind the word in its clause: <c>رخصة بالقتل للمليشيات</c>, <c>مسرحية كتبها الحزب</c>.</summary>
    private void AddBehind(List<Party> found, Trigger trigger)
    {
        var most = MostBehind;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token) continue;
            if (m.FirstToken - trigger.Token > After || IsStop(trigger.Token + 1, m.FirstToken) || most-- == 0) return;
            if (syntax.Markings[m.Index].Preposition is null ? !IsGenitive(trigger, m) && !words.IsViolated(trigger, m) : syntax.Markings[m.Index].Preposition is Markers.Li or Markers.To or Markers.Bi) Add(found, trigger, m, $"{Behind}-{syntax.Markings[m.Index].Preposition ?? "bare"}");
        }
    }

    /// <summary>Whether the mention is in the genitive of the noun, where it suffers the wrong as often as it does it: <c>تهميش الحزب</c>.</summary>
    private bool IsGenitive(Trigger trigger, Mention m) => trigger.IsNoun && (StanceOwners.IsNext(trigger, m) || syntax.Markings[m.Index].Governor <= trigger.Token);

    private bool IsStop(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Breaks(i) && !syntax.Is(i, Cue.Relative) && !syntax.IsMark(i, '،')) return true;
        return false;
    }

    private void Add(List<Party> found, Trigger trigger, Mention m, string slot)
    {
        if (discourse.Speaks(trigger.Sentence.Index, m.Index) || m.Form == MentionForm.Nationality && slot != Head) return;
        var (first, end) = m.EndToken <= trigger.Token ? (m.EndToken, trigger.Token) : (trigger.Token + 1, m.FirstToken);
        var (verbs, breaks, mentions, rank) = (0, 0, 0, found.Select(p => p.Mention.Index).Distinct().Count());
        for (var i = first; i < end; i++)
        {
            if (syntax.MentionAt[i] >= 0) mentions += syntax.MentionAt[i] != syntax.MentionAt[i - 1] ? 1 : 0;
            else if (syntax.IsVerb(i)) verbs++;
            else if (syntax.Breaks(i)) breaks++;
        }

        foreach (var member in syntax.MentionsOf(trigger.Sentence))
            if (syntax.HeadOf(member) == syntax.HeadOf(m))
                foreach (var entity in member.Entities)
                    if (!found.Exists(p => p.Entity == entity)) found.Add(new Party(member, entity, slot, rank, verbs, breaks, mentions));
    }
}
