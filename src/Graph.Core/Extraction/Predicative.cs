using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells participles that are the predicate of their clause from those that only describe a name.</summary>
internal sealed class Predicative(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    /// <summary>Whether the participle is what the clause says of the party, as a superlative, a copula, a pronoun or "that" before it shows: <c>إيران أكبر داعم للحزب</c>, <c>تعد إيران الداعم الأول للحزب</c>, <c>إيران هي الداعم</c>, <c>إن إيران داعم للحزب</c>, <c>لأنها داعم له</c>.</summary>
    public bool IsSaidOf(Trigger trigger, Mention topic)
    {
        if (trigger is not { Reading.Form: PredicateForm.Active, Entry.Relation: Relation.Supports } || topic.Sentence != trigger.Sentence.Index) return false;
        var before = trigger.Token - 1;
        var superlative = before > trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0 && article.Text.Tokens[before].Folded is ['ا', not 'ل', _, _] or ['ا', 'ه', 'م'];
        if (superlative) before--;
        if (before < trigger.Sentence.FirstToken) return false;
        if (syntax.MentionAt[before] < 0) return syntax.Is(before, Cue.Pronoun) || words.IsCopula(before) || IsThat(before) && syntax.IsOwned(before);
        return syntax.MentionAt[before] == topic.Index && (superlative || topic.FirstToken > trigger.Sentence.FirstToken && syntax.MentionAt[topic.FirstToken - 1] < 0 && (words.IsCopula(topic.FirstToken - 1) || trigger.Reading.Proclitics == Proclitics.None && IsThat(topic.FirstToken - 1)));
    }

    private bool IsThat(int token) => syntax.Is(token, Cue.Complement) || syntax.Is(token, Cue.Reason);
}
