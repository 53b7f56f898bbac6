using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds the state to which somebody goes for talks that name nobody else: <c>وصل وفد إيراني إلى باكستان لإجراء محادثات</c>. Whoever talks there talks with its officials.</summary>
internal sealed class DestinationReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int PurposeReach = 4;
    private const int GoalReach = 10;
    private const int PartnerReach = 8;

    /// <summary>The mention of the state; -1 where nobody goes anywhere for the talks, or they name with whom they are held.</summary>
    public int Of(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || PurposeBefore(trigger) is not (>= 0 and var purpose) || NamesPartner(trigger)) return -1;
        if (clauses.At(purpose) is not { Verb: >= 0 and var verb, Subject: >= 0 } || verb > purpose || !syntax.IsVerbOf(WordList.GoingVerbs, verb)) return -1;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= verb) continue;
            if (m.EndToken > purpose || m.FirstToken > verb + GoalReach) return -1;
            if (syntax.Markings[m.Index] is { Preposition: Markers.To, Depth: 0, ListHead: < 0 } && article.Entities[m.Entities[0]].Type == ActorType.Country && m.Form != MentionForm.Nationality) return m.Index;
        }

        return -1;
    }

    /// <summary>The word with "for", right before the noun or with one more noun between, that says what the way is for: <c>لإجراء محادثات</c>, <c>لمباحثات</c>; -1 where there is none.</summary>
    private int PurposeBefore(Trigger trigger)
    {
        for (var i = trigger.Token; i > trigger.Sentence.FirstToken && i >= trigger.Token - PurposeReach && syntax.MentionAt[i] < 0; i--)
        {
            if (article.Text.Tokens[i].Analyses.Any(a => a.Proclitics.HasFlag(Proclitics.Li)) && article.Text.Tokens[i].Folded[0] == 'ل') return i;
            if (i < trigger.Token && (syntax.IsVerb(i) || syntax.Breaks(i) || syntax.Prepositions[i] is not (null or Markers.From))) return -1;
        }

        return -1;
    }

    /// <summary>Whether "with" or "between" behind the noun names who talks, or a genitive does.</summary>
    private bool NamesPartner(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + PartnerReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var m) return syntax.Markings[m].Governor <= trigger.Token || syntax.Markings[m].Preposition is Markers.With or Markers.Between;
            if (syntax.Prepositions[i] is Markers.With or Markers.Between || syntax.PronounMarker(i) is not null) return syntax.PronounMarker(i) is not null || i + 1 < trigger.Sentence.EndToken && syntax.MentionAt[i + 1] >= 0;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return false;
        }

        return false;
    }
}
