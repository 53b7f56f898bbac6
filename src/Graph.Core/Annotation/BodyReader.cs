using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the body that its head noun alone takes up: <c>الحزب</c>, <c>التنظيم الإرهابي</c>, <c>الوزارة</c>.</summary>
internal sealed class BodyReader(Lexicon lexicon, WordClasses words, Spoken spoken, Qualifiers qualifiers)
{
    private const int Near = 1;
    private const int Before = 2;

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || words.BodyHead(way.Stem) is not { } head || qualifiers.Has(token.Index, way.Stem)) return null;
        return Named(token, head, way) is { } party ? Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.body") with { End = qualifiers.EndOf(token.Index) } : null;
    }

    /// <summary>
    /// The nearest body that the article calls so; where none stands near, one that the lexicon calls so, or for an armed group's noun any armed group: <c>تنظيم داعش وحزب العمال … التنظيم</c> is the
    /// first of the two.
    /// </summary>
    private Party? Named(Token token, BodyHead head, Segmentation way)
    {
        Party? other = null, titled = null;
        foreach (var mention in spoken.Before(token.Index))
        {
            if (mention.Parties is not [{ Body: { } body } party]) continue;
            if (other is not null && spoken.SentenceOf(token.Index) - spoken.SentenceOf(mention.First) > Near) return titled ?? other;
            if (titled is not null && spoken.SentenceOf(token.Index) - spoken.SentenceOf(mention.First) > Before) return titled;
            if (body.Names.Any(n => BeginsWith(Letters.Fold(n), way)))
            {
                // Whom a body only belongs to by his title is named before the body that is spoken of: رئيس المجلس السياسي الأعلى.
                if (!spoken.IsInTitle(mention)) return party;
                titled ??= party;
            }
            if (head.IsArmedGroup && body.IsArmedGroup || IsCalledInLexicon(body, way)) other ??= party;
        }

        return titled ?? other;
    }

    /// <summary>Whether a form of the name in the lexicon begins with the noun.</summary>
    private bool IsCalledInLexicon(Body body, Segmentation noun) =>
        body.Entry >= 0 && lexicon.Bodies[body.Entry] is var entry && (BeginsWith(Letters.Fold(entry.Name), noun) || entry.Aliases.Any(a => BeginsWith(Letters.Fold(a), noun)));

    private static bool BeginsWith(string name, Segmentation noun) =>
        name.StartsWith(noun.Stem + " ", StringComparison.Ordinal) || name.StartsWith(noun.Bare + " ", StringComparison.Ordinal);
}
