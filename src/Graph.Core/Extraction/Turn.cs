using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whether a sentence turns to somebody else right before its verb, so that the name behind the verb is the subject: <c>بدوره، حمّل البطريرك الحكومة</c>, <c>وفي رام الله، استنكر رئيس الوزراء الحكم</c>.</summary>
internal sealed class Turn(AnnotatedArticle article, Syntax syntax)
{
    private const int LongestPlace = 5;
    private const string From = "من";

    private static readonly string[] Roles = ["بدوره", "بدورها", "بدورهم", "بدورهما"];
    private static readonly string[] In = ["في", "وفي", "ومن"];

    public bool IsBefore(int verb, Sentence sentence)
    {
        var last = verb - 1;
        if (last > sentence.FirstToken && syntax.IsMark(last, '،')) last--;
        if (last < sentence.FirstToken) return false;
        return syntax.MentionAt[last] < 0 ? IsSide(last, sentence) : last < verb - 1 && IsElsewhere(last, sentence);
    }

    /// <summary>Whether the words that end at the token say that it is another's turn.</summary>
    private bool IsSide(int last, Sentence sentence)
    {
        var word = article.Text.Tokens[last].Folded;
        if (Roles.Contains(word.TrimStart('و'), StringComparer.Ordinal)) return true;
        return last > sentence.FirstToken && article.Text.Tokens[last - 1].Folded.TrimStart('و') == From && Agreement.PronounOf(word) is { Length: > 0 } pronoun && syntax.Has(WordList.OwnSides, word[..^pronoun.Length]);
    }

    /// <summary>Whether the sentence begins with the place that the mention at the token names.</summary>
    private bool IsElsewhere(int last, Sentence sentence)
    {
        var mention = article.Mentions[syntax.MentionAt[last]];
        return mention.FirstToken - sentence.FirstToken is > 0 and < LongestPlace && In.Contains(article.Text.Tokens[sentence.FirstToken].Folded, StringComparer.Ordinal) && syntax.Markings[mention.Index].Preposition is not null
            && (mention.Form == MentionForm.Capital || article.Entities[mention.Entities[0]].Type == ActorType.Country);
    }
}
