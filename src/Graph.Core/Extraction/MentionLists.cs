using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads lists of mentions: which one a mention goes on after, <c>X وY</c>, <c>X، Y</c>, and where "and" or a comma begins something else.</summary>
internal sealed class MentionLists(AnnotatedArticle article, Syntax syntax)
{
    /// <summary>How many words stand between two of a list at the most.</summary>
    public const int LongestGap = 3;

    private const string AndEven = "وحتي";

    /// <summary>The mention that this one continues a list after: <c>X وY</c>, <c>X ووزير خارجيته Y</c>, <c>X، Y</c>; an apposition counts as well. After "and that" begins what else is said: <c>X وأن Y</c>.</summary>
    /// <param name="m">The mention.</param>
    /// <param name="first">Where its sentence begins.</param>
    /// <param name="markings">What marks the mentions before it.</param>
    public int? Previous(Mention m, int first, IReadOnlyList<Marking> markings)
    {
        if (BeginsClause(m, first)) return null;
        var joined = m.Proclitics.HasFlag(Proclitics.Wa);
        for (var i = m.FirstToken - 1; i >= first && i >= m.FirstToken - 1 - LongestGap; i--)
        {
            if (syntax.MentionAt[i] is var other and >= 0 && other != m.Index) return joined ? other : null;
            var token = article.Text.Tokens[i];
            if (i == m.FirstToken - 1 && GoesOnEven(m, i, first)) return syntax.MentionAt[i - 1];
            if (i == m.FirstToken - 1 && (IsForWhom(m, i, first) || IsFromWhom(i, first, markings))) continue;
            if (token.Folded == "\"" || token.Folded == "،" && i == m.FirstToken - 1 && joined && GoesOnAfterComma(m, i)) continue;
            if (joined && i < m.FirstToken - 1) return null;
            if (token.Folded == "،" && i == m.FirstToken - 1 && GoesOn(m, i, markings) || token.Folded == "و" || token.Kind == TokenKind.Word && token.Folded[0] == 'و' && !syntax.IsVerb(i) && !syntax.Is(i, Cue.Adverb) && !syntax.Is(i, Cue.Complement) && syntax.Prepositions[i] is null && !syntax.IsGoingOn(i)) joined = true;
            else if (joined || syntax.Breaks(i) || syntax.IsVerb(i) || syntax.Prepositions[i] is not null || syntax.IsGoingOn(i)) return null;
        }

        return null;
    }

    /// <summary>Whether a verb right behind the mention, which is that of one, has it alone for a subject, and another verb stands before: <c>كيري يلتقي عباس وحماس تتهم واشنطن</c>.</summary>
    private bool BeginsClause(Mention m, int first)
    {
        var end = article.Text.Sentences[m.Sentence].EndToken;
        if (!m.Proclitics.HasFlag(Proclitics.Wa) || m.Entities.Length > 1 || m.EndToken >= end || syntax.MentionAt[m.EndToken] >= 0 || syntax.HasConjunction(m.EndToken) || !syntax.IsVerb(m.EndToken) || syntax.IsPerfect(m.EndToken) || syntax.ShapeOf(m.EndToken) is VerbShape.Plural or VerbShape.Dual) return false;
        for (var i = m.FirstToken - 1; i >= first && !syntax.Breaks(i); i--)
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i)) return true;
        return false;
    }

    /// <summary>Whether "and even" right behind a name goes on to one of the same kind: <c>اتهمت روسيا وإيران وحتى ليبيا</c>.</summary>
    private bool GoesOnEven(Mention m, int token, int first) => token > first && article.Text.Tokens[token].Folded == AndEven && m.Proclitics == Proclitics.None
        && syntax.MentionAt[token - 1] is >= 0 and var before && IsPerson(m) == IsPerson(article.Mentions[before]) && (m.Form == MentionForm.Nationality) == (article.Mentions[before].Form == MentionForm.Nationality);

    /// <summary>Whether "and" after a comma goes on the list and begins no clause: what stands before is of the same kind, and no verb follows: <c>التقى الوزير، ونائبه فلان، في …</c>.</summary>
    private bool GoesOnAfterComma(Mention m, int comma)
    {
        if (comma == article.Text.Sentences[m.Sentence].FirstToken || syntax.MentionAt[comma - 1] is not (>= 0 and var before)) return false;
        if (IsPerson(m) != IsPerson(article.Mentions[before]) || m.Form == MentionForm.Nationality) return false;
        return m.EndToken >= article.Text.Sentences[m.Sentence].EndToken || !syntax.IsVerb(m.EndToken) && !syntax.Is(m.EndToken, Cue.Particle) && !syntax.IsGoingOn(m.EndToken);
    }

    /// <summary>Whether a list with commas goes on after the mention, or was one before it: a lone comma ends an apposition, and what follows is a part of its own.</summary>
    private bool GoesOn(Mention m, int comma, IReadOnlyList<Marking> markings)
    {
        // What ends a phrase that is set off begins no list: حض الوزير، خلال زيارة إلى أنقرة، السويد على.
        if (comma == article.Text.Sentences[m.Sentence].FirstToken || syntax.Asides.OpeningOf(comma) >= 0) return false;
        if (syntax.MentionAt[comma - 1] is >= 0 and var before && (markings[before].ListHead >= 0 || article.Mentions[before].Entities[0] == m.Entities[0])) return true;
        var i = m.EndToken;
        if (i >= article.Text.Tokens.Length) return false;
        return article.Text.Tokens[i].Folded is "،" or "و" ? i + 1 < article.Text.Tokens.Length && syntax.MentionAt[i + 1] >= 0 && syntax.MentionAt[comma - 1] >= 0
            : syntax.MentionAt[i] >= 0 && article.Mentions[syntax.MentionAt[i]].Proclitics.HasFlag(Proclitics.Wa);
    }

    /// <summary>Whether the preposition names for whom a delegate stands: <c>ممثلين عن الوزارة</c>, <c>المسؤولين في البلدين</c>.</summary>
    public bool IsForWhom(Mention m, int token, int first) => token > first && syntax.MentionAt[token - 1] < 0 && syntax.Is(token - 1, Cue.Delegate)
        && (syntax.Prepositions[token] == Markers.About || syntax.Prepositions[token] == Markers.In && (m.Form == MentionForm.Group || article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup && !syntax.IsDefinite(token - 1)));

    /// <summary>Whether the preposition says from where others come whom "and" joins to a party: <c>بين ممثلين عن الحركة ودبلوماسيين من قطر</c>.</summary>
    public bool IsFromWhom(int token, int first, IReadOnlyList<Marking> markings) => token - 1 > first && syntax.Prepositions[token] == Markers.From && syntax.MentionAt[token - 1] < 0 && syntax.Is(token - 1, Cue.Delegate) && syntax.HasConjunction(token - 1)
        && syntax.MentionAt[token - 2] is >= 0 and var other && markings[other].Preposition is Markers.Between or Markers.With;

    /// <summary>
    /// The one party that <c>بين</c> has so far, where the mention seems to go on a list within what describes it: <c>بين الجيش المدعوم من التحالف والحوثيين</c>; <c>null</c> where it has two, or there is no <c>بين</c>.
    /// </summary>
    public int? OtherOfTwo(Mention m, int previous, IReadOnlyList<Marking> markings)
    {
        if (markings[previous] is not { Preposition: not (null or Markers.Between), Governor: var governor }) return null;
        var one = -1;
        foreach (var other in syntax.MentionsOf(article.Text.Sentences[m.Sentence]))
        {
            if (other.FirstToken >= governor) break;
            if (markings[other.Index] is not { Preposition: Markers.Between, Through: < 0 } marking) continue;
            one = marking.ListHead < 0 && other.Entities.Length == 1 ? other.Index : -1;
        }

        if (one < 0) return null;
        for (var i = article.Mentions[one].EndToken; i < m.FirstToken; i++)
            if (syntax.MentionAt[i] < 0 && (syntax.Breaks(i) || syntax.IsVerb(i))) return null;
        return one;
    }

    private bool IsPerson(Mention m) => article.Entities[m.Entities[0]].Type == ActorType.Person;
}
