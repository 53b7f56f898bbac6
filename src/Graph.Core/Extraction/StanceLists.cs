using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads lists of those who are accused, whatever is told of each in between: <c>والمتهمون هم: (سعد مواليد 1990) انضم إلى التنظيم، و(فهد مواليد 1991)</c>.</summary>
internal sealed class StanceLists(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    /// <summary>What marks the groups of words that such a list follows.</summary>
    public const string Marker = "list";

    private const int CopulaReach = 4;
    private const int MostSentences = 6;

    public IEnumerable<Mention> Of(Trigger trigger)
    {
        if (!trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || OpeningOf(trigger) is not { } opening) yield break;
        for (var s = trigger.Sentence.Index; s < article.Text.Sentences.Length && s < trigger.Sentence.Index + MostSentences; s++)
        {
            // A sentence that goes on the list begins with a name of it.
            var first = true;
            foreach (var m in Named(s, opening))
            {
                if (first && s > trigger.Sentence.Index && m.FirstToken - article.Text.Sentences[s].FirstToken > 2) yield break;
                first = false;
                yield return m;
            }

            if (first) yield break;
        }
    }

    private List<Mention> Named(int sentence, int opening)
    {
        var named = new List<Mention>();
        foreach (var m in syntax.MentionsOf(article.Text.Sentences[sentence]))
            if (m.FirstToken > opening && m.Form == MentionForm.Name && article.Entities[m.Entities[0]].Type != ActorType.Country && IsItem(m, opening)) named.Add(m);
        return named;
    }

    /// <summary>Where the list begins: after the copula or colon near the word; <c>null</c> where there is none.</summary>
    private int? OpeningOf(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + CopulaReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.IsVerb(i)) return null;
            if (syntax.IsMark(i, ':') || syntax.Is(i, Cue.Pronoun) && words.IsCopula(i)) return i;
        }

        return null;
    }

    /// <summary>Whether the mention begins an item: right after the opening, a bracket, or a comma with "and".</summary>
    private bool IsItem(Mention m, int opening)
    {
        var before = m.FirstToken - 1;
        if (before == opening || syntax.IsMark(before, '(') || syntax.IsMark(before, ':')) return true;
        return m.Proclitics.HasFlag(Proclitics.Wa) && syntax.IsMark(before, '،') || syntax.MentionAt[before] < 0 && article.Text.Tokens[before].Folded == "و";
    }
}
