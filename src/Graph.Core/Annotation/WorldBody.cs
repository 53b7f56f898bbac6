using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells a body of the world, or of a part of it, by the last adjective of what it is of: <c>مجلس القمح العالمي</c>, <c>اتحاد الإذاعات الأوروبي</c>.</summary>
internal sealed class WorldBody(WordClasses words)
{
    private const string Firm = "company";
    private const string Presidency = "رئاسة";
    private const string World = "العالم";

    /// <summary>Whether the name is head noun, a noun with article and an adjective that can describe the head.</summary>
    public bool Is(NormalizedText text, BodyHead head, string noun, int first, int end)
    {
        if (end != first + 3 || !BodyPurpose.HasPurpose(head) || head.Kind == Firm || head.Noun == Presidency) return false;
        if (text.Tokens[first + 1] is not { Kind: TokenKind.Word } of || of.Analyses[0].Proclitics != Proclitics.Al || of.Folded == World || text.Tokens[end - 1].Analyses is not [{ Proclitics: Proclitics.Al, Stem: var adjective }, ..]) return false;
        return adjective.EndsWith('ه') == noun.EndsWith('ه') && words.Has(WordList.WorldAdjectives, adjective.TrimEnd('ه'));
    }
}
