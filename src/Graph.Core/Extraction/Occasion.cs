using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells where a sentence comes back to when and where all of it was said or done: <c>قال الوزير إن بلاده لا تسعى إلى ذلك، وذلك بعد محادثات مع نظيره</c>.</summary>
internal sealed class Occasion(AnnotatedArticle article, Syntax syntax)
{
    private const string AndThat = "وذلك";
    private const int Reach = 5;

    /// <summary>Whether the token opens it: "and that", a preposition of time or place, and a meeting or a statement.</summary>
    public bool Opens(int token, Sentence sentence)
    {
        if (article.Text.Tokens[token].Folded != AndThat || token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] >= 0 || syntax.Prepositions[token + 1] is not (Markers.In or Markers.Time or Markers.Place or Markers.On)) return false;
        for (var i = token + 1; i < sentence.EndToken && i <= token + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Communique) || syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith })) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
