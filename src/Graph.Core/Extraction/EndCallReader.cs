using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads calls to end a wrong, which blame whose it is: who asks for its end says that it goes on: <c>طالبت المنظمة إسرائيل بوقف جرائمها</c>, <c>دعا الوزير إلى إنهاء الانتهاكات الإسرائيلية</c>.</summary>
internal sealed class EndCallReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int EndReach = 3;
    private const int CallReach = 12;

    /// <summary>The word of calling on somebody that the wrong at the token is to be ended by, or -1.</summary>
    public int CallOf(Sentence sentence, int token)
    {
        for (var (i, left) = (EndOf(sentence, token) - 1, CallReach); i >= sentence.FirstToken && left > 0; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Urge) && (syntax.IsVerb(i) || syntax.IsGoingOn(i))) return i;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return -1;
            left--;
        }

        return -1;
    }

    /// <summary>Who calls for it; <c>null</c> where nobody is named.</summary>
    public Mention? CallerOf(int call) => clauses.At(call) is { Subject: >= 0 and var caller } clause && clause.Verb == call ? article.Mentions[caller] : null;

    /// <summary>Who is called on to end what a pronoun says to be his own; <c>null</c> where nobody is named between the call and the wrong.</summary>
    public Mention? CalledOn(Trigger trigger, int call)
    {
        if (trigger.Reading.Pronoun is not { } pronoun) return null;
        var caller = CallerOf(call);
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > call && m.EndToken <= trigger.Token && m.Index != caller?.Index && m.Form != MentionForm.Nationality && syntax.Markings[m.Index] is { Depth: 0, ListHead: < 0, Preposition: null or Markers.Li } && Agreement.Allows(pronoun, m, syntax)) return m;
        return null;
    }

    /// <summary>The noun of ending right before the wrong, whatever stands for all of it between: <c>وقف جميع جرائمها</c>; -1 where there is none.</summary>
    private int EndOf(Sentence sentence, int token)
    {
        for (var i = token - 1; i > sentence.FirstToken && i >= token - EndReach && syntax.MentionAt[i] < 0 && !syntax.Breaks(i) && !syntax.IsVerb(i); i--)
            if (article.Text.Tokens[i].Analyses.Any(a => syntax.Has(WordList.EndNouns, a.Stem))) return i;
        return -1;
    }
}
