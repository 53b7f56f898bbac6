using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Finds what an article states about its entities.</summary>
public sealed class Extractor(Lexicon lexicon)
{
    /// <summary>Finds the statements of the article.</summary>
    public ExtractedStatements Extract(AnnotatedArticle article)
    {
        _ = lexicon;
        _ = article;
        return new ExtractedStatements([], []);
    }
}
