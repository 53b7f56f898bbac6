using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds the person whose name stands in apposition behind a noun for what he is, so that the noun stands for him; each gives the mention, or -1.</summary>
internal sealed class Apposition(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 14;
    private const int LongestPhrase = 3;

    /// <summary>Whom a person's title stands for, where the name follows it: <c>أكد عضو المجلس القيادي في العشائر الشيخ علي أن …</c>.</summary>
    public int After(int noun, Sentence sentence)
    {
        for (var i = noun + 1; i < sentence.EndToken && i <= noun + Reach; i++)
        {
            // What is quoted inside the title is the name of a body: عضو تيار "المستقبل" النائب علي.
            if (syntax.IsMark(i, '"')) continue;
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                var m = article.Mentions[mention];
                if (m is { Form: MentionForm.Name, Proclitics: Proclitics.None } && article.Entities[m.Entities[0]].Type == ActorType.Person) return EndsPhrase(i - 1) ? mention : -1;
                i = m.EndToken - 1;
            }
            else if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i) || article.Text.Tokens[i].Kind == TokenKind.Punctuation) return -1;
        }

        return -1;
    }

    /// <summary>Whom a noun for what somebody is stands for, where the name follows it, and at most an adjective or a genitive between: <c>انتقد الصحفي المصري إبراهيم عيسى شيخ الأزهر</c>.</summary>
    public int Beside(int noun, Sentence sentence)
    {
        if (!syntax.Is(noun, Cue.People) && !IsSomebodysKind(noun) || syntax.Is(noun, Cue.Delegate)) return -1;
        for (var i = noun + 1; i < sentence.EndToken && i <= noun + LongestPhrase; i++)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var mention))
            {
                if (!syntax.IsDefinite(i)) return -1;
                continue;
            }

            var m = article.Mentions[mention];
            if (m is { Form: MentionForm.Name, Proclitics: Proclitics.None } && article.Entities[m.Entities[0]].Type == ActorType.Person) return EndsPhrase(i - 1) ? mention : -1;
            if (m.Form != MentionForm.Nationality) return -1;
            i = m.EndToken - 1;
        }

        return -1;
    }

    /// <summary>Whether the noun has the article and an adjective of relation behind it, and heads no body's name, so that a person's name behind both is its apposition: <c>البطريرك الماروني بشارة الراعي</c>.</summary>
    private bool IsSomebodysKind(int noun) => noun + 1 < syntax.MentionAt.Length && syntax.IsDefinite(noun) && !syntax.Is(noun, Cue.Masculine) && article.Text.Tokens[noun].Surface[^1] != 'ة' && syntax.Readings[noun] is null
        && syntax.MentionAt[noun + 1] < 0 && syntax.IsDefinite(noun + 1) && article.Text.Tokens[noun + 1].Folded[^1] == 'ي';

    /// <summary>Whom a noun phrase stands for, where the name is set off behind it: <c>اتهم مدير المركز الإعلامي للقوات، فرهاد شامي، تركيا</c>.</summary>
    public int Apart(int noun, Sentence sentence)
    {
        for (var i = noun + 1; i + 2 < sentence.EndToken && i <= noun + Reach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (article.Text.Tokens[i].Folded == "،")
                return syntax.MentionAt[i + 1] is >= 0 and var mention && article.Mentions[mention] is { Form: MentionForm.Name, Proclitics: Proclitics.None, EndToken: var end } m && end < sentence.EndToken && article.Entities[m.Entities[0]].Type == ActorType.Person && article.Text.Tokens[end].Folded == "،" ? mention : -1;
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether no genitive can follow the word, so that a name after it begins a part of its own.</summary>
    private bool EndsPhrase(int token) => syntax.MentionAt[token] >= 0 || syntax.IsDefinite(token) || syntax.IsMark(token, '"');
}
