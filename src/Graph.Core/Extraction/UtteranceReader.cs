using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds whose the words or deeds are that a clause with <c>ما</c> speaks of, where a preposition names them: <c>ما صدر عن الوزير</c>, <c>ما جاء في بيان الحزب</c>.</summary>
internal sealed class UtteranceReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 7;

    /// <summary>The <c>ما</c> of the clause that names the mention as whose words it is about, and the marker of what governs it; <c>null</c> where the mention stands in none.</summary>
    public (int Token, string Marker)? MarkerFor(Mention m)
    {
        var head = article.Mentions[syntax.HeadOf(m)];
        if (head.Sentence != m.Sentence || head.Form == MentionForm.Nationality) return null;
        var first = article.Text.Sentences[m.Sentence].FirstToken;
        var (from, spoken) = (syntax.Markings[head.Index].Preposition is Markers.About or Markers.From or Markers.By, false);
        for (var i = head.FirstToken - 1; i > first && i >= head.FirstToken - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind == TokenKind.Punctuation && !syntax.IsMark(i, '"')) return null;
            spoken |= syntax.Is(i, Cue.Communique) || syntax.Is(i, Cue.Deed);
            if (!syntax.Is(i, Cue.Uttered) && !(from && syntax.Has(WordList.HappeningForms, article.Text.Tokens[i].Folded))) continue;
            if (!from && !spoken || syntax.MentionAt[i - 1] >= 0) return null;
            if (syntax.MarkerOfWhat(i - 1) is { } marker) return (i - 1, marker);
            if (!syntax.IsWhat(i - 1)) return null;
            return (i - 1, i - 2 >= first && syntax.MentionAt[i - 2] < 0 && !syntax.IsNounWithClitic(i - 2) && syntax.Prepositions[i - 2] is { } governor ? governor : Markers.Direct);
        }

        return null;
    }
}
