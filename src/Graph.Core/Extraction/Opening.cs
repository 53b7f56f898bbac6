using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells what a word that opens a clause goes back to.</summary>
internal sealed class Opening(AnnotatedArticle article, Syntax syntax)
{
    private const string AndThat = "وذلك";
    private const int Reach = 5;

    // Before أن they make "but" of it: إلا أنه, غير أن, بيد أن.
    private static readonly string[] Excepting = ["الا", "غير", "بيد"];

    // Nouns for what one says, before a pronoun: بقوله, في قولها.
    private static readonly string[] Words = ["بقول", "قول"];

    /// <summary>
    /// Whether the token comes back to when and where all of it was said or done, with "and that", a preposition, and a meeting or a statement: <c>قال الوزير إن بلاده لا تسعى إلى ذلك، وذلك بعد محادثات مع نظيره</c>.
    /// </summary>
    public bool IsOccasion(int token, Sentence sentence)
    {
        if (article.Text.Tokens[token].Folded != AndThat || token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] >= 0 || syntax.Prepositions[token + 1] is not (Markers.In or Markers.Time or Markers.Place or Markers.On)) return false;
        for (var i = token + 1; i < sentence.EndToken && i <= token + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Communique) || syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Entry.Relation: Relation.MetWith })) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }

    /// <summary>Whether "that" at the token is part of a "but": <c>غير أنه أشاد</c>.</summary>
    public bool IsExcepting(int token, Sentence sentence) => token > sentence.FirstToken && syntax.MentionAt[token - 1] < 0 && Excepting.Contains(article.Text.Tokens[token - 1].Folded, StringComparer.Ordinal);

    /// <summary>Whether a noun for what somebody says, with his pronoun, stands right before the token, or before the colon there: <c>ورد الوزير بقوله: «…»</c>.</summary>
    public bool FollowsOwnWord(int token, Sentence sentence)
    {
        var before = token - 1;
        if (before > sentence.FirstToken && syntax.IsMark(before, ':')) before--;
        return before > sentence.FirstToken && syntax.MentionAt[before] < 0 && article.Text.Tokens[before].Folded is var word && Agreement.PronounOf(word) is { Length: > 0 } pronoun && Words.Contains(word[..^pronoun.Length], StringComparer.Ordinal);
    }
}
