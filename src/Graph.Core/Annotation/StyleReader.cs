using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the person that a noun of respect with a pronoun stands for: <c>سموه</c>, <c>فخامته</c>, <c>معاليه</c>.</summary>
internal sealed class StyleReader(WordClasses words, Spoken spoken)
{
    private const int Reach = 3;
    private const string Rule = "anaphor.style";
    private const string Her = "ها";
    private const char Feminine = 'ه';

    // Also that of a state: سيادته على أراضيه; who is called so does what the verb right before says.
    private const string Sovereignty = "سياده";

    public Found? Read(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Al) || token.Surface.EndsWith('ة') || words.StyleWithPronoun(way.Stem) is not { } style) return null;
        if (style == Sovereignty && !FollowsVerb(token.Index)) return null;
        return HolderOf(style, token.Index, way.Stem.EndsWith(Her, StringComparison.Ordinal)) is { } person ? Found.Word(token, way, MentionForm.Anaphor, [new Party(person)], Rule) : null;
    }

    // بين is a preposition as well.
    private bool FollowsVerb(int token) => token > 0 && spoken.Text.Tokens[token - 1] is var before && words.IsVerb(before) && !words.IsPreposition(before.Folded);

    /// <summary>
    /// Somebody spoken of with this very style, or else in an office that has it. In the sentence itself whom it stood for before, else the one named last; in those before it the subject, which the text goes on with.
    /// </summary>
    private Person? HolderOf(string style, int token, bool isWoman)
    {
        var sentence = spoken.SentenceOf(token);
        foreach (var has in (Func<Person, bool>[])[p => p.Styles.Contains(style), p => p.Offices.Exists(o => !o.Former && words.HasStyle(o.Noun, style))])
        {
            var here = spoken.In(sentence, token).Where(f => Is(f, has, isWoman)).ToList();
            if ((here.FindLast(f => f.Rule == Rule) ?? here.LastOrDefault()) is { } near) return near.Parties[0].Person;
            for (var back = 1; back <= Reach && back <= sentence; back++)
            {
                var holders = spoken.In(sentence - back).Where(f => Is(f, has, isWoman)).ToList();
                if (holders.Count > 0) return (holders.Find(spoken.IsSubject) ?? holders[0]).Parties[0].Person;
            }

            if (spoken.Before(token).FirstOrDefault(f => Is(f, has, isWoman)) is { } far) return far.Parties[0].Person;
        }

        return null;
    }

    private bool Is(Found mention, Func<Person, bool> has, bool isWoman) => mention.Parties is [{ Person: { } person }] && has(person) && (IsWoman(mention, person) == isWoman);

    /// <summary>Whether a title before the name, or one held, is a woman's: <c>صاحبة السمو الأميرة</c>, <c>وزيرة</c>.</summary>
    private bool IsWoman(Found mention, Person person) => person.Offices.Exists(o => o.Noun.EndsWith(Feminine)) || Enumerable.Range(mention.First, mention.End - mention.First).Any(IsTitleOfWoman);

    private bool IsTitleOfWoman(int token) => spoken.Text.Tokens[token].Analyses.Any(a => a.Stem.EndsWith(Feminine) && (words.Office(a.Stem) is not null || words.Style(a.Stem) is { } style && style != a.Stem));
}
