using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Core.Tests;

/// <summary>A statement as a spec writes it: the relation, the subject, the object and, where it matters, the status.</summary>
internal static class StatementLines
{
    /// <summary>The lines that fit the statement, without status and with it; for a meeting both ways.</summary>
    public static IEnumerable<string> Of(AnnotatedArticle annotated, Statement statement)
    {
        var (subject, @object) = (Name(annotated, statement.Subject), Name(annotated, statement.Object));
        string[] pairs = statement.Relation == Relation.MetWith ? [$"{subject} | {@object}", $"{@object} | {subject}"] : [$"{subject} | {@object}"];
        foreach (var pair in pairs)
        {
            yield return $"{statement.Relation} | {pair}";
            yield return $"{statement.Relation} | {pair} | {statement.Status}";
        }
    }

    private static string Name(AnnotatedArticle annotated, int entity)
    {
        var e = annotated.Entities[entity];
        return e.LexiconName ?? e.Name ?? $"{e.Office} {e.Country}";
    }
}
