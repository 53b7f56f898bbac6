using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Reads meetings that somebody grants to another with <c>خص</c>, as papers of the Maghreb have it: <c>خص الملك الوزير باستقبال</c>, <c>اللقاء الذي خصه به الرئيس</c>.</summary>
internal sealed class FavorReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 3;
    private static readonly string[] Grants = ["خص", "خصت", "يخص", "تخص"];

    /// <summary>Whether the verb before the noun grants it, so that whom it grants it to stands behind the verb's subject.</summary>
    public bool IsGranted(Trigger trigger) => trigger is { Support: Support.Light, Entry.Relation: Relation.MetWith } && trigger.Anchor < trigger.Token && trigger.Reading.Proclitics.HasFlag(Text.Proclitics.Bi) && Grants.Contains(WordAt(trigger.Anchor), StringComparer.Ordinal);

    /// <summary>The verb of a clause on the noun whose pronoun stands for whom it is granted to; -1 where there is none.</summary>
    public int GrantedIn(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null }) return -1;
        for (var i = trigger.Token + 1; i + 1 < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
            if (syntax.MentionAt[i] < 0 && Agreement.PronounOf(WordAt(i)) is { Length: > 0 } pronoun && Grants.Contains(WordAt(i)[..^pronoun.Length], StringComparer.Ordinal) && syntax.MentionAt[i + 1] < 0 && syntax.PronounMarker(i + 1) == Markers.Bi) return i;
        return -1;
    }

    private string WordAt(int token) => article.Text.Tokens[token].Folded is ['و', _, _, ..] word ? word[1..] : article.Text.Tokens[token].Folded;
}
