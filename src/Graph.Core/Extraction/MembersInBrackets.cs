using Graph.Core.Annotation;

namespace Graph.Core.Extraction;

/// <summary>Finds the states that brackets name as the members of a body, which is on one side with them: <c>محادثات بين إيران ومجموعة 5+1 (روسيا والصين وفرنسا)</c>.</summary>
internal sealed class MembersInBrackets(AnnotatedArticle article, Syntax syntax)
{
    /// <summary>Whether the body has the state, which brackets right behind it name, for a member.</summary>
    public bool IsGroupOf(int body, Mention state) => article.Entities[article.Mentions[body].Entities[0]].Type == ActorType.Organization && article.Entities[state.Entities[0]].Type == ActorType.Country && state.Form != MentionForm.Nationality;

    /// <summary>Whether both are members of one body, or one is a member of the other.</summary>
    public bool AreOneGroup(Mention one, Mention other) => GroupAround(one) is var first && GroupAround(other) is var second && (first >= 0 && (first == second || first == other.Index) || second >= 0 && second == one.Index);

    /// <summary>The body of which the state is named as a member in brackets; -1 where it is not.</summary>
    private int GroupAround(Mention state)
    {
        for (var i = state.FirstToken - 1; i > syntax.SentenceOf(state.FirstToken).FirstToken && !syntax.IsMark(i, ')'); i--)
            if (syntax.IsMark(i, '(')) return syntax.MentionAt[i - 1] is >= 0 and var body && IsGroupOf(body, state) ? body : -1;
        return -1;
    }
}
