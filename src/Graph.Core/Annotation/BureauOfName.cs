using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the bureau that speaks for a man in office, and that the press calls by his name: <c>نفى مكتب نتنياهو</c>; a room is where one is or goes: <c>في مكتب نتنياهو</c>.</summary>
internal sealed class BureauOfName(WordClasses words)
{
    private const string Bureau = "مكتب";
    private const string Comma = "،";
    private const string Kind = "agency";

    /// <summary>The bureau at a token; <c>null</c> where none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names are.</param>
    /// <param name="first">The token with the noun.</param>
    /// <param name="way">How the noun is cut.</param>
    public BodySpan? At(NormalizedText text, Layer layer, int first, Segmentation way)
    {
        if (way.Stem != Bureau || way.Proclitics.Has(Proclitics.Al) || IsRoom(text, first, way) || first > 0 && !text.Sentences.Any(s => s.FirstToken == first) && !Speaks(text.Tokens[first - 1])) return null;
        var end = first + 1;
        while (end < text.Tokens.Length && layer.IsName(end)) end++;
        return end > first + 1 ? new BodySpan(first, end, -1, Spelling.Write(text, first, end, way.Proclitics), null, false, Kind, null, false, way.Proclitics, "body.bureau-of-name") : null;
    }

    /// <summary>Whether the bureau is the room where one is or goes: <c>في مكتب رئيس الوزراء</c>, <c>بمكتب الرئيس</c>.</summary>
    public bool IsRoom(NormalizedText text, int first, Segmentation way) =>
        way.Stem == Bureau && (way.Proclitics.Has(Proclitics.Bi) || first > 0 && words.Has(WordList.RoomLeads, text.Tokens[first - 1].Folded));

    private bool Speaks(Token before) => words.IsVerb(before) || words.IsImperfect(before) || before.Folded is Comma || words.Has(WordList.SourceLeads, before.Folded);
}
