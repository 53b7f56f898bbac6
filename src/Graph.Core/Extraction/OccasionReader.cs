using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads meetings on the occasion of which something is said: <c>حث الوزير في اتصال هاتفي نظيره</c>, <c>نفى الرئيس، خلال لقائه بالسفير</c>. The meeting has taken place, whatever is said there; and whoever speaks
/// meets whom he speaks to.
/// </summary>
internal sealed class OccasionReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 14;

    /// <summary>Whether the noun says on what occasion something else is said or done: <c>خلال لقاء</c>, <c>على هامش الاجتماع</c>, <c>بعد محادثات</c>.</summary>
    public static bool IsOccasion(Trigger trigger, Syntax syntax) => trigger.IsNoun && trigger.Token - 1 is var before && before >= trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0
        && (syntax.Is(before, Cue.Occasion) || syntax.Is(before, Cue.Sequel) || syntax.Prepositions[before] is Markers.In or Markers.Time && !syntax.IsNounWithClitic(before)) && !IsThrough(trigger, syntax);

    /// <summary>Whether the meeting is only the way to something: <c>إذا أمكن ذلك من خلال محادثات مع الحركة</c>.</summary>
    private static bool IsThrough(Trigger trigger, Syntax syntax) => trigger.Token - 2 is var from && from >= trigger.Sentence.FirstToken && syntax.MentionAt[from] < 0 && syntax.Prepositions[from] == Markers.From && syntax.Is(trigger.Token - 1, Cue.Occasion);

    /// <summary>Whether a verb of saying, asking or refusing tells what is said at the meeting that "in" governs: <c>نفى، في مكالمة مع الوزير</c>, but <c>يرغب في لقاء الوزير</c>.</summary>
    public bool IsSaidIn(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith } || !IsOccasion(trigger, syntax) || syntax.Prepositions[trigger.Token - 1] != Markers.In) return false;

        // "In" belongs to the wish, or to entering into talks: أبدى رغبته في لقاء الرئيس, رفض الدخول في مفاوضات.
        if (trigger.Token - 2 is var wish && wish >= trigger.Sentence.FirstToken && syntax.MentionAt[wish] < 0 && (syntax.Is(wish, Cue.Ready) || syntax.Is(wish, Cue.Doing) && !syntax.IsVerb(wish))) return false;
        var verb = clauses.At(trigger.Token).Verb;
        if (verb < 0 || syntax.MentionAt[verb] >= 0) return false;
        return !syntax.HasPart(WordList.WishParts, article.Text.Tokens[verb].Folded) && (syntax.Is(verb, Cue.Speech) || syntax.Is(verb, Cue.Call) || syntax.Is(verb, Cue.Denial));
    }

    /// <summary>
    /// Whom the subject of the clause speaks to at a meeting that names nobody else: without a preposition, <c>حث الوزير في اتصال هاتفي نظيره</c>, or after "to", <c>أكد الوزير لنظيره خلال اتصال</c>; -1 where
    /// nobody is.
    /// </summary>
    public int AddresseeOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null } || !IsOccasion(trigger, syntax) || syntax.Is(trigger.Token - 1, Cue.Sequel) || NamesParties(trigger)) return -1;
        if (clauses.At(trigger.Token) is not { Verb: >= 0 and var verb, Subject: >= 0 and var subject } || !(syntax.Is(verb, Cue.Speech) || syntax.Is(verb, Cue.Call) || syntax.Readings[verb] is not null)) return -1;
        var speaker = article.Entities[article.Mentions[subject].Entities[0]];
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= verb || m.Index == subject || m.Form == MentionForm.Nationality || m.Entities[0] == article.Mentions[subject].Entities[0]) continue;
            if (m.FirstToken > Math.Max(verb, trigger.Token) + Reach || !ReferenceEquals(clauses.At(m.FirstToken), clauses.At(verb))) return -1;
            var marking = syntax.Markings[m.Index];
            if (marking is not { ListHead: < 0, Depth: 0 } && marking.Preposition is not null || marking.ListHead >= 0) continue;
            if (marking.Preposition is null && IsGoverned(m)) return -1;
            if (marking.Preposition == Markers.On && syntax.IsVerbOf(WordList.ProposingVerbs, verb)) return m.Index;
            if (marking.Preposition is null or Markers.Li or Markers.To && article.Entities[m.Entities[0]].Type == speaker.Type && speaker.Type == ActorType.Person) return m.Index;
        }

        return -1;
    }

    /// <summary>Whether a noun right behind a comma has the mention for its genitive, whom nobody speaks to: <c>طلب إليه، في ختام المقابلة، إبلاغ الرئيس</c>.</summary>
    private bool IsGoverned(Mention m) => m.FirstToken - 2 is var comma && comma >= article.Text.Sentences[m.Sentence].FirstToken && syntax.IsMark(comma, '،') && syntax.MentionAt[comma + 1] < 0 && !syntax.IsDefinite(comma + 1) && !syntax.Is(comma + 1, Cue.Adverb) && syntax.Prepositions[comma + 1] is null;

    /// <summary>Whether the noun has parties of its own behind it: a genitive, or whom its preposition names.</summary>
    private bool NamesParties(Trigger trigger)
    {
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                var marking = syntax.Markings[mention];
                if (marking.Governor <= trigger.Token || marking.Governor > trigger.Token && marking.Preposition is Markers.With or Markers.Bi or Markers.Between) return article.Mentions[mention].FirstToken == trigger.Token + 1 || marking.Preposition is Markers.With or Markers.Bi or Markers.Between;
                return false;
            }

            if (syntax.Prepositions[i] is Markers.With or Markers.Between || syntax.PronounMarker(i) is Markers.With or Markers.Between or Markers.Bi) return true;
            if (syntax.IsVerb(i)) return syntax.Is(i, Cue.Gather) || syntax.Is(i, Cue.Light);
            if (syntax.Breaks(i)) return false;
        }

        return false;
    }
}
