using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds whose words they are that a clause on a document says to accuse or praise somebody: <c>نشرت المنظمة تقريرا يتهم الجيش</c>, <c>أصدر الاتحاد بيانا يشيد بتونس</c>, <c>قال في تقريره الذي اتهم الجيش</c>.</summary>
internal sealed class AuthorReader(AnnotatedArticle article, Syntax syntax)
{
    private const int LongestPhrase = 3;
    private const int PronounReach = 6;

    /// <summary>Who wrote, said or issued what the relative clause with the verb is said of: whom a pronoun on it stands for, who issues it, or who says something in it; -1 elsewhere.</summary>
    public int Of(Clause clause, int verb)
    {
        if (clause.Head >= 0 || verb - clause.First > 1 || IsTakenUp(verb) || syntax.Readings[verb] is not { } readings || !readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: null, Entry: { Relation: not Relation.MetWith, IsLoose: false } })) return -1;
        if (DocumentBefore(clause.First) is not (>= 0 and var document) || clause.Parent is not { } around) return -1;
        var word = article.Text.Tokens[document];
        if (syntax.IsOwned(document)) return Owner(document, clause);
        if (syntax.IsDefinite(document) || syntax.ShapeOf(verb) is not VerbShape.Open and var shape && shape != (word.Surface[^1] == 'ة' ? VerbShape.Feminine : VerbShape.Masculine)) return -1;
        if (around is not { Verb: >= 0 and var governor, Topic: >= 0 and var author } || governor > document || syntax.MentionAt[governor] >= 0) return -1;
        return IsIssued(document, governor) || IsSaidIn(document, governor) ? author : -1;
    }

    /// <summary>Whether a pronoun takes the document up, so that somebody else accuses in it: <c>تقريرا ينتقد الوزير فيه الحكومة</c>.</summary>
    private bool IsTakenUp(int verb)
    {
        for (var i = verb + 1; i < article.Text.Tokens.Length && i <= verb + PronounReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.PronounMarker(i) is Markers.In or Markers.Time) return true;
        return false;
    }

    /// <summary>The noun for a document that the clause is said of, past its adjectives; -1 where there is none.</summary>
    private int DocumentBefore(int clause)
    {
        for (var i = clause - 1; i >= 0 && i >= clause - LongestPhrase; i--)
        {
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind != TokenKind.Word || syntax.IsVerb(i)) return -1;
            if (IsDocument(article.Text.Tokens[i])) return i;
            if (syntax.Prepositions[i] is not null) return -1;
        }

        return -1;
    }

    private bool IsDocument(Token word) => word.Analyses.Any(a => syntax.Has(WordList.AuthoredNouns, a.Stem) || syntax.Has(WordList.AuthoredNouns, a.Bare) || Pronouns.Cut(a.Stem).Any(c => syntax.Has(WordList.AuthoredNouns, c.Word)));

    /// <summary>Whom the pronoun on the document stands for: the nearest before it that no preposition marks, or a subject around; -1 where it agrees with none.</summary>
    private int Owner(int document, Clause clause)
    {
        var pronoun = Agreement.PronounOf(article.Text.Tokens[document].Folded);
        var mentions = syntax.MentionsOf(syntax.SentenceOf(document));
        for (var k = mentions.Length - 1; k >= 0; k--)
            if (mentions[k] is { Form: not MentionForm.Nationality } m && m.EndToken <= document && syntax.Markings[m.Index] is { Preposition: null } && Agreement.Allows(pronoun, m, syntax)) return m.Index;
        foreach (var around in clause.Outwards().Skip(1))
            if (around.Topic is >= 0 and var topic && Agreement.Allows(pronoun, article.Mentions[topic], syntax)) return topic;
        return -1;
    }

    /// <summary>Whether the verb issues the document, which is its object: <c>نشرت المنظمة تقريرا</c>, <c>بعث الوزير برسالة</c>.</summary>
    private bool IsIssued(int document, int verb) => article.Text.Tokens[verb].Analyses.Any(a => syntax.Has(WordList.AuthoringVerbs, a.Stem))
        && (syntax.Prepositions[document] is null or Markers.Bi) && (syntax.MentionAt[document - 1] >= 0 || syntax.Prepositions[document - 1] is null);

    /// <summary>Whether the verb says something in the document: <c>قالت المنظمة في تقرير</c>.</summary>
    private bool IsSaidIn(int document, int verb) => syntax.Is(verb, Cue.Speech) && syntax.MentionAt[document - 1] < 0 && syntax.Prepositions[document - 1] == Markers.In;
}
