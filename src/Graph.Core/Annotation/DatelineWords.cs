using System.Collections.Frozen;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells what stands in a dateline, where a place and an agency say where the news comes from and are no party to it: <c>الرياض – ا ف ب: ذكرت الصحف</c>, <c>تونس (رويترز) -</c>, <c>لندن: «الشرق الأوسط»</c>.
/// </summary>
internal sealed class DatelineWords(NormalizedText text, WordClasses words)
{
    /// <summary>The last sentence that a dateline can open: below the headline and the lines under it.</summary>
    public const int LastSentence = 6;

    private const string Colon = ":";
    private const string Mark = "\"";
    private const int Longest = 8;
    private const int Byline = 5;
    private const string Bracket = "(";

    // Other places, and who wrote.
    private const int MostWords = 5;
    private static readonly FrozenSet<string> Marks = new[] { "-", "–", "—", "--", ")", "/" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words from <paramref name="first"/> to <paramref name="end"/> are of a dateline.</summary>
    public bool Has(int first, int end)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, first)];
        if (sentence.IsTitle || sentence.Index > LastSentence || first - sentence.FirstToken > Longest || end >= sentence.EndToken) return false;
        var marked = false;
        var before = 0;
        for (var i = sentence.FirstToken; i < first; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Punctuation && token.Folded is not (Mark or ":" or "،" or ".")) marked = true;
            else if (token.Kind == TokenKind.Punctuation && token.Folded != "،" || words.IsVerb(token) || words.IsImperfect(token) || words.IsPreposition(token.Folded)) return false;
            else if (token.Kind == TokenKind.Word && ++before > MostWords) return false;
        }

        var next = text.Tokens[end].Folded;
        if (next == Bracket) return before == 0;
        return Marks.Contains(next) || next == Colon && (marked || IsByline(sentence, end + 1));
    }

    // Behind the colon stands the paper, or the line has no more than the name of who wrote.
    private bool IsByline(Sentence sentence, int from) => from < sentence.EndToken && sentence.EndToken - from <= Byline && Enumerable.Range(from, sentence.EndToken - from).All(i => text.Tokens[i].Folded == Mark || text.Tokens[i].Kind == TokenKind.Word && !words.IsClosed(text.Tokens[i]) && !words.IsVerb(text.Tokens[i]) && !words.IsImperfect(text.Tokens[i]));
}
