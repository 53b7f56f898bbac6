using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads what a noun of support with <c>بـ</c> is to its clause: what somebody is accused of (<c>اتهم الوزير إيران بدعم الحزب</c>), with whose help something is done (<c>تقدم الجيش بدعم التحالف</c>),
/// or what the verb says itself (<c>تعهد الرئيس بدعم الجيش</c>).
/// </summary>
internal sealed class BackingReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 14;

    /// <summary>How the noun hangs on a word before it, and that word; <c>null</c> where the verb that takes <c>بـ</c> says it, or nothing tells.</summary>
    public (Support Support, int Anchor)? Of(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Supports } || !reading.Proclitics.HasFlag(Proclitics.Bi) || reading.Proclitics.HasFlag(Proclitics.Al)) return null;
        var words = 0;
        for (var i = token - 1; i >= sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (article.Text.Tokens[i].Kind == TokenKind.Word) words++;
            if (syntax.Is(i, Cue.Receive) || syntax.Is(i, Cue.WithBi)) return Accuses(i) ? (Support.Charge, i) : null;
            if (Accuses(i)) return (Support.Charge, i);
            if (syntax.IsVerb(i)) return (Support.Backing, token);
            if (syntax.Breaks(i) && article.Text.Tokens[i].Folded != "،") return null;
        }

        return null;
    }

    /// <summary>Whether the word accuses somebody of what <c>بـ</c> names.</summary>
    private bool Accuses(int token) => syntax.Readings[token] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && r.Entry.Objects.Contains(Markers.Direct)) && syntax.Is(token, Cue.WithBi);
}
