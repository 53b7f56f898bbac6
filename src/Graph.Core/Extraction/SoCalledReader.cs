using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads what marks a mention that the narrator only repeats a name for: it stands where <c>ما</c> stands, and not after the <c>بـ</c> of its name: <c>دانت الوزارة مصادقة ما يسمى بالإدارة المدنية</c>.</summary>
internal sealed class SoCalledReader(Syntax syntax)
{
    private const int LongestPhrase = 7;

    /// <summary>The marking of the mention; <c>null</c> where it is not named so.</summary>
    /// <param name="m">The mention.</param>
    /// <param name="first">Where its sentence begins.</param>
    public Marking? Of(Mention m, int first)
    {
        var naming = PrepositionOf(m, first) - 1;
        if (naming <= first || syntax.MentionAt[naming] >= 0 || !syntax.IsNamed(naming)) return null;
        var what = naming - 1;
        if (syntax.MarkerOfWhat(what) is { } own) return new Marking(own, what, 0, -1, -1);
        for (var i = what - 1; i >= first && what - i <= LongestPhrase; i--)
        {
            var depth = what - 1 - i;
            if (syntax.MentionAt[i] >= 0) return new Marking(null, i, depth, -1, -1);
            if (syntax.Prepositions[i] is { } preposition) return new Marking(preposition, i, syntax.IsNounWithClitic(i) ? depth + 1 : depth, -1, -1);
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i) || syntax.Is(i, Cue.Adverb)) return new Marking(null, i, depth, -1, -1);
        }

        return null;
    }

    /// <summary>The token of <c>بـ</c> before the name, on it or in front of quotation marks; -1 where there is none.</summary>
    private int PrepositionOf(Mention m, int first)
    {
        if (m.Proclitics.HasFlag(Proclitics.Bi)) return m.FirstToken;
        var before = m.FirstToken - 1;
        while (before > first && syntax.IsMark(before, '"')) before--;
        return before > first && syntax.MentionAt[before] < 0 && syntax.Prepositions[before] == Markers.Bi && !syntax.IsNounWithClitic(before) ? before : -1;
    }
}
