using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells adjectives and clauses that say of a deed only how it was done, so that <c>من قبل</c> behind them names whose deed it is: <c>الجرائم المرتكبة من قبل المليشيات</c>, but <c>الجماعة المصنفة من قبل المجلس</c>.</summary>
internal sealed class DoneParticiple(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 4;

    /// <summary>Whether the participle says that a deed was done.</summary>
    public bool Is(Token word) => syntax.Has(WordList.CommittedStems, LightStem.Of(word.Folded));

    /// <summary>
    /// Whether an adjective before the preposition says what it marks the doer of: <c>التنظيمات المصنفة إرهابية من قبل مجلس الأمن</c>; not where it says how a wrong was done (<c>الاقتحامات المتكررة من قبل الشرطة</c>), or
    /// a noun only looks like one: <c>بناء المستوطنات من جانب إسرائيل</c>.
    /// </summary>
    public bool IsOfOther(int preposition, int from)
    {
        for (var i = preposition - 1; i > from && i >= preposition - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Folded is not ['ا', 'ل', 'م', _, _, ..]) continue;
            if (syntax.Has(WordList.ToldStems, LightStem.Of(article.Text.Tokens[i].Folded))) return true;
            if (Is(article.Text.Tokens[i]) || i - 1 <= from || syntax.MentionAt[i - 1] < 0 && !syntax.IsDefinite(i - 1) && !syntax.IsOwned(i - 1)) return false;
            return syntax.MentionAt[i - 1] >= 0 || !syntax.Is(i - 1, Cue.Wrong) || Accuses(i);
        }

        return false;
    }

    /// <summary>Whether every verb between the two stands in a clause on a deed and names nobody who does it: <c>الهجمات التي تستهدف المدنيين من قبل الجيش</c>; not one of accusing, <c>الهجمات التي أدينت من قبل المجلس</c>.</summary>
    public bool AreOfDeed(int from, int preposition)
    {
        for (var i = from + 1; i < preposition; i++)
        {
            if (syntax.MentionAt[i] >= 0 || !syntax.IsVerb(i)) continue;
            if (clauses.At(i) is not { Kind: ClauseKind.Relative, Head: < 0, Subject: < 0, First: var first } clause || clause.Verb != i || Accuses(i) || syntax.IsNaming(i)) return false;
            if (first - 1 <= from || syntax.MentionAt[first - 1] >= 0 || !syntax.Is(first - 1, Cue.Wrong) && !syntax.Is(first - 1, Cue.Deed)) return false;
        }

        return true;
    }

    private bool Accuses(int token) => syntax.Readings[token] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && !r.Entry.Objects.Contains(Markers.Doer));
}
