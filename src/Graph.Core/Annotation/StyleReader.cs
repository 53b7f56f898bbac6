using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the person that a noun of respect with a pronoun stands for: <c>سموه</c>, <c>فخامته</c>, <c>معاليه</c>.</summary>
internal sealed class StyleReader(WordClasses words, Spoken spoken)
{
    private const int Reach = 3;
    private const string Rule = "anaphor.style";

    public Found? Read(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Al) || token.Surface.EndsWith('ة') || words.StyleWithPronoun(way.Stem) is not { } style) return null;
        return HolderOf(style, token.Index) is { } person ? Found.Word(token, way, MentionForm.Anaphor, [new Party(person)], Rule) : null;
    }

    /// <summary>
    /// Somebody spoken of with this very style, or else in an office that has it. In the sentence itself whom it stood for before, else the one named last; in those before it the subject, which the text goes on with.
    /// </summary>
    private Person? HolderOf(string style, int token)
    {
        var sentence = spoken.SentenceOf(token);
        foreach (var has in (Func<Person, bool>[])[p => p.Styles.Contains(style), p => p.Offices.Exists(o => !o.Former && words.HasStyle(o.Noun, style))])
        {
            var here = spoken.In(sentence, token).Where(f => Is(f, has)).ToList();
            if ((here.FindLast(f => f.Rule == Rule) ?? here.LastOrDefault()) is { } near) return near.Parties[0].Person;
            for (var back = 1; back <= Reach && back <= sentence; back++)
            {
                var holders = spoken.In(sentence - back).Where(f => Is(f, has)).ToList();
                if (holders.Count > 0) return (holders.Find(spoken.IsSubject) ?? holders[0]).Parties[0].Person;
            }

            if (spoken.Before(token).FirstOrDefault(f => Is(f, has)) is { } far) return far.Parties[0].Person;
        }

        return null;
    }

    private static bool Is(Found mention, Func<Person, bool> has) => mention.Parties is [{ Person: { } person }] && has(person);
}
