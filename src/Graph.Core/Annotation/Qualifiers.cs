using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells whether a definite noun goes on with an adjective that makes it another thing: "الحكومة المحلية", "النظام العالمي", "الحزب الحاكم".</summary>
internal sealed class Qualifiers(NormalizedText text, WordClasses words)
{
    // حاكم is a governor as well.
    private const string Ruling = "حاكم";
    private const string In = "في";

    // With an ending longer ones are adjectives of a noun: محلية, but موالية.
    private const int LongestParticiple = 6;

    /// <summary>The token after the noun and the adjectives that leave it what it is: "التنظيم الإرهابي", "الحكومة الشرعية".</summary>
    public int EndOf(int token)
    {
        var end = token + 1;
        while (end < text.Tokens.Length && text.Tokens[end].Kind == TokenKind.Word && words.IsEpithet(text.Tokens[end].Folded)) end++;
        return end;
    }

    public bool Has(int token, string noun)
    {
        var next = EndOf(token);
        return next < text.Tokens.Length && text.Tokens[next] is { Kind: TokenKind.Word } word && word.Analyses[0] is { Proclitics: Proclitics.Al } way
            && !words.IsClosed(word) && Agrees(noun, word.Folded) && !IsNoun(way.Stem) && !HasComplement(word);
    }

    /// <summary>Whether the word is a participle that a preposition goes on from, which says more of the same thing: <c>المقاومة المسنودة من الجيش</c>.</summary>
    private bool HasComplement(Token word)
    {
        if (word.Folded is not ['ا', 'ل', 'م', ..] || word.Folded.EndsWith("يه", StringComparison.Ordinal) && word.Analyses[0].Stem.Length > LongestParticiple || word.Index + 1 >= text.Tokens.Length) return false;
        return text.Tokens[word.Index + 1] is { Kind: TokenKind.Word } next && (words.IsPreposition(next.Folded) && next.Folded != In || next.Analyses.Any(a => a.Proclitics.Has(Proclitics.Li | Proclitics.Bi) && a.Proclitics.Has(Proclitics.Al)));
    }

    // An adjective has the gender of its noun, plurals of things that of a feminine; what has not is the next part of the clause: تشارك المملكة المجتمع الدولي.
    private static bool Agrees(string noun, string adjective)
    {
        if (adjective.EndsWith("ات", StringComparison.Ordinal) && !noun.EndsWith("ات", StringComparison.Ordinal)) return false;
        var feminine = noun.EndsWith('ه') || noun.EndsWith("ات", StringComparison.Ordinal);
        return adjective.EndsWith('ه') == feminine || adjective.EndsWith('ي') && !feminine;
    }

    private bool IsNoun(string stem) => stem != Ruling && (words.Office(stem) is not null || words.IsGovernment(stem) || words.IsBodyHead(stem));
}
