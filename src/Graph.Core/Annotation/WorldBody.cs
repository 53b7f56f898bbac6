using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells a body of the world, or of a part of it, by the last adjective of what it is of: <c>مجلس القمح العالمي</c>, <c>اتحاد الإذاعات الأوروبي</c>.</summary>
internal static class WorldBody
{
    private const string Firm = "company";
    private const string Presidency = "رئاسة";
    private const string World = "العالم";
    private static readonly FrozenSet<string> Adjectives = new[] { "دولي", "عالمي", "اوروبي", "اوربي", "افريقي", "اسيوي", "عربي", "اسلامي" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name is head noun, a noun with article and an adjective that can describe the head.</summary>
    public static bool Is(NormalizedText text, BodyHead head, string noun, int first, int end)
    {
        if (end != first + 3 || !BodyPurpose.HasPurpose(head) || head.Kind == Firm || head.Noun == Presidency) return false;
        if (text.Tokens[first + 1] is not { Kind: TokenKind.Word } of || of.Analyses[0].Proclitics != Proclitics.Al || of.Folded == World || text.Tokens[end - 1].Analyses is not [{ Proclitics: Proclitics.Al, Stem: var adjective }, ..]) return false;
        return adjective.EndsWith('ه') == noun.EndsWith('ه') && Adjectives.Contains(adjective.TrimEnd('ه'));
    }
}
