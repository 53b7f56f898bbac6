using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells of which state a sentence is told by where it is set: <c>أما في تونس، فقد قررت الحكومة</c>, <c>وفي شنغهاي أقامت السلطات</c>, <c>من الجانب الروسي، ألمحت السلطات</c>, <c>الحكومة في غزة</c>.</summary>
internal sealed class Scenes(NormalizedText text, WordClasses words, Spoken spoken, Setting setting, IReadOnlyCollection<string> countries)
{
    private const string AsFor = "اما";
    private const string In = "في";
    private const string And = "و";
    private const string So = "ف";
    private const int TownReach = 7;

    private static readonly string[] OnSides = ["من", "علي", "ومن", "وعلي"];
    private static readonly string[] Sides = ["الجانب", "الطرف"];

    /// <summary>The state that the sentence says at its beginning to be told of.</summary>
    public string? Of(int token)
    {
        var first = text.Sentences[spoken.SentenceOf(token)].FirstToken;
        if (text.Tokens[first].Folded == AsFor) first++;
        if (first + 2 >= token) return null;
        if (OnSides.Contains(text.Tokens[first].Folded, StringComparer.Ordinal) && Sides.Contains(text.Tokens[first + 1].Folded, StringComparer.Ordinal)) return StateAt(first + 2);
        return text.Tokens[first].Folded is In or And + In or So + In ? PlaceAt(first + 1, token) : null;
    }

    /// <summary>The state that stands right behind the noun: <c>السلطات في تونس</c>.</summary>
    public string? Around(int token) => token + 2 < text.Tokens.Length && text.Tokens[token + 1].Folded == In ? PlaceAt(token + 2, int.MaxValue) : null;

    /// <summary>The state of the town just named, of which the words before the noun tell in what part of the land it lies.</summary>
    public string? TownBeside(int token)
    {
        if (token == 0 || !text.Tokens[token - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && words.Has(WordList.PartsOfLand, a.Stem))) return null;
        var first = text.Sentences[spoken.SentenceOf(token)].FirstToken;
        for (var i = token - 2; i >= Math.Max(first, token - TownReach); i--)
        {
            if (spoken.At(i) is { Parties: [{ Country: not null }] }) return null;
            if (TownAt(i) is { } state) return state;
        }

        return null;
    }

    /// <summary>Whether the state is one of several that are named in a row.</summary>
    public bool IsListed(Found mention) =>
        mention.Proclitics.Has(Proclitics.Wa) && spoken.Before(mention.First).FirstOrDefault() is { Parties: [{ Country: not null }], Form: MentionForm.Name } before && before.End >= mention.First - 1
        || spoken.At(mention.End) is { Form: MentionForm.Name, Parties: [{ Country: not null }] } next && next.Proclitics.Has(Proclitics.Wa);

    private string? StateAt(int token) => spoken.At(token) is { Parties: [{ Country: { } country }] } ? country : null;

    // A word that is a town too is one where the article names the state.
    private string? TownAt(int token) => setting.Towns.GetValueOrDefault(token) is { } state && countries.Contains(state) ? state : null;

    private string? PlaceAt(int token, int before)
    {
        if (text.Tokens[token].Analyses.Any(a => words.IsPlaceNoun(a.Stem))) token++;
        if (token >= before || token >= text.Tokens.Length) return null;
        if (spoken.At(token) is { Form: MentionForm.Name or MentionForm.Capital, Parties: [{ Country: { } country }] }) return country;
        return TownAt(token);
    }
}
