using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds where the news begins behind the place, the day and the agency it comes from: <c>الدوحة في 20 أغسطس /قنا/ تلقى …</c>, <c>قازان (روسيا اليوم) - عقد …</c>.</summary>
internal sealed class Dateline(AnnotatedArticle article, Syntax syntax)
{
    private const int Longest = 16;

    /// <summary>The token at which the news begins; the sentence's first where there is no dateline.</summary>
    public int EndIn(Sentence sentence)
    {
        if (sentence.IsTitle) return sentence.FirstToken;
        var end = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken && i < sentence.FirstToken + Longest; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                // Who is named before a mark is rather whom the news is about.
                if (!IsPlaceOrOutlet(article.Mentions[mention])) return Ended(i) ? end : sentence.FirstToken;
            }
            else if (article.Text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                if (article.Text.Tokens[i].Folded == "\"") return Ended(i) ? end : sentence.FirstToken;
                if (IsMark(i) && (article.Text.Tokens[i].Folded != ":" || end > sentence.FirstToken)) end = i + 1;
            }
            else if (syntax.IsVerb(i))
            {
                return Ended(i) ? end : sentence.FirstToken;
            }
        }

        return sentence.FirstToken;

        // A word that is a verb and a noun can stand between: عقد الرئيس.
        bool Ended(int token) => end > sentence.FirstToken + 1 && (end == token || end == token - 1 && syntax.MentionAt[token] >= 0);
    }

    private bool IsPlaceOrOutlet(Mention m) => m.Form is MentionForm.Capital || article.Entities[m.Entities[0]] is { Type: ActorType.Country } or { Kind: EntityKinds.News };

    private bool IsMark(int token) => article.Text.Tokens[token].Folded is ")" or "/" or ":" or "-" or "–" or "—" or "--";
}
