using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Text;

namespace Graph.Core.Evaluation;

/// <summary>A sentence as a course on news Arabic would give it, or a few, with all that it states.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Text">The sentence: the only paragraph of an article.</param>
/// <param name="States">A line for each relation: the relation, the subject, the object and the status; none where it states nothing.</param>
public sealed record TextbookSentence(string Title, string Text, ImmutableArray<string> States)
{
    // A title that names nobody, so that the sentence is told in the text.
    private const string Heading = "أخبار اليوم";

    /// <summary>Reads the sentences of a folder: blocks of a title, the sentence in one line, and the lines that it states.</summary>
    /// <param name="folder">The folder with the <c>.txt</c> files.</param>
    public static IEnumerable<TextbookSentence> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Trim().Split('\n');
                yield return new TextbookSentence(lines[0].TrimStart('#', ' '), lines[1], [.. lines[2..]]);
            }
        }
    }

    /// <summary>The sentence as an article with its actors.</summary>
    /// <param name="annotator">Finds the actors.</param>
    public AnnotatedArticle Annotate(Annotator annotator) => annotator.Annotate(Normalizer.Normalize(new Article("textbook", $"{Heading}\n\n{Text}", null, null, null, null, [], "")));

    /// <summary>The lines that say what the statement says, without status and with it; for a meeting both ways.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statement">The statement.</param>
    public static IEnumerable<string> LinesOf(AnnotatedArticle article, Statement statement)
    {
        var (subject, @object) = (NameOf(article, statement.Subject), NameOf(article, statement.Object));
        string[] pairs = statement.Relation == Relation.MetWith ? [$"{subject} | {@object}", $"{@object} | {subject}"] : [$"{subject} | {@object}"];
        foreach (var pair in pairs)
        {
            yield return $"{statement.Relation} | {pair}";
            yield return $"{statement.Relation} | {pair} | {statement.Status}";
        }
    }

    private static string NameOf(AnnotatedArticle article, int entity) => article.Entities[entity] switch { var e => e.LexiconName ?? e.Name ?? $"{e.Office} {e.Country}" };
}
