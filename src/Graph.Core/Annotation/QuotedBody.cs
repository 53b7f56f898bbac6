using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds bodies whose whole name stands in quotation marks, with the noun that announces them: <c>حمّل «تجمع اللجان والروابط الشعبية»</c>, <c>"رابطة الصحفيين السوريين"</c>.</summary>
internal sealed class QuotedBody(Lexicon lexicon, WordClasses words)
{
    private const string Mark = "\"";
    private const string In = "في";
    private const int Least = 2;
    private const int Most = 7;

    /// <summary>The body whose noun stands at the token; <c>null</c> where the quotation is none, or no more than the noun.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names, nationalities and states are.</param>
    /// <param name="first">The token with the noun, right behind the mark.</param>
    /// <param name="head">What the noun announces.</param>
    /// <param name="way">How the noun is cut.</param>
    public BodySpan? At(NormalizedText text, Layer layer, int first, BodyHead head, Segmentation way)
    {
        if (head.Kind is "army" or "court" || first == 0 || text.Tokens[first - 1].Folded != Mark || (way.Proclitics & ~Proclitics.Al) != Proclitics.None || !Opens(text, first - 1)) return null;
        var end = first + 1;
        while (end < text.Tokens.Length && end - first <= Most && IsPart(text.Tokens[end])) end++;
        if (end >= text.Tokens.Length || text.Tokens[end].Folded != Mark || end - first < Least || way.Proclitics.Has(Proclitics.Al) && words.IsEpithet(text.Tokens[first + 1].Folded)) return null;

        // "جهاز تجسس في الكيان الصهيوني" is one of many there.
        if (!way.Proclitics.Has(Proclitics.Al) && Enumerable.Range(first + 1, end - first - 1).TakeWhile(i => !text.Tokens[i].Analyses[0].Proclitics.Has(Proclitics.Al)).Any(i => text.Tokens[i].Folded == In || text.Tokens[i].Analyses is [{ Proclitics: Proclitics.Bi }, ..])) return null;

        // "منظمة إرهابية" is what somebody calls another.
        if (!Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Analyses[0].Proclitics.Has(Proclitics.Al) || layer.CountryAt(i) is not null)) return null;
        string? country = null;
        for (var i = first + 1; i < end && country is null; i++)
            if ((layer.NationalityAt(i) ?? layer.NationalsAt(i) ?? layer.CountryAt(i)) is { } state) country = lexicon.Countries[state.Value.Entry].Iso3;
        return new BodySpan(first, end, -1, Spelling.Write(text, first, end, Proclitics.None), null, head.IsArmedGroup, head.Kind, country, head.OfState, Proclitics.None, "body.quoted-whole");
    }

    /// <summary>Whether the mark opens a quotation: the marks before it in the sentence stand in pairs.</summary>
    private static bool Opens(NormalizedText text, int mark)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, mark)];
        return Enumerable.Range(sentence.FirstToken, mark - sentence.FirstToken).Count(i => text.Tokens[i].Folded == Mark) % 2 == 0;
    }

    private bool IsPart(Token token) => token.Kind == TokenKind.Word && !words.IsVerb(token) && !words.IsImperfect(token) && (!words.IsClosed(token) || words.Has(WordList.PrepositionsInNames, token.Folded));
}
