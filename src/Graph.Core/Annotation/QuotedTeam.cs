using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds teams, campaigns and initiatives that bear a name in quotation marks: <c>فريق «ملهم» التطوعي</c>, <c>قالت حملة «أنقذوا النهر»</c>. A campaign is a body where it acts or has members; else it is what is done: <c>أطلقت الوزارة حملة «صحتنا»</c>.
/// </summary>
internal sealed class QuotedTeam(WordClasses words)
{
    private const string Team = "فريق";
    private const string Kind = "ngo";
    private const string Mark = "\"";
    private const int Longest = 6;
    private const char Feminine = 'ت';

    /// <summary>The body whose noun stands at the token; <c>null</c> where none does.</summary>
    public BodySpan? At(NormalizedText text, Layer layer, int first)
    {
        if (first + 3 >= text.Tokens.Length || text.Tokens[first + 1].Folded != Mark || layer.BodyAt(first + 2) is not null) return null;
        foreach (var way in text.Tokens[first].Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Al | Proclitics.Sa) || way.Stem != Team && !(words.Has(WordList.CampaignNouns, way.Stem) && Acts(text, first))) continue;
            var close = first + 2;
            while (close < text.Tokens.Length && close - first <= Longest && text.Tokens[close].Kind == TokenKind.Word) close++;
            if (close >= text.Tokens.Length || close == first + 2 || text.Tokens[close].Folded != Mark) return null;
            return new BodySpan(first, close + 1, -1, Spelling.Write(text, first, close, way.Proclitics), Spelling.Write(text, first + 2, close, Proclitics.None), false, Kind, null, true, way.Proclitics, "body.quoted-team");
        }

        return null;
    }

    private bool Acts(NormalizedText text, int first) =>
        first > 0 && text.Tokens[first - 1] is { Kind: TokenKind.Word } before && (words.Has(WordList.TeamMembers, before.Analyses[0].Stem) || words.IsVerb(before) && before.Folded[^1] == Feminine);
}
