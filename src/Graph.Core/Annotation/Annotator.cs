using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the mentions of an article and what they stand for.</summary>
public sealed class Annotator(Lexicon lexicon)
{
    /// <summary>Finds the mentions of the article.</summary>
    public AnnotatedArticle Annotate(NormalizedText text)
    {
        _ = lexicon;
        return new AnnotatedArticle(text, [], [], []);
    }
}
