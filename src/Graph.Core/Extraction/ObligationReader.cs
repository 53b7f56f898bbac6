using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who has to do what a verb behind "that" says: <c>على الأمم المتحدة أن تدين إسرائيل</c>, <c>يجب على فرنسا، في رأي الوزير، أن تعتذر</c>.</summary>
internal sealed class ObligationReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 30;

    /// <summary>The mention that <c>على</c> names for who has to do it; -1 where none does.</summary>
    public int Of(int verb, Sentence sentence)
    {
        var that = verb - 1;
        if (that > sentence.FirstToken && syntax.MentionAt[that] < 0 && syntax.Is(that, Cue.Negation)) that--;
        if (that <= sentence.FirstToken || syntax.MentionAt[that] >= 0 || !syntax.Has(WordList.ThatOfWishes, article.Text.Tokens[that].Folded)) return -1;
        for (var i = that - 1; i > sentence.FirstToken && i > that - Reach; i--)
        {
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            if (syntax.MentionAt[i] is not (>= 0 and var mention)) return -1;
            if (syntax.Markings[mention] is { Preposition: Markers.On, Depth: 0 }) return syntax.HeadOf(article.Mentions[mention]);
            if (syntax.Markings[mention] is not { Through: >= 0 }) return -1;
            i = article.Mentions[mention].FirstToken;
        }

        return -1;
    }
}
