using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells for whom those speak or act who are not named themselves: a spokesman, a source, a statement, experts, a delegation; and whose words a verb only passes on.</summary>
internal sealed class RepresentativeReader(AnnotatedArticle article, Syntax syntax)
{
    private const int VoiceReach = 5;
    private const int LongestAgo = 80;
    private const int OrganReach = 2;
    private const string Delegation = "الوفد";

    /// <summary>Whom the noun at the token speaks for: <c>متحدث باسم الوزارة</c>, <c>مصدر في الحكومة</c>; <c>null</c> where it speaks for nobody named.</summary>
    public int? VoiceAt(int token, int end) => NamedVoiceAt(token, end) ?? SenderBefore(token);

    /// <summary>
    /// Whose organ or staff the noun names, that is no party of its own but judges in its name, with the body or person for its genitive and at most one word between: <c>مجلس تحرير الصحيفة</c>, <c>فريق ترامب</c>; <c>null</c> elsewhere.
    /// </summary>
    public int? OwnerOfOrgan(int token, int end)
    {
        if (syntax.IsDefinite(token) || syntax.Prepositions[token] is not null || !article.Text.Tokens[token].Analyses.Any(a => syntax.Has(WordList.OrganNouns, a.Stem))) return null;
        for (var i = token + 1; i < end && i <= token + OrganReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
                return article.Mentions[mention] is { Proclitics: Proclitics.None, Form: MentionForm.Name or MentionForm.Office } m && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.Person ? mention : null;
            if (article.Text.Tokens[i].Kind != TokenKind.Word || syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsDefinite(i) || syntax.Prepositions[i] is not null || syntax.Readings[i] is not null) return null;
        }

        return null;
    }

    /// <summary>Whom the noun speaks for, who is named soon behind it.</summary>
    private int? NamedVoiceAt(int token, int end)
    {
        if (!syntax.Is(token, Cue.Delegate) && !syntax.Is(token, Cue.Communique) && !AreSentBy(token, end) && !IsOrganOf(token, end)) return null;
        for (var i = token + 1; i < end && i <= token + VoiceReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention) return IsMetBy(token, article.Mentions[mention]) ? null : mention;
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.Prepositions[i] is Markers.With or Markers.Between) return null;
        }

        return null;
    }

    /// <summary>Whose delegation "the delegation" takes up: the body or state right behind the noun where it was told of last: <c>وصل وفد من الحركة … والتقى الوفد الوزير</c>; <c>null</c> where that had none.</summary>
    private int? SenderBefore(int token)
    {
        if (!IsDelegation(token, Proclitics.Al)) return null;
        for (var i = token - 1; i >= 0 && i >= token - LongestAgo; i--)
        {
            if (syntax.MentionAt[i] >= 0 || !IsDelegation(i, Proclitics.None)) continue;
            var at = i + 1 < token && syntax.MentionAt[i + 1] < 0 && syntax.Prepositions[i + 1] is not null ? i + 2 : i + 1;
            return at < token && syntax.MentionAt[at] is >= 0 and var sender && article.Entities[article.Mentions[sender].Entities[0]].Type is not ActorType.Person ? sender : null;
        }

        return null;
    }

    /// <summary>Whether the noun is a delegation with a pronoun that says whose it is: <c>وفدها</c>.</summary>
    public bool IsOwnedDelegation(int token)
    {
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (cut.Proclitics is Proclitics.None or Proclitics.Wa && Pronouns.Cut(cut.Stem).Any(c => syntax.Has(WordList.DelegationNouns, c.Word))) return true;
        return false;
    }

    private bool IsDelegation(int token, Proclitics definite)
    {
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (syntax.Has(WordList.DelegationNouns, cut.Stem) && (cut.Proclitics & Proclitics.Al) == definite) return true;
        return false;
    }

    /// <summary>Whether experts are a body's own, who is named right behind them: <c>خبراء الأمم المتحدة</c>.</summary>
    private bool AreSentBy(int token, int end) => token + 1 < end && article.Text.Tokens[token].Folded is [.., 'خ', 'ب', 'ر', 'ا', 'ء'] && syntax.MentionAt[token + 1] is >= 0 and var body
        && article.Mentions[body] is { Form: MentionForm.Name, Proclitics: Proclitics.None } m && article.Entities[m.Entities[0]].Type == ActorType.Organization;

    /// <summary>Whether the noun is of those who decide for the body right behind it: <c>مجلس جامعة الأزهر</c>, <c>إدارة النادي الأهلي</c>.</summary>
    private bool IsOrganOf(int token, int end) => token + 1 < end && !syntax.IsDefinite(token) && article.Text.Tokens[token].Analyses.Any(a => a.Proclitics is Proclitics.None or Proclitics.Wa && syntax.Has(WordList.DecidingOrgans, a.Stem)) && syntax.MentionAt[token + 1] is >= 0 and var body
        && article.Mentions[body] is { Form: MentionForm.Name, Proclitics: Proclitics.None } m && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup;

    /// <summary>Whether the mention behind "the delegation" says whom it meets: <c>التقى الوفد الرئيس</c>, <c>اجتمع الوفد بالرئيس</c>, but <c>الوفد المصري</c>.</summary>
    private bool IsMetBy(int token, Mention m) => article.Text.Tokens[token].Folded.TrimStart('و') == Delegation && m.Form != MentionForm.Nationality && (m.Proclitics.HasFlag(Proclitics.Bi) || article.Entities[m.Entities[0]].Type == ActorType.Person);

    /// <summary>
    /// Whose words a verb passes on to what is said from the token on: <c>نقلت الوكالة عن الوزير قوله إن …</c>, or for whom he speaks: <c>عن مسؤول في الحزب</c>; -1 where it is somebody who is not named,
    /// <c>null</c> where the verb passes on nobody's.
    /// </summary>
    public int? SourceOf(int verb, int said)
    {
        if (!syntax.Is(verb, Cue.Relay)) return null;
        for (var i = verb + 1; i < said; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Prepositions[i] != Markers.About) continue;
            if (i + 1 < said && syntax.MentionAt[i + 1] is >= 0 and var named) return named;
            return i + 1 < said && VoiceAt(i + 1, said) is { } voice ? voice : -1;
        }

        return null;
    }
}
