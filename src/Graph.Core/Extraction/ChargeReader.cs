using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whom a verb accuses by what stands right behind him, which is what he is accused of: <c>اتهم الحزب الموالي للأكراد أردوغان باستخدام القوة</c>.</summary>
internal sealed class ChargeReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 25;

    /// <summary>Whether what somebody is accused of stands right behind the mention, which "with" opens: <c>أردوغان باستخدام القوة</c>, <c>روسيا بأنها</c>.</summary>
    public bool IsCharged(Mention m) => m is { Proclitics: Proclitics.None, Form: MentionForm.Name or MentionForm.Office or MentionForm.Government or MentionForm.Capital } && m.EndToken < article.Text.Sentences[m.Sentence].EndToken
        && syntax.MentionAt[m.EndToken] < 0 && syntax.Prepositions[m.EndToken] == Markers.Bi && !syntax.Is(m.EndToken, Cue.Adverb);

    /// <summary>Whether the verb at the token accuses somebody of something: <c>اتهم</c>.</summary>
    public bool IsOfCharge(int verb) => syntax.IsVerb(verb) && syntax.Is(verb, Cue.WithBi) && syntax.Readings[verb] is { } readings
        && readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: null, Entry: { Relation: Relation.Accused, Manner: Manner.Accuse, IsLoose: false } } && r.Entry.Objects.Contains(Markers.Direct));

    /// <summary>
    /// Whether the mention is the object of such a verb, though a phrase with the preposition at the token stands before it, which says more of the verb's subject or of the verb: <c>اتهم الحزب الموالي للأكراد أردوغان باستخدام
    /// القوة</c>.
    /// </summary>
    public bool IsObject(Mention m, int preposition, int first)
    {
        if (!IsCharged(m)) return false;
        var last = preposition - 1;
        if (last > first && syntax.MentionAt[last] < 0 && IsParticiple(last)) last--;
        if (last <= first || syntax.MentionAt[last] < 0 || article.Mentions[syntax.MentionAt[last]].Proclitics != Proclitics.None) return false;
        for (var i = article.Mentions[syntax.MentionAt[last]].FirstToken - 1; i >= first && i >= last - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.IsVerb(i)) return IsOfCharge(i);
            if (syntax.Breaks(i) || syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Whether the word is a participle with the article, which goes with the name before it: <c>الموالي</c>, <c>المدعوم</c>.</summary>
    private bool IsParticiple(int token) => syntax.IsDefinite(token) && syntax.Readings[token] is { } readings && readings.Exists(r => r.Form is PredicateForm.Active or PredicateForm.Passive);
}
