using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads the case of a mention where its letters show it, as they do in the sound plural and the dual: <c>الحوثيون</c> and <c>الوزيران</c> do and are not done to, <c>الحوثيين</c> and <c>الوزيرين</c> are done to or governed
/// (Wright, A Grammar of the Arabic Language, I §299 and §302). Names that only end so, as <c>ماكرون</c> and <c>لبنان</c> do, show nothing.
/// </summary>
internal sealed class CaseReader(AnnotatedArticle article)
{
    private const int Shortest = 6;

    /// <summary>Whether whoever is named can only be the subject.</summary>
    public bool IsNominative(Mention m) => WordOf(m) is { } word && (IsPlural(m, word, "يون") || IsDual(m, word, "ان"));

    /// <summary>Whether whoever is named cannot be the subject of the verb before him.</summary>
    public bool IsOblique(Mention m) => WordOf(m) is { } word && (IsPlural(m, word, "يين") || IsDual(m, word, "ين"));

    private string? WordOf(Mention m) => article.Text.Tokens[m.Head] is { Kind: TokenKind.Word, Analyses: [{ } way, ..] } && way.Proclitics.HasFlag(Proclitics.Al) && way.Stem.Length >= Shortest - 2 ? way.Stem : null;

    private bool IsPlural(Mention m, string stem, string ending) => article.Entities[m.Entities[0]].Type != ActorType.Person && stem.Length >= Shortest && stem.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsDual(Mention m, string stem, string ending) => m is { Form: MentionForm.Group, Entities.Length: 2 } && stem.EndsWith(ending, StringComparison.Ordinal);
}
