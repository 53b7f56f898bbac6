using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the body that its head noun alone takes up: <c>الحزب</c>, <c>التنظيم الإرهابي</c>, <c>الوزارة</c>.</summary>
internal sealed class BodyReader(Lexicon lexicon, WordClasses words, Spoken spoken, Qualifiers qualifiers)
{
    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || words.BodyHead(way.Stem) is not { } head || qualifiers.Has(token.Index, way.Stem)) return null;
        foreach (var mention in spoken.Before(token.Index))
            if (mention.Parties is [{ Body: { } body } party] && (head.IsArmedGroup && body.IsArmedGroup || IsCalled(body, way)))
                return Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.body") with { End = qualifiers.EndOf(token.Index) };
        return null;
    }

    /// <summary>Whether a form of the name, in the article or in the lexicon, begins with the noun.</summary>
    private bool IsCalled(Body body, Segmentation noun)
    {
        if (body.Names.Any(n => BeginsWith(Letters.Fold(n), noun))) return true;
        return body.Entry >= 0 && lexicon.Bodies[body.Entry] is var entry && (BeginsWith(Letters.Fold(entry.Name), noun) || entry.Aliases.Any(a => BeginsWith(Letters.Fold(a), noun)));
    }

    private static bool BeginsWith(string name, Segmentation noun) =>
        name.StartsWith(noun.Stem + " ", StringComparison.Ordinal) || name.StartsWith(noun.Bare + " ", StringComparison.Ordinal);
}
