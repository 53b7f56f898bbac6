using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Resolution;
using Graph.Core.Text;

namespace Graph.Core;

/// <summary>The whole way of one article, from its text to what it contributes to the graph. It has no state: one instance may read many articles at a time.</summary>
public sealed class Reader
{
    private readonly Annotator _annotator;
    private readonly Extractor _extractor;
    private readonly Resolver _resolver;
    private readonly DeltaBuilder _builder;

    /// <summary>Prepares the lexicon for looking up.</summary>
    /// <param name="lexicon">What is known beforehand.</param>
    /// <param name="version">The version of program, lexicon and weights, kept with every article.</param>
    public Reader(Lexicon lexicon, string version)
    {
        // Half of the time that the first article waits is the indexes of relations: they are made beside those of names.
        var extractor = Task.Run(() => new Extractor(lexicon));
        _annotator = new Annotator(lexicon);
        _resolver = new Resolver(lexicon);
        _builder = new DeltaBuilder(version);
        _extractor = extractor.GetAwaiter().GetResult();
    }

    /// <summary>Reads one article; the same article gives the same reading, byte for byte.</summary>
    public Reading Read(Article article)
    {
        var text = Normalizer.Normalize(article);
        var annotated = _annotator.Annotate(text);
        var extracted = _extractor.Extract(annotated);
        var resolved = _resolver.Resolve(annotated, extracted);
        return new Reading(annotated, extracted, resolved, _builder.Build(resolved));
    }
}

/// <summary>All that reading an article gave, step by step.</summary>
/// <param name="Annotated">Its mentions.</param>
/// <param name="Extracted">What it states, and what was turned down.</param>
/// <param name="Resolved">Its actors and statements with their identity.</param>
/// <param name="Delta">What it contributes to the graph.</param>
public sealed record Reading(AnnotatedArticle Annotated, ExtractedStatements Extracted, ResolvedArticle Resolved, GraphDelta Delta);
