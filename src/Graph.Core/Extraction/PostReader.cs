using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Tells where <c>لـ</c> says for which post somebody is supported, or in whose place, and not whom: <c>دعم ترشيح الوزير لرئاسة الاتحاد</c>, <c>دعمه لمنصب رئيس الحكومة</c>, <c>دعمه خلفا للرئيس</c>.</summary>
internal sealed class PostReader(AnnotatedArticle article, Syntax syntax)
{
    /// <summary>Whether the mention is the body in which the post is, its holder, or who held it.</summary>
    public bool IsPost(Marking marking, Mention m)
    {
        if (marking is not { Preposition: Markers.Li, Governor: > 0 and var governor }) return false;
        if (marking.Depth == 0) return governor == m.FirstToken && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Has(WordList.Successors, article.Text.Tokens[m.FirstToken - 1].Folded) || governor < m.FirstToken && IsNoun(m.FirstToken);
        var noun = syntax.IsNounWithClitic(governor) ? governor : governor + 1;
        return noun < m.FirstToken && IsNoun(noun);
    }

    private bool IsNoun(int token) => article.Text.Tokens[token].Analyses.Any(a => syntax.Has(WordList.PostNouns, a.Bare));
}
