using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Names the words themselves, by their stems: the trigger's own, for not every word of a group of the lexicon says it alike, and those that stand beside it, before its parties and between them, for what
/// no list foresaw can speak for or against a statement too. Those near the trigger are named with the status it is read with, for they tell what is only expected or wished from what has happened.
/// </summary>
internal sealed class WordClues(AnnotatedArticle article, Syntax syntax, WordStems stems)
{
    private const int Beside = 2;
    private const int Farthest = 20;
    private const int Near = 7;
    private const string Name = "(name)";
    private const string Edge = "(edge)";

    public IEnumerable<string> Of(Proposal proposal)
    {
        var trigger = proposal.Trigger;
        var relation = trigger.RelationInClues;
        yield return $"trigger-word={relation}.{stems[trigger.Token]}";
        for (var i = 1; i <= Beside; i++)
        {
            yield return $"word-before={relation}.{i}.{WordAt(trigger.Sentence, trigger.Token - i)}";
            yield return $"word-after={relation}.{i}.{WordAt(trigger.Sentence, trigger.Token + i)}";
        }

        for (var i = Math.Max(trigger.Sentence.FirstToken, trigger.Token - Near); i < trigger.Sentence.EndToken && i <= trigger.Token + Near; i++)
            if (i != trigger.Token && syntax.MentionAt[i] < 0) yield return $"word-near={relation}.{proposal.Status}.{stems[i]}";
        foreach (var clue in Side("subject", relation, trigger, proposal.Subject.Mention)) yield return clue;
        foreach (var clue in Side("object", relation, trigger, proposal.Object.Mention)) yield return clue;
    }

    private IEnumerable<string> Side(string side, string relation, Trigger trigger, Mention m)
    {
        for (var i = 1; i <= Beside; i++) yield return $"word-before-{side}={relation}.{i}.{WordAt(article.Text.Sentences[m.Sentence], m.FirstToken - i)}";
        if (m.Sentence != trigger.Sentence.Index) yield break;
        var (first, end) = m.FirstToken > trigger.Token ? (trigger.Token + 1, m.FirstToken) : (m.FirstToken + 1, trigger.Token);
        if (end - first >= Farthest) yield break;
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] < 0) yield return $"word-to-{side}={relation}.{stems[i]}";
    }

    private string WordAt(Sentence sentence, int token) => token < sentence.FirstToken || token >= sentence.EndToken ? Edge : syntax.MentionAt[token] >= 0 ? Name : stems[token];
}
